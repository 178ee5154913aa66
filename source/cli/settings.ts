import type { Diagnosis } from '../core/diagnose.ts';
import { withoutPassword } from '../core/http/address.ts';
import { failed, type Result } from '../core/http/failure.ts';
import type { Fingerprint } from '../core/report/fingerprint.ts';
import {
  type Configuration,
  type ProviderKind,
  providerKinds,
  type ServiceAccount,
} from '../core/run/configuration.ts';
import { Secret } from '../core/secrets/secret.ts';
import { printable } from '../core/text/printable.ts';
import type { SavedProvider } from '../system/store/saved-provider.ts';
import type { Context } from './context.ts';
import { fromEnvironment } from './flags.ts';
import type { AskedOpinion } from './opinions/asked-opinions.ts';
import { defaultSeconds, type Format, formats } from './options.ts';

/** What a run needs to know; flags override the environment, then saved values, then defaults. */
export interface Settings {
  readonly configuration: Configuration;
  readonly timeoutMs: number;
  readonly loginTimeoutMs: number;
  readonly openBrowser: boolean;
  readonly caFile?: string;
  readonly format: Format;
  readonly output?: string;
  readonly verbose: boolean;
  readonly strict: boolean;
  readonly debug: boolean;
  /** The requested second opinions. */
  readonly opinions: readonly AskedOpinion[];
  /** The run to compare with. */
  readonly earlier?: Diagnosis;
  /** The saved run to compare a failure with, if none was named. */
  readonly passed?: Fingerprint;
}

/** The parts of a saved run that serve as answers. */
export type SavedConfiguration = Pick<SavedProvider, 'url' | 'kind' | 'clientId' | 'infraServers' | 'passed'>;

