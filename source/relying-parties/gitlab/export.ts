import { quoted, quotedList } from '../formats/quoted.ts';
import { rubyText } from '../formats/ruby-text.ts';
import type { ConfigurationExport, OpinionFacts } from '../second-opinion.ts';
import { offersPkce } from '../shared/offers-pkce.ts';
import { gitlabRequest } from './request.ts';
import type { GitlabSettings, settings as schema } from './settings.ts';

export const gitlabExport: ConfigurationExport<typeof schema> = {
  id: 'gitlab',
  label: 'GitLab',
  configured,
  formats: { ruby, 'helm-secret': helmSecret, 'helm-values': helmValues },
};

/**
 * Sets PKCE if the provider supports it, and the one authentication method that it accepts: neither is GitLab’s
 * default.
 */
function configured(facts: OpinionFacts, settings: GitlabSettings): GitlabSettings {
  const byForm = facts.results.some(
    ({ id, code }) => id === 'client-authentication-method' && code === 'post-only',
  );
  return {
    ...settings,
    pkce: settings.pkce || offersPkce(facts),
    client_auth_method: byForm ? 'query' : settings.client_auth_method,
  };
}

/** Placeholder for the client secret, which each format references in its own way. */
const secret = Symbol('the client secret');

type Tree = string | boolean | typeof secret | readonly string[] | { readonly [key: string]: Tree };

/** One item of omniauth_providers. */
function provider(facts: OpinionFacts, settings: GitlabSettings): Tree {
  const { name, client_signing_alg, gitlab_username_claim, required_groups, admin_groups, external_groups } =
    settings;
  const request = gitlabRequest(facts, settings);
  const byGroup = { required_groups, admin_groups, external_groups };
  const groups = Object.entries(byGroup).filter(([, names]) => names.length > 0);
  return {
    name,
    label: 'SSO',
    args: {
      name,
      // Required for any name but the gem’s own.
      ...(name !== 'openid_connect' && { strategy_class: 'OmniAuth::Strategies::OpenIDConnect' }),
      scope: request.scopes,
      response_type: 'code',
      issuer: settings.issuer || facts.issuer,
      discovery: true,
      client_auth_method: settings.client_auth_method,
      uid_field: settings.uid_field,
      pkce: settings.pkce,
      ...(client_signing_alg !== '' && { client_signing_alg }),
      ...(gitlab_username_claim !== '' && { gitlab_username_claim }),
      client_options: {
        identifier: settings.identifier || facts.clientId,
        secret,
        redirect_uri: request.redirectUris[0] ?? '',
        ...(groups.length > 0 && {
          gitlab: { groups_attribute: settings.groups_attribute, ...Object.fromEntries(groups) },
        }),
      },
    },
  };
}

function ruby(facts: OpinionFacts, settings: GitlabSettings): string {
  const { name, omniauth_allow_single_sign_on: allow, omniauth_block_auto_created_users: block } = settings;
  return [
    '# /etc/gitlab/gitlab.rb, then: gitlab-ctl reconfigure',
    '# The client secret is in a file that only root can read.',
    `# Register the redirect URI below at the provider; set yours with --set gitlab.external_url=…`,
    `gitlab_rails['omniauth_allow_single_sign_on'] = ${allow ? `[${rubyText(name)}]` : 'false'}`,
    `gitlab_rails['omniauth_block_auto_created_users'] = ${block}`,
    '# To connect people who already have an account by their e-mail address, if the provider verifies addresses:',
    `# gitlab_rails['omniauth_auto_link_user'] = [${rubyText(name)}]`,
    "gitlab_rails['omniauth_providers'] = [",
    `  ${rubyOf(provider(facts, settings), '  ')}`,
    ']',
    '',
  ].join('\n');
}

function rubyOf(tree: Tree, indent: string): string {
  if (tree === secret) return "File.read('/etc/gitlab/oidc_client_secret').strip";
  if (typeof tree === 'string') return rubyText(tree);
  if (typeof tree !== 'object') return String(tree);
  if (isTexts(tree)) return `[${tree.map(rubyText).join(', ')}]`;
  const lines = Object.entries(tree).map(
    ([key, value]) => `${indent}  ${key}: ${rubyOf(value, `${indent}  `)},`,
  );
  return ['{', ...lines, `${indent}}`].join('\n');
}

/** The chart reads each provider from a Secret; External Secrets Operator fills in the client secret. */
function helmSecret(facts: OpinionFacts, settings: GitlabSettings): string {
  return [
    '# kubectl apply -f gitlab-openid-connect.yaml',
    '# External Secrets Operator creates the Secret that helm-values names. Set secretStoreRef and remoteRef to yours.',
    'apiVersion: external-secrets.io/v1',
    'kind: ExternalSecret',
    'metadata:',
    '  name: gitlab-openid-connect',
    'spec:',
    '  secretStoreRef:',
    '    name: secrets',
    '    kind: ClusterSecretStore',
    '  data:',
    '    - secretKey: client_secret',
    '      remoteRef:',
    '        key: gitlab-oidc-client-secret',
    '  target:',
    '    template:',
    '      data:',
    '        provider: |',
    ...yamlOf(provider(facts, settings), '          '),
    '',
  ].join('\n');
}

/** Two opening braces would start an action in the template. */
function templated(text: string): string {
  return quoted(text).replaceAll('{{', '{\\u007b');
}

function yamlOf(tree: Tree, indent: string): readonly string[] {
  if (typeof tree !== 'object' || isTexts(tree)) return [];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (value === secret) return [`${indent}${key}: {{ .client_secret | quote }}`];
    if (typeof value === 'string') return [`${indent}${key}: ${templated(value)}`];
    if (typeof value !== 'object') return [`${indent}${key}: ${String(value)}`];
    if (isTexts(value)) return [`${indent}${key}: [${value.map(templated).join(', ')}]`];
    return [`${indent}${key}:`, ...yamlOf(value, `${indent}  `)];
  });
}

function helmValues(_facts: OpinionFacts, settings: GitlabSettings): string {
  const { name, omniauth_allow_single_sign_on: allow, omniauth_block_auto_created_users: block } = settings;
  return [
    '# helm upgrade gitlab gitlab/gitlab --reuse-values -f gitlab-omniauth.yaml',
    '# The Secret is the one of --format helm-secret.',
    'global:',
    '  appConfig:',
    '    omniauth:',
    '      enabled: true',
    `      allowSingleSignOn: ${allow ? quotedList([name]) : false}`,
    `      blockAutoCreatedUsers: ${block}`,
    '      providers:',
    '        - secret: gitlab-openid-connect',
    '          key: provider',
    '',
  ].join('\n');
}

function isTexts(tree: Tree): tree is readonly string[] {
  return Array.isArray(tree);
}
