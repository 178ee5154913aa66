import { isObject, type JsonObject, member, parseJson } from '../../core/json/json-value.ts';
import { quoted } from '../formats/quoted.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { userinfoNumberTrouble } from '../shared/payload-claims.ts';
import type { ArgoCode } from './findings.ts';
import type { ArgoSettings } from './settings.ts';

type Found = FoundByOpinion<ArgoCode>;

/** enableUserInfoGroups alone has no effect. */
export function asksUserinfo({ enableUserInfoGroups, userInfoPath }: ArgoSettings): boolean {
  return enableUserInfoGroups && userInfoPath !== '';
}

export interface WithUserinfo {
  readonly found: readonly Found[];
  readonly claims: JsonObject;
}

/**
 * The claims with UserInfo’s groups replacing their own, if it is asked (util/oidc/oidc.go, SetGroupsClaimFromEndpoint
 * and GetUserInfo). Argo CD ignores the document’s endpoint and every status but 401.
 */
export function withUserinfo(claims: JsonObject, facts: OpinionFacts, settings: ArgoSettings): WithUserinfo {
  if (!asksUserinfo(settings)) return { found: [], claims };
  const { userInfoPath, userInfoBaseURL, issuer } = settings;
  const ends = (found: Found): WithUserinfo => ({ found: [found], claims });
  const { userinfo } = facts;
  if (!userinfo) return ends({ code: 'userinfo-not-asked' });
  // util/settings/settings.go, UserInfoBaseURL: an address with another scheme counts as unset.
  const base = /^https?:/i.test(userInfoBaseURL) ? userInfoBaseURL : issuer || facts.issuer;
  const url = `${base}${userInfoPath}`;
  if (url !== userinfo.endpoint)
    return ends({ code: 'userinfo-elsewhere', values: { url, endpoint: userinfo.endpoint } });
  const fails = (message: string) => ends({ code: 'userinfo-fails', values: { message } });
  if (userinfo.exchange.outcome === 'failed') return fails(userinfo.exchange.failure.message);
  const { status, body, headers } = userinfo.exchange.answer;
  if (status === 401) return fails('it answers with status 401');
  if (headers['content-type'] === 'application/jwt')
    return fails('it answers with a JWT, which Argo CD cannot read');
  const answer = parseJson(body);
  // Go reads null as an empty map.
  if (!isObject(answer) && answer !== null) return fails('its answer is not a JSON object');
  const its = answer ?? {};
  const tooLarge = userinfoNumberTrouble(its);
  if (tooLarge !== undefined) return fails(tooLarge);
  if ((member(its, 'sub') ?? null) !== (member(claims, 'sub') ?? null))
    return fails('its “sub” is not that of the ID token');
  return {
    found: [{ code: 'userinfo-web-only' }],
    claims: { ...claims, groups: member(its, 'groups') ?? null },
  };
}

/** Settings with which UserInfo is asked at the document’s endpoint; `undefined` if it has no groups. */
export function userinfoSettings({
  issuer,
  userinfo,
}: OpinionFacts): Pick<ArgoSettings, 'userInfoBaseURL' | 'userInfoPath'> | undefined {
  const groups = userinfo?.claims && member(userinfo.claims, 'groups');
  if (!userinfo || groups === undefined || groups === null) return undefined;
  const { endpoint } = userinfo;
  if (endpoint.startsWith(`${issuer}/`))
    return { userInfoBaseURL: '', userInfoPath: endpoint.slice(issuer.length) };
  const origin = URL.parse(endpoint)?.origin;
  return origin === undefined || !endpoint.startsWith(`${origin}/`)
    ? undefined
    : { userInfoBaseURL: origin, userInfoPath: endpoint.slice(origin.length) };
}

/** Those settings as lines of `oidc.config`. */
export function userinfoLines(facts: OpinionFacts): string | undefined {
  const needed = userinfoSettings(facts);
  if (!needed) return undefined;
  return [
    'enableUserInfoGroups: true',
    ...(needed.userInfoBaseURL === '' ? [] : [`userInfoBaseURL: ${quoted(needed.userInfoBaseURL)}`]),
    `userInfoPath: ${quoted(needed.userInfoPath)}`,
  ].join('\n');
}
