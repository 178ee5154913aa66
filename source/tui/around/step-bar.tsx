import type { Session } from '../../session/session.ts';
import { stepFailed } from '../../session/steps/step-results.ts';
import { type Step, stepNumber, steps, stepTitles } from '../../session/steps/steps.ts';
import { useDisplay } from '../display.ts';
import { OneLine, Printed } from '../text/text.tsx';
import type { Role } from '../theme.ts';

/** Columns that all signs and titles take side by side. */
const wide = steps.reduce((sum, step) => sum + stepTitles[step].length + 4, 0);

/** Where in the six steps the person is; in words where the row of titles does not fit. */
export function StepBar({ session }: { readonly session: Session }) {
  const { columns, glyphs } = useDisplay();
  const here = stepNumber(session.step);
  const isWide = columns >= wide;
  return (
    <OneLine>
      {steps.map((step) => {
        const { sign, role } = look(session, step);
        const words = isWide ? ` ${stepTitles[step]}  ` : '';
        return <Printed key={step} as={role}>{`${glyphs.step[sign]}${words}`}</Printed>;
      })}
      {!isWide && <Printed as="accent">{` ${stepTitles[session.step]}`}</Printed>}
      {!isWide && <Printed as="dim">{` ${here + 1} of ${steps.length}`}</Printed>}
    </OneLine>
  );
}

function look(
  session: Session,
  step: Step,
): { readonly sign: 'done' | 'here' | 'ahead' | 'trouble'; readonly role: Role } {
  const isBefore = stepNumber(step) < stepNumber(session.step);
  const isReached = isBefore || stepNumber(step) <= stepNumber(session.reached);
  if (step === session.step) return { sign: 'here', role: 'accent' };
  if (!isReached) return { sign: 'ahead', role: 'dim' };
  if (stepFailed(session, step)) return { sign: 'trouble', role: 'fail' };
  return isBefore ? { sign: 'done', role: 'pass' } : { sign: 'ahead', role: 'text' };
}
