import { inputOfConfiguration } from '../../core/input-of-configuration.ts';
import type { RunValues } from '../../core/judge.ts';
import { rules } from '../../relying-parties/rules.ts';
import { publicConfigurationOf } from '../fields/configuration-of.ts';
import type { Session } from '../session.ts';

/** The values of this set-up that texts may name. */
export function runValuesOf(session: Session): RunValues {
  return rules.runValues({
    ...session.facts,
    input: inputOfConfiguration(publicConfigurationOf(session)),
  });
}
