import { setTimeout as sleep } from 'node:timers/promises';
import { createEngine } from '../../source/cli/engine.ts';
import { inputFact } from '../../source/cli/input-fact.ts';
import { type Diagnosis, diagnose } from '../../source/core/diagnose.ts';
import type { Configuration } from '../../source/core/run/configuration.ts';
import { factsFromLogin, factsWithoutLogin } from '../../source/core/run/fact-sources.ts';
import type { Ports } from '../../source/core/run/ports.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { publicWordsOf } from '../../source/core/text/public-words.ts';
import { createLoopback } from '../../source/system/callback/loopback.ts';
import { createHttp } from '../../source/system/http/http.ts';
import { createNetwork } from '../../source/system/network.ts';
import { nothingGiven } from './nothing-given.ts';
import { clientId, type ScriptedProvider, visit } from './scripted-provider.ts';

/** The engine's results for a scripted provider after a login, with a separate callback port. */
export async function diagnoseProvider(
  { origin }: ScriptedProvider,
  clientSecret: string,
): Promise<Diagnosis> {
  const configuration: Configuration = {
    ...nothingGiven,
    name: 'acme',
    url: origin,
    clientId,
    clientSecret: new Secret(clientSecret),
    allowHttp: true,
    probeRotation: true,
  };
  const redactor = createRedactor();
  redactor.spare(publicWordsOf(configuration));
  const secret = new Secret(clientSecret);
  redactor.learn(secret);
  const ports: Ports = {
    http: createHttp({ timeoutMs: 5_000, redactor, userAgent: 'oidc-wizard' }),
    network: createNetwork({ timeoutMs: 5_000, authorities: {} }),
    loopback: createLoopback({ port: 0, redactor }),
    browser: {
      async open(url) {
        visit(url).catch(() => undefined);
        return { ok: true, value: undefined };
      },
    },
    person: { notify: () => undefined, nextPaste: untilAborted, pasteOnly: untilAborted },
    clock: {
      now: Date.now,
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
      giveWay: async () => undefined,
    },
    random: { token: (bytes) => crypto.getRandomValues(Buffer.alloc(bytes)).toString('base64url') },
    redactor,
  };
  const environment = { tlsVerificationOff: false };
  const have = { input: inputFact(configuration, Date.now(), environment) };
  const want = [...factsWithoutLogin, ...factsFromLogin];
  const progress = diagnose(
    await createEngine(5_000),
    { have, want, secrets: { clientSecret: secret } },
    ports,
    AbortSignal.timeout(15_000),
  );
  while (true) {
    const step = await progress.next();
    if (step.done) return step.value;
  }
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
