import { useMemo } from 'react';
import stringWidth from 'string-width';
import { infraTakes } from '../../session/connect/infra-takes.ts';
import { type Display, useDisplay } from '../display.ts';
import { OneLine, Section, shownText } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { LongList } from '../window/scroll-window.tsx';

/** More than anyone reads; what a provider sends beyond that must not slow the screen. */
const most = 10_000;

/** All groups that Infra would use, if there are too many for one row. */
export function GroupList({ shown }: { readonly shown: Shown }) {
  const display = useDisplay();
  const { groups } = infraTakes(shown.session.facts);
  const names = groups.is === 'list' ? groups.names : undefined;
  // Laid out once for each answer and width: scrolling through thousands must not repeat it.
  const rows = useMemo(() => sideBySide(names?.slice(0, most) ?? [], display), [names, display]);
  if (!names || names.length < 4) return null;
  return (
    <Section title="Groups" note={`${names.length}, created in Infra where they do not exist`}>
      <LongList
        shown={shown}
        count={rows.length}
        row={(index) => <OneLine>{`  ${rows[index] ?? ''}`}</OneLine>}
      />
      {names.length > most && <OneLine as="dim">{`  and ${names.length - most} more`}</OneLine>}
    </Section>
  );
}

function sideBySide(names: readonly string[], display: Display): readonly string[] {
  const width = display.width - 2;
  const rows: string[] = [];
  let used = width;
  for (const name of names) {
    const text = shownText(name, display);
    const wide = stringWidth(text);
    if (used + 3 + wide <= width) rows[rows.length - 1] += `   ${text}`;
    else rows.push(text);
    used = used + 3 + wide <= width ? used + 3 + wide : wide;
  }
  return rows;
}
