import { Box } from 'ink';
import { createContext, use } from 'react';
import stringWidth from 'string-width';
import { asciiText } from '../../core/text/ascii-text.ts';
import { type Display, useDisplay } from '../display.ts';
import type { Binding } from '../keys/bindings.ts';
import { Printed, Prose } from '../text/text.tsx';

const between = 3;

/** What the keys do now; without room, the later ones are only in help. */
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
 * As many hints as there are rows for. The first, the next and the last two are kept: help, which lists the others, and
 * quitting; if three are too many, help is dropped.
 */
function fitting(bindings: readonly Binding[], display: Display): readonly Binding[] {
  const shown = bindings.filter(({ quiet }) => !quiet);
  while (shown.length > 1 && rowsOf(shown, display) > mostRows(display))
    shown.splice(shown.length > 3 ? -3 : -2, 1);
  return shown;
}

/** As Ink lays them out: a hint that does not fit starts a row, and counts as one even if it wraps. */
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

/** A key as this terminal can show it; needed before layout, because words are wider than arrows. */
export function keyName(shown: string, { unicode }: Pick<Display, 'unicode'>): string {
  return unicode ? shown : asciiText(shown.replace(/(?<=[↑←])(?=[↓→])/u, '/'));
}

const KeysContext = createContext<readonly Binding[]>([]);

/** The keys that work now. */
export const KeysProvider = KeysContext.Provider;

/** The key for this action now, to name it where useful; absent if there is none. */
export function useKey(action: string, key?: string): Binding | undefined {
  const isIt = (one: Binding) => one.action === action && (key === undefined || one.keys.includes(key));
  return use(KeysContext).find(isIt);
}
