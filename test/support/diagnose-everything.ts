import { buildReport } from '../../source/cli/build-report.ts';
import { createEngine } from '../../source/cli/engine.ts';
import { inputFact } from '../../source/cli/input-fact.ts';
import type { AskedOpinion } from '../../source/cli/opinions/asked-opinions.ts';
import { type Diagnosis, diagnose } from '../../source/core/diagnose.ts';
import type { Report } from '../../source/core/report/report.ts';
import type { Configuration } from '../../source/core/run/configuration.ts';
import { factsFromLogin, factsWithoutLogin } from '../../source/core/run/fact-sources.ts';
import type { CallbackParameters } from '../../source/core/run/ports.ts';
import type { AnyProbe } from '../../source/core/run/probe.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import { curlCommands } from '../../source/report/curl.ts';
import { toJson } from '../../source/report/json.ts';
import { toJunit } from '../../source/report/junit.ts';
import { toMarkdown } from '../../source/report/markdown.ts';
import { toText } from '../../source/report/text.ts';
import { nothingGiven } from './nothing-given.ts';
import { literalPorts, type Responder } from './ports.ts';

export const origin = 'https://id.example.com';
export const infraServer = 'infra.example.com';
export const codeOfThisLogin = 'a-code-of-this-login';
const clientSecret = 'a-client-secret';

export interface Everything {
  readonly respond: Responder;
  /** What sign-in returns; defaults to a code. */
  readonly callback?: Partial<CallbackParameters>;
  readonly answers?: Partial<Configuration>;
  readonly signal?: AbortSignal;
  /** Further relying parties whose requests are also tried. */
  readonly asked?: readonly AskedOpinion[];
  readonly around?: (probe: AnyProbe) => AnyProbe;
}

export interface Diagnosed {
  readonly diagnosis: Diagnosis;
  readonly report: Report;
  /** The report in each format. */
  readonly texts: Readonly<Record<'json' | 'text' | 'markdown' | 'junit', string>>;
}

/** One complete run of the engine, with every fact, including each format of the report. */
export async function diagnoseEverything(run: Everything): Promise<Diagnosed> {
  const { respond, callback = { code: new Secret(codeOfThisLogin) }, around = (probe) => probe } = run;
  const ports = literalPorts({
    respond,
    sleep: (milliseconds) => (milliseconds < 2000 ? Promise.resolve() : undefined),
    onTell: (event, { listeners }) => {
      if (event.type === 'invitation') setImmediate(() => listeners.at(-1)?.deliver(callback));
    },
  });
  const secrets = {
    clientSecret: new Secret(clientSecret),
    infraAccessKey: new Secret('aaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbb', {
      is: 'origin',
      origin: `https://${infraServer}`,
    }),
  };
  const configuration: Configuration = {
    ...nothingGiven,
    name: 'acme',
    url: origin,
    clientId: 'infra',
    clientSecret: secrets.clientSecret,
    infraServers: [infraServer],
    probeRotation: true,
    ...run.answers,
  };
  const input = inputFact(configuration, ports.clock.now(), { tlsVerificationOff: false });
  const engine = await createEngine(60_000, undefined, run.asked);
  const progress = diagnose(
    { ...engine, probes: engine.probes.map(around) },
    { have: { input }, want: [...factsWithoutLogin, ...factsFromLogin], secrets },
    ports,
    run.signal ?? new AbortController().signal,
  );
  let step = await progress.next();
  while (!step.done) step = await progress.next();
  const report = buildReport(step.value, false);
  const crashed = report.checks.find(({ code }) => code === 'check-crashed' || code === 'crashed');
  if (crashed) throw new Error(`${crashed.id}: ${crashed.summary}`);
  const texts = {
    json: toJson(report),
    text: toText(report, { columns: 80, colour: false, unicode: true }),
    markdown: toMarkdown(report, curlCommands(step.value.gathered)),
    junit: toJunit(report),
  };
  JSON.parse(texts.json);
  if (Object.values(texts).some((text) => text.includes(clientSecret) || text.includes(codeOfThisLogin)))
    throw new Error('a secret in a report');
  return { diagnosis: step.value, report, texts };
}
