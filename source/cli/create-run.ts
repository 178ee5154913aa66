import type { Run } from '../core/diagnose.ts';
import type { EnvironmentFact, FactName, Gathered } from '../core/facts/facts.ts';
import { typedAddress } from '../core/http/address.ts';
import type { Result } from '../core/http/failure.ts';
import type { PersonPort, Ports } from '../core/run/ports.ts';
import { publicWordsOf } from '../core/text/public-words.ts';
import { version } from '../core/version.ts';
import { createProxyChoice, withoutCredentials } from '../system/http/proxy-choice.ts';
import { createPorts } from '../system/ports.ts';
import type { Context } from './context.ts';
import { infraAccessKey } from './infra-access-key.ts';
import { inputFact } from './input-fact.ts';
import type { Settings } from './settings.ts';

export interface RunParts {
  readonly person: PersonPort;
  /** All but the input. */
  readonly have: Gathered;
  readonly want: readonly FactName[];
}

export interface ReadyRun {
  readonly run: Run;
  readonly ports: Ports;
}

/**
 * Creates one run and its ports from the answers and the current machine. Nothing is kept for the next run. Fails if a
 * named certificate file cannot be read.
 */
export async function createRun(
  { configuration, timeoutMs, caFile, openBrowser, debug }: Settings,
  { person, have, want }: RunParts,
  context: Pick<Context, 'environment' | 'flags' | 'stderr' | 'redactor'>,
): Promise<Result<ReadyRun>> {
  const { environment: variables, stderr, redactor } = context;
  const { clientSecret, serviceAccount } = configuration;
  const accessKey = infraAccessKey(context);
  redactor.spare(publicWordsOf(configuration));
  const known = [clientSecret, serviceAccount?.privateKey, accessKey?.key];
  for (const secret of known) if (secret) redactor.learn(secret);
  const ports = await createPorts({
    version,
    person,
    redactor,
    environment: variables,
    timeoutMs,
    openBrowser,
    ...(caFile !== undefined && { caFile }),
    ...(debug && { trace: (line: string) => stderr.write(`${line}\n`) }),
  });
  if (!ports.ok) return ports;
  const proxy = await proxyOf(configuration.url);
  const environment: EnvironmentFact = {
    ...(proxy !== undefined && { proxy }),
    tlsVerificationOff: variables['NODE_TLS_REJECT_UNAUTHORIZED'] === '0',
    ...(accessKey && {
      infraAccessKey: { ...(accessKey.server !== undefined && { server: accessKey.server }) },
    }),
  };
  const input = inputFact(configuration, ports.value.clock.now(), environment);
  const secrets = {
    ...(clientSecret && { clientSecret }),
    ...(serviceAccount && { serviceAccount }),
    ...(accessKey && { infraAccessKey: accessKey.key }),
  };
  return {
    ok: true,
    value: { run: { have: { ...have, input }, want, secrets }, ports: ports.value },
  };
}

async function proxyOf(typed: string): Promise<string | undefined> {
  const url = typedAddress(typed);
  const proxy = url ? (await createProxyChoice())(url) : undefined;
  return proxy === undefined ? undefined : withoutCredentials(proxy);
}
