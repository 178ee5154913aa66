import { setTimeout as sleep } from 'node:timers/promises';
import { judging } from '../../source/cli/engine.ts';
import type { AnyCheck } from '../../source/core/checks/check.ts';
import { type Diagnosis, diagnose } from '../../source/core/diagnose.ts';
import { createErrorCatalog } from '../../source/core/errors/explain.ts';
import type { FactName, Gathered } from '../../source/core/facts/facts.ts';
import type { Configuration } from '../../source/core/run/configuration.ts';
import { factsFromLogin, factsWithoutLogin } from '../../source/core/run/fact-sources.ts';
import type { Ports } from '../../source/core/run/ports.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { secretForm } from '../../source/core/secrets/secret-form.ts';
import type { Demo } from '../../source/demo/start-demo.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';
import { createProbes } from '../../source/probes/index.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { runValues } from '../../source/relying-parties/infra/run-values.ts';
import { createLoopback } from '../../source/system/callback/loopback.ts';
import { createHttp } from '../../source/system/http/http.ts';
import { createNetwork } from '../../source/system/network.ts';
import { nothingGiven } from '../support/nothing-given.ts';
import { untilAborted } from '../support/ports.ts';
import { vendorAddresses } from '../support/registry.ts';

/** The demo has no Infra to ask. */
const withoutInfra = (facts: readonly FactName[]) =>
  facts.filter((fact) => fact !== 'infraServer' && fact !== 'infraUsers');

export interface Run {
  readonly checks: readonly AnyCheck[];
  readonly login: boolean;
  readonly probeRotation: boolean;
  /** Where the listener of the login waits. */
  readonly port: number;
}

/** What the whole engine says of a running demo, with real requests and a login that needs no browser. */
export async function diagnoseDemo(demo: Demo, run: Run): Promise<Diagnosis> {
  const engine = {
    probes: createProbes({ relyingParty: infra, vendorAddresses, login: { timeoutMs: 12_000 } }),
    checks: run.checks,
    consequences: judging.consequences,
    reference: () => ({
      ...createErrorCatalog(errorCatalog),
      typedUrl: infra.typedUrl,
      vendorAddresses,
    }),
    runValues: runValues,
  };
  const { clientSecret, ...given } = demo.answers;
  const configuration: Configuration = {
    ...nothingGiven,
    name: 'demo',
    ...given,
    clientSecret,
    infraServers: ['infra.example.com'],
    allowHttp: true,
    probeRotation: run.probeRotation,
  };
  const { clientSecret: _, ...publicAnswers } = configuration;
  const have: Gathered = {
    input: {
      configuration: publicAnswers,
      at: Date.now(),
      secretForm: secretForm(clientSecret, publicAnswers),
      environment: { tlsVerificationOff: false },
    },
  };
  const want = withoutInfra(run.login ? [...factsWithoutLogin, ...factsFromLogin] : factsWithoutLogin);
  const progress = diagnose(
    engine,
    { have, want, secrets: { clientSecret } },
    portsTo(demo, run.port),
    AbortSignal.timeout(50_000),
  );
  while (true) {
    const step = await progress.next();
    if (step.done) return step.value;
  }
}

function portsTo(demo: Demo, port: number): Ports {
  const redactor = createRedactor();
  return {
    http: createHttp({ timeoutMs: 8_000, redactor, userAgent: 'oidc-wizard' }),
    network: createNetwork({ timeoutMs: 8_000, authorities: {} }),
    loopback: createLoopback({ port, redactor }),
    browser: {
      async open(url) {
        demo.signInAs(url, 'ada').catch(() => undefined);
        return { ok: true, value: undefined };
      },
    },
    person: { notify: () => undefined, nextPaste: untilAborted, pasteOnly: untilAborted },
    clock: {
      now: Date.now,
      sleep: (ms, signal) => sleep(ms, undefined, { signal }),
      giveWay: () => Promise.resolve(),
    },
    random: { token: (bytes) => crypto.getRandomValues(Buffer.alloc(bytes)).toString('base64url') },
    redactor,
  };
}
