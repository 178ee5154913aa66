import { type CommandName, commandNames } from '../options.ts';

/** A command’s texts for help, the manual page and the completions. */
export interface CommandHelp {
  /** Usage forms, the most common first, each with what it does. */
  readonly forms: Readonly<Record<string, string>>;
  /** Purposes and their commands. */
  readonly examples: Readonly<Record<string, string>>;
  /** Words that may follow the command: its own, the name of a saved provider, or an export. */
  readonly words?: readonly string[] | 'saved-provider' | 'exports';
  /** Words after which the name of a saved provider follows; `any` for all. */
  readonly namedAfter?: readonly string[] | 'any';
}

const check = 'oidc-wizard check okta --url https://id.example.com --client-id 0oa1b2c3';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export const commands: Readonly<Record<CommandName, CommandHelp>> = {
  wizard: {
    forms: { 'oidc-wizard [NAME]': 'connect a provider to Infra, step by step' },
    examples: {
      'Try it with its own demo provider:': 'oidc-wizard demo',
      'Connect your provider, step by step:': 'oidc-wizard okta',
      'Check it without a screen:': 'oidc-wizard check https://id.example.com',
    },
    words: 'saved-provider',
  },
  demo: {
    forms: { 'oidc-wizard demo': 'the wizard with its own demo provider' },
    examples: {
      'The wizard, without an account anywhere:': 'oidc-wizard demo',
      'The same without input, with captions:': 'oidc-wizard demo --tour',
      'A provider that sends groups as text:': 'oidc-wizard demo --fault groups-as-text',
      'All faults:': 'oidc-wizard demo --list-faults',
    },
  },
  serve: {
    forms: { 'oidc-wizard serve': 'the demo provider as a server for your own program' },
    examples: {
      'For a program that receives logins on port 3000, with groups sent as text:':
        'oidc-wizard serve --redirect-uri http://localhost:3000/callback --fault groups-as-text',
      'In CI, on a free port, with the configuration as a line of JSON:':
        'oidc-wizard serve --port 0 --json --redirect-uri http://localhost:3000/callback',
    },
  },
  check: {
    forms: { 'oidc-wizard check [NAME]': 'all checks, without a screen' },
    examples: {
      'Before anybody logs in:': check,
      'With a test login; the secret comes from standard input:': `${check} --client-secret-file - --login`,
      'A provider that was saved:': 'oidc-wizard check okta',
      'For a program:': 'oidc-wizard check okta --json',
      'For a ticket:': 'oidc-wizard check okta --format markdown --output ticket.md',
      'Many providers, a report a line:': 'oidc-wizard check --batch providers.yaml --resume reports.ndjson',
      'Now, and again later without a network:':
        'oidc-wizard check okta --save-facts okta.json && oidc-wizard check --facts okta.json',
    },
    words: 'saved-provider',
  },
  explain: {
    forms: {
      'oidc-wizard explain "TEXT"':
        'what an error, a token or a login request means and what to do; works offline',
      'oidc-wizard explain -': 'the same for a log on standard input',
    },
    examples: {
      'An error from the browser:': 'oidc-wizard explain "AADSTS50011: The redirect URI does not match"',
      'A server’s log:': 'kubectl logs deploy/infra-server | oidc-wizard explain -',
    },
  },
  providers: {
    forms: {
      'oidc-wizard providers': 'list the saved providers',
      'oidc-wizard providers check': 'check all of them again',
      'oidc-wizard providers expiry': 'list when certificates and keys expire',
      'oidc-wizard providers remove NAME': 'forget one',
    },
    examples: {
      'All saved providers, for a nightly job:': 'oidc-wizard providers check --strict',
      'Expiries of all of them, for a calendar to subscribe to:':
        'oidc-wizard providers expiry --calendar expiries.ics',
      'Forget one:': 'oidc-wizard providers remove okta',
    },
    words: ['check', 'expiry', 'remove'],
    namedAfter: ['remove'],
  },
  export: {
    forms: { 'oidc-wizard export RELYING-PARTY [NAME]': 'its configuration for a provider' },
    examples: {
      'For the API server of Kubernetes, for a provider that was saved:':
        'oidc-wizard export kubernetes okta',
      'For oauth2-proxy, after a run that was saved with --save-facts:':
        'oidc-wizard export oauth2-proxy --facts okta.json',
    },
    words: 'exports',
    namedAfter: 'any',
  },
  completion: {
    forms: { 'oidc-wizard completion SHELL': 'completions for bash, zsh, fish or powershell' },
    examples: {
      'bash, in ~/.bashrc:': 'source <(oidc-wizard completion bash)',
      'zsh, in ~/.zshrc after compinit:': 'source <(oidc-wizard completion zsh)',
      'fish:': 'oidc-wizard completion fish > ~/.config/fish/completions/oidc-wizard.fish',
      'PowerShell, in $PROFILE:': 'oidc-wizard completion powershell | Out-String | Invoke-Expression',
    },
    words: shells,
  },
  help: {
    forms: { 'oidc-wizard help [COMMAND]': 'help for a command' },
    examples: { 'What check takes:': 'oidc-wizard help check' },
    words: commandNames.filter((name) => name !== 'wizard' && name !== 'help'),
  },
};

export const summary =
  'Connects an OpenID Connect provider to Infra, proves it with a test login, and says what to change when it does not work.';

export const exitCodes: readonly (readonly [string, string])[] = [
  ['0', 'no check failed'],
  ['1', 'at least one check failed; with --strict, or warned'],
  ['2', 'wrong usage'],
  ['3', 'could not finish'],
  ['130', 'cancelled'],
];

export const accessKeyNote =
  'INFRA_ACCESS_KEY lets the checks read users, groups and grants in Infra, and lets the wizard connect the provider once you confirm. It is sent to only one server: the one that INFRA_SERVER names or, without that, the first --infra-server; never to one that was saved or typed in the wizard.';
