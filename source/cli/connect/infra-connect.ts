import { version } from '../../core/version.ts';
import { troubleCalled } from '../../relying-parties/infra/rules.ts';
import type { ConnectRequest } from '../../session/connect/api-connect.ts';
import type { Services } from '../../session/services.ts';
import { createPorts } from '../../system/ports.ts';
import { noPerson } from '../check/no-person.ts';
import type { Context } from '../context.ts';
import type { Settings } from '../settings.ts';
import { infraKeys } from './infra-keys.ts';
import { lookAtInfra } from './look-at-infra.ts';
import { writeToInfra } from './write-to-infra.ts';

/** Infra asks the provider up to a minute before it answers (Infra: internal/server, API.RequestTimeout). */
const writingTakes = 65_000;

/** Infra's API as the wizard may use it: with the person's own key, which goes to its own server alone. */
export function infraConnect(
  { timeoutMs, caFile, debug }: Settings,
  context: Context,
): Pick<Services['infra'], 'keys' | 'look' | 'write'> {
  const { environment, redactor, stderr } = context;

  return {
    keys: async () => (await infraKeys(context)).map(({ origin }) => origin),
    async look(request, signal) {
      const opened = await open(request, timeoutMs, signal);
      if (!opened.ok) return { is: 'stopped', trouble: opened.trouble };
      const looked = await lookAtInfra(opened.api, opened.host, request);
      const isUnverified =
        opened.unverified && looked.is === 'stopped' && looked.trouble.code === 'untrusted';
      return isUnverified
        ? { is: 'stopped', trouble: troubleCalled('unverified-login', valuesOf(request)) }
        : looked;
    },
    async write(request, connection, signal) {
      const opened = await open(request, Math.max(timeoutMs, writingTakes), signal);
      if (!opened.ok) return { is: 'refused', trouble: opened.trouble };
      return writeToInfra(opened.api, opened.clock, request, connection);
    },
  };

  async function open(request: ConnectRequest, limit: number, signal: AbortSignal) {
    const { origin, configuration } = request;
    const key = (await infraKeys(context)).find((one) => one.origin === origin);
    if (!key) return { ok: false, trouble: troubleCalled('no-key', valuesOf(request)) } as const;
    redactor.learn(key.key);
    if (configuration.serviceAccount) redactor.learn(configuration.serviceAccount.privateKey);
    const ports = await createPorts({
      ...{ version, person: noPerson, redactor, environment, timeoutMs: limit, openBrowser: false },
      ...{ caFile, trusted: key.trustedCertificate },
      ...(debug && { trace: (line: string) => stderr.write(`${line}\n`) }),
    });
    if (!ports.ok) {
      const refusal = { is: 'failed', failure: ports.failure } as const;
      return { ok: false, trouble: troubleCalled('unreachable', valuesOf(request), refusal) } as const;
    }
    const { http, clock } = ports.value;
    return {
      ok: true,
      host: hostOf(origin),
      clock,
      unverified: key.unverified === true,
      api: { origin, allowLoopbackHttp: configuration.allowHttp, accessKey: key.key, http, signal },
    } as const;
  }
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.host ?? origin;
}

function valuesOf({ origin, wished: { name, url } }: ConnectRequest) {
  return { host: hostOf(origin), name, url };
}
