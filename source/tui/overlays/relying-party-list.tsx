import { Box } from 'ink';
import { addressProblem } from '../../session/registration/relying-parties.ts';
import { useDisplay } from '../display.ts';
import { Waits } from '../findings/progress.tsx';
import { chosenRelyingParty, type RelyingPartyOverlay } from '../keys/chosen-relying-party.ts';
import { Section } from '../text/arranged.tsx';
import { OneLine, Printed, Prose } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';

interface RelyingPartyListProps {
  readonly shown: Shown;
  readonly overlay: RelyingPartyOverlay;
}

/** Programs that may be registered with the same client, to add them; the address is typed on the row itself. */
export function RelyingPartyList({ shown: { session }, overlay }: RelyingPartyListProps) {
  const { glyphs } = useDisplay();
  const { relyingPartyChoices: choices, relyingParties } = session;
  if (!choices) return <Waits>looking which there are…</Waits>;
  const widest = Math.max(0, ...choices.map(({ label }) => label.length));
  const chosen = chosenRelyingParty(session, overlay);
  return (
    <Box flexDirection="column" rowGap={1}>
      <Section title="Further relying parties of this client">
        {choices.map(({ id, label, example }, index) => {
          const added = relyingParties.find((one) => one.id === id);
          const isSelected = index === overlay.selected;
          const address = isSelected ? overlay.address : (added?.address ?? '');
          const isOpen = address === '' && example !== undefined;
          return (
            <OneLine key={id}>
              <Printed as="accent">{isSelected ? `${glyphs.pointer} ` : '  '}</Printed>
              <Printed as={added ? 'pass' : 'dim'}>{added ? `${glyphs.verdict.pass} ` : '  '}</Printed>
              <Printed as={isSelected ? 'title' : 'text'}>{label.padEnd(widest + 2)}</Printed>
              <Printed as={isOpen ? 'dim' : 'value'}>
                {isOpen ? (isSelected ? `type its address, such as ${example}` : '') : address}
              </Printed>
            </OneLine>
          );
        })}
      </Section>
      <Prose as="dim">{hint(chosen, overlay.address)}</Prose>
    </Box>
  );
}

function hint(chosen: ReturnType<typeof chosenRelyingParty>, address: string): string {
  if (chosen && address !== '' && addressProblem(address) !== undefined) return addressProblem(address) ?? '';
  return 'Its redirect URIs and scopes are tried at the provider, and listed with what it says of each. Nothing else changes for Infra.';
}
