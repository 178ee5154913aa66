import type { Gathered } from '../core/facts.ts';
import { isAbsent } from '../core/facts.ts';
import { shellQuoted } from '../core/template.ts';

/** Commands that ask again what this run asked, with placeholders where a secret was. */
export function curlCommands(gathered: Gathered): readonly string[] {
  const lines: string[] = [];
  const get = (url: string, ...more: readonly string[]) =>
    lines.push(['curl -sS -i', ...more, shellQuoted(url)].join(' '));
  const { infraDiscovery, discovery, jwks, clientAuthentication, authorization, tokens, userinfo } = gathered;
  if (infraDiscovery && !isAbsent(infraDiscovery)) get(infraDiscovery.requested);
  if (discovery && !isAbsent(discovery)) get(discovery.url);
  if (jwks && !isAbsent(jwks)) get(jwks.url);
  if (authorization && !isAbsent(authorization)) {
    for (const attempt of authorization.attempts.slice(0, 4)) get(attempt.exchange.requested);
  }
  if (clientAuthentication && !isAbsent(clientAuthentication)) {
    const url = shellQuoted(clientAuthentication.tokenEndpoint);
    const code = '-d grant_type=authorization_code -d code=test-code';
    lines.push(`curl -sS -i -u "$CLIENT_ID:$CLIENT_SECRET" ${code} ${url}`);
    lines.push(`curl -sS -i -d client_id="$CLIENT_ID" -d client_secret="$CLIENT_SECRET" ${code} ${url}`);
  }
  if (tokens && !isAbsent(tokens)) {
    const form = '-d grant_type=authorization_code -d code="$CODE" -d redirect_uri=http://localhost:8301';
    lines.push(`curl -sS -i -u "$CLIENT_ID:$CLIENT_SECRET" ${form} ${shellQuoted(tokens.tokenEndpoint)}`);
  }
  if (userinfo && !isAbsent(userinfo)) get(userinfo.endpoint, '-H "Authorization: Bearer $ACCESS_TOKEN"');
  return [...new Set(lines)];
}
