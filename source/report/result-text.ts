import type { CheckResult } from '../core/check.ts';
import { marks } from './marks.ts';
import { paint, type TextStyle } from './text-style.ts';
import { wrap } from './wrap.ts';

/** One result for a person: its verdict and what was seen; trouble with both opinions and the remedy. */
export function resultText(result: CheckResult, style: TextStyle): string {
  const mark = marks[result.verdict];
  const glyph = paint(
    (style.unicode ? mark.glyph : mark.ascii).padEnd(style.unicode ? 1 : 2),
    mark.colour,
    style,
  );
  const quiet = result.verdict === 'blocked' || result.verdict === 'skipped';
  const first = `  ${glyph} ${quiet ? `${result.title} — ${mark.word}` : `${result.title}: ${mark.word}`}`;
  const body = [wrap(result.summary, style.columns, '      ')];
  if (result.verdict === 'pass' || quiet) return [first, ...body].join('\n');
  const { expected, actual, infra, said, meaning, remedy } = result;
  if (expected !== undefined) body.push(`      expected  ${expected}`);
  if (actual !== undefined) body.push(`      found     ${actual}`);
  if (said !== undefined) body.push(wrap(`The provider said: ${said}`, style.columns, '      '));
  if (meaning !== undefined) body.push(wrap(meaning, style.columns, '      '));
  if (infra !== undefined) body.push(wrap(`In Infra: ${infra}`, style.columns, '      '));
  if (remedy) {
    body.push(wrap(`${style.unicode ? '→' : '->'} ${remedy.say}`, style.columns, '      '));
    remedy.steps?.forEach((step, index) => {
      body.push(wrap(`${index + 1}. ${step}`, style.columns, '         '));
    });
    // On lines of their own and never wrapped, so that they can be selected whole.
    for (const exact of [remedy.value, remedy.command, remedy.link]) {
      if (exact !== undefined) body.push(`           ${exact}`);
    }
  }
  return [first, ...body].join('\n');
}
