import { Text, type TextProps } from 'ink';
import { Children, type ReactNode } from 'react';
import { type Display, useDisplay } from '../display.ts';
import type { Role } from '../theme.ts';
import { shownText } from './shown-text.ts';

export interface PrintedProps {
  readonly as?: Role;
  readonly children: ReactNode;
}

/**
 * A run of text in the colours of its role. The one way to the screen: each string in it is made printable here, so that
 * nothing that comes from outside acts on the terminal. Runs may stand within runs.
 */
export function Printed({ as = 'text', children, wrap }: PrintedProps & Pick<TextProps, 'wrap'>) {
  const display = useDisplay();
  return (
    <Text {...display.theme[as]} {...(wrap && { wrap })}>
      {printedChildren(children, display)}
    </Text>
  );
}

function printedChildren(children: ReactNode, display: Display): ReactNode {
  if (typeof children === 'string') return shownText(children, display);
  return Children.map(children, (child) =>
    typeof child === 'string' || typeof child === 'number' ? shownText(String(child), display) : child,
  );
}
