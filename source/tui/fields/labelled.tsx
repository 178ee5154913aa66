import { Box } from 'ink';
import type { ReactNode } from 'react';
import { useDisplay } from '../display.ts';
import { Printed } from '../text/printed.tsx';
import { InSight } from '../window/in-sight.tsx';
import { labelWidth } from './field-text.ts';

interface LabelledProps {
  readonly label: string;
  readonly hasFocus: boolean;
  /** Columns by which what is labelled begins further to the left. */
  readonly outdent?: number;
  readonly children: ReactNode;
}

/** Something to fill in or choose, beside its label or below it; the pointer stands where the keyboard is. */
export function Labelled({ label, hasFocus, outdent = 0, children }: LabelledProps) {
  const display = useDisplay();
  const { glyphs, narrow } = display;
  const width = labelWidth(display);
  return (
    <Box flexDirection={narrow ? 'column' : 'row'}>
      <Box {...(!narrow && { width, flexShrink: 0 })}>
        <Printed>
          <Printed as="accent">{hasFocus ? `${glyphs.pointer} ` : '  '}</Printed>
          <Printed as={hasFocus ? 'title' : 'dim'}>{label}</Printed>
        </Printed>
      </Box>
      <InSight when={hasFocus} marginLeft={(narrow ? width : 0) - outdent}>
        {children}
      </InSight>
    </Box>
  );
}
