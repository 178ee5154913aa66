import type { Gathered } from '../core/facts/facts.ts';
import { presentFact } from '../core/run/present-fact.ts';
import { shellQuoted } from '../core/shell/shell-quoted.ts';

const curl = 'curl -gsS -i';

/** Commands that repeat the run’s requests, valid in sh, bash, zsh and fish. */
export interface CurlCommands {
  /** Variables for secrets, to be filled in and run first. */
  readonly placeholders: readonly string[];
  /** What to fill in. */
  readonly notes: readonly string[];
  readonly commands: readonly string[];
  /** The number of commands left out because a value cannot be quoted. */
  readonly leftOut: number;
}

export function curlCommands(gathered: Gathered): CurlCommands {
  const lines = [...publicRequests(gathered), ...clientRequests(gathered)];
  const commands = [...new Set(lines.filter((line) => line !== undefined))];
  const clientId = presentFact(gathered, 'input')?.configuration.clientId;
  const isUsed = (name: string) => commands.some((command) => command.includes(`$${name}`));
  const used = variables.filter(([name]) => isUsed(name));
  return {
    placeholders: used.map(
      ([name]) => `export ${name}=${(name === 'CLIENT_ID' && clientId && shellQuoted(clientId)) || "'…'"}`,
    ),
    notes: used.flatMap(([name, note]) => (note === '' ? [] : [`${name} ${note}`])),
    commands,
    leftOut: lines.filter((line) => line === undefined).length,
  };
}

const variables = [
  ['CLIENT_ID', ''],
  ['CLIENT_SECRET', ''],
  ['CODE', 'is in the address after signing in, and works for one request.'],
  ['ACCESS_TOKEN', 'is in the answer of the token endpoint.'],
  ['REFRESH_TOKEN', 'is in the answer of the token endpoint.'],
] as const;

type Line = string | undefined;

function request(words: string, url: string): Line {
  const word = shellQuoted(url);
  return word === undefined ? undefined : `${curl} ${words}${word}`;
}

/** Requests that anyone may send. */
function publicRequests(gathered: Gathered): readonly Line[] {
  const attempts = presentFact(gathered, 'authorization')?.attempts ?? [];
  return [
    presentFact(gathered, 'typedUrlDiscovery')?.requested,
    presentFact(gathered, 'discovery')?.url,
    presentFact(gathered, 'jwks')?.url,
    ...attempts.map(({ exchange }) => exchange.requested),
  ].flatMap((url) => (url === undefined ? [] : [request('', url)]));
}

/** Requests that need the client’s secret or a person’s token. */
function clientRequests(gathered: Gathered): readonly Line[] {
  const commands: Line[] = [];
  const redirectUri = '-d redirect_uri=http://localhost:8301';
  const clientAuthentication = presentFact(gathered, 'clientAuthentication');
  if (clientAuthentication) {
    const { tokenEndpoint, attempts } = clientAuthentication;
    for (const { method, asLogin } of attempts.filter(({ secret }) => secret === 'given')) {
      const form = `-d grant_type=authorization_code -d code=no-such-code${asLogin ? ` ${redirectUri}` : ''}`;
      commands.push(request(`${client[method]} ${form} `, tokenEndpoint));
    }
  }
  const tokens = presentFact(gathered, 'tokens');
  if (tokens) {
    const method = tokens.attempts.at(-1)?.method ?? 'client_secret_basic';
    const ask = (form: string) => commands.push(request(`${client[method]} ${form} `, tokens.tokenEndpoint));
    ask(`-d grant_type=authorization_code --data-urlencode code="$CODE" ${redirectUri}`);
    if (presentFact(gathered, 'refresh'))
      ask('-d grant_type=refresh_token --data-urlencode refresh_token="$REFRESH_TOKEN"');
  }
  const userinfo = presentFact(gathered, 'userinfo');
  if (userinfo) {
    commands.push(request('-H "Authorization: Bearer $ACCESS_TOKEN" ', userinfo.endpoint));
  }
  return commands;
}

const client = {
  client_secret_basic: '-u "$CLIENT_ID:$CLIENT_SECRET"',
  client_secret_post:
    '--data-urlencode client_id="$CLIENT_ID" --data-urlencode client_secret="$CLIENT_SECRET"',
} as const;
