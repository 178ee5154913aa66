import type { Knowledge } from '../../session/lookups.ts';

const nothingYet: Knowledge = {
  recognise: () => undefined,
  needs: () => [],
  plan: () => ({ url: '', scopes: [], redirectUris: [], command: '' }),
};

/** The wizard's knowledge, which is large and not needed for the first picture; `load` brings it. */
export function lateKnowledge(): Knowledge & { load(): Promise<void> } {
  let knowledge = nothingYet;
  return {
    recognise: (answers, gathered) => knowledge.recognise(answers, gathered),
    needs: (checkId) => knowledge.needs(checkId),
    plan: (answers, gathered) => knowledge.plan(answers, gathered),
    async load() {
      knowledge = (await import('./after-first-frame.ts')).wizardKnowledge;
    },
  };
}
