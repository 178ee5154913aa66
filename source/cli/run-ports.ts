import { typedAddress } from '../core/address.ts';
import type { EnvironmentFact } from '../core/facts.ts';
import type { Failure } from '../core/failure.ts';
import type { PersonPort, Ports } from '../core/ports.ts';
import { publicWordsOf } from '../core/public-words.ts';
import { Secret } from '../core/secret.ts';
import { version } from '../core/version.ts';
import { dashboardOrigin } from '../infra/redirect-uris.ts';
import { createPorts } from '../system/ports.ts';
import { createProxyChoice, withoutCredentials } from '../system/proxy-choice.ts';
import type { Context } from './context.ts';
import type { Settings } from './settings.ts';

export type RunPorts =
  | { readonly ok: true; readonly ports: Ports; readonly environmentFact: EnvironmentFact }
  | { readonly ok: false; readonly failure: Failure };

/** The outside world of one run, and what of this machine the checks have to know. */
export async function createRunPorts(
  { answers, timeoutMs, caFile, openBrowser, debug }: Settings,
  person: PersonPort,
  { environment, stderr, redactor }: Context,
): Promise<RunPorts> {
  redactor.spare(publicWordsOf(answers));
  const accessKey = environment['INFRA_ACCESS_KEY'];
  const infraAccessKey = accessKey ? new Secret(accessKey) : undefined;
  for (const secret of [answers.clientSecret, infraAccessKey]) if (secret) redactor.learn(secret);
  const keyFits = belongsToFirst(environment['INFRA_SERVER'], answers.infraServers);
  const made = await createPorts({
    version,
    person,
    redactor,
    environment,
    timeoutMs,
    openBrowser,
    ...(caFile !== undefined && { caFile }),
    wallet: {
      ...(answers.clientSecret && { clientSecret: answers.clientSecret }),
      ...(infraAccessKey && keyFits && { infraAccessKey }),
    },
    ...(debug && { trace: (line: string) => stderr.write(`${line}\n`) }),
  });
  if (!made.ok) return made;
  const proxy = await proxyOf(answers.url);
  return {
    ok: true,
    ports: made.value,
    environmentFact: {
      ...(proxy !== undefined && { proxy }),
      extraCa:
        caFile !== undefined || set(environment['SSL_CERT_FILE']) || set(environment['NODE_EXTRA_CA_CERTS']),
      tlsVerificationOff: environment['NODE_TLS_REJECT_UNAUTHORIZED'] === '0',
    },
  };
}

/** A key in the environment is that of the server beside it: no other server may see it. */
function belongsToFirst(named: string | undefined, [first]: readonly string[]): boolean {
  if (first === undefined || !named) return true;
  return dashboardOrigin(named) === dashboardOrigin(first);
}

async function proxyOf(typed: string): Promise<string | undefined> {
  const url = typedAddress(typed);
  const proxy = url ? (await createProxyChoice())(url) : undefined;
  return proxy === undefined ? undefined : withoutCredentials(proxy);
}

function set(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
