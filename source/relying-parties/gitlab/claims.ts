import { isObject, type JsonObject, type JsonValue, member, parseJson } from '../../core/json/json-value.ts';
import { withoutAtEnds } from '../../core/text/without-at-ends.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { mayComeWithScope } from '../shared/claim-scopes.ts';
import { isJson } from './document.ts';
import type { GitlabCode } from './findings.ts';
import { isBlank } from './is-blank.ts';
import { gitlabRequest } from './request.ts';
import type { GitlabSettings } from './settings.ts';

type Found = FoundByOpinion<GitlabCode>;

export type Claims =
  | { readonly ok: true; readonly claims: JsonObject }
  | { readonly ok: false; readonly found: Found };

/** UserInfo’s claims, overridden by those of the ID token; UserInfo is always asked (openid_connect.rb, user_info). */
export function claimsOf({ userinfo, tokens, discovery }: OpinionFacts): Claims {
  const fails = (message: string): Claims => ({
    ok: false,
    found: { code: 'userinfo-fails', values: { message } },
  });
  if (discovery?.specification.userinfoEndpoint === undefined)
    return fails('the document names no userinfo_endpoint');
  if (!userinfo) return { ok: false, found: { code: 'userinfo-not-asked' } };
  if (userinfo.exchange.outcome === 'failed') return fails(userinfo.exchange.failure.message);
  const { answer } = userinfo.exchange;
  // It follows no redirect (nov/rack-oauth2: lib/rack/oauth2.rb, http_client).
  if (answer.redirects.length > 0) return fails('it answers with a redirect');
  if (answer.status !== 200) return fails(`it answers with ${answer.status}`);
  const body = isJson(answer) ? parseJson(answer.body) : undefined;
  if (!isObject(body)) return fails('its answer is not a JSON object by content type and body');
  const own = parseJson(tokens?.idToken?.payload ?? '');
  return { ok: true, claims: { ...body, ...(isObject(own) && own) } };
}

/** gitlab: lib/gitlab/auth/o_auth/auth_hash.rb, username_and_email, and how a new account uses both. */
export function accountOf(claims: JsonObject, settings: GitlabSettings) {
  const found: Found[] = [];
  const own = member(claims, settings.uid_field) ?? false;
  // An empty string is true in Ruby.
  const uid = own === false ? member(claims, 'sub') : own;
  if (isBlank(uid)) found.push({ code: 'uid-missing', values: { claim: settings.uid_field } });
  const names = [settings.gitlab_username_claim, 'username', 'nickname'].filter((name) => name !== '');
  const claim = names.find((name) => !isBlank(member(claims, name)));
  const named = claim === undefined ? textOf(member(claims, 'preferred_username')) : member(claims, claim);
  if (typeof named === 'number' || named === true)
    found.push({ code: 'username-type', values: { claim, value: JSON.stringify(named) } });
  const emailClaim = member(claims, 'email');
  const email = textOf(emailClaim);
  // Hashie::Mash takes `split` as a key, so an object has no name.
  const isNamed = !isBlank(named) && !isObject(named);
  const given = Array.isArray(named) ? rubyText(beforeAt(named)) : textOf(named).split('@', 1)[0];
  const local = email.split('@', 1)[0] ?? '';
  const user = (isNamed ? given : local.normalize('NFKD').replace(/\P{ASCII}/gu, '')) ?? '';
  const address = isBlank(email) ? `temp-email-for-oauth-${user}@gitlab.localhost` : email;
  const isAddress = /^[^@\s]+@[^@\s]+$/.test(address);
  // generate_username does not look for the name in a longer string.
  const hasName = isNamed || email.length <= 254;
  if (isBlank(email) && !isNamed) found.push({ code: 'person-unnamed' });
  else if (!isAddress || !hasName) found.push({ code: 'email-invalid', values: { address } });
  else if (isBlank(email)) found.push({ code: 'email-missing', values: { address } });
  else if (typeof emailClaim !== 'string') found.push({ code: 'email-type', values: { email } });
  const isLong = textOf(member(claims, 'name')).length > 255;
  return { found: isLong ? [...found, { code: 'name-refused' as const }] : found, user: pathOf(user) };
}

/** ActiveSupport’s split of a list: the items before the first “@”. */
function beforeAt(list: readonly JsonValue[]): readonly JsonValue[] {
  const at = list.indexOf('@');
  return at === -1 ? list : list.slice(0, at);
}

/** Ruby’s inspect, of which a path keeps only letters and digits. */
function rubyText(value: JsonValue | readonly JsonValue[]): string {
  if (Array.isArray(value)) return `[${value.map(rubyText).join(', ')}]`;
  return value === null ? 'nil' : JSON.stringify(value);
}

/** Ruby’s to_s, approximated for values that are not strings. */
function textOf(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '').replace(/^""$/, '');
}

/**
 * gitlab: lib/gitlab/slug/path.rb, generate; lib/gitlab/auth/external_username_sanitizer.rb. If the name is taken,
 * GitLab appends a number.
 */
function pathOf(name: string): string {
  let path = name.replace(/[^\w.-]/g, '');
  for (let before = ''; before !== path; ) {
    before = path;
    for (const ending of ['.git', '.atom', '.'])
      if (path.endsWith(ending)) path = path.slice(0, -ending.length);
  }
  const slug = withoutAtEnds(path, '-', '') || 'blank';
  return withoutAtEnds(slug, '_.-').replace(/([_.-])[_.-]+/g, '$1');
}

/** gitlab: ee/lib/gitlab/auth/oidc/auth_hash.rb, groups: a single value counts as a list of one. */
export function groupsOf(claims: JsonObject, facts: OpinionFacts, settings: GitlabSettings) {
  const { groups_attribute: claim, required_groups: required, admin_groups, external_groups } = settings;
  const value = member(claims, claim) ?? undefined;
  const list: readonly JsonValue[] = value === undefined ? [] : Array.isArray(value) ? value : [value];
  const names = list.filter((one) => typeof one === 'string');
  const isIn = (groups: readonly string[]) => names.some((name) => groups.includes(name));
  const found: Found[] = [];
  const isUsed = [...required, ...admin_groups, ...external_groups].length > 0;
  const scope =
    value === undefined ? mayComeWithScope(claim, facts, gitlabRequest(facts, settings)) : undefined;
  if (isUsed && scope !== undefined) found.push({ code: 'groups-not-tried', values: { scope } });
  else if (required.length > 0 && !isIn(required))
    found.push({ code: 'group-not-allowed', values: { groups: names.join(', ') || 'none' } });
  else if (isUsed && value === undefined) found.push({ code: 'groups-missing', values: { claim } });
  if (isUsed && names.length < list.length) found.push({ code: 'groups-shape', values: { claim } });
  const external = isIn(external_groups);
  const role = external ? 'external' : isIn(admin_groups) ? 'administrator' : undefined;
  return { found, names, role };
}
