import { Box } from 'ink';
import stringWidth from 'string-width';
import { stepTitles } from '../../session/steps/steps.ts';
import { useDisplay } from '../display.ts';
import { choices, type FaultChoice } from '../keys/fault-choices.ts';
import { OneLine, Printed, Prose } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { windowAround } from '../window/top-row.ts';

interface FaultListProps {
  readonly shown: Shown;
  readonly filter: string;
  readonly selected: number;
}

/** The demo provider's deliberate faults, to choose one. The story is told of the one under the cursor. */
export function FaultList({ shown: { session }, filter, selected }: FaultListProps) {
  const { rows: height, columns, glyphs } = useDisplay();
  const { demo } = session;
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
  const place = rows.length === 0 ? 'no fault matches' : `${selected + 1} of ${rows.length}`;
  return (
    <Box flexDirection="column">
      <OneLine>
        <Printed as="title">A fault for the demo provider</Printed>
        <Printed as="dim">{`  ${place}${rows.length < of && rows.length > 0 ? `, of ${of}` : ''}`}</Printed>
      </OneLine>
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
          <FaultRow key={index} choice={choice} isSelected={index === selected} on={demo?.fault} />
        ),
      )}
      {told.map((text) => (
        <Prose key={text} as="dim" indent={2}>
          {text}
        </Prose>
      ))}
    </Box>
  );
}

interface FaultRowProps {
  readonly choice: FaultChoice;
  readonly isSelected: boolean;
  readonly on: string | undefined;
}

function FaultRow({ choice: { fault }, isSelected, on }: FaultRowProps) {
  const { glyphs } = useDisplay();
  return (
    <OneLine>
      <Printed as="accent">{isSelected ? `${glyphs.pointer} ` : '  '}</Printed>
      <Printed as={isSelected ? 'title' : 'text'}>
        {fault?.title ?? 'None: the provider does everything right'}
      </Printed>
      {fault && <Printed as="dim">{`  ${fault.id}`}</Printed>}
      {fault?.id === on && <Printed as="busy">{'  on now'}</Printed>}
    </OneLine>
  );
}
