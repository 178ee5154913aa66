import { type CommandName, commandNames } from '../options.ts';

/** What help, the manual page and the completions say of a command. */
export interface CommandHelp {
  /** How it is called, the first form the most usual. */
  readonly forms: readonly { readonly form: string; readonly does: string }[];
  readonly examples: readonly Example[];
  /** What may stand behind the command: words of its own, the name of a saved provider, or what can be exported. */
  readonly words?: readonly string[] | 'saved-provider' | 'exports';
}

export interface Example {
  readonly what: string;
  readonly command: string;
}

const check = 'oidc-wizard check okta --url https://id.example.com --client-id 0oa1b2c3';

export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const;

export const commands: Readonly<Record<CommandName, CommandHelp>> = {
  wizard: {
    forms: [{ form: 'oidc-wizard [NAME]', does: 'connect a provider to Infra, step by step' }],
    examples: [
      { what: 'Try it with a provider that it brings itself:', command: 'oidc-wizard demo' },
      { what: 'Connect your provider, step by step:', command: 'oidc-wizard okta' },
      { what: 'Check it without a screen:', command: 'oidc-wizard check okta --url https://id.example.com' },
    ],
    words: 'saved-provider',
  },
  demo: {
    forms: [{ form: 'oidc-wizard demo', does: 'the wizard with a provider of its own' }],
    examples: [
      { what: 'The wizard, without an account anywhere:', command: 'oidc-wizard demo' },
      { what: 'The same by itself, with captions:', command: 'oidc-wizard demo --tour' },
      { what: 'A provider that sends groups as text:', command: 'oidc-wizard demo --fault groups-as-text' },
      { what: 'All faults:', command: 'oidc-wizard demo --list-faults' },
    ],
  },
  serve: {
    forms: [{ form: 'oidc-wizard serve', does: 'the demo provider as a server for your own program' }],
    examples: [
      {
        what: 'For a program that takes its logins at port 3000, with groups sent as text:',
        command: 'oidc-wizard serve --redirect-uri http://localhost:3000/callback --fault groups-as-text',
      },
      {
        what: 'In CI, at a free port, with the configuration as a line of JSON:',
        command: 'oidc-wizard serve --port 0 --json --redirect-uri http://localhost:3000/callback',
      },
    ],
  },
  check: {
    forms: [{ form: 'oidc-wizard check [NAME]', does: 'all checks, without a screen' }],
    examples: [
      { what: 'Before anybody logs in:', command: check },
      {
        what: 'With a test login; the secret comes from standard input:',
        command: `${check} --client-secret-file - --login`,
      },
      { what: 'A provider that was saved:', command: 'oidc-wizard check okta' },
      { what: 'For a program:', command: 'oidc-wizard check okta --json' },
      { what: 'For a ticket:', command: 'oidc-wizard check okta --format markdown --output ticket.md' },
      {
        what: 'Many providers, a report a line:',
        command: 'oidc-wizard check --batch providers.yaml --resume reports.ndjson',
      },
      {
        what: 'Now, and again later without a network:',
        command: 'oidc-wizard check okta --save-facts okta.json && oidc-wizard check --facts okta.json',
      },
    ],
    words: 'saved-provider',
  },
  explain: {
    forms: [
      { form: 'oidc-wizard explain "TEXT"', does: 'what an error means and what to do, offline' },
      { form: 'oidc-wizard explain -', does: 'the same for a log on standard input' },
    ],
    examples: [
      {
        what: 'An error from the browser:',
        command: 'oidc-wizard explain "AADSTS50011: The redirect URI does not match"',
      },
      { what: 'A server’s log:', command: 'kubectl logs deploy/infra-server | oidc-wizard explain -' },
    ],
  },
  providers: {
    forms: [
      { form: 'oidc-wizard providers', does: 'list the saved providers' },
      { form: 'oidc-wizard providers check', does: 'check all of them again' },
      { form: 'oidc-wizard providers expiry', does: 'list when certificates and keys expire' },
      { form: 'oidc-wizard providers remove NAME', does: 'forget one' },
    ],
    examples: [
      { what: 'All saved providers, for a nightly job:', command: 'oidc-wizard providers check --strict' },
      {
        what: 'Expiries of all of them, for a calendar to subscribe to:',
        command: 'oidc-wizard providers expiry --calendar expiries.ics',
      },
      { what: 'Forget one:', command: 'oidc-wizard providers remove okta' },
    ],
    words: ['check', 'expiry', 'remove'],
  },
  export: {
    forms: [{ form: 'oidc-wizard export RELYING-PARTY [NAME]', does: 'its configuration for a provider' }],
    examples: [
      {
        what: 'For the API server of Kubernetes, for a provider that was saved:',
        command: 'oidc-wizard export kubernetes okta',
      },
      {
        what: 'For oauth2-proxy, after a run that was saved with --save-facts:',
        command: 'oidc-wizard export oauth2-proxy --facts okta.json',
      },
    ],
    words: 'exports',
  },
  completion: {
    forms: [{ form: 'oidc-wizard completion SHELL', does: 'completions for bash, zsh, fish or powershell' }],
    examples: [
      { what: 'bash, in ~/.bashrc:', command: 'source <(oidc-wizard completion bash)' },
      { what: 'zsh, in ~/.zshrc after compinit:', command: 'source <(oidc-wizard completion zsh)' },
      {
        what: 'fish:',
        command: 'oidc-wizard completion fish > ~/.config/fish/completions/oidc-wizard.fish',
      },
      {
        what: 'PowerShell, in $PROFILE:',
        command: 'oidc-wizard completion powershell | Out-String | Invoke-Expression',
      },
    ],
    words: shells,
  },
  help: {
    forms: [{ form: 'oidc-wizard help [COMMAND]', does: 'help for a command' }],
    examples: [{ what: 'What check takes:', command: 'oidc-wizard help check' }],
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
  'INFRA_ACCESS_KEY lets the checks read users, groups and grants in Infra, and the wizard connect the provider where you confirm it. It is sent to one server only: the one INFRA_SERVER names or, without that, the first --infra-server; never to one that was saved or typed in the wizard.';
