import type { RunValues } from '../../core/checks/judge.ts';
import type { Diagnosis } from '../../core/diagnose.ts';
import { withoutPassword } from '../../core/http/address.ts';
import {
  type Configuration,
  type PublicConfiguration,
  publicPart,
  runOptionsOf,
} from '../../core/run/configuration.ts';
import { inputOfConfiguration } from '../../core/run/input-of-configuration.ts';
import { rules } from '../../relying-parties/rules.ts';
import type { Session } from '../session.ts';

/** What the person gave so far; empty fields are left out. */
export function configurationOf({ fields, kind, options, prompt, serverSight }: Session): Configuration {
  const { name, clientId, clientSecret } = fields;
  const { serviceAccount } = options;
  return {
    ...runOptionsOf(options),
    url: withoutPassword(fields.url),
    kind,
    infraServers: infraServersIn(fields.infraServer).map(withoutPassword),
    ...(prompt && { prompt }),
    ...(name !== '' && { name }),
    ...(clientId !== '' && { clientId }),
    ...(!clientSecret.isEmpty && { clientSecret }),
    ...(serviceAccount && { serviceAccount }),
    ...(serverSight && { serverSight }),
  };
}

export function publicConfigurationOf(session: Session): PublicConfiguration {
  return publicPart(configurationOf(session));
}

/** The values of this set-up that texts may name. */
export function runValuesOf(session: Session): RunValues {
  return rules.runValues({ ...session.facts, input: inputOfConfiguration(publicConfigurationOf(session)) });
}

/** What was learned, and the configuration it was learned with. */
export interface Learned {
  readonly diagnosis: Diagnosis;
  readonly configuration: PublicConfiguration;
}

export function learnedOf(session: Session): Learned {
  const { facts: gathered, judged: results } = session;
  return { diagnosis: { gathered, results }, configuration: publicConfigurationOf(session) };
}

/** Several hosts are separated by blanks or commas. */
export function infraServersIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((host) => host !== '');
}
