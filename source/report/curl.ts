import type { Gathered } from '../core/facts.ts';
import { presentFact } from '../core/present-fact.ts';
import { shellQuoted } from '../core/template.ts';

const curl = 'curl -gsS -i';

/** Commands that ask again what this run asked, with placeholders where a secret was; those come first. */
export function curlCommands(gathered: Gathered): readonly string[] {
  const commands = [...new Set([...publicRequests(gathered), ...clientRequests(gathered)])];
  const clientId = presentFact(gathered, 'inquiry')?.answers.clientId;
  const placeholders = [
    `CLIENT_ID=${clientId === undefined ? '…' : shellQuoted(clientId)}`,
    'CLIENT_SECRET=…',
    'CODE=…           # in the address after signing in; good for one request',
    'ACCESS_TOKEN=…   # from the token endpoint',
    'REFRESH_TOKEN=…  # from the token endpoint',
  ].filter((line) => commands.some((command) => command.includes(`$${line.split('=', 1)[0]}`)));
  return [...placeholders, ...commands];
}

/** What anyone may ask. */
function publicRequests(gathered: Gathered): readonly string[] {
  const attempts = presentFact(gathered, 'authorization')?.attempts ?? [];
  return [
    presentFact(gathered, 'infraDiscovery')?.requested,
    presentFact(gathered, 'discovery')?.url,
    presentFact(gathered, 'jwks')?.url,
    ...attempts.map(({ exchange }) => exchange.requested),
  ].flatMap((url) => (url === undefined ? [] : `${curl} ${shellQuoted(url)}`));
}

/** What takes the client's secret, or a person's token. */
function clientRequests(gathered: Gathered): readonly string[] {
  const commands: string[] = [];
  const redirectUri = '-d redirect_uri=http://localhost:8301';
  const clientAuthentication = presentFact(gathered, 'clientAuthentication');
  if (clientAuthentication) {
    const { tokenEndpoint, attempts } = clientAuthentication;
    for (const { method, asLogin } of attempts.filter(({ secret }) => secret === 'given')) {
      const form = `-d grant_type=authorization_code -d code=no-such-code${asLogin ? ` ${redirectUri}` : ''}`;
      commands.push(`${curl} ${client[method]} ${form} ${shellQuoted(tokenEndpoint)}`);
    }
  }
  const tokens = presentFact(gathered, 'tokens');
  if (tokens) {
    const method = tokens.attempts.at(-1)?.method ?? 'client_secret_basic';
    const ask = (form: string) =>
      commands.push(`${curl} ${client[method]} ${form} ${shellQuoted(tokens.tokenEndpoint)}`);
    ask(`-d grant_type=authorization_code --data-urlencode code="$CODE" ${redirectUri}`);
    if (presentFact(gathered, 'refresh'))
      ask('-d grant_type=refresh_token --data-urlencode refresh_token="$REFRESH_TOKEN"');
  }
  const userinfo = presentFact(gathered, 'userinfo');
  if (userinfo) {
    commands.push(`${curl} -H "Authorization: Bearer $ACCESS_TOKEN" ${shellQuoted(userinfo.endpoint)}`);
  }
  return commands;
}

const client = {
  client_secret_basic: '-u "$CLIENT_ID:$CLIENT_SECRET"',
  client_secret_post:
    '--data-urlencode client_id="$CLIENT_ID" --data-urlencode client_secret="$CLIENT_SECRET"',
} as const;
