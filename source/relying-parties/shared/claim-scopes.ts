import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';

/** The standard scopes for claims (OpenID Connect Core 1.0, 5.4), and the usual one for groups. */
const broughtBy: Readonly<Record<string, string>> = {
  email: 'email',
  email_verified: 'email',
  name: 'profile',
  nickname: 'profile',
  preferred_username: 'profile',
  groups: 'groups',
};

/** The usual scope for a claim, if there is one. */
export function scopeOf(claim: string): string | undefined {
  return Object.hasOwn(broughtBy, claim) ? broughtBy[claim] : undefined;
}

/** Some providers return groups with this scope, authentik by default. */
const alsoGroups = 'profile';

/** The scope that may bring a missing claim because the program requests it and the test login did not. */
export function mayComeWithScope(
  claim: string,
  { login }: OpinionFacts,
  { scopes }: LoginRequestRules,
): string | undefined {
  const usual = scopeOf(claim);
  const bringing = usual === 'groups' ? [usual, alsoGroups] : [usual];
  return bringing.find(
    (scope) => scope !== undefined && scopes.includes(scope) && login && !login.scopes.includes(scope),
  );
}

/** The scopes to request for these claims, as far as the document offers them. */
export function scopesForClaims(claims: readonly string[], { discovery }: OpinionFacts): readonly string[] {
  const listed = discovery?.specification.scopesSupported;
  const wanted = ['openid', ...claims.flatMap((claim) => scopeOf(claim) ?? []), 'offline_access'];
  // `groups` and `offline_access` are useless if they are not offered; strict providers refuse them.
  const optional = (scope: string) => scope === 'groups' || scope === 'offline_access';
  return [...new Set(wanted)].filter((scope) => !optional(scope) || (listed?.includes(scope) ?? false));
}
