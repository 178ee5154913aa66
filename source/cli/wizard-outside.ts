import { diagnose } from '../core/diagnose.ts';
import type { Result } from '../core/failure.ts';
import { publicWordsOf } from '../core/public-words.ts';
import type { DemoControl, Outside } from '../session/outside.ts';
import { noBrowser } from '../system/browser.ts';
import { copyText } from '../system/clipboard.ts';
import { readInfraConfig } from '../system/infra-config.ts';
import { findInfraProgram, runInfraProgram } from '../system/infra-program.ts';
import type { Context } from './context.ts';
import { noInfra } from './demo-control.ts';
import { createEngine } from './engine.ts';
import { inquiryFact } from './inquiry.ts';
import { noPerson } from './no-person.ts';
import { createRunPorts } from './run-ports.ts';
import { openStore } from './saved-answers.ts';
import type { Settings } from './settings.ts';
import { copyThroughTerminal } from './terminal-clipboard.ts';

/** The world as the wizard may touch it: the engine over the system's ports, the store, the clipboard, Infra's program. */
export async function createOutside(
  settings: Settings,
  context: Context,
  demo: DemoControl | undefined,
): Promise<Result<Outside>> {
  const { environment, stdout } = context;
  const made = await createRunPorts(settings, noPerson, context);
  if (!made.ok) return made;
  const { ports, environmentFact } = made;
  const { clock, redactor, wallet, browser } = ports;
  const store = openStore(context);

  return {
    ok: true,
    value: {
      now: () => clock.now(),
      after(milliseconds, ring) {
        const timer = setTimeout(ring, milliseconds);
        return () => clearTimeout(timer);
      },
      async *diagnose({ answers, have, want, openBrowser, person }, signal) {
        redactor.spare(publicWordsOf(answers));
        if (answers.clientSecret) {
          redactor.learn(answers.clientSecret);
          wallet.clientSecret = answers.clientSecret;
        }
        const engine = await createEngine(settings.loginTimeoutMs);
        const inquiry = inquiryFact(answers, clock.now(), environmentFact);
        const run = { have: { ...have, ...(demo && noInfra), inquiry }, want };
        const here = { ...ports, person, browser: openBrowser ? browser : noBrowser };
        return yield* diagnose(engine, run, here, signal);
      },
      async copy(text) {
        const copied = await copyText(text, environment);
        return copied.ok ? copied : copyThroughTerminal(text, stdout);
      },
      openUrl: (url) => browser.open(url),
      saved: {
        async load() {
          const saved = await store.list();
          return saved.ok ? saved.value : { providers: [], notice: saved.failure.message };
        },
        async save({ name, url, kind, clientId, infraServers }, verdict) {
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
          });
        },
      },
      infra: {
        find: () => findInfraProgram(environment),
        async loggedInAt() {
          // The access key that stands beside the host is left where it is.
          const login = demo ? undefined : await readInfraConfig(environment['HOME']);
          return login?.ok ? login.value?.host : undefined;
        },
        async run(plan, answers, onOutput, signal) {
          const path = await findInfraProgram(environment);
          if (path === undefined || !answers.clientSecret) return undefined;
          const { name = '', clientId = '', kind } = answers;
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
          const onLine = (line: string) => onOutput(`${line}\n`);
          const { clientSecret } = answers;
          const ended = await runInfraProgram(
            { path, words, clientSecret, environment, redactor, onLine },
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
