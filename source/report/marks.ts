import type { Verdict } from '../core/checks/check.ts';

export interface Mark {
  readonly glyph: string;
  readonly ascii: string;
  readonly word: string;
  /** SGR code; colour is never the only signal. */
  readonly colour: number;
}

export const marks: Readonly<Record<Verdict, Mark>> = {
  pass: { glyph: '✔', ascii: 'ok', word: 'pass', colour: 32 },
  warn: { glyph: '!', ascii: '!', word: 'warn', colour: 33 },
  fail: { glyph: '✖', ascii: 'x', word: 'fail', colour: 31 },
  unknown: { glyph: '?', ascii: '?', word: 'unknown', colour: 36 },
  blocked: { glyph: '·', ascii: '.', word: 'blocked', colour: 90 },
  skipped: { glyph: '·', ascii: '.', word: 'skipped', colour: 90 },
};
