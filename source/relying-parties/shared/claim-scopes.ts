import type { LoginRequestRules, OpinionFacts } from '../second-opinion.ts';

/** The standard scopes that bring claims (OpenID Connect Core 1.0, 5.4), and the usual one for groups. */
const broughtBy: Readonly<Record<string, string>> = {
  email: 'email',
  email_verified: 'email',
  name: 'profile',
  nickname: 'profile',
  preferred_username: 'profile',
  groups: 'groups',
};

/** The scope that brings a claim, where there is a usual one. */
export function scopeOf(claim: string): string | undefined {
  return Object.hasOwn(broughtBy, claim) ? broughtBy[claim] : undefined;
}

/** Groups come with this one at some providers, by default in authentik. */
const alsoGroups = 'profile';

/** Whether a claim that is missing may come with a scope that this program asks for and the test login did not. */
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

/** The scopes to ask for so that these claims come, as far as the document offers them. */
export function scopesForClaims(claims: readonly string[], { discovery }: OpinionFacts): readonly string[] {
  const listed = discovery?.specification.scopesSupported;
  const wanted = ['openid', ...claims.flatMap((claim) => scopeOf(claim) ?? []), 'offline_access'];
  // `groups` and `offline_access` stand for nothing where they are not offered; strict providers refuse them.
  const optional = (scope: string) => scope === 'groups' || scope === 'offline_access';
  return [...new Set(wanted)].filter((scope) => !optional(scope) || (listed?.includes(scope) ?? false));
}
