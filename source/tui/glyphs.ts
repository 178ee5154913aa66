import type { Verdict } from '../core/check.ts';

/** The signs of the screens. A word stands beside each one that carries a meaning. */
export interface Glyphs {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly busy: string;
  readonly step: {
    readonly done: string;
    readonly here: string;
    readonly ahead: string;
    readonly trouble: string;
  };
  readonly pointer: string;
  readonly mask: string;
  readonly ellipsis: string;
  readonly separator: string;
  readonly infra: string;
  readonly rule: string;
  readonly corner: readonly [topLeft: string, topRight: string, bottomLeft: string, bottomRight: string];
  readonly side: string;
}

export const unicodeGlyphs: Glyphs = {
  verdict: { pass: '✔', warn: '!', fail: '✖', unknown: '?', blocked: '·', skipped: '–' },
  busy: '◌',
  step: { done: '●', here: '◉', ahead: '○', trouble: '✖' },
  pointer: '❯',
  mask: '•',
  ellipsis: '…',
  separator: '·',
  infra: '◀',
  rule: '─',
  corner: ['╭', '╮', '╰', '╯'],
  side: '│',
};

export const asciiGlyphs: Glyphs = {
  verdict: { pass: '+', warn: '!', fail: 'x', unknown: '?', blocked: '.', skipped: '-' },
  busy: '~',
  step: { done: '*', here: '>', ahead: 'o', trouble: 'x' },
  pointer: '>',
  mask: '*',
  ellipsis: '...',
  separator: '-',
  infra: '<',
  rule: '-',
  corner: ['+', '+', '+', '+'],
  side: '|',
};

/** The word beside each verdict's glyph. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  pass: 'ok',
  warn: 'warning',
  fail: 'failed',
  unknown: 'unknown',
  blocked: 'blocked',
  skipped: 'skipped',
};
