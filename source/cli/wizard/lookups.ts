import { inputOfConfiguration } from '../../core/run/input-of-configuration.ts';
import { relyingParties } from '../../relying-parties/index.ts';
import type { Lookups } from '../../session/derive.ts';
import { recognise } from '../recognise.ts';

const [relyingParty] = relyingParties;

/** Values that the wizard computes from its state. */
export const lookups: Lookups = {
  recognise,
  plan: (configuration, gathered) =>
    relyingParty.plan({ ...gathered, input: inputOfConfiguration(configuration) }),
};
