import { verifiedClaims } from '../../go/go-oidc/id-token.ts';
import { isMailAddress } from '../../go/net-mail/is-address.ts';
import { gaveTokens } from '../../readings/token/gave-tokens.ts';
import type { FoundByOpinion, Judgement, OpinionFacts } from '../second-opinion.ts';
import { beforeAnyToken } from '../shared/before-tokens.ts';
import { mayComeWithScope } from '../shared/claim-scopes.ts';
import { spoken } from '../shared/lifetime.ts';
import type { GrafanaCode } from './findings.ts';
import { type Paths, pathsOf } from './paths.ts';
import { grafanaRequest } from './request.ts';
import { rolesOf } from './roles.ts';
import type { GrafanaSettings } from './settings.ts';
import { type Source, type Sources, sourcesOf } from './sources.ts';

type Found = FoundByOpinion<GrafanaCode>;

/**
 * grafana/grafana: pkg/login/social/connectors/generic_oauth.go, UserInfo, and how pkg/services/authn uses the result.
 */
export function judge(facts: OpinionFacts, settings: GrafanaSettings): Judgement<GrafanaCode> {
  const rules = grafanaRequest(facts, settings);
  const { found: request, ends } = beforeAnyToken(facts, rules);
  if (ends)
    return {
      found: request.map((one) =>
        one.code === 'no-login' && !facts.discovery ? { code: 'no-document' as const } : one,
      ),
    };
  if (!rules.scopes.includes('openid')) return { found: [...request, { code: 'openid-not-asked' }] };
  const read = sourcesOf(facts, settings);
  if (read.ends) return { found: [...request, ...read.found] };
  const { sources } = read;
  const paths = pathsOf(settings);
  const email = firstOf(sources, (source) => emailOf(source, paths, settings));
  const login = firstOf(sources, (source) => loginOf(source, paths));
  const roles = rolesOf(sources, paths, settings);
  const groups = groupsOf(facts, read, paths, settings);
  const session = sessionOf(facts, settings);
  const user = login ?? (email?.isTold ? email.address : undefined);
  return {
    found: [
      ...request,
      ...read.found,
      ...roles.found,
      ...emailTrouble(email, read, settings),
      ...groups.found,
      ...(settings.allow_sign_up ? [] : [{ code: 'signups-off' as const }]),
      ...(sources.some(({ claims }) => claims.sub !== '') ? [] : [{ code: 'subject-missing' as const }]),
      ...troubleOf(paths, ['login_attribute_path', 'email_attribute_path']),
      ...session.found,
    ],
    ...(user !== undefined && { user }),
    ...(roles.role !== undefined && { role: roles.role }),
    groups: groups.names,
    session: session.sentence,
  };
}

function firstOf<T>(sources: readonly Source[], give: (source: Source) => T | undefined): T | undefined {
  for (const source of sources) {
    const given = give(source);
    if (given !== undefined) return given;
  }
  return undefined;
}

function troubleOf(paths: Paths, settings: readonly (keyof GrafanaSettings)[]): readonly Found[] {
  return [...paths.found].filter(([setting]) => settings.includes(setting)).map(([, found]) => found);
}

interface Email {
  readonly address: string;
  /** True if Grafana is known to accept the address. */
  readonly isTold: boolean;
}

/** The same file, extractEmail. */
function emailOf({ claims, text }: Source, paths: Paths, settings: GrafanaSettings): Email | undefined {
  const attribute = claims.attributes.get(settings.email_attribute_name)?.[0];
  const given = claims.email || (paths.text('email_attribute_path', text) ?? attribute);
  if (given !== undefined) return given === '' ? undefined : { address: given, isTold: true };
  const taken = isMailAddress(claims.upn);
  if (taken === false) return undefined;
  return { address: claims.upn.replaceAll(/[ \t]/g, ''), isTold: taken === true };
}

/** The same file, extractLogin, which does not use preferred_username. */
function loginOf({ claims, text }: Source, paths: Paths): string | undefined {
  return claims.login || paths.text('login_attribute_path', text) || claims.username || undefined;
}

