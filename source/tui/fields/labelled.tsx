import { Box } from 'ink';
import type { ReactNode } from 'react';
import { useDisplay } from '../display.ts';
import { Printed } from '../text/printed.tsx';
import { labelWidth } from './field-text.ts';

interface LabelledProps {
  readonly label: string;
  readonly hasFocus: boolean;
  readonly children: ReactNode;
}

/** Something to fill in or choose, beside its label or below it; the pointer stands where the keyboard is. */
export function Labelled({ label, hasFocus, children }: LabelledProps) {
  const display = useDisplay();
  const { glyphs, narrow } = display;
  return (
    <Box flexDirection={narrow ? 'column' : 'row'}>
      <Box width={narrow ? '100%' : labelWidth(display)} flexShrink={0}>
        <Printed as="accent">{hasFocus ? `${glyphs.pointer} ` : '  '}</Printed>
        <Printed as={hasFocus ? 'title' : 'dim'}>{label}</Printed>
      </Box>
      <Box paddingLeft={narrow ? labelWidth(display) : 0} flexGrow={1}>
        {children}
      </Box>
    </Box>
  );
}
