import type { ParseArgsConfig } from 'node:util';
import { providerKinds } from '../core/configuration.ts';

/** One table for parsing, help, environment names, completions, the manual page and README's list. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  readonly group: OptionGroup;
  readonly type: 'boolean' | 'string';
  readonly multiple?: true;
  /** What may stand for the value, where that is known beforehand, or where a shell finds it. */
  readonly values?: readonly string[] | 'files' | 'faults';
  /** What stands for the value in help. */
  readonly value?: string;
  readonly help: string;
  /** Read where the flag is absent, as Infra's own command does. */
  readonly environment?: string;
  /** Commands that take it; absent means all. */
  readonly for?: readonly CommandName[];
}

export const optionGroups = ['Provider', 'Login', 'Network', 'Report', 'Demo', 'Server', 'General'] as const;
export type OptionGroup = (typeof optionGroups)[number];

export const commandNames = [
  'wizard',
  'demo',
  'serve',
  'check',
  'explain',
  'providers',
  'export',
  'completion',
  'help',
] as const;
export type CommandName = (typeof commandNames)[number];

/** What a report can be written as. */
export const formats = ['text', 'json', 'markdown', 'junit', 'html', 'request'] as const;
export type Format = (typeof formats)[number];

/** Limits where none is given. */
export const defaultSeconds = { timeout: 10, 'login-timeout': 300 } as const;

const judging: readonly CommandName[] = ['wizard', 'check', 'export'];
const reporting: readonly CommandName[] = ['wizard', 'check', 'demo', 'providers'];
const running: readonly CommandName[] = [...reporting, 'export'];

