import type { Verdict } from '../core/check.ts';

/** The signs of the screens. A word stands beside each one that carries a meaning. */
export interface Glyphs {
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** One after the other while something is waited for. */
  readonly busy: readonly [string, ...(readonly string[])];
  readonly step: {
    readonly done: string;
    readonly here: string;
    readonly ahead: string;
    readonly trouble: string;
  };
  readonly pointer: string;
  readonly mask: string;
  readonly separator: string;
  /** A document holds the claim; or with another value. */
  readonly held: string;
  readonly differs: string;
  /** Below the first character that differs. */
  readonly here: string;
}

export const unicodeGlyphs: Glyphs = {
  verdict: { pass: '✔', warn: '!', fail: '✖', unknown: '?', blocked: '·', skipped: '–' },
  busy: ['◌', '○', '◉', '○'],
  step: { done: '●', here: '◉', ahead: '○', trouble: '✖' },
  pointer: '❯',
  mask: '•',
  separator: '·',
  held: '●',
  differs: '≠',
  here: '↑',
};

export const asciiGlyphs: Glyphs = {
  verdict: { pass: '+', warn: '!', fail: 'x', unknown: '?', blocked: '.', skipped: '-' },
  busy: ['-', '\\', '|', '/'],
  step: { done: '*', here: '>', ahead: 'o', trouble: 'x' },
  pointer: '>',
  mask: '*',
  separator: '-',
  held: '*',
  differs: '#',
  here: '^',
};
