import { addressProblem } from '../../session/registration/relying-parties.ts';
import type { Session } from '../../session/session.ts';
import { glyphs } from '../display.ts';
import { Waits } from '../findings/progress.tsx';
import { relyingPartyAt } from '../keys/list-overlay.ts';
import { Choice } from '../text/choice.tsx';
import { Printed, Prose, Section, Stack } from '../text/text.tsx';
import type { ListOverlay } from '../ui-state.ts';

interface RelyingPartyListProps {
  readonly session: Session;
  readonly overlay: ListOverlay;
}

/** Programs to register with the same client; the address is typed on the row itself. */
export function RelyingPartyList({ session, overlay }: RelyingPartyListProps) {
  const { relyingPartyChoices: choices } = session;
  if (!choices) return <Waits>listing them…</Waits>;
  const widest = Math.max(0, ...choices.map(({ label }) => label.length));
  return (
    <Stack>
      <Section title="Further relying parties of this client">
        {choices.map(({ id, label, example }, index) => {
          const added = relyingPartyAt(session, index)?.added;
          const isSelected = index === overlay.selected;
          const address = isSelected ? overlay.typed : (added?.address ?? '');
          const isAskedFor = isSelected && address === '' && example !== undefined;
          return (
            <Choice
              key={id}
              isSelected={isSelected}
              sign={<Printed as="pass">{added ? `${glyphs.verdict.pass} ` : '  '}</Printed>}
              name={label.padEnd(widest + 2)}
            >
              <Printed as={isAskedFor ? 'dim' : 'value'}>
                {isAskedFor ? `type its address, such as ${example}` : address}
              </Printed>
            </Choice>
          );
        })}
      </Section>
      <Prose as="dim">{(overlay.typed !== '' && addressProblem(overlay.typed)) || hint}</Prose>
    </Stack>
  );
}

const hint =
  'Its redirect URIs and scopes are tried at the provider and listed with its answer to each. Nothing else changes for Infra.';
