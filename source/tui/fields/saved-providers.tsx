import { marks } from '../../report/marks.ts';
import type { SavedProvider } from '../../session/session.ts';
import { useDisplay } from '../display.ts';
import { ago } from '../findings/verdict-line.tsx';
import { Section } from '../text/arranged.tsx';
import { Choice } from '../text/choice.tsx';
import { Printed } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { windowAround } from '../window/top-row.ts';

/** What was kept of earlier runs, to choose one. */
export function SavedProviders({ shown: { session, ui } }: { readonly shown: Shown }) {
  const { rows } = useDisplay();
  const { saved, now } = session;
  if (saved.is !== 'offered' || ui.focus !== 'saved') return null;
  const { providers } = saved;
  const { start, end } = windowAround(providers.length, ui.savedSelected, Math.max(1, Math.floor(rows / 3)));
  const hidden = providers.length - (end - start);
  return (
    <Section title="Saved providers" note={hidden > 0 ? `${hidden} more` : undefined}>
      {providers.slice(start, end).map((provider, index) => (
        <SavedRow
          key={`${provider.name} ${provider.url}`}
          provider={provider}
          isSelected={start + index === ui.savedSelected}
          now={now}
        />
      ))}
    </Section>
  );
}

interface SavedRowProps {
  readonly provider: SavedProvider;
  readonly isSelected: boolean;
  readonly now: number;
}

function SavedRow({ provider, isSelected, now }: SavedRowProps) {
  const { glyphs } = useDisplay();
  const { name, url, verdict, checkedAt, loggedIn } = provider;
  // What no login has proven is not said to be all right.
  const isOpen = verdict !== undefined && verdict !== 'fail' && loggedIn === false;
  const words = verdict && `${glyphs.verdict[verdict]} ${marks[verdict].word}`;
  const state = [
    isOpen ? 'checked, no login yet' : words,
    checkedAt !== undefined && ago(now - checkedAt),
  ].filter((part) => typeof part === 'string');
  return (
    <Choice isSelected={isSelected} name={name}>
      <Printed as="dim">{`  ${url}`}</Printed>
      {state.length > 0 && (
        <Printed as={verdict === 'fail' ? 'fail' : 'dim'}>{`  ${state.join(', ')}`}</Printed>
      )}
    </Choice>
  );
}
