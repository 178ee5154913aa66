import type { ReactNode } from 'react';
import { InSight } from '../window/scroll-window.tsx';
import { OneLine, Pointer, Printed } from './text.tsx';

interface ChoiceProps {
  readonly isSelected: boolean;
  /** Between the pointer and the name. */
  readonly sign?: ReactNode;
  readonly name: string;
  /** What is said of it besides. */
  readonly children?: ReactNode;
}

/** One of several to choose from, in a row; the pointer stands at the one under the cursor. */
export function Choice({ isSelected, sign, name, children }: ChoiceProps) {
  return (
    <InSight when={isSelected} flexGrow={0}>
      <OneLine>
        <Pointer isHere={isSelected} />
        {sign}
        <Printed as={isSelected ? 'title' : 'text'}>{name}</Printed>
        {children}
      </OneLine>
    </InSight>
  );
}