export const options = [
  {
    name: 'url',
    group: 'Provider',
    type: 'string',
    value: 'URL',
    help: 'the provider’s URL, as in infra providers add',
    environment: 'INFRA_PROVIDER_URL',
    for: judging,
  },
  {
    name: 'client-id',
    group: 'Provider',
    type: 'string',
    value: 'ID',
    help: 'the client id',
    environment: 'INFRA_PROVIDER_CLIENT_ID',
    for: [...judging, 'serve'],
  },
  {
    name: 'client-secret',
    group: 'Provider',
    type: 'string',
    value: 'SECRET',
    help: 'the client secret; other users and the shell history can see it',
    environment: 'INFRA_PROVIDER_CLIENT_SECRET',
    for: judging,
  },
  {
    name: 'client-secret-file',
    group: 'Provider',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'read the client secret from a file; - is standard input',
    for: [...judging, 'serve'],
  },
  {
    name: 'kind',
    group: 'Provider',
    type: 'string',
    value: 'KIND',
    values: providerKinds,
    help: `${providerKinds.join(', ')} (default oidc)`,
    environment: 'INFRA_PROVIDER_KIND',
    for: judging,
  },
  {
    name: 'service-account-key',
    group: 'Provider',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'kind google: the key file of the service account that Infra reads groups with',
    environment: 'INFRA_PROVIDER_SERVICE_ACCOUNT_KEY',
    for: ['wizard', 'check'],
  },
  {
    name: 'service-account-email',
    group: 'Provider',
    type: 'string',
    value: 'EMAIL',
    help: 'its address, where the file holds the key alone',
    environment: 'INFRA_PROVIDER_SERVICE_ACCOUNT_EMAIL',
    for: ['wizard', 'check'],
  },
  {
    name: 'workspace-domain-admin',
    group: 'Provider',
    type: 'string',
    value: 'EMAIL',
    help: 'kind google: the administrator in whose name groups are read',
    environment: 'INFRA_PROVIDER_WORKSPACE_DOMAIN_ADMIN',
    for: ['wizard', 'check'],
  },
  {
    name: 'infra-server',
    group: 'Provider',
    type: 'string',
    multiple: true,
    value: 'HOST',
    help: 'host of the Infra dashboard; repeat it for several',
    environment: 'INFRA_SERVER',
    for: running,
  },
  {
    name: 'ca-file',
    group: 'Network',
    type: 'string',
    value: 'PEM',
    values: 'files',
    help: 'certificate authorities to trust besides the system’s',
    for: running,
  },
  {
    name: 'timeout',
    group: 'Network',
    type: 'string',
    value: 'SECONDS',
    help: `limit for each request (default ${defaultSeconds.timeout})`,
    for: running,
  },
  { name: 'login', group: 'Login', type: 'boolean', help: 'do the test login too', for: ['check', 'export'] },
  {
    name: 'no-browser',
    group: 'Login',
    type: 'boolean',
    help: 'print the sign-in URL instead of opening a browser',
    for: running,
  },
  {
    name: 'login-timeout',
    group: 'Login',
    type: 'string',
    value: 'SECONDS',
    help: `limit for the login (default ${defaultSeconds['login-timeout']})`,
    for: running,
  },
  {
    name: 'as-infra',
    group: 'Login',
    type: 'boolean',
    help: 'log in exactly as Infra does: no PKCE, no nonce',
    for: running,
  },
  {
    name: 'probe-rotation',
    group: 'Login',
    type: 'boolean',
    help: 'reuse the old refresh token to see whether it rotates; may end the test session',
    for: ['check'],
  },
  {
    name: 'format',
    group: 'Report',
    type: 'string',
    value: 'FORMAT',
    values: formats,
    help: `${formats.join(', ')} (default text)`,
    for: running,
  },
  {
    name: 'json',
    group: 'Report',
    type: 'boolean',
    help: 'same as --format json',
    for: [...reporting, 'serve'],
  },
  {
    name: 'output',
    group: 'Report',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'write the report to a file, readable by you alone',
    for: running,
  },
  {
    name: 'verbose',
    group: 'Report',
    type: 'boolean',
    help: 'list every check in the text report, also those that passed',
    for: ['check', 'demo'],
  },
  {
    name: 'save-facts',
    group: 'Report',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'save what was learned, without secrets, for --facts',
    for: ['check'],
  },
  {
    name: 'facts',
    group: 'Report',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'judge saved facts again; no network is used',
    for: ['check', 'export'],
  },
  {
    name: 'compare',
    group: 'Report',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'say what differs from the facts saved in FILE: another day, or another person',
    for: ['check'],
  },
  {
    name: 'for',
    group: 'Report',
    type: 'string',
    value: 'ID[,ID…]',
    help: 'also judge the login for these relying parties, or all',
    for: ['check', 'demo'],
  },
  {
    name: 'set',
    group: 'Report',
    type: 'string',
    multiple: true,
    value: 'ID.KEY=VALUE',
    help: 'a setting of such a relying party; repeat it for several',
    for: ['check', 'demo', 'export'],
  },
  {
    name: 'batch',
    group: 'Report',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'check many providers: JSON lines or a YAML list; - is standard input',
    for: ['check'],
  },
  {
    name: 'concurrency',
    group: 'Report',
    type: 'string',
    value: 'N',
    help: 'how many providers to check at a time (default 16)',
    for: ['check', 'providers'],
  },
  {
    name: 'resume',
    group: 'Report',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'with --batch: add to the reports in FILE what is missing there',
    for: ['check'],
  },
  {
    name: 'shard',
    group: 'Report',
    type: 'string',
    value: 'I/N',
    help: 'with --batch: check only the Ith of N parts',
    for: ['check'],
  },
  {
    name: 'metrics',
    group: 'Report',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'with --batch: write verdicts, expiries and latencies as OpenMetrics',
    for: ['check'],
  },
  {
    name: 'calendar',
    group: 'Report',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'write when certificates and keys expire as iCalendar; with --batch or providers',
    for: ['check', 'providers'],
  },
  { name: 'strict', group: 'Report', type: 'boolean', help: 'exit 1 on warnings too', for: reporting },
  {
    name: 'allow-http',
    group: 'Network',
    type: 'boolean',
    help: 'accept a provider on this machine without TLS',
    for: [...judging, 'providers'],
  },
  {
    name: 'fault',
    group: 'Demo',
    type: 'string',
    multiple: true,
    value: 'ID',
    values: 'faults',
    help: 'break the demo provider in this way; with serve, repeat it for several',
    for: ['demo', 'serve'],
  },
  {
    name: 'auto',
    group: 'Demo',
    type: 'boolean',
    help: 'run the demo to the end by itself',
    for: ['demo'],
  },
  {
    name: 'tour',
    group: 'Demo',
    type: 'boolean',
    help: 'the wizard drives itself on the screen, with captions',
    for: ['demo'],
  },
  {
    name: 'pace',
    group: 'Demo',
    type: 'string',
    value: 'SECONDS',
    help: 'with --tour: how long each caption stands (default 6)',
    for: ['demo'],
  },
  { name: 'list-faults', group: 'Demo', type: 'boolean', help: 'list the faults', for: ['demo'] },
  {
    name: 'redirect-uri',
    group: 'Server',
    type: 'string',
    multiple: true,
    value: 'URI',
    help: 'where your program takes its logins; repeat it for several',
    for: ['serve'],
  },
  {
    name: 'port',
    group: 'Server',
    type: 'string',
    value: 'PORT',
    help: 'port to listen at (default 8080); 0 takes a free one',
    for: ['serve'],
  },
  {
    name: 'listen',
    group: 'Server',
    type: 'string',
    value: 'ADDRESS',
    help: 'address to listen at (default loopback: this machine only)',
    for: ['serve'],
  },
  {
    name: 'issuer',
    group: 'Server',
    type: 'string',
    value: 'URL',
    help: 'what the provider calls itself, where others reach it by another name',
    for: ['serve'],
  },
  {
    name: 'tls',
    group: 'Server',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'serve https; write the certificate to trust to FILE',
    for: ['serve'],
  },
  {
    name: 'people',
    group: 'Server',
    type: 'string',
    value: 'FILE',
    values: 'files',
    help: 'who can sign in: a JSON list of claims',
    for: ['serve'],
  },
  {
    name: 'no-bell',
    group: 'General',
    type: 'boolean',
    help: 'no bell when a login returned or a watch turned green',
    for: ['wizard', 'demo'],
  },
  { name: 'no-color', group: 'General', type: 'boolean', help: 'no colour', environment: 'NO_COLOR' },
  {
    name: 'plain',
    group: 'General',
    type: 'boolean',
    help: 'questions and answers, line by line, instead of the screen',
    for: ['wizard', 'demo'],
  },
  {
    name: 'debug',
    group: 'General',
    type: 'boolean',
    help: 'trace every request on standard error, without secrets',
    for: running,
  },
  { name: 'version', group: 'General', type: 'boolean', help: 'print the version' },
  { name: 'help', short: 'h', group: 'General', type: 'boolean', help: 'print this help' },
] as const satisfies readonly Option[];

type ValueOf<O> = O extends { readonly multiple: true }
  ? readonly string[]
  : O extends { readonly type: 'string' }
    ? string
    : boolean;

type Named<O> = O extends { readonly environment: string; readonly value: string } ? O : never;
/** Options whose value may come from the environment. */
export type EnvironmentOption = Named<(typeof options)[number]>['name'];

/** What the environment says for an option; an empty variable counts as unset. */
export function fromEnvironment(
  name: EnvironmentOption,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const option: Option | undefined = options.find((one) => one.name === name);
  return environment[option?.environment ?? ''] || undefined;
}

/** What was given, by option name. */
export type Flags = {
  readonly [O in (typeof options)[number] as O['name']]?: ValueOf<O>;
};

export const parseConfig: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  options.map(({ name, type, multiple, short }: Option) => [
    name,
    { type, multiple: multiple ?? false, ...(short !== undefined && { short }) },
  ]),
);
