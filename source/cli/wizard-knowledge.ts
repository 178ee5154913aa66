import { checks } from '../checks/index.ts';
import { answersAlone } from '../core/answers-alone.ts';
import { planFor } from '../infra/infra-plan.ts';
import type { Knowledge } from '../session/knowledge.ts';
import { recognise } from './recognise.ts';

/** What the wizard computes from what it knows. */
export const wizardKnowledge: Knowledge = {
  recognise,
  needs: (checkId) => checks.find(({ id }) => id === checkId)?.needs ?? [],
  plan: (answers, gathered) => planFor({ ...gathered, inquiry: answersAlone(answers) }),
};
