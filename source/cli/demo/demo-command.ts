import { failed } from '../../core/failure.ts';
import type { Fault } from '../../demo/fault.ts';
import type { Demo } from '../../demo/start-demo.ts';
import { finishCheck } from '../check/finish-check.ts';
import { runChecks } from '../check/run-checks.ts';
import type { Command, Context, ExitCode } from '../context.ts';
import { readSettings, type Settings, type SettingsResult } from '../settings.ts';
import { usageError } from '../usage-error.ts';
import { goesPlain } from '../wizard/goes-plain.ts';
import { demoControl, demoState, noInfra } from './demo-control.ts';
import { demoPerson } from './demo-person.ts';

const dashboard = 'infra.example.com';
/** Nobody has to type or think: a login that takes longer does not come. */
const ownLoginTimeout = '15';

/** `oidc-wizard demo`: the whole job against a provider of its own. */
export const demoCommand: Command = async (context) => {
  const { flags, words, stdin, stdout } = context;
  const { faults, noSuchFault, startDemo } = await import('../../demo/index.ts');
  if (flags['list-faults']) {
    stdout.write(listing(faults));
    return 0;
  }
  const [fault, ...furtherFaults] = flags.fault ?? [];
  if (furtherFaults.length > 0) return usageError(context, 'The demo takes one fault at a time.');
  if (fault !== undefined && !faults.some(({ id }) => id === fault)) {
    return usageError(context, noSuchFault);
  }
  if (words.length > 0) return usageError(context, 'The demo takes no name; it brings its own provider.');
  const drivesItself = flags.auto || !(stdin.isTTY && stdout.isTTY);
  const unshown = drivesItself
    ? undefined
    : (['for', 'set'] as const).find((name) => flags[name] !== undefined);
  if (unshown !== undefined) {
    return usageError(context, `--${unshown} goes with --auto: the wizard itself shows Infra only.`);
  }
  const demo = await startDemo({
    dashboards: [`https://${dashboard}/login/callback`],
    ...(fault !== undefined && { fault }),
  });
  try {
    const read = await settingsOf(demo, context, drivesItself);
    if (!read.ok) return usageError(context, read.sentence);
    return drivesItself
      ? await driveItself(demo, read.settings, context)
      : await drivenByHand(demo, faults, read.settings, context);
  } finally {
    await demo.close();
  }
};

/** What stands in the environment is for real providers; the demo answers for itself. */
async function settingsOf(demo: Demo, context: Context, drivesItself: boolean): Promise<SettingsResult> {
  const flags = drivesItself ? { 'login-timeout': ownLoginTimeout, ...context.flags } : context.flags;
  const servers = { 'infra-server': [dashboard], ...flags };
  const read = await readSettings({ ...context, flags: servers, environment: {} }, undefined, async () =>
    failed('The demo brings its own secret.'),
  );
  if (!read.ok) return read;
  const { url, clientId, clientSecret } = demo.answers;
  const configuration = {
    ...read.settings.configuration,
    ...{ name: 'demo', url, clientId, clientSecret, allowHttp: true },
    // Its own sessions may end: nobody else's are there.
    probeRotation: true,
  };
  return { ok: true, settings: { ...read.settings, configuration } };
}

async function driveItself(demo: Demo, settings: Settings, context: Context): Promise<ExitCode> {
  const [first] = demo.people;
  const say = (line: string) => context.stderr.write(`${line}\n`);
  say(`The demo provider is at ${demo.issuer}.`);
  const person = demoPerson(demo, first?.id ?? '', say);
  const diagnosis = await runChecks(
    { ...settings, openBrowser: false },
    person,
    { login: true, have: noInfra },
    context,
  );
  return typeof diagnosis === 'number' ? diagnosis : finishCheck(diagnosis, settings, true, context);
}

async function drivenByHand(
  demo: Demo,
  faults: readonly Fault[],
  settings: Settings,
  context: Context,
): Promise<ExitCode> {
  const parts = { state: demoState(demo, faults), control: demoControl(demo, faults) };
  if (goesPlain(context)) {
    return (await import('../wizard/after-first-frame.ts')).runPlainWizard(settings, context, parts);
  }
  return (await import('../wizard/run-wizard.ts')).runWizard(settings, context, parts);
}

function listing(faults: readonly Fault[]): string {
  const width = Math.max(...faults.map(({ id }) => id.length));
  return faults
    .map(
      ({ id, title, expects }) =>
        `${id.padEnd(width)}  ${expects.verdict.padEnd(7)}  ${expects.check.padEnd(26)}  ${title}\n`,
    )
    .join('');
}
