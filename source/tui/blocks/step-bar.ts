import { stepFailed } from '../../session/steps/step-results.ts';
import { type Step, stepNumber, steps, stepTitles } from '../../session/steps/steps.ts';
import type { Display } from '../display.ts';
import type { Drawn as Session } from '../drawn.ts';
import { type Line, type Span, span, spansWidth } from '../lines/line.ts';
import { contentWidth } from '../lines/margin.ts';

/** Where in the six steps the person is; in words where the row of titles does not fit. */
export function stepBar(session: Session, display: Display): Line {
  const { step, reached } = session;
  const here = stepNumber(step);
  const count = `${here + 1} of ${steps.length}`;
  if (display.screenReader) return { spans: [span(`Step ${count}: ${stepTitles[step]}`)] };

  const full = steps.flatMap((one, index) => [
    ...(index > 0 ? [span('  ')] : []),
    stepSpan(one, `${signOf(one)} ${stepTitles[one]}`),
  ]);
  if (spansWidth(full) <= contentWidth(display.columns)) return { spans: full };

  const short = [
    ...steps.map((one) => stepSpan(one, signOf(one))),
    span(` ${stepTitles[step]}`, 'accent'),
    span(` ${count}`, 'dim'),
  ];
  return { spans: short };

  function signOf(one: Step): string {
    const { done, here: current, ahead, trouble } = display.glyphs.step;
    if (one === step) return current;
    if (isReached(one) && stepFailed(session.shown.session, one)) return trouble;
    return stepNumber(one) < here ? done : ahead;
  }

  function stepSpan(one: Step, text: string): Span {
    if (one === step) return span(text, 'accent');
    if (!isReached(one)) return span(text, 'dim');
    if (stepFailed(session.shown.session, one)) return span(text, 'fail');
    return span(text, stepNumber(one) < here ? 'pass' : 'text');
  }

  function isReached(one: Step): boolean {
    return stepNumber(one) <= stepNumber(reached) || stepNumber(one) < here;
  }
}
