import { inputOfConfiguration } from '../../core/answers-alone.ts';
import { planFor } from '../../relying-parties/infra/server/infra-plan.ts';
import type { Lookups } from '../../session/lookups.ts';
import { judging } from '../engine.ts';
import { recognise } from '../recognise.ts';

/** What the wizard computes from what it knows. */
export const lookups: Lookups = {
  recognise,
  needs: (checkId) => judging.checks.find(({ id }) => id === checkId)?.needs ?? [],
  plan: (configuration, gathered) => planFor({ ...gathered, input: inputOfConfiguration(configuration) }),
};
