import { Box } from 'ink';
import { createContext, use } from 'react';
import stringWidth from 'string-width';
import { asciiText } from '../../core/text/ascii-text.ts';
import { type Display, useDisplay } from '../display.ts';
import type { Binding } from '../keys/bindings.ts';
import { OneLine, Printed } from '../text/text.tsx';

const between = 3;

/** What the keys do right now; where room is short the later ones are left to help. */
export function KeyHints({ bindings }: { readonly bindings: readonly Binding[] }) {
  const display = useDisplay();
  return (
    <Box columnGap={between} flexWrap="wrap" flexShrink={0}>
      {fitting(bindings, display).map((binding) => (
        <OneLine key={binding.keys.join()}>
          <Printed as="key">{keyName(binding.shown, display)}</Printed>
          <Printed as="dim">{` ${binding.label}`}</Printed>
        </OneLine>
      ))}
    </Box>
  );
}

/** As many as there are rows for. The last one, which always holds, keeps its place. */
function fitting(bindings: readonly Binding[], display: Display): readonly Binding[] {
  const loud = bindings.filter(({ quiet }) => !quiet);
  // The key table has Ctrl-C first because it always holds; a person reads it last.
  const others = loud.filter(({ action }) => action !== 'interrupt');
  const last = loud.filter(({ action }) => action === 'interrupt');
  for (let count = others.length; count > 0; count--) {
    const shown = [...others.slice(0, count), ...last];
    if (rowsOf(shown, display) <= mostRows(display)) return shown;
  }
  return last.length > 0 ? last : others.slice(0, 1);
}

function rowsOf(bindings: readonly Binding[], display: Display): number {
  const width = display.columns - 2 * display.margin;
  let rows = 1;
  let used = -between;
  for (const { shown, label } of bindings) {
    const wide = stringWidth(`${keyName(shown, display)} ${label}`);
    if (used > 0 && used + between + wide > width) {
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

export function useKeys(): readonly Binding[] {
  return use(KeysContext);
}

/** The key that does this now, to be named where it is of use; absent where none does. */
export function useKey(action: string): Binding | undefined {
  return useKeys().find((binding) => binding.action === action);
}
