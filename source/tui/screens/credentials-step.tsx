import { Box } from 'ink';
import type { Session } from '../../session/session.ts';
import { Field } from '../fields/field.tsx';
import { Findings } from '../findings/findings.tsx';
import { Stack } from '../text/arranged.tsx';
import { Prose } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';

/** Client id and secret, and how the client should be registered. */
export function CredentialsStep({ shown }: { readonly shown: Shown }) {
  return (
    <Stack>
      <Box flexDirection="column">
        <Field shown={shown} name="clientId" label="Client ID" example="from the provider’s console" />
        <Field shown={shown} name="clientSecret" label="Client secret" example="hidden while you type" />
      </Box>
      <Findings shown={shown}>
        <SecretHints session={shown.session} />
      </Findings>
    </Stack>
  );
}

function SecretHints({ session: { vendor } }: { readonly session: Session }) {
  const product = vendor?.vendor;
  const chosen = product?.clientAuthentication;
  const hints = [
    'The secret stays in memory only: it is never shown, logged or saved.',
    'Checking it takes at most four token requests; the provider’s log may show them.',
    product?.secretHint,
    chosen && chosen.choose !== 'either' && `In ${product.label}, choose ${chosen.choose}. ${chosen.why}`,
  ].filter((hint) => typeof hint === 'string');
  return (
    <Box flexDirection="column" paddingLeft={2}>
      {hints.map((hint) => (
        <Prose key={hint} as="dim">
          {hint}
        </Prose>
      ))}
    </Box>
  );
}
