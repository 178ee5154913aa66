import type { Gathered } from '../core/facts.ts';
import { isAbsent } from '../core/facts.ts';
import { shellQuoted } from '../core/template.ts';

const curl = 'curl -gsS -i';

/** Commands that ask again what this run asked, with placeholders where a secret was; those come first. */
export function curlCommands(gathered: Gathered): readonly string[] {
  const commands = [...new Set([...publicRequests(gathered), ...clientRequests(gathered)])];
  const { inquiry } = gathered;
  const clientId = inquiry && !isAbsent(inquiry) ? inquiry.answers.clientId : undefined;
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
function publicRequests({ infraDiscovery, discovery, jwks, authorization }: Gathered): readonly string[] {
  const urls: string[] = [];
  if (infraDiscovery && !isAbsent(infraDiscovery)) urls.push(infraDiscovery.requested);
  if (discovery && !isAbsent(discovery)) urls.push(discovery.url);
  if (jwks && !isAbsent(jwks)) urls.push(jwks.url);
  if (authorization && !isAbsent(authorization)) {
    urls.push(...authorization.attempts.map(({ exchange }) => exchange.requested));
  }
  return urls.map((url) => `${curl} ${shellQuoted(url)}`);
}

/** What takes the client's secret, or a person's token. */
function clientRequests({ clientAuthentication, tokens, userinfo, refresh }: Gathered): readonly string[] {
  const commands: string[] = [];
  const redirectUri = '-d redirect_uri=http://localhost:8301';
  if (clientAuthentication && !isAbsent(clientAuthentication)) {
    const { tokenEndpoint, attempts } = clientAuthentication;
    for (const { method, asLogin } of attempts.filter(({ secret }) => secret === 'given')) {
      const form = `-d grant_type=authorization_code -d code=no-such-code${asLogin ? ` ${redirectUri}` : ''}`;
      commands.push(`${curl} ${client[method]} ${form} ${shellQuoted(tokenEndpoint)}`);
    }
  }
  if (tokens && !isAbsent(tokens)) {
    const method = tokens.attempts.at(-1)?.method ?? 'client_secret_basic';
    const ask = (form: string) =>
      commands.push(`${curl} ${client[method]} ${form} ${shellQuoted(tokens.tokenEndpoint)}`);
    ask(`-d grant_type=authorization_code --data-urlencode code="$CODE" ${redirectUri}`);
    if (refresh && !isAbsent(refresh))
      ask('-d grant_type=refresh_token --data-urlencode refresh_token="$REFRESH_TOKEN"');
  }
  if (userinfo && !isAbsent(userinfo)) {
    commands.push(`${curl} -H "Authorization: Bearer $ACCESS_TOKEN" ${shellQuoted(userinfo.endpoint)}`);
  }
  return commands;
}

const client = {
  client_secret_basic: '-u "$CLIENT_ID:$CLIENT_SECRET"',
  client_secret_post:
    '--data-urlencode client_id="$CLIENT_ID" --data-urlencode client_secret="$CLIENT_SECRET"',
} as const;
