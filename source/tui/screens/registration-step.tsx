import { Box } from 'ink';
import { furtherRows, redirectRows, scopeRows } from '../../session/registration/checklist-rows.ts';
import { useDisplay } from '../display.ts';
import { Field } from '../fields/field.tsx';
import { labelWidth } from '../fields/field-text.ts';
import { Findings } from '../findings/findings.tsx';
import { Checklist } from '../registration/checklist.tsx';
import { inPlace, Lines, Section, Stack } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';

/** What has to be registered at the provider, each with its state. */
export function RegistrationStep({ shown }: { readonly shown: Shown }) {
  const { session } = shown;
  const beside = labelWidth(useDisplay());
  const { host } = session.infraHere;
  const isLoggedIn = host !== undefined && session.fields.infraServer === host;
  return (
    <Stack>
      <Box flexDirection="column">
        <Field shown={shown} name="infraServer" />
        <Lines lines={[isLoggedIn && 'the Infra that you are logged in to']} as="dim" indent={beside} />
      </Box>
      <Findings shown={shown}>
        <Box flexDirection="column">
          <Section title="Redirect URIs to register">
            <Checklist rows={redirectRows(session)} />
          </Section>
          <Section title="Scopes Infra will request">
            <Checklist rows={scopeRows(session)} compact />
          </Section>
          {inPlace(furtherRows(session), ({ title, rows }) => (
            <Section title={`And for ${title}`}>
              <Checklist rows={rows} />
            </Section>
          ))}
        </Box>
      </Findings>
    </Stack>
  );
}
