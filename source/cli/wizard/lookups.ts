import { checks } from '../../checks/index.ts';
import { answersAlone } from '../../core/answers-alone.ts';
import { planFor } from '../../relying-parties/infra/server/infra-plan.ts';
import type { Knowledge } from '../../session/lookups.ts';
import { recognise } from '../recognise.ts';

/** What the wizard computes from what it knows. */
export const wizardKnowledge: Knowledge = {
  recognise,
  needs: (checkId) => checks.find(({ id }) => id === checkId)?.needs ?? [],
  plan: (answers, gathered) => planFor({ ...gathered, inquiry: answersAlone(answers) }),
};
