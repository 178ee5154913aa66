import { Box } from 'ink';
import { Field } from '../fields/field.tsx';
import { Findings } from '../findings/findings.tsx';
import { Lines, Stack } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';

/** Client id and secret, and how the client should be registered. */
export function CredentialsStep({ shown }: { readonly shown: Shown }) {
  const product = shown.session.vendor?.vendor;
  const chosen = product?.clientAuthentication;
  const hints = [
    'The secret stays in memory only: it is never shown, logged or saved.',
    'Checking it takes at most seven token requests; the provider’s log may show them.',
    product?.secretHint,
    chosen && chosen.choose !== 'either' && `In ${product.label}, choose ${chosen.choose}. ${chosen.why}`,
  ];
  return (
    <Stack>
      <Box flexDirection="column">
        <Field shown={shown} name="clientId" />
        <Field shown={shown} name="clientSecret" />
      </Box>
      <Findings shown={shown}>
        <Box flexDirection="column">
          <Lines lines={hints} as="dim" indent={2} />
        </Box>
      </Findings>
    </Stack>
  );
}
