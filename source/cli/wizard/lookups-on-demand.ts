import type { Lookups } from '../../session/derive.ts';

const nothingYet: Lookups = {
  recognise: () => undefined,
  plan: () => ({ url: '', scopes: [], redirectUris: [], command: '' }),
};

/** The wizard’s lookups, which are large and not needed for the first frame; `load` loads them. */
export function lookupsOnDemand(): Lookups & { load(): Promise<void> } {
  let lookups = nothingYet;
  return {
    recognise: (configuration, gathered) => lookups.recognise(configuration, gathered),
    plan: (configuration, gathered) => lookups.plan(configuration, gathered),
    async load() {
      lookups = (await import('./after-first-frame.ts')).lookups;
    },
  };
}
