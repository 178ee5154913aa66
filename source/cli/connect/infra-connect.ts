import type { Redactor } from '../../core/secrets/redactor.ts';
import { version } from '../../core/version.ts';
import { type Connection, troubleCalled } from '../../relying-parties/infra/rules.ts';
import type { ConnectRequest, LookedAt, Written } from '../../session/connect/connecting.ts';
import type { Answers } from '../../session/services.ts';
import { createPorts } from '../../system/ports.ts';
import { noPerson } from '../check/no-person.ts';
import type { Context } from '../context.ts';
import type { Settings } from '../settings.ts';
import { infraKeys } from './infra-keys.ts';
import { lookAtInfra } from './look-at-infra.ts';
import { writeToInfra } from './write-to-infra.ts';

/** Infra asks the provider for up to a minute before it answers (Infra: internal/server, API.RequestTimeout). */
const writingTakes = 65_000;

/**
 * Infra’s API for the wizard, with the person’s own key, which is sent only to its own server. The wizard gets copies
 * without secrets, even if a server echoes them; writing uses the originals.
 */
export function infraConnect(
  { timeoutMs, caFile, debug }: Settings,
  context: Context,
): Pick<Answers, 'look-at-infra' | 'write-to-infra'> {
  const { environment, redactor, stderr } = context;
  const received = new WeakMap<Connection, Connection>();

  return {
    async 'look-at-infra'({ request }, { signal }) {
      const looked = await look(request, signal);
      if (looked.is === 'stopped') return redacted(looked, redactor);
      const shown = redacted(looked.connection, redactor);
      received.set(shown, looked.connection);
      return { is: 'seen', connection: shown };
    },
    async 'write-to-infra'({ request, connection }, { signal }) {
      const opened = await open(request, Math.max(timeoutMs, writingTakes), signal);
      const written: Written = opened.ok
        ? await writeToInfra(opened.api, opened.clock, request, received.get(connection) ?? connection)
        : { is: 'refused', trouble: opened.trouble };
      return redacted(written, redactor);
    },
  };

  async function look(request: ConnectRequest, signal: AbortSignal): Promise<LookedAt> {
    const opened = await open(request, timeoutMs, signal);
    if (!opened.ok) return { is: 'stopped', trouble: opened.trouble };
    const looked = await lookAtInfra(opened.api, opened.host, request);
    const isUnverified = opened.unverified && looked.is === 'stopped' && looked.trouble.code === 'untrusted';
    return isUnverified
      ? { is: 'stopped', trouble: troubleCalled('unverified-login', valuesOf(request)) }
      : looked;
  }

  async function open(request: ConnectRequest, limit: number, signal: AbortSignal) {
    const { origin, configuration } = request;
    const key = (await infraKeys(context)).find((one) => one.origin === origin);
    if (!key) return { ok: false, trouble: troubleCalled('no-key', valuesOf(request)) } as const;
    const { clientSecret, serviceAccount } = configuration;
    for (const secret of [key.key, clientSecret, serviceAccount?.privateKey])
      if (secret) redactor.learn(secret);
    const ports = await createPorts({
      version,
      person: noPerson,
      redactor,
      environment,
      timeoutMs: limit,
      openBrowser: false,
      caFile,
      trusted: key.trustedCertificate,
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

/** Members that only hold fixed words of our own. */
const ownWords: ReadonlySet<string> = new Set(['code', 'is', 'losses', 'what']);

/** A copy in which strings hold no secrets. */
function redacted<T>(value: T, redactor: Redactor): T {
  return copy(value) as T; // Only strings differ.

  function copy(part: unknown): unknown {
    if (typeof part === 'string') return redactor.redact(part);
    if (Array.isArray(part)) return part.map(copy);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => [name, ownWords.has(name) ? inner : copy(inner)]),
    );
  }
}

function hostOf(origin: string): string {
  return URL.parse(origin)?.host ?? origin;
}

function valuesOf({ origin, wished: { name, url } }: ConnectRequest) {
  return { host: hostOf(origin), name, url };
}
