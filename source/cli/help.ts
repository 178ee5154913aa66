import { type CommandName, type Option, options } from './options.ts';

const usage: Readonly<Record<CommandName, readonly (readonly [string, string])[]>> = {
  wizard: [['oidc-wizard [NAME] [options]', 'the wizard: connect a provider to Infra, step by step']],
  demo: [
    ['oidc-wizard demo [options]', 'the wizard against a provider of its own, to try it without an account'],
  ],
  check: [
    ['oidc-wizard check [NAME] [options]', 'all checks without a screen; with --login the test login too'],
  ],
  explain: [['oidc-wizard explain "TEXT"', "what a provider's error means, and what to do; works offline"]],
  providers: [
    ['oidc-wizard providers', 'what was saved'],
    ['oidc-wizard providers check', 'check all saved providers again'],
    ['oidc-wizard providers remove NAME', 'forget one'],
  ],
  export: [
    [
      'oidc-wizard export RELYING-PARTY [NAME] [options]',
      'the configuration of that program for a provider; no secret in it',
    ],
  ],
};

/** Help for one command, or for all where it is the wizard's. */
export function help(command: CommandName): string {
  const shown = command === 'wizard' ? Object.values(usage).flat() : usage[command];
  const listed = options.filter(
    (option: Option) => command === 'wizard' || (option.for?.includes(command) ?? true),
  );
  const width = Math.max(...listed.map((option) => flag(option).length));
  return [
    'Connects an OpenID Connect provider to Infra, proves it with a real login, and says what to change.',
    '',
    ...columns(shown, Math.max(...shown.map(([left]) => left.length))),
    '',
    'Options',
    ...columns(
      listed.map((option: Option) => [flag(option), `${option.help}${environment(option)}`]),
      width,
    ),
    '',
    'Environment: what stands in brackets; INFRA_ACCESS_KEY, sent only to the server that INFRA_SERVER names (where that is not set, to the first --infra-server; never to one that was saved or is typed in the wizard), lets the checks read users, groups and grants there.',
    '',
    'Exit codes: 0 no check failed, 1 at least one did, 2 wrong usage, 3 could not finish, 130 cancelled.',
    '',
  ].join('\n');
}

function flag({ name, value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function environment({ environment: name }: Option): string {
  return name === undefined ? '' : ` [${name}]`;
}

function columns(rows: readonly (readonly [string, string])[], width: number): readonly string[] {
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
