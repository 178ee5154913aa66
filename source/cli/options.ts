import type { ParseArgsConfig } from 'node:util';

/** One table for parsing, `--help`, environment names and README's list, which `npm run docs` writes. */
export interface Option {
  readonly name: string;
  readonly type: 'boolean' | 'string';
  readonly multiple?: true;
  /** What stands for the value in help. */
  readonly value?: string;
  readonly help: string;
  /** Read where the flag is absent, as Infra's own command does. */
  readonly environment?: string;
  /** Commands that take it; absent means all. */
  readonly for?: readonly CommandName[];
}

export const commandNames = ['wizard', 'demo', 'check', 'explain', 'providers', 'export'] as const;
export type CommandName = (typeof commandNames)[number];

const judging: readonly CommandName[] = ['wizard', 'check', 'export'];
const reporting: readonly CommandName[] = ['wizard', 'check', 'demo', 'providers'];
const running: readonly CommandName[] = [...reporting, 'export'];

export const options = [
  {
    name: 'url',
    type: 'string',
    value: 'URL',
    help: "the provider's URL, as for infra providers add",
    environment: 'INFRA_PROVIDER_URL',
    for: judging,
  },
  {
    name: 'client-id',
    type: 'string',
    value: 'ID',
    help: 'the client id',
    environment: 'INFRA_PROVIDER_CLIENT_ID',
    for: judging,
  },
  {
    name: 'client-secret',
    type: 'string',
    value: 'SECRET',
    help: 'the client secret (other users and the shell history can see it)',
    environment: 'INFRA_PROVIDER_CLIENT_SECRET',
    for: judging,
  },
  {
    name: 'client-secret-file',
    type: 'string',
    value: 'FILE',
    help: 'read the client secret from a file, or - for standard input',
    for: judging,
  },
  {
    name: 'kind',
    type: 'string',
    value: 'KIND',
    help: 'oidc, okta, azure or google (default oidc)',
    environment: 'INFRA_PROVIDER_KIND',
    for: judging,
  },
  {
    name: 'infra-server',
    type: 'string',
    multiple: true,
    value: 'HOST',
    help: 'where people open the Infra dashboard; may be given more than once',
    environment: 'INFRA_SERVER',
    for: running,
  },
  {
    name: 'ca-file',
    type: 'string',
    value: 'PEM',
    help: 'trust these certificate authorities too',
    for: running,
  },
  { name: 'timeout', type: 'string', value: 'SECONDS', help: 'for each request (default 10)', for: running },
  { name: 'login', type: 'boolean', help: 'do the test login too', for: ['check', 'export'] },
  {
    name: 'no-browser',
    type: 'boolean',
    help: 'print the address instead of opening a browser',
    for: running,
  },
  {
    name: 'login-timeout',
    type: 'string',
    value: 'SECONDS',
    help: 'how long to wait for the login (default 300)',
    for: running,
  },
  { name: 'as-infra', type: 'boolean', help: 'send the login exactly as Infra does: no PKCE', for: running },
  {
    name: 'probe-rotation',
    type: 'boolean',
    help: 'use the old refresh token once more, to see whether it rotates; may end that test session',
    for: ['check'],
  },
  {
    name: 'format',
    type: 'string',
    value: 'FORMAT',
    help: 'text, json, markdown or junit (default text); with export that of the configuration',
    for: running,
  },
  { name: 'json', type: 'boolean', help: 'the same as --format json', for: reporting },
  { name: 'output', type: 'string', value: 'FILE', help: 'write the report to a file', for: running },
  {
    name: 'save-facts',
    type: 'string',
    value: 'FILE',
    help: 'save what was learned, without secrets, to be judged again',
    for: ['check'],
  },
  {
    name: 'facts',
    type: 'string',
    value: 'FILE',
    help: 'judge saved facts; nothing is asked of any network',
    for: ['check', 'export'],
  },
  {
    name: 'for',
    type: 'string',
    value: 'ID[,ID…]',
    help: 'what these other relying parties make of the same login, or all',
    for: ['check', 'demo'],
  },
  {
    name: 'set',
    type: 'string',
    multiple: true,
    value: 'ID.KEY=VALUE',
    help: 'how such a relying party is configured; may be given more than once',
    for: ['check', 'demo', 'export'],
  },
  { name: 'strict', type: 'boolean', help: 'warnings fail too', for: reporting },
  {
    name: 'allow-http',
    type: 'boolean',
    help: 'an http provider on this machine counts as if it were https',
    for: [...judging, 'providers'],
  },
  {
    name: 'fault',
    type: 'string',
    value: 'ID',
    help: 'with demo: the provider misbehaves in this way',
    for: ['demo'],
  },
  {
    name: 'auto',
    type: 'boolean',
    help: 'with demo: drive itself through all steps, plainly',
    for: ['demo'],
  },
  { name: 'list-faults', type: 'boolean', help: 'with demo: print the faults', for: ['demo'] },
  { name: 'no-color', type: 'boolean', help: 'no colour', environment: 'NO_COLOR' },
  {
    name: 'plain',
    type: 'boolean',
    help: 'line by line prompts instead of the screen',
    for: ['wizard', 'demo'],
  },
  {
    name: 'debug',
    type: 'boolean',
    help: 'a redacted trace of every request, on standard error',
    for: running,
  },
  { name: 'version', type: 'boolean', help: 'print the version' },
  { name: 'help', type: 'boolean', help: 'print this' },
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
  options.map((option: Option) => [option.name, { type: option.type, multiple: option.multiple ?? false }]),
);
