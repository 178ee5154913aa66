import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import type { UserinfoFact } from '../../../../core/facts/facts.ts';
import { member } from '../../../../core/json/json-value.ts';
import { followedMetadata } from '../../../../core/json/metadata.ts';
import { loginCompleted } from '../../../../readings/token/login-completed.ts';
import { infraScopes } from '../../request/scopes.ts';

export const scopes = defineCheck({
  id: 'scopes',
  phase: 'discovery',
  title: 'Scopes that Infra will request',
  why: 'Infra requests these two only if the document lists them, and no setting changes that.',
  cites: ['OpenID Connect Discovery 1.0, 3', 'Infra: internal/server/providers/oidc.go (AuthServerInfo)'],
  requirements: ['INF-23', 'INF-24', 'INF-42'],
  known: source('Infra: internal/server/providers/oidc.go (AuthServerInfo)'),
  subject: { kind: 'scope', from: 'scopes' },
  needs: ['input', 'discovery'],
  optionalFacts: ['login', 'tokens', 'userinfo'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    'asks-for-all': pass('Infra will request: {scopes}.'),
    'given-unasked': pass(
      'Infra will request {scopes}; the provider gives groups without the scope “groups”.',
    ),
    'not-listed': warn(
      'The document lists no scopes, which the standard allows.',
      'Configure the provider to list the scopes “groups” and “offline_access” in its document, or give groups and a refresh token with “openid email”.',
      { subject: { kind: 'member', value: 'scopes_supported' } },
    ),
    'not-all-listed': unknown(
      'The document lists scopes, but not {missing}.',
      'Do the test login; it shows whether the provider accepts it.',
      { value: '{missing}', subject: { kind: 'scope', from: 'missing' } },
    ),
    'no-groups': warn(
      'The document does not list the scope “groups”.',
      'Advertise a scope “groups” in the document, or give the groups claim in UserInfo with “openid” or “email”.',
      { value: 'groups', subject: { kind: 'scope', value: 'groups' } },
    ),
    // Not a warning, since many providers issue a refresh token without the scope; after a login `refresh-token` judges
    // that.
    'no-offline-access': unknown(
      'The document does not list the scope “offline_access”; only a login shows whether a refresh token comes without it.',
      'Do the test login. If it brings no refresh token, advertise “offline_access” in the document, or configure the provider to give one unasked.',
      { value: 'offline_access', subject: { kind: 'scope', value: 'offline_access' } },
    ),
  },
  says: {
    'not-listed':
      'Infra will request only {scopes}: groups, and sessions longer than about two hours, depend on the provider giving them unasked.',
    'not-all-listed':
      'Infra requests {scopes} anyway; a provider that refuses {missing} refuses every login.',
    'no-groups': 'Infra will request only {scopes}; groups come only if the provider gives them with these.',
    'no-offline-access':
      'Infra will request only {scopes}; without a refresh token people are logged out after about two hours.',
  },
  judge({ input, discovery }, _, { login, tokens, userinfo } = {}) {
    const { kind } = input.configuration;
    const listed = followedMetadata(discovery).scopesSupported ?? [];
    const values = { scopes: infraScopes(listed).join(' ') };
    // Azure’s and Google’s groups come from their directories, and Google’s refresh token from `access_type`.
    const groupsElsewhere = kind === 'azure' || kind === 'google';
    const wantsGroups = !groupsElsewhere && !listed.includes('groups');
    if (loginCompleted({ login, tokens })) {
      // Claims that came without a scope need none; `refresh-token` reports a missing refresh token.
      if (!wantsGroups) return { code: 'asks-for-all', values };
      return { code: gaveGroups(userinfo) ? 'given-unasked' : 'no-groups', values };
    }
    const wants = [
      ...(wantsGroups ? (['no-groups'] as const) : []),
      ...(kind === 'google' || listed.includes('offline_access') ? [] : (['no-offline-access'] as const)),
    ];
    const unlisted = infraScopes(undefined).find((scope) => listed.length > 0 && !listed.includes(scope));
    const found = [
      ...(unlisted ? [{ code: 'not-all-listed' as const, values: { ...values, missing: unlisted } }] : []),
      ...wants.map((code) => ({ code, values })),
    ];
    if (found.length === 0) return { code: 'asks-for-all', values };
    if (listed.length === 0 && !groupsElsewhere) return { code: 'not-listed', values };
    return found;
  },
});

/** In whatever shape: a wrong one is for another check to tell. */
function gaveGroups(userinfo: UserinfoFact | undefined): boolean {
  const groups = userinfo?.claims && member(userinfo.claims, 'groups');
  return groups !== undefined && groups !== null;
}
