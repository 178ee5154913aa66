import { Box } from 'ink';
import type { ReactNode } from 'react';
import { useDisplay } from '../display.ts';
import type { Role } from '../theme.ts';
import { OneLine, Printed, Prose } from './text.tsx';

/** Parts of a screen under each other, with a blank row between them where there are rows for it. */
export function Stack({ children }: { readonly children: ReactNode }) {
  return (
    <Box flexDirection="column" rowGap={useDisplay().gap}>
      {children}
    </Box>
  );
}

interface SectionProps {
  readonly title: string;
  readonly note?: string | undefined;
  readonly children?: ReactNode;
}

/** Something with a title. */
export function Section({ title, note, children }: SectionProps) {
  return (
    <Box flexDirection="column">
      <OneLine>
        <Printed as="title">{title}</Printed>
        {note !== undefined && <Printed as="dim">{`  ${note}`}</Printed>}
      </OneLine>
      {children}
    </Box>
  );
}

interface SpreadProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
}

/** Two texts on one row, the second at its end; where both do not fit the second goes below. */
export function Spread({ left, right }: SpreadProps) {
  return (
    <Box justifyContent="space-between" columnGap={2} flexWrap="wrap">
      {left}
      <Box flexGrow={1} justifyContent="flex-end">
        {right}
      </Box>
    </Box>
  );
}

interface MarkedProps {
  readonly mark: string;
  readonly markRole?: Role;
  readonly as?: Role;
  readonly indent?: number;
  readonly children: ReactNode;
}

/** A paragraph that hangs under the sign or number before it. */
export function Marked({ mark, markRole = 'dim', as, indent = 0, children }: MarkedProps) {
  return (
    <Box paddingLeft={indent}>
      <Box flexShrink={0}>
        <Printed as={markRole}>{mark}</Printed>
      </Box>
      <Prose {...(as && { as })}>{children}</Prose>
    </Box>
  );
}

interface NumberedProps {
  readonly steps: readonly string[];
  readonly indent?: number;
}

/** Steps to follow. */
export function Numbered({ steps, indent = 0 }: NumberedProps) {
  return steps.map((step, index) => (
    <Marked key={step} mark={`${index + 1}. `} indent={indent}>
      {step}
    </Marked>
  ));
}
