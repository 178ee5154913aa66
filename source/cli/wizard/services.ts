import { publicPart } from '../../core/configuration.ts';
import { type Diagnosis, diagnose } from '../../core/diagnose.ts';
import type { FactName, Gathered } from '../../core/facts.ts';
import type { Failure, Result } from '../../core/failure.ts';
import { inputOfConfiguration } from '../../core/input-of-configuration.ts';
import type { DemoControl, Services } from '../../session/services.ts';
import { after } from '../../system/after.ts';
import { readInfraConfig } from '../../system/files/infra-config.ts';
import { writeNewFile } from '../../system/files/new-file.ts';
import { openFile } from '../../system/programs/browser.ts';
import { copyToClipboard } from '../../system/programs/clipboard.ts';
import { findInfraProgram, runInfraProgram } from '../../system/programs/infra-program.ts';
import type { SavedProvider } from '../../system/store/saved-provider.ts';
import { expiriesOf } from '../batch/expiries.ts';
import { buildReport } from '../build-report.ts';
import { compareWith, fingerprint } from '../check/compare-with.ts';
import { noPerson } from '../check/no-person.ts';
import { infraConnect } from '../connect/infra-connect.ts';
import type { Context } from '../context.ts';
import { createRun } from '../create-run.ts';
import { noInfra } from '../demo/demo-control.ts';
import { createEngine } from '../engine.ts';
import { openStore } from '../saved-configuration.ts';
import type { Settings } from '../settings.ts';
import { copyThroughTerminal } from '../terminal-clipboard.ts';
import { reportFile } from './report-file.ts';

/** The world as the wizard may touch it: the engine over the system's ports, the store, the clipboard, Infra's program. */
export async function createServices(
  settings: Settings,
  context: Context,
  demo: DemoControl | undefined,
): Promise<Result<Services>> {
  const { environment, stdout, redactor } = context;
  // What was given on the command line is looked at before anything is asked.
  const first = await createRun(settings, { person: noPerson, have: {}, want: [] }, context);
  if (!first.ok) return first;
  const { clock, browser } = first.value.ports;
  const store = openStore(context);
  const connect = infraConnect(settings, context);

  return {
    ok: true,
    value: {
      after,
      async *diagnose({ configuration, have, want, relyingParties, openBrowser, person }, signal) {
        const now = { ...settings, configuration, openBrowser };
        const made = await createRun(now, { person, have: { ...have, ...(demo && noInfra) }, want }, context);
        const asked =
          relyingParties.length === 0
            ? []
            : (await import('../opinions/opinions.ts')).addedRelyingParties(relyingParties, 'these');
        const engine = await createEngine(settings.loginTimeoutMs, undefined, asked);
        if (made.ok) return yield* diagnose(engine, made.value.run, made.value.ports, signal);
        const known = {
          ...have,
          ...unknown(want, made.failure),
          input: inputOfConfiguration(publicPart(configuration)),
        };
        return yield* diagnose(engine, { have: known, want, secrets: {} }, first.value.ports, signal);
      },
      async copy(text) {
        const copied = await copyToClipboard(text, environment);
        return copied.ok ? copied : copyThroughTerminal(text, stdout);
      },
      openUrl: (url) => browser.open(url),
      async formOpinions({ gathered, results }, configuration, relyingParties) {
        const known = { ...gathered, input: inputOfConfiguration(configuration) };
        const { addedRelyingParties, exportedConfigurations, formOpinions } = await import(
          '../opinions/opinions.ts'
        );
        const diagnosis = { gathered: known, results };
        return addedRelyingParties(relyingParties, 'all').flatMap((asked) =>
          formOpinions([asked], diagnosis, redactor).map((opinion) => ({
            ...opinion,
            configurations: exportedConfigurations(asked, diagnosis, redactor),
          })),
        );
      },
      async comparePeople(before, after, configuration) {
        const input = inputOfConfiguration(configuration);
        const withInput = ({ gathered, results }: Diagnosis) => ({
          gathered: { ...gathered, input },
          results,
        });
        return compareWith(withInput(before), withInput(after));
      },
      async listRelyingParties() {
        return (await import('../opinions/opinions.ts')).relyingPartyChoices();
      },
      async saveReport(as, { gathered, results }, configuration) {
        const known = { ...gathered, input: inputOfConfiguration(configuration) };
        const report = buildReport({ gathered: known, results }, demo !== undefined);
        const { extension, text } = await reportFile(as, report, known, environment);
        const file = await writeNewFile(`oidc-wizard-${as}`, extension, text);
        if (!file.ok) return file;
        const isOpened =
          as === 'page' && settings.openBrowser && (await openFile(file.value, { environment }));
        return { ok: true, value: { file: file.value, isOpened } };
      },
      saved: {
        async load() {
          const saved = await store.list();
          if (!saved.ok) return { providers: [], notice: saved.failure.message };
          const { providers, ...notices } = saved.value;
          const hasLogin = ({ passed }: SavedProvider) => passed?.results['login']?.verdict === 'pass';
          return { ...notices, providers: providers.map((one) => ({ ...one, loggedIn: hasLogin(one) })) };
        },
        async save(configuration, verdict, { gathered, results }) {
          const { name, url, kind, clientId, infraServers } = configuration;
          // The demo's provider is gone when the demo ends.
          if (demo || name === undefined) return { ok: true, value: {} };
          return store.save({
            name,
            url,
            kind,
            infraServers,
            ...(clientId !== undefined && { clientId }),
            verdict,
            checkedAt: clock.now(),
            expiries: expiriesOf(gathered),
            ...(verdict !== 'fail' && {
              passed: fingerprint({
                gathered: { ...gathered, input: inputOfConfiguration(configuration) },
                results,
              }),
            }),
          });
        },
      },
      infra: {
        ...connect,
        keys: () => (demo ? Promise.resolve([]) : connect.keys()),
        find: () => findInfraProgram(environment),
        async loggedInAt() {
          // The access key that stands beside the host is left where it is.
          const login = demo ? undefined : await readInfraConfig(environment['HOME']);
          return login?.ok ? login.value?.host : undefined;
        },
        async run(plan, configuration, onOutput, signal) {
          const path = await findInfraProgram(environment);
          if (path === undefined || !configuration.clientSecret) return undefined;
          const { name = '', clientId = '', kind } = configuration;
          const words = [
            'providers',
            'add',
            name,
            '--url',
            plan.url,
            '--client-id',
            clientId,
            '--kind',
            kind,
          ];
          const account = kind === 'google' ? configuration.serviceAccount : undefined;
          if (account)
            words.push(
              ...['--service-account-email', account.clientEmail],
              ...['--workspace-domain-admin', account.domainAdminEmail],
            );
          const onLine = (line: string) => onOutput(`${line}\n`);
          const { clientSecret } = configuration;
          const ended = await runInfraProgram(
            {
              ...{ path, words, clientSecret, environment, redactor, onLine },
              serviceAccountKey: account?.privateKey,
            },
            signal,
          );
          return ended.ok ? (ended.value ?? undefined) : undefined;
        },
      },
      ...(demo && { demo }),
      // The screen sees the end in the session; the shell ends the process.
      exit: () => undefined,
    },
  };
}

/** What a file with certificates that went away leaves to be known: each check says so. */
function unknown(want: readonly FactName[], { message }: Failure): Gathered {
  return Object.fromEntries(want.map((fact) => [fact, { absent: 'crashed', why: message }]));
}
