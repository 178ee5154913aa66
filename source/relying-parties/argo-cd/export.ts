import { member } from '../../core/json/json-value.ts';
import { shellComment } from '../../core/shell/shell-comment.ts';
import { hasHiddenCharacters, printable } from '../../core/text/printable.ts';
import { quoted, quotedList } from '../formats/quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../second-opinion.ts';
import { offersPkce } from '../shared/offers-pkce.ts';
import { judge } from './judge.ts';
import { argoRequest } from './request.ts';
import type { ArgoSettings, settings } from './settings.ts';
import { userinfoSettings } from './userinfo.ts';

/** The key within argocd-secret. */
const secretKey = 'oidc.clientSecret';
const secretVariable = 'ARGOCD_OIDC_CLIENT_SECRET';

export const argoExport: ConfigurationExport<typeof settings> = {
  id: 'argo-cd',
  label: 'Argo CD',
  configured,
  formats: { yaml, secret },
};

/**
 * Turns on PKCE if the provider supports it, drops unlisted scopes, and asks UserInfo if only UserInfo has the groups.
 */
function configured(facts: OpinionFacts, settings: ArgoSettings): ArgoSettings {
  const listed = facts.discovery?.specification.scopesSupported;
  const { scopes } = argoRequest(facts, settings);
  const known = listed ? scopes.filter((scope) => scope === 'openid' || listed.includes(scope)) : scopes;
  const isAtUserinfo = judge(facts, settings).found.some(({ code }) => code === 'groups-only-at-userinfo');
  const userinfo = isAtUserinfo ? userinfoSettings(facts) : undefined;
  return {
    ...settings,
    enablePKCEAuthentication: settings.enablePKCEAuthentication || offersPkce(facts),
    ...(settings.requestedScopes.length === 0 && known.length < scopes.length && { requestedScopes: known }),
    ...(userinfo && { enableUserInfoGroups: true, ...userinfo }),
  };
}

/** Both ConfigMaps for server-side apply: keys that are not listed here stay as they are. */
function yaml(facts: OpinionFacts, settings: ArgoSettings): string {
  const redirects = argoRequest(facts, settings).redirectUris;
  const { additionalUrls } = settings;
  return [
    '# kubectl apply --server-side --field-manager=oidc-wizard -f argocd-oidc.yaml',
    '# It sets these keys and leaves the others alone.',
    '# Register at the provider, the last one for argocd login --sso:',
    ...redirects.map((uri) => `#   ${printable(uri)}`),
    ...(settings.clientSecret
      ? [`# The secret goes to argocd-secret: oidc-wizard export argo-cd --format secret`]
      : []),
    ...configMap('argocd-cm'),
    '  # The address in the browser; set yours with --set argo-cd.url=…',
    `  url: ${quoted(settings.url)}`,
    ...(additionalUrls.length === 0
      ? []
      : ['  additionalUrls: |', ...additionalUrls.map((url) => `    - ${quoted(url)}`)]),
    '  oidc.config: |',
    ...oidcConfig(facts, settings).map((line) => `    ${line}`),
    '---',
    ...configMap('argocd-rbac-cm'),
    '  # The claims whose values are groups, by their names in the token.',
    `  scopes: ${quoted(claimNames(settings.scopes))}`,
    '  # An addition to policy.csv. People without a line for one of their groups see what policy.default allows.',
    '  policy.oidc.csv: |',
    ...policy(facts, settings).map((line) => `    ${line}`),
    '',
  ].join('\n');
}

function configMap(name: string): readonly string[] {
  return [
    'apiVersion: v1',
    'kind: ConfigMap',
    'metadata:',
    `  name: ${name}`,
    '  namespace: argocd',
    '  labels:',
    '    app.kubernetes.io/part-of: argocd',
    'data:',
  ];
}

/**
 * util/settings/settings.go, OIDCConfig: unknown keys are ignored. A value that begins with `$` is filled from
 * argocd-secret and cannot be escaped (the same file, oidcConfig, ReplaceStringSecret).
 */
