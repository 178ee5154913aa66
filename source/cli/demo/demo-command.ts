import { failed, type Result } from '../../core/http/failure.ts';
import type { Demo } from '../../demo/start-demo.ts';
import type { Command, Context } from '../context.ts';
import type { Flags } from '../flags.ts';
import { readSettings, type Settings } from '../settings.ts';
import { usageError } from '../usage-error.ts';
import { goesPlain } from '../wizard/goes-plain.ts';
import { tourPace } from './tour-pace.ts';

const dashboard = 'infra.example.com';
/** Seconds; nobody has to type or think, so a login that takes longer will not finish. */
const ownLoginTimeout = '15';

type ShowWizard = typeof import('../wizard/run-wizard.ts').runWizard;

/** `oidc-wizard demo`: the whole job against an embedded provider. */
export const demoCommand =
  (showWizard: ShowWizard): Command =>
  async (context) => {
    const { flags, words, stdin, stdout } = context;
    const { faults, startDemo, unknownFault } = await import('../../demo/index.ts');
    if (flags['list-faults']) {
      stdout.write((await import('./drive-itself.ts')).listing(faults));
      return 0;
    }
    const [fault, ...furtherFaults] = flags.fault ?? [];
    if (furtherFaults.length > 0) return usageError(context, 'The demo accepts one fault at a time.');
    const unknown = unknownFault(fault === undefined ? [] : [fault]);
    if (unknown !== undefined) return usageError(context, unknown);
    if (words.length > 0) return usageError(context, 'The demo takes no name; it brings its own provider.');
    const isPlain = goesPlain(context);
    const pace = tourPace(context, isPlain);
    if (typeof pace === 'string') return usageError(context, pace);
    const drivesItself = flags.auto || !(stdin().isTTY && stdout.isTTY);
    const added = drivesItself ? noneAdded : await addedBy(flags);
    if (typeof added === 'string') return usageError(context, added);
    const onScreen = !drivesItself && !isPlain;
    // The first frame does not wait for the provider.
    const shown = Promise.withResolvers<void>();
    const demo = await startDemo({
      dashboards: [`https://${dashboard}/login/callback`, ...added.redirectUris],
      ...(fault !== undefined && { fault }),
      ...(onScreen && { loadAfter: shown.promise }),
    });
    try {
      const read = await settingsOf(demo, context, drivesItself);
      if (!read.ok) return usageError(context, read.failure.message);
      const settings = read.value;
      if (drivesItself) return await (await import('./drive-itself.ts')).driveItself(demo, settings, context);
      const parts = { demo, faults, relyingParties: added.chosen, onShown: shown.resolve };
      if (!onScreen)
        return await (await import('../wizard/after-first-frame.ts')).runPlainWizard(
          settings,
          context,
          parts,
        );
      return await showWizard(settings, context, parts, pace);
    } finally {
      await demo.close();
    }
  };

const noneAdded = { chosen: [], redirectUris: [] };

/** The relying parties that `--for` names, registered with the demo’s client, or what is wrong with the options. */
async function addedBy(flags: Flags) {
  if (flags.for === undefined && flags.set === undefined) return noneAdded;
  const { askedOpinions, chosenRelyingParties } = await import('../opinions/opinions.ts');
  const asked = askedOpinions(flags);
  return asked.ok ? chosenRelyingParties(asked.value, flags.set) : asked.failure.message;
}

/** Ignores the environment, which is meant for real providers; the demo supplies its own answers. */
async function settingsOf(demo: Demo, context: Context, drivesItself: boolean): Promise<Result<Settings>> {
  const flags = drivesItself ? { 'login-timeout': ownLoginTimeout, ...context.flags } : context.flags;
  const servers = { 'infra-server': [dashboard], ...flags };
  const read = await readSettings({ ...context, flags: servers, environment: {} }, undefined, async () =>
    failed('The demo brings its own secret.'),
  );
  if (!read.ok) return read;
  const { url, clientId, clientSecret } = demo.answers;
  const configuration = {
    ...read.value.configuration,
    name: 'demo',
    url,
    clientId,
    clientSecret,
    allowHttp: true,
    // Only the demo’s own sessions can end.
    probeRotation: true,
  };
  return { ok: true, value: { ...read.value, configuration } };
}
