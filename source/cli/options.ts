import { providerKinds } from '../core/run/configuration.ts';

/** One row for parsing, help, environment names, completions, the manual page and README’s list. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  readonly group: OptionGroup;
  readonly multiple?: true;
  /** The possible values, or what a shell completes: “files” for a FILE. */
  readonly values?: readonly string[] | 'files' | 'faults' | 'relying-parties';
  /** The value’s placeholder in help; an option without one is a switch. */
  readonly value?: string;
  readonly help: string;
  /** Used if the flag is absent, as in Infra’s own command. */
  readonly environment?: string;
  /** The commands that take it; absent for all. */
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

/** The formats of a report. */
export const formats = ['text', 'json', 'markdown', 'junit', 'html', 'request'] as const;
export type Format = (typeof formats)[number];

/** Default time limits in seconds. */
export const defaultSeconds = { timeout: 10, 'login-timeout': 300 } as const;

const judging: readonly CommandName[] = ['wizard', 'check', 'export'];
const reporting: readonly CommandName[] = ['wizard', 'check', 'demo', 'providers'];
const running: readonly CommandName[] = [...reporting, 'export'];

const grouped = {
  Provider: {
    url: {
      value: 'URL',
      help: 'the provider’s URL, as in infra providers add',
      environment: 'INFRA_PROVIDER_URL',
      for: judging,
    },
    'client-id': {
      value: 'ID',
      help: 'the client id',
      environment: 'INFRA_PROVIDER_CLIENT_ID',
      for: [...judging, 'serve'],
    },
    'client-secret': {
      value: 'SECRET',
      help: 'the client secret; other users and the shell history can see it',
      environment: 'INFRA_PROVIDER_CLIENT_SECRET',
      for: judging,
    },
    'client-secret-file': {
      value: 'FILE',
      help: 'read the client secret from a file; - is standard input',
      for: [...judging, 'serve'],
    },
    kind: {
      value: 'KIND',
      values: providerKinds,
      help: `${providerKinds.join(', ')} (default oidc)`,
      environment: 'INFRA_PROVIDER_KIND',
      for: judging,
    },
    'service-account-key': {
      value: 'FILE',
      help: 'kind google: the key file of the service account that Infra reads groups with',
      environment: 'INFRA_PROVIDER_SERVICE_ACCOUNT_KEY',
      for: ['wizard', 'check'],
    },
    'service-account-email': {
      value: 'EMAIL',
      help: 'its address, if the file contains only the key',
      environment: 'INFRA_PROVIDER_SERVICE_ACCOUNT_EMAIL',
      for: ['wizard', 'check'],
    },
    'workspace-domain-admin': {
      value: 'EMAIL',
      help: 'kind google: the administrator in whose name groups are read',
      environment: 'INFRA_PROVIDER_WORKSPACE_DOMAIN_ADMIN',
      for: ['wizard', 'check'],
    },
    'infra-server': {
      multiple: true,
      value: 'HOST',
      help: 'host of the Infra dashboard; repeat it for several',
      environment: 'INFRA_SERVER',
      for: running,
    },
    'server-output': {
      value: 'FILE',
      help: 'what Infra’s server printed when it fetched the document, or facts saved there; - is standard input',
      for: ['check'],
    },
  },
  Network: {
    'ca-file': {
      value: 'PEM',
      values: 'files',
      help: 'certificate authorities to trust in addition to the system’s',
      for: running,
    },
    timeout: {
      value: 'SECONDS',
      help: `limit for each request (default ${defaultSeconds.timeout}); three times that in a login`,
      for: running,
    },
    'allow-http': { help: 'accept a provider on this machine without TLS', for: [...judging, 'providers'] },
  },
  Login: {
    login: { help: 'do the test login too', for: ['check', 'export'] },
    'no-browser': { help: 'print the sign-in URL instead of opening a browser', for: running },
    'login-timeout': {
      value: 'SECONDS',
      help: `limit for the login (default ${defaultSeconds['login-timeout']})`,
      for: running,
    },
    'as-infra': { help: 'log in exactly as Infra does: no PKCE, no nonce', for: running },
    'probe-rotation': {
      help: 'reuse the old refresh token to see whether it rotates; may end the test session',
      for: ['check'],
    },
  },
  Report: {
    format: { value: 'FORMAT', values: formats, help: `${formats.join(', ')} (default text)`, for: running },
    json: { help: 'same as --format json', for: [...reporting, 'serve'] },
    output: { value: 'FILE', help: 'write the report to a file that only you can read', for: running },
    verbose: {
      help: 'list every check in the text report, including those that passed',
      for: ['check', 'demo'],
    },
    'save-facts': {
      value: 'FILE',
      help: 'save the findings, without secrets, for --facts',
      for: ['check'],
    },
    facts: { value: 'FILE', help: 'judge saved facts again; no network is used', for: ['check', 'export'] },
    compare: {
      value: 'FILE',
      help: 'say what differs from the facts in FILE: another day, or another person',
      for: ['check'],
    },
    for: {
      value: 'ID[,ID…]',
      values: 'relying-parties',
      help: 'also judge the login for these relying parties, or all',
      for: ['check', 'demo'],
    },
    set: {
      multiple: true,
      value: 'ID.KEY=VALUE',
      help: 'a setting of such a relying party; repeat it for several',
      for: ['check', 'demo', 'export'],
    },
    config: {
      multiple: true,
      value: 'FILE',
      help: 'judge a relying party’s own configuration; repeat it for several files, - is standard input',
      for: ['check'],
    },
    batch: {
      value: 'FILE',
      help: 'check many providers: JSON lines or a YAML list; - is standard input',
      for: ['check'],
    },
    concurrency: {
      value: 'N',
      help: 'how many providers to check at a time (default 16)',
      for: ['check', 'providers'],
    },
    resume: {
      value: 'FILE',
      help: 'with --batch: add to the reports in FILE those that are missing',
      for: ['check'],
    },
    shard: { value: 'I/N', help: 'with --batch: check only the Ith of N parts', for: ['check'] },
    metrics: {
      value: 'FILE',
      help: 'with --batch: write verdicts, expiries and latencies as OpenMetrics',
      for: ['check'],
    },
    calendar: {
      value: 'FILE',
      help: 'write when certificates and keys expire as iCalendar; with --batch or providers',
      for: ['check', 'providers'],
    },
    strict: { help: 'exit 1 on warnings too', for: reporting },
  },
  Demo: {
    fault: {
      multiple: true,
      value: 'ID',
      values: 'faults',
      help: 'break the demo provider in this way; with serve, repeat it for several',
      for: ['demo', 'serve'],
    },
    auto: { help: 'run the demo to the end without input', for: ['demo'] },
    tour: { help: 'the wizard drives itself on the screen, with captions', for: ['demo'] },
    pace: { value: 'SECONDS', help: 'with --tour: how long each caption stays (default 6)', for: ['demo'] },
    'list-faults': { help: 'list the faults', for: ['demo'] },
  },
  Server: {
    'redirect-uri': {
      multiple: true,
      value: 'URI',
      help: 'the redirect URI of your program; repeat it for several',
      for: ['serve'],
    },
    port: { value: 'PORT', help: 'port to listen on (default 8080); 0 picks a free one', for: ['serve'] },
    listen: {
      value: 'ADDRESS',
      help: 'address to listen on (default loopback: this machine only)',
      for: ['serve'],
    },
    issuer: {
      value: 'URL',
      help: 'the provider’s issuer, if others reach it by another name',
      for: ['serve'],
    },
    tls: { value: 'FILE', help: 'serve https; write the certificate to trust to FILE', for: ['serve'] },
    people: { value: 'FILE', help: 'who can sign in: a JSON list of claims', for: ['serve'] },
  },
  General: {
    'no-bell': { help: 'no bell when a login returns or a watch turns green', for: ['wizard', 'demo'] },
    'no-color': { help: 'no colour', environment: 'NO_COLOR' },
    plain: { help: 'questions and answers, line by line, instead of the screen', for: ['wizard', 'demo'] },
    debug: { help: 'trace every request on standard error, without secrets', for: running },
    version: { help: 'print the version' },
    help: { short: 'h', help: 'print this help' },
  },
} as const satisfies Readonly<Record<OptionGroup, Readonly<Record<string, Omit<Option, 'name' | 'group'>>>>>;

export const options: readonly Option[] = Object.entries(grouped).flatMap(([group, some]) =>
  Object.entries<Omit<Option, 'name' | 'group'>>(some).map(([name, option]) => ({
    ...(option.value === 'FILE' && { values: 'files' as const }),
    ...option,
    name,
    group: group as OptionGroup,
  })),
);

type Grouped = typeof grouped;
/** One row, with its literal types. */
export type AnyOption = {
  [Group in OptionGroup]: {
    [Name in keyof Grouped[Group]]: Grouped[Group][Name] & { readonly name: Name };
  }[keyof Grouped[Group]];
}[OptionGroup];