/** `readSecret` reads `--client-secret-file`. A failure is one sentence for standard error, with exit code 2. */
export async function readSettings(
  context: Context,
  saved: SavedConfiguration | undefined,
  readSecret: (file: string) => Promise<Result<Secret>>,
): Promise<Result<Settings>> {
  const { flags, words, environment, stderr } = context;
  if (words.length > 1) return failed(`Give only one name; “${printable(words[1] ?? '')}” is a second one.`);
  const kind = flags.kind ?? fromEnvironment('kind', environment) ?? saved?.kind ?? 'oidc';
  if (!isKind(kind))
    return failed(`--kind must be one of ${providerKinds.join(', ')}; it is “${printable(kind)}”.`);
  const timeout = seconds('timeout', flags, 600);
  if (typeof timeout === 'string') return failed(timeout);
  const loginTimeout = seconds('login-timeout', flags, 3600);
  if (typeof loginTimeout === 'string') return failed(loginTimeout);
  const format = flags.format ?? (flags.json ? 'json' : 'text');
  if (!isFormat(format))
    return failed(`--format is one of ${formats.join(', ')}; it is “${printable(format)}”.`);
  if (flags['client-secret'] !== undefined && flags['client-secret-file'] !== undefined) {
    return failed('Give the secret once: --client-secret or --client-secret-file.');
  }

  const configurations = await readConfigurations();
  if (configurations?.ok === false) return configurations;
  const configured = configurations?.value;
  for (const note of configured?.notes ?? []) stderr.write(`${note}\n`);
  const opinions = await readOpinions();
  if (!opinions.ok) return opinions;
  const earlier = await readEarlier();
  if (earlier?.ok === false) return earlier;
  const secret = await findSecret();
  if (!secret.ok) return secret;
  const serviceAccount = await findServiceAccount();
  if (!serviceAccount.ok) return serviceAccount;
  const serverSight = await findServerSight();
  if (serverSight?.ok === false) return serverSight;
  const infraServer = fromEnvironment('infra-server', environment);
  const infraServers =
    flags['infra-server'] ?? (infraServer === undefined ? (saved?.infraServers ?? []) : [infraServer]);
  const clientId =
    flags['client-id'] ??
    fromEnvironment('client-id', environment) ??
    configured?.clientId ??
    saved?.clientId;
  const configuration: Configuration = {
    ...(words[0] !== undefined && { name: words[0] }),
    url: withoutPassword(
      flags.url ?? fromEnvironment('url', environment) ?? configured?.url ?? saved?.url ?? '',
    ),
    ...(clientId !== undefined && { clientId }),
    ...(secret.value && { clientSecret: secret.value }),
    ...(serviceAccount.value && { serviceAccount: serviceAccount.value }),
    kind,
    ...(serverSight && { serverSight: serverSight.value }),
    infraServers: infraServers.map(withoutPassword),
    allowHttp: flags['allow-http'] ?? false,
    asInfra: flags['as-infra'] ?? false,
    probeRotation: flags['probe-rotation'] ?? false,
  };
  return {
    ok: true,
    value: {
      configuration,
      timeoutMs: timeout * 1000,
      loginTimeoutMs: loginTimeout * 1000,
      openBrowser: !flags['no-browser'],
      ...(flags['ca-file'] !== undefined && { caFile: flags['ca-file'] }),
      format,
      ...(flags.output !== undefined && { output: flags.output }),
      verbose: flags.verbose ?? false,
      strict: flags.strict ?? false,
      debug: flags.debug ?? false,
      opinions: opinions.value,
      ...(earlier && { earlier: earlier.value }),
      ...(saved?.passed && saved.url === configuration.url && { passed: saved.passed }),
    },
  };

  async function findServerSight() {
    const file = flags['server-output'];
    if (file === undefined) return undefined;
    return (await import('./connect/server-sight.ts')).serverSightIn(file, context.stdin);
  }

  async function readOpinions() {
    if (flags.for === undefined && flags.set === undefined && !configured)
      return { ok: true, value: [] } as const;
    return (await import('./opinions/opinions.ts')).askedOpinions(flags, configured?.found);
  }

  async function readConfigurations() {
    if (flags.config === undefined) return undefined;
    if (flags.config.includes('-') && flags['client-secret-file'] === '-')
      return failed('Standard input can be only one of them: --config - or --client-secret-file -.');
    const { readConfigurationFiles } = await import('./opinions/read-configuration-files.ts');
    const given = {
      url: flags.url ?? fromEnvironment('url', environment),
      isOffline: flags.facts !== undefined,
      hasSecret:
        flags['client-secret'] !== undefined ||
        flags['client-secret-file'] !== undefined ||
        fromEnvironment('client-secret', environment) !== undefined,
    };
    return readConfigurationFiles(flags.config, given, context);
  }

  async function readEarlier() {
    if (flags.compare === undefined) return undefined;
    return (await import('./check/saved-run.ts')).savedRun(flags.compare);
  }

  async function findServiceAccount(): Promise<Result<ServiceAccount | undefined>> {
    const isGiven = serviceAccountOptions.some(
      (name) => flags[name] !== undefined || fromEnvironment(name, environment) !== undefined,
    );
    if (!isGiven) return { ok: true, value: undefined };
    return (await import('./service-account.ts')).readServiceAccount({ flags, environment }, readSecret);
  }

  async function findSecret(): Promise<Result<Secret | undefined>> {
    if (flags['client-secret'] !== undefined) {
      stderr.write('Note: other users of this machine and the shell history can see --client-secret.\n');
      return { ok: true, value: new Secret(flags['client-secret']) };
    }
    if (flags['client-secret-file'] !== undefined) return readSecret(flags['client-secret-file']);
    const value = fromEnvironment('client-secret', environment);
    return { ok: true, value: value === undefined ? undefined : new Secret(value) };
  }
}

const serviceAccountOptions = [
  'service-account-key',
  'service-account-email',
  'workspace-domain-admin',
] as const;

function isKind(kind: string): kind is ProviderKind {
  return (providerKinds as readonly string[]).includes(kind);
}

function isFormat(format: string): format is Settings['format'] {
  return (formats as readonly string[]).includes(format);
}

function seconds(name: keyof typeof defaultSeconds, flags: Context['flags'], most: number): number | string {
  const text = flags[name];
  if (text === undefined) return defaultSeconds[name];
  const value = Number(text);
  return text.trim() !== '' && value > 0 && value <= most
    ? value
    : `--${name} is a number of seconds above 0 and at most ${most}; it is “${printable(text)}”.`;
}
