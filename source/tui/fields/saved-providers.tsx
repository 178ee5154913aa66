import { marks } from '../../report/marks.ts';
import type { SavedProvider } from '../../session/session.ts';
import { glyphs, useDisplay } from '../display.ts';
import { ago } from '../findings/findings.tsx';
import { Choice } from '../text/choice.tsx';
import { Printed, Section } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { useNow } from '../use-now.ts';
import { savedRows, windowAround } from '../window/top-row.ts';

/** Saved providers to choose from. */
export function SavedProviders({ shown: { session, ui } }: { readonly shown: Shown }) {
  const { rows } = useDisplay();
  const { saved: providers = [] } = session;
  const isShown = providers.length > 0 && ui.focus === 'saved';
  const now = useNow(session, 5000, isShown);
  if (!isShown) return null;
  const { start, end } = windowAround(providers.length, ui.savedSelected, savedRows(rows));
  const hidden = providers.length - (end - start);
  return (
    <Section title="Saved providers" note={hidden > 0 ? `${hidden} more` : undefined}>
      {providers.slice(start, end).map((provider, index) => (
        <Choice
          key={`${provider.name} ${provider.url}`}
          isSelected={start + index === ui.savedSelected}
          name={provider.name}
        >
          <Printed as="dim">{`  ${provider.url}`}</Printed>
          <Printed as={provider.verdict === 'fail' ? 'fail' : 'dim'}>{stateOf(provider, now)}</Printed>
        </Choice>
      ))}
    </Section>
  );
}

function stateOf({ verdict, checkedAt, loggedIn }: SavedProvider, now: number): string {
  // Without a login, nothing is proven to be all right.
  const isOpen = verdict !== undefined && verdict !== 'fail' && loggedIn === false;
  const words = verdict && `${glyphs.verdict[verdict]} ${marks[verdict].word}`;
  const parts = [isOpen ? 'checked, no login yet' : words, checkedAt !== undefined && ago(now - checkedAt)];
  const state = parts.filter((part) => typeof part === 'string').join(', ');
  return state && `  ${state}`;
}
