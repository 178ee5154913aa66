import { Box } from 'ink';
import { createContext, use } from 'react';
import stringWidth from 'string-width';
import { asciiText } from '../../core/text/ascii-text.ts';
import { type Display, useDisplay } from '../display.ts';
import type { Binding } from '../keys/bindings.ts';
import { Printed, Prose } from '../text/text.tsx';

const between = 3;

/** What the keys do right now; where room is short the later ones are left to help. */
export function KeyHints({ bindings }: { readonly bindings: readonly Binding[] }) {
  const display = useDisplay();
  return (
    <Box columnGap={between} flexWrap="wrap" flexShrink={0}>
      {fitting(bindings, display).map(({ keys, shown, label }) => (
        <Prose key={keys.join()}>
          <Printed as="key">{keyName(shown, display)}</Printed>
          <Printed as="dim">{` ${label}`}</Printed>
        </Prose>
      ))}
    </Box>
  );
}

/**
 * As many as there are rows for. The first, what comes next, and the last two keep their place: help, which has the others,
 * and the way out; where three are too many, help goes.
 */
function fitting(bindings: readonly Binding[], display: Display): readonly Binding[] {
  const shown = bindings.filter(({ quiet }) => !quiet);
  while (shown.length > 1 && rowsOf(shown, display) > mostRows(display))
    shown.splice(shown.length > 3 ? -3 : -2, 1);
  return shown;
}

/** As Ink lays them out: a hint begins a row where it does not fit, and counts as one also where it is wrapped. */
function rowsOf(bindings: readonly Binding[], display: Display): number {
  let rows = 1;
  let used = -between;
  for (const { shown, label } of bindings) {
    const wide = stringWidth(`${keyName(shown, display)} ${label}`);
    if (used > 0 && used + between + wide > display.width) {
      rows += 1;
      used = wide;
    } else used += between + wide;
  }
  return rows;
}

function mostRows({ columns, rows }: Display): number {
  if (rows < 10) return 1;
  if (rows < 20) return 2;
  return columns < 60 ? 4 : 3;
}

/** A key as this terminal can show it; measured before it is laid out, because words are wider than arrows. */
export function keyName(shown: string, { unicode }: Pick<Display, 'unicode'>): string {
  return unicode ? shown : asciiText(shown.replace(/(?<=[↑←])(?=[↓→])/u, '/'));
}

const KeysContext = createContext<readonly Binding[]>([]);

/** The keys that work now. */
export const KeysProvider = KeysContext.Provider;

/** The key that does this now, to be named where it is of use; absent where none does. */
export function useKey(action: string, key?: string): Binding | undefined {
  const isIt = (one: Binding) => one.action === action && (key === undefined || one.keys.includes(key));
  return use(KeysContext).find(isIt);
}
