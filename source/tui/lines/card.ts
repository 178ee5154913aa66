import type { Display } from '../display.ts';
import type { Role } from '../theme.ts';
import { cellWidth, cutToWidth } from './cell-width.ts';
import { type Line, line, span, spansWidth } from './line.ts';

/**
 * Lines under a title, in a frame where there is room for one. Values keep their rows free of frame characters,
 * so that they can be selected whole.
 */
export function card(
  title: string,
  role: Role,
  lines: readonly Line[],
  width: number,
  display: Display,
  footnote?: string,
): readonly Line[] {
  if (!display.frames) {
    return [
      line(span(title, role)),
      ...lines.map(indented),
      ...(footnote === undefined ? [] : [line(span(`  ${footnote}`, 'dim'))]),
    ];
  }
  const { corner, rule, side } = display.glyphs;
  const [topLeft, topRight, bottomLeft, bottomRight] = corner;
  const heading = ` ${cutToWidth(title, width - 6)} `;
  const foot = footnote === undefined ? '' : ` ${footnote} `;
  const bar = (text: string) => rule.repeat(Math.max(0, width - 3 - cellWidth(text)));
  return [
    line(span(`${topLeft}${rule}`, role), span(heading, role), span(`${bar(heading)}${topRight}`, role)),
    ...lines.map((inner) => (inner.alone ? inner : sided(inner))),
    {
      ...line(
        span(`${bottomLeft}${bar(foot)}`, role),
        span(foot, 'dim'),
        span(`${rule}${bottomRight}`, role),
      ),
      ...(footnote === undefined && { decoration: true }),
    },
  ];

  function sided(inner: Line): Line {
    const gap = Math.max(0, width - 4 - spansWidth(inner.spans));
    return {
      ...inner,
      spans: [span(`${side} `, role), ...inner.spans, span(' '.repeat(gap)), span(` ${side}`, role)],
    };
  }
}

function indented(inner: Line): Line {
  return inner.alone ? inner : { ...inner, spans: [span('  '), ...inner.spans] };
}
