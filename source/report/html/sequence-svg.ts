import { marks } from '../marks.ts';
import { htmlText } from './html-text.ts';
import { type Message, type Participant, participants } from './login-sequence.ts';

const places: Readonly<Record<Participant, number>> = {
  browser: 90,
  tool: 270,
  provider: 450,
  'relying-party': 630,
};
const top = 44;
const rowHeight = 46;

/** The login as a sequence diagram in inline SVG. */
export function sequenceSvg(
  messages: readonly Message[],
  names: Readonly<Record<Participant, string>>,
): string {
  const height = top + messages.length * rowHeight + 16;
  return [
    `<svg viewBox="0 0 720 ${height}" role="img" aria-labelledby="sequence-title">`,
    '<title id="sequence-title">The login, message by message</title>',
    ...participants.map((one) => lifeline(names[one], places[one], height)),
    ...messages.map((message, index) => arrow(message, top + 26 + index * rowHeight)),
    '</svg>',
  ].join('\n');
}

function lifeline(name: string, x: number, height: number): string {
  return `<line class="lifeline" x1="${x}" y1="${top}" x2="${x}" y2="${height - 8}"/><rect class="participant" x="${x - 78}" y="8" width="156" height="28" rx="6"/><text class="name" x="${x}" y="27" text-anchor="middle">${cut(name, 20)}</text>`;
}

function arrow({ from, to, label, verdict, findings, stops }: Message, y: number): string {
  const [start, end] = [places[from], places[to]];
  const side = end > start ? -1 : 1;
  const middle = (start + end) / 2;
  const [finding, ...more] = findings;
  const count = more.length > 0 ? ` and ${more.length} more` : '';
  const told = finding === undefined ? '' : `${cut(finding, 44)}${count}`;
  return [
    `<g class="message ${verdict}${stops ? ' stops' : ''}">`,
    `<line x1="${start}" y1="${y}" x2="${end + side * 8}" y2="${y}"/>`,
    `<path d="M${end} ${y} l${side * 10} -5 v10 z"/>`,
    `<text x="${middle}" y="${y - 6}" text-anchor="middle">${marks[verdict].glyph} ${htmlText(label)}${verdict === 'skipped' || verdict === 'blocked' ? ' (not tried)' : ''}</text>`,
    told && `<text class="finding" x="${middle}" y="${y + 14}" text-anchor="middle">${told}</text>`,
    '</g>',
  ]
    .filter(Boolean)
    .join('');
}

function cut(text: string, length: number): string {
  return htmlText(text.length > length ? `${text.slice(0, length - 1)}…` : text);
}
