/** A line about connecting, for both shells; commands, for now or later, are not wrapped. */
export interface ConnectLine {
  readonly text: string;
  readonly tone: Tone;
}

type Tone = 'title' | 'plain' | 'dim' | 'busy' | 'good' | 'warn' | 'bad' | 'command' | 'later';

function lineIn(tone: Tone): (text: string) => ConnectLine {
  return (text) => ({ text, tone });
}

export const title = lineIn('title');
export const plain = lineIn('plain');
export const dim = lineIn('dim');
export const busy = lineIn('busy');
export const good = lineIn('good');
export const warn = lineIn('warn');
export const bad = lineIn('bad');
export const command = lineIn('command');
export const later = lineIn('later');