/** pkg/services/authn/clients/oauth.go, Authenticate, and fetchPrivateEmail before it. */
function emailTrouble(
  email: Email | undefined,
  { userinfoUnknown }: Sources,
  settings: GrafanaSettings,
): readonly Found[] {
  if (email === undefined)
    return userinfoUnknown
      ? [{ code: 'userinfo-not-asked', values: { what: 'e-mail address' } }]
      : [{ code: 'email-missing' }];
  const { address, isTold } = email;
  if (!isTold) return [{ code: 'upn-not-judged', values: { upn: address } }];
  const domains = settings.allowed_domains;
  const isIn = domains.some((domain) => address.toLowerCase().endsWith(`@${domain.toLowerCase()}`));
  return domains.length === 0 || isIn ? [] : [{ code: 'email-domain', values: { email: address } }];
}

/** The same file, extractUserGroups and isGroupMember: the first list that is not empty. */
function groupsOf(
  facts: OpinionFacts,
  { sources, userinfoUnknown }: Sources,
  paths: Paths,
  settings: GrafanaSettings,
) {
  const { groups_attribute_path: path, allowed_groups: allowed } = settings;
  const texts = sources.map(({ text }) => text);
  const { names, odd } = paths.list('groups_attribute_path', texts);
  const found = [...troubleOf(paths, ['groups_attribute_path'])];
  if (odd !== undefined)
    found.push({
      code: 'groups-shape',
      values: { path, what: shapeOf(odd), names: names.join(', ') || 'none' },
    });
  const scope = mayComeWithScope(path, facts, grafanaRequest(facts, settings));
  if (allowed.length > 0 && !names.some((name) => allowed.includes(name))) {
    if (path === '') found.push({ code: 'groups-path-missing' });
    else if (names.length === 0 && scope !== undefined)
      found.push({ code: 'groups-not-tried', values: { scope } });
    else if (names.length === 0 && userinfoUnknown)
      found.push({ code: 'userinfo-not-asked', values: { what: 'groups' } });
    else if (found.every(({ code }) => code !== 'expression-not-judged'))
      found.push({ code: 'group-not-allowed', values: { groups: names.join(', ') || 'none' } });
  } else if (names.length === 0 && path !== '' && found.length === 0)
    found.push({ code: 'groups-missing', values: { path } });
  return { found, names };
}

function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list with entries that are not strings';
  return typeof value === 'string' ? 'a string' : `a value of type ${typeof value}`;
}

/** pkg/services/authn/authnimpl/sync/oauth_token_sync.go, SyncOauthTokenHook; conf/defaults.ini, [auth]. */
function sessionOf(facts: OpinionFacts, { use_refresh_token }: GrafanaSettings) {
  const most = '30 days at most, 7 days without use';
  if (!use_refresh_token)
    return {
      found: [],
      sentence: `The session lasts ${most}; the provider is not contacted meanwhile, and anyone locked out there stays in.`,
    };
  const { tokens, refresh } = facts;
  const { exp } = verifiedClaims(tokens?.idToken);
  const minutes = [
    ...(tokens?.response?.expiresIn === undefined ? [] : [tokens.response.expiresIn / 60]),
    ...(tokens && exp !== undefined ? [(exp * 1000 - tokens.at) / 60_000] : []),
  ];
  if (minutes.length === 0)
    return { found: [], sentence: `No token says when it expires, so the session lasts ${most}.` };
  const life = spoken(Math.min(...minutes));
  const why = !tokens?.response?.hasRefreshToken
    ? 'there is no refresh token'
    : refresh && !gaveTokens(refresh.first)
      ? 'the provider refuses the refresh token'
      : undefined;
  if (why !== undefined)
    return {
      found: [{ code: 'no-refresh', values: { why, life } } satisfies Found],
      sentence: `The session ends with the token, after ${life}.`,
    };
  return {
    found: [],
    sentence: `When a token expires, after ${life}, it is renewed with the refresh token; ${most}.`,
  };
}
