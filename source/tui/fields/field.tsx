import { Box } from 'ink';
import TextInput from 'ink-text-input';
import type { ReactNode } from 'react';
import { type FieldName, fieldWords, isFieldEmpty } from '../../session/fields/fields.ts';
import { useDisplay } from '../display.ts';
import { Judged, OneLine, Pointer, Printed } from '../text/text.tsx';
import type { Shown } from '../ui-state.ts';
import { InSight } from '../window/scroll-window.tsx';
import { fieldText, labelWidth } from './field-text.ts';

interface FieldProps {
  readonly shown: Shown;
  readonly name: FieldName;
  readonly label?: string;
}

/**
 * A field with its label, and its problem below it. ink-text-input 6 only draws the text: it takes its value from the
 * last render, so that keys arriving within one are lost, types letters for Ctrl and Alt chords, splits graphemes,
 * keeps pasted line breaks, and has no Home, End or word movement. Keys go through the session, and the caret is the
 * terminal's own.
 */
export function Field({ shown, name, label = fieldWords[name].label }: FieldProps) {
  const display = useDisplay();
  const { fields, problems } = shown.session;
  return (
    <Box flexDirection="column">
      <Labelled label={label} hasFocus={shown.ui.focus === name}>
        {isFieldEmpty(fields, name) ? (
          <OneLine as="dim">{fieldWords[name].example}</OneLine>
        ) : (
          <TextInput
            value={fieldText(shown, name, display).text}
            focus={false}
            showCursor={false}
            onChange={ignore}
          />
        )}
      </Labelled>
      <Judged text={problems[name]} verdict="warn" indent={labelWidth(display)} />
    </Box>
  );
}

function ignore(): void {}

interface LabelledProps {
  readonly label: string;
  readonly hasFocus: boolean;
  /** Columns by which the labelled element begins further to the left. */
  readonly outdent?: number;
  readonly children: ReactNode;
}

/** Something to fill in or choose, beside or below its label, with the pointer if it has the focus. */
export function Labelled({ label, hasFocus, outdent = 0, children }: LabelledProps) {
  const display = useDisplay();
  const { narrow } = display;
  const width = labelWidth(display);
  return (
    <Box flexDirection={narrow ? 'column' : 'row'}>
      <Box {...(!narrow && { width, flexShrink: 0 })}>
        <Printed>
          <Pointer isHere={hasFocus} />
          <Printed as={hasFocus ? 'title' : 'dim'}>{label}</Printed>
        </Printed>
      </Box>
      <InSight when={hasFocus} marginLeft={(narrow ? width : 0) - outdent}>
        {children}
      </InSight>
    </Box>
  );
}
