import { systemClock } from '../system/clock.ts';
import { createStore, type Store } from '../system/store/store.ts';
import type { Context } from './context.ts';
import type { SavedConfiguration } from './settings.ts';

/** Opens the saved providers, for all commands. */
export function openStore({ environment }: Pick<Context, 'environment'>): Store {
  return createStore({ environment, clock: systemClock });
}

/** The saved configuration of this name; `undefined` if there is none. */
export async function savedConfiguration(
  name: string,
  context: Context,
): Promise<SavedConfiguration | undefined> {
  const saved = await openStore(context).list();
  if (!saved.ok) {
    context.stderr.write(`${saved.failure.message}\n`);
    return undefined;
  }
  if (saved.value.notice !== undefined) context.stderr.write(`${saved.value.notice}\n`);
  return saved.value.providers.find((provider) => provider.name === name);
}
