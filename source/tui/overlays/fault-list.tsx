import stringWidth from 'string-width';
import type { Demo } from '../../session/session.ts';
import { stepTitles } from '../../session/steps/steps.ts';
import { glyphs, useDisplay } from '../display.ts';
import { choices } from '../keys/list-overlay.ts';
import { Choice } from '../text/choice.tsx';
import { Lines, OneLine, Printed, Section } from '../text/text.tsx';
import type { ListOverlay } from '../ui-state.ts';
import { windowAround } from '../window/top-row.ts';

interface FaultListProps {
  readonly demo: Demo | undefined;
  readonly overlay: ListOverlay;
}

/** The demo provider's deliberate faults to choose from, with the story of the selected one. */
export function FaultList({ demo, overlay: { typed: filter, selected } }: FaultListProps) {
  const { rows: height, columns } = useDisplay();
  const { rows, of } = choices(demo, filter);
  const { story, differing } = rows[selected]?.fault ?? {};
  const told = [story, differing && `${differing}.`].filter((text) => text !== undefined);
  const toldRows = told.reduce((sum, text) => sum + Math.ceil((stringWidth(text) * 1.2) / columns), 0);
  const listed = rows.flatMap((choice, index) => [
    ...(choice.heading === undefined ? [] : [{ index, heading: stepTitles[choice.heading] }]),
    { index, choice },
  ]);
  const at = listed.findIndex(({ index, choice }) => index === selected && choice !== undefined);
  // Header, title, filter, keys and the blank rows between them.
  const { start, end } = windowAround(listed.length, Math.max(0, at), Math.max(1, height - 10 - toldRows));
  const among = rows.length < of ? `, of ${of}` : '';
  const place = rows.length === 0 ? 'no fault matches' : `${selected + 1} of ${rows.length}${among}`;
  return (
    <Section title="A fault for the demo provider" note={place}>
      <OneLine>
        <Printed as="dim">{`${glyphs.pointer} `}</Printed>
        <Printed as={filter === '' ? 'dim' : 'value'}>{filter === '' ? 'type to filter' : filter}</Printed>
      </OneLine>
      {listed.slice(start, end).map(({ index, choice, heading }) =>
        choice === undefined ? (
          <Printed key={heading} as="title">
            {heading}
          </Printed>
        ) : (
          <Choice
            key={index}
            isSelected={index === selected}
            name={choice.fault?.title ?? 'None: the provider does everything right'}
          >
            {choice.fault && <Printed as="dim">{`  ${choice.fault.id}`}</Printed>}
            {choice.fault?.id === demo?.fault && <Printed as="busy">{'  on now'}</Printed>}
          </Choice>
        ),
      )}
      <Lines lines={told} as="dim" indent={2} />
    </Section>
  );
}
