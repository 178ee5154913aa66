import { Box } from 'ink';
import { withoutPassword } from '../../core/http/address.ts';
import { providerKinds } from '../../core/run/configuration.ts';
import { presentFact } from '../../core/run/present-fact.ts';
import { isGuess, suggestedIssuer } from '../../session/fields/suggested-issuer.ts';
import { useKey } from '../around/key-hints.tsx';
import { useDisplay } from '../display.ts';
import { Field, Labelled } from '../fields/field.tsx';
import { SavedProviders } from '../fields/saved-providers.tsx';
import { Findings } from '../findings/findings.tsx';
import { Marked, OneLine, Printed, Prose, Stack } from '../text/text.tsx';
import { Value } from '../text/value.tsx';
import { type Shown, selectedResult } from '../ui-state.ts';

/** Name, address and kind; saved providers; what was found at the address. */
export function ProviderStep({ shown }: { readonly shown: Shown }) {
  const { fields, saved, facts, vendor } = shown.session;
  const isNew = fields.name === '' && fields.url === '' && !saved?.length;
  const issuer = presentFact(facts, 'discovery')?.specification.issuer;
  const product = vendor?.vendor;
  return (
    <Stack>
      {useDisplay().gap > 0 && isNew && (
        <Prose as="dim">
          Connect an OpenID provider to Infra: give it a name, and paste its address in any form.
        </Prose>
      )}
      <SavedProviders shown={shown} />
      <Box flexDirection="column">
        <Field shown={shown} name="name" />
        <Field shown={shown} name="url" />
        <KindChoice shown={shown} />
        {product && product.fit !== 'works' && (
          <Marked text={product.note} verdict={product.fit === 'cannot-work' ? 'fail' : 'warn'} indent={2} />
        )}
        <ExactValue shown={shown} />
      </Box>
      <Findings shown={shown} fine={issuer} />
    </Stack>
  );
}

/** The one value that Infra accepts; alone on its row, because it must match byte for byte. */
function ExactValue({ shown }: { readonly shown: Shown }) {
  const { session } = shown;
  const enter = useKey('continue');
  const { adoptedFrom, fields } = session;
  const suggestion = suggestedIssuer(session);
  // The card shows it.
  if (suggestion !== undefined && selectedResult(shown)?.remedy?.value === suggestion) return null;
  if (suggestion !== undefined)
    return (
      <Box flexDirection="column">
        <Prose as="warn" indent={2}>
          {isGuess(session)
            ? 'Did you mean this one? Your client id and secret were not sent there. Enter takes it:'
            : 'Infra compares addresses byte for byte. Enter takes this one:'}
        </Prose>
        <Value
          value={suggestion}
          indent={4}
          beside={enter && <OneLine as="key">{`${enter.shown} use it`}</OneLine>}
        />
      </Box>
    );
  if (adoptedFrom === undefined || adoptedFrom === withoutPassword(fields.url)) return null;
  return <Prose as="dim" indent={2}>{`Changed from “${adoptedFrom}”, which Infra could not use.`}</Prose>;
}

/** Which of Infra's kinds of provider this is. */
function KindChoice({ shown: { session, ui } }: { readonly shown: Shown }) {
  const { columns } = useDisplay();
  const { kind, kindChosen, vendor } = session;
  const hasFocus = ui.focus === 'kind';
  const at = providerKinds.indexOf(kind);
  const spaced = (kinds: readonly string[]) => kinds.map((one) => ` ${one} `).join('');
  const follows = !kindChosen && vendor && columns >= 60 ? ` as for ${vendor.vendor.label}` : '';
  // The options begin with a bracket, or the room for one.
  return (
    <Labelled label="Kind" hasFocus={hasFocus} outdent={1}>
      <OneLine>
        <Printed as="dim">{spaced(providerKinds.slice(0, at))}</Printed>
        <Printed as={hasFocus ? 'accent' : 'text'}>{`[${kind}]`}</Printed>
        <Printed as="dim">{spaced(providerKinds.slice(at + 1)) + follows}</Printed>
      </OneLine>
    </Labelled>
  );
}
