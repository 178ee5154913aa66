import { Box } from 'ink';
import { vendorSteps } from '../../core/vendors/vendor-steps.ts';
import { vendorValues } from '../../session/connect/copyables.ts';
import { runValuesOf } from '../../session/fields/configuration-of.ts';
import { nextCopy } from '../keys/bindings.ts';
import { inPlace, Numbered, Pointer, Printed, Prose, Section, Stack } from '../text/text.tsx';
import { Link, Value } from '../text/value.tsx';
import type { Shown } from '../ui-state.ts';

/** What to do at this kind of provider, filled in; first the values, to copy one by one. */
export function VendorSteps({ shown }: { readonly shown: Shown }) {
  const { session } = shown;
  const { vendor } = session;
  return (
    <Stack>
      <Section
        title={vendor ? `Infra at ${vendor.vendor.label}` : 'Infra at a provider that was not recognised'}
      >
        <Values shown={shown} />
      </Section>
      {inPlace(vendorSteps(vendor, runValuesOf(session)), ({ title, steps, confirmed, link }) => (
        <Section title={title}>
          {!confirmed && <Prose as="dim">Usually like this; names in the console may differ.</Prose>}
          {steps.length === 1 ? <Prose>{steps[0]}</Prose> : <Numbered steps={steps} />}
          <Link address={link} />
        </Section>
      ))}
    </Stack>
  );
}

/** Each value alone on its row; the pointer marks the one that `c` copies next. */
function Values({ shown }: { readonly shown: Shown }) {
  const next = nextCopy(shown)?.value.text;
  return inPlace(vendorValues(shown.session), ({ label, text }) => (
    <Box flexDirection="column">
      <Box>
        <Pointer isHere={text === next} />
        <Printed as="dim">{label}</Printed>
      </Box>
      <Value value={text} indent={4} />
    </Box>
  ));
}