function oidcConfig({ issuer, clientId }: OpinionFacts, settings: ArgoSettings): readonly string[] {
  const { cliClientID, userInfoBaseURL, allowedAudiences, refreshTokenThreshold } = settings;
  const isFilled = (value: string) => value.startsWith('$');
  const written = (key: string, values: readonly string[], text: string) =>
    values.some(isFilled) ? `# ${key}: its value cannot be written in this file.` : `${key}: ${text}`;
  const line = (key: string, value: string) => (value === '' ? [] : [written(key, [value], quoted(value))]);
  const list = (key: string, values: readonly string[]) =>
    values.length === 0 ? [] : [written(key, values, quotedList(values))];
  const on = (key: string, is: boolean, comment?: string) =>
    is ? [...(comment === undefined ? [] : [`# ${comment}`]), `${key}: true`] : [];
  return [
    'name: "OpenID Connect"',
    '# Compared with the document and with “iss” of each token, character by character.',
    ...line('issuer', settings.issuer || issuer),
    ...line('clientID', settings.clientID || clientId),
    ...(settings.clientSecret ? ['# A key of argocd-secret.', `clientSecret: $${secretKey}`] : []),
    ...(cliClientID !== '' || !settings.clientSecret
      ? line('cliClientID', cliClientID)
      : [
          '# argocd login --sso sends no secret: it needs a second, public client.',
          '# cliClientID: "argo-cd-cli"',
        ]),
    '# offline_access lets Argo CD renew sessions, if the provider issues refresh tokens.',
    ...list('requestedScopes', argoRequest({ issuer, clientId, results: [] }, settings).scopes),
    ...on('enablePKCEAuthentication', settings.enablePKCEAuthentication, 'PKCE; off unless it is set.'),
    ...on(
      'enableUserInfoGroups',
      settings.enableUserInfoGroups,
      'Groups of UserInfo take the place of those in the ID token.',
    ),
    ...line('userInfoBaseURL', userInfoBaseURL),
    ...line('userInfoPath', settings.userInfoPath),
    ...list('allowedAudiences', allowedAudiences),
    ...on('skipAudienceCheckWhenTokenHasNoAudience', settings.skipAudienceCheckWhenTokenHasNoAudience),
    ...line('refreshTokenThreshold', refreshTokenThreshold),
    ...(settings['azure.enableUserGroupOverageClaim']
      ? ['azure:', '  enableUserGroupOverageClaim: true']
      : []),
    '# The PEM of a private certificate authority; it replaces the system’s.',
    '# rootCA: |',
  ];
}

/** A YAML list inside the ConfigMap’s string value. */
function claimNames(names: readonly string[]): string {
  return names.every((name) => /^\w+$/.test(name)) ? `[${names.join(', ')}]` : quotedList(names);
}

/** The maximum number of the login’s groups to write. */
const mostGroups = 20;

/** util/rbac/rbac.go, loadPolicyLine: one CSV line per rule. */
function policy(facts: OpinionFacts, settings: ArgoSettings): readonly string[] {
  const groups = [...new Set(judge(facts, settings).groups ?? [])].filter(
    (group) => group !== '' && !hasHiddenCharacters(group),
  );
  const id = member(facts.tokens?.idToken?.claims ?? {}, 'sub');
  return [
    '# role:readonly or role:admin; the name exactly as the claim spells it.',
    ...groups.slice(0, mostGroups).map((group) => `g, ${csvField(group)}, role:readonly`),
    ...(groups.length === 0 ? ['# g, GROUP, role:readonly'] : []),
    ...(groups.length > mostGroups ? [`# … and ${groups.length - mostGroups} more groups.`] : []),
    ...(typeof id === 'string' && id !== '' && !hasHiddenCharacters(id)
      ? [`# One person, by “sub”: g, ${csvField(id)}, role:readonly`]
      : []),
  ];
}

function csvField(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** For sh, bash, zsh and fish; printf is a shell builtin, so the secret appears in no process list. */
function secret(_facts: OpinionFacts, settings: ArgoSettings): string {
  if (!settings.clientSecret) return `${shellComment('A public client has no secret.')}\n`;
  return [
    shellComment(
      `Puts the secret in ${secretVariable} into argocd-secret, under the name that oidc.config uses.`,
    ),
    `printf '{"data":{"${secretKey}":"%s"}}' "$(printf %s "$${secretVariable}" | base64 | tr -d '\\n')" |`,
    '  kubectl -n argocd patch secret argocd-secret --patch-file=/dev/stdin',
    '',
  ].join('\n');
}
