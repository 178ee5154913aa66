import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import { isObject, type JsonObject, member, parseJson } from '../../core/json/json-value.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { noDocument } from '../shared/login.ts';
import type { GitlabCode } from './findings.ts';
import { isBlank } from './is-blank.ts';

const addresses = ['issuer', 'authorization_endpoint', 'jwks_uri'] as const;
const demanded = [
  ...addresses,
  'response_types_supported',
  'subject_types_supported',
  'id_token_signing_alg_values_supported',
] as const;

/** nov/openid_connect: lib/openid_connect/discovery/provider/config.rb, discover!, at each login. The demo’s http counts as https. */
export function documentTrouble(facts: OpinionFacts, issuer: string): readonly FoundByOpinion<GitlabCode>[] {
  const { discovery, input, results } = facts;
  const scheme = URL.parse(issuer)?.protocol;
  if (scheme === 'http:' && !input?.configuration.allowHttp)
    return [{ code: 'issuer-not-https', values: { issuer } }];
  if (!discovery) return [{ code: 'no-document', ...noDocument(results) }];
  const document = parseJson(discovery.answer.body);
  if (!isObject(document) || !isJson(discovery.answer)) return [{ code: 'document-unreadable' }];
  const members = [...demanded.filter((name) => isBlank(member(document, name))), ...badAddresses(document)];
  if (members.length > 0)
    return [{ code: 'document-incomplete', values: { members: [...new Set(members)].join(', ') } }];
  const named = member(document, 'issuer');
  return named === issuer
    ? []
    : [{ code: 'issuer-mismatch', values: { given: issuer, named: String(named) } }];
}

/** Invalid addresses among those that GitLab uses; `null` counts as missing. */
function badAddresses(document: JsonObject): readonly string[] {
  return [...addresses, 'token_endpoint', 'userinfo_endpoint', 'end_session_endpoint'].filter((name) => {
    const value = member(document, name) ?? undefined;
    const url = typeof value === 'string' ? URL.parse(value) : null;
    return value !== undefined && !['http:', 'https:'].includes(url?.protocol ?? '');
  });
}

/**
 * Faraday parses an answer as JSON by its content type alone, in lower case (lostisland/faraday:
 * lib/faraday/response/json.rb).
 */
export function isJson({ headers }: HttpAnswer): boolean {
  return /\bjson$/.test(headers['content-type']?.split(';', 1)[0] ?? '');
}
