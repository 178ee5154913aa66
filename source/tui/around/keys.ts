import { createContext, use } from 'react';
import type { Binding } from '../keys/bindings.ts';

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
