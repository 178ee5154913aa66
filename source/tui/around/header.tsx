import { Box } from 'ink';
import { typedAddress } from '../../core/http/address.ts';
import type { Session } from '../../session/session.ts';
import { stepFailed } from '../../session/steps/step-results.ts';
import { type Step, stepNumber, steps, stepTitles } from '../../session/steps/steps.ts';
import { glyphs, type Role, useDisplay } from '../display.ts';
import { OneLine, Printed } from '../text/text.tsx';

/** The provider and the position in the steps. The first line is omitted if there are few rows. */
export function Header({ session }: { readonly session: Session }) {
  const { rows, width } = useDisplay();
  const about = [session.fields.name, session.vendor?.vendor.label, providerHost(session)].filter(
    (part) => part !== undefined && part !== '',
  );
  return (
    <Box flexDirection="column" flexShrink={0}>
      {rows >= 12 && (
        <Box justifyContent="space-between" columnGap={2}>
          {/* Narrow: what is running is worth more than where. */}
          <Box flexShrink={0} maxWidth={width}>
            <OneLine>
              <Printed as="title">oidc-wizard</Printed>
              <DemoWords session={session} />
            </OneLine>
          </Box>
          <Box minWidth={0} overflowX="hidden">
            <OneLine as="dim">{about.join(' · ')}</OneLine>
          </Box>
        </Box>
      )}
      <StepBar session={session} />
    </Box>
  );
}

/** Marks the demo, so that nobody mistakes its faults for their own. */
function DemoWords({ session: { demo } }: { readonly session: Session }) {
  if (!demo) return null;
  if (demo.busy) return <Printed as="busy"> demo, changing…</Printed>;
  if (demo.fault === undefined) return <Printed as="dim"> demo</Printed>;
  return <Printed as="warn">{` demo with fault ${demo.fault}`}</Printed>;
}

/** The host being checked, without a user and password from the address. */
function providerHost({ plan, fields }: Session): string {
  return typedAddress(plan.url === '' ? fields.url : plan.url)?.host ?? '';
}

/** Columns for all signs and titles side by side. */
const wide = steps.reduce((sum, step) => sum + stepTitles[step].length + 4, 0);

/** The current position in the six steps; in words if the row of titles does not fit. */
function StepBar({ session }: { readonly session: Session }) {
  const { columns } = useDisplay();
  const here = stepNumber(session.step);
  const isWide = columns >= wide;
  return (
    <OneLine>
      {steps.map((step) => {
        const [sign, role] = look(session, step);
        const words = isWide ? ` ${stepTitles[step]}  ` : '';
        return <Printed key={step} as={role}>{`${glyphs.step[sign]}${words}`}</Printed>;
      })}
      {!isWide && <Printed as="accent">{` ${stepTitles[session.step]}`}</Printed>}
      {!isWide && <Printed as="dim">{` ${here + 1} of ${steps.length}`}</Printed>}
    </OneLine>
  );
}

function look(session: Session, step: Step): readonly [keyof typeof glyphs.step, Role] {
  const isBefore = stepNumber(step) < stepNumber(session.step);
  const isReached = isBefore || stepNumber(step) <= stepNumber(session.reached);
  if (step === session.step) return ['here', 'accent'];
  if (!isReached) return ['ahead', 'dim'];
  if (stepFailed(session, step)) return ['trouble', 'fail'];
  return isBefore ? ['done', 'pass'] : ['ahead', 'text'];
}
