import { type Diagnosis, diagnose } from '../../core/diagnose.ts';
import type { FactName, Gathered } from '../../core/facts/facts.ts';
import type { Failure, Result } from '../../core/http/failure.ts';
import { type PublicConfiguration, publicPart } from '../../core/run/configuration.ts';
import { inputOfConfiguration } from '../../core/run/input-of-configuration.ts';
import type { Services } from '../../session/services.ts';
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
import { infraKeys } from '../connect/infra-keys.ts';
import type { Context } from '../context.ts';
import { createRun } from '../create-run.ts';
import { type DemoControl, noDemo, noInfra } from '../demo/demo-control.ts';
import { createEngine } from '../engine.ts';
import { openStore } from '../saved-configuration.ts';
import type { Settings } from '../settings.ts';
import { copyThroughTerminal } from '../terminal-clipboard.ts';
import { reportFile } from './report-file.ts';

/**
 * The wizard’s access to the outside world: the engine with the system’s ports, the store, the clipboard and Infra’s
 * program.
 */
export async function createServices(
  settings: Settings,
  context: Context,
  demo: DemoControl | undefined,
): Promise<Result<Services>> {
  const { environment, stdout, redactor } = context;
  // Checks the command line’s options before anything is asked.
  const first = await createRun(settings, { person: noPerson, have: {}, want: [] }, context);
  if (!first.ok) return first;
  const { clock, browser } = first.value.ports;
  const store = openStore(context);

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
            : (await import('../opinions/opinions.ts')).addedRelyingParties(
                relyingParties,
                'these',
                context.flags.set,
              );
        const engine = await createEngine(settings.loginTimeoutMs, undefined, asked);
        if (made.ok) return yield* diagnose(engine, made.value.run, made.value.ports, signal);
        const known = {
          ...have,
          ...unknown(want, made.failure),
          input: inputOfConfiguration(publicPart(configuration)),
        };
        return yield* diagnose(engine, { have: known, want, secrets: {} }, first.value.ports, signal);
      },
      answers: {
        ...infraConnect(settings, context),
        ...(demo ?? noDemo),
        async copy({ text }) {
          const copied = await copyToClipboard(text, environment);
          return copied.ok ? copied : copyThroughTerminal(text, stdout);
        },
        'open-url': ({ url }) => browser.open(url),
        async 'form-opinions'({ diagnosis: known, configuration, relyingParties }) {
          const { addedRelyingParties, exportedConfigurations, formOpinions } = await import(
            '../opinions/opinions.ts'
          );
          const diagnosis = withInput(known, configuration);
          return addedRelyingParties(relyingParties, 'all', context.flags.set).flatMap((asked) =>
            formOpinions([asked], diagnosis, redactor).map((opinion) => ({
              ...opinion,
              configurations: exportedConfigurations(asked, diagnosis, redactor),
            })),
          );
        },
        'compare-people': async ({ before, after, configuration }) =>
          compareWith(withInput(before, configuration), withInput(after, configuration)),
        'list-relying-parties': async () => (await import('../opinions/opinions.ts')).relyingPartyChoices(),
        async 'save-report'({ as, diagnosis: known, configuration }) {
          const diagnosis = withInput(known, configuration);
          const report = buildReport(diagnosis, demo !== undefined);
          const { extension, text } = await reportFile(as, report, diagnosis.gathered, environment);
          const file = await writeNewFile(`oidc-wizard-${as}`, extension, text);
          if (!file.ok) return file;
          const isOpened =
            as === 'page' && settings.openBrowser && (await openFile(file.value, { environment }));
          return { ok: true, value: { file: file.value, isOpened } };
        },
        async 'load-saved'() {
          const saved = await store.list();
          if (!saved.ok) return { providers: [], notice: saved.failure.message };
          const { providers, ...notices } = saved.value;
          const hasLogin = ({ passed }: SavedProvider) => passed?.results['login']?.verdict === 'pass';
          return { ...notices, providers: providers.map((one) => ({ ...one, loggedIn: hasLogin(one) })) };
        },
        async 'save-provider'({ configuration, verdict, diagnosis }) {
          const { name, url, kind, clientId, infraServers } = configuration;
          // The demo’s provider disappears with the demo.
          if (demo || name === undefined) return { ok: true, value: {} };
          return store.save({
            name,
            url,
            kind,
            infraServers,
            ...(clientId !== undefined && { clientId }),
            verdict,
            checkedAt: clock.now(),
            expiries: expiriesOf(diagnosis.gathered),
            ...(verdict !== 'fail' && { passed: fingerprint(withInput(diagnosis, configuration)) }),
          });
        },
        async 'find-infra'() {
          const hasProgram = (await findInfraProgram(environment)) !== undefined;
          if (demo) return { hasProgram, keysFor: [] };
          const keysFor = (await infraKeys(context)).map(({ origin }) => origin);
          // Reads only the host; the access key next to it is not used.
          const login = await readInfraConfig(environment['HOME']);
          const host = login.ok ? login.value?.host : undefined;
          return { hasProgram, keysFor, ...(host !== undefined && { host }) };
        },
        async 'run-infra'({ plan, configuration }, { onOutput, signal }) {
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
              path,
              words,
              clientSecret,
              environment,
              redactor,
              onLine,
              serviceAccountKey: account?.privateKey,
            },
            signal,
          );
          return ended.ok ? (ended.value ?? undefined) : undefined;
        },
      },
    },
  };
}

/** Puts back the input, which runs leave out because it follows the configuration. */
function withInput({ gathered, results }: Diagnosis, configuration: PublicConfiguration): Diagnosis {
  return { gathered: { ...gathered, input: inputOfConfiguration(configuration) }, results };
}

/** Facts for a run whose certificate file has disappeared: each check reports that. */
function unknown(want: readonly FactName[], { message }: Failure): Gathered {
  return Object.fromEntries(want.map((fact) => [fact, { absent: 'crashed', why: message }]));
}
