import { shellComment } from '../../core/shell/shell-comment.ts';
import { environmentLines } from '../formats/environment-lines.ts';
import { quoted, quotedList } from '../formats/quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../second-opinion.ts';
import { changedSettings } from '../shared/changed-settings.ts';
import { offersPkce } from '../shared/offers-pkce.ts';
import { type ProxySettings, settings as schema } from './settings.ts';

export const proxyExport: ConfigurationExport<typeof schema> = {
  id: 'oauth2-proxy',
  label: 'oauth2-proxy',
  configured,
  formats: { toml, environment },
};

/**
 * Turns on PKCE if the provider supports it, the nonce and, with a refresh token, session refresh: all off by default.
 */
function configured(facts: OpinionFacts, settings: ProxySettings): ProxySettings {
  const pkce = offersPkce(facts) ? 'S256' : '';
  const refresh = facts.tokens?.response?.hasRefreshToken ? '4m' : '';
  return {
    ...settings,
    insecure_oidc_skip_nonce: false,
    code_challenge_method: settings.code_challenge_method || pkce,
    cookie_refresh: settings.cookie_refresh || refresh,
  };
}

type Line = readonly [key: string, value: string | boolean | readonly string[], comment?: string | undefined];

/** The options that the file and the environment share; in both, the secrets come from the environment. */
function entries(facts: OpinionFacts, settings: ProxySettings): readonly Line[] {
  const changed = changedSettings(schema, settings);
  return [
    ['provider', settings.provider],
    [
      'oidc_issuer_url',
      settings.oidc_issuer_url || facts.issuer,
      'Compared with the document, character by character.',
    ],
    ['client_id', settings.client_id || facts.clientId],
    [
      'redirect_url',
      settings.redirect_url,
      'Register it at the provider exactly like this; set yours with --set oauth2-proxy.redirect_url=…',
    ],
    ...changed(['scope']),
    ...changed(['code_challenge_method'], 'PKCE; off unless it is set.'),
    ['insecure_oidc_skip_nonce', settings.insecure_oidc_skip_nonce, 'Its default sends no nonce.'],
    ...changed(['oidc_email_claim', 'oidc_groups_claim', 'oidc_audience_claims', 'oidc_extra_audiences']),
    ...changed(['oidc_enabled_signing_algs', 'skip_claims_from_profile_url']),
    ...changed(['insecure_oidc_skip_issuer_verification']),
    ...changed(['insecure_oidc_allow_unverified_email'], 'Only if people cannot change their own address.'),
    ['email_domains', settings.email_domains, 'Everybody who can sign in; name your domain to restrict it.'],
    ...changed(['allowed_groups', 'allowed_roles']),
    ...changed(
      ['cookie_refresh'],
      'Less than the access token’s lifetime; without it the provider is not contacted until the cookie ends.',
    ),
    ...changed(['cookie_expire']),
    ['upstreams', ['http://127.0.0.1:8080'], 'What it protects.'],
  ];
}

function toml(facts: OpinionFacts, settings: ProxySettings): string {
  const body = entries(facts, settings).flatMap(([key, value, comment]) => [
    ...(comment === undefined ? [] : [`# ${comment}`]),
    `${key} = ${typeof value === 'boolean' ? value : typeof value === 'string' ? quoted(value) : quotedList(value)}`,
  ]);
  return [
    '# oauth2-proxy --config=/etc/oauth2-proxy.cfg',
    '# The secrets come from the environment: OAUTH2_PROXY_CLIENT_SECRET and OAUTH2_PROXY_COOKIE_SECRET',
    '# (openssl rand -base64 24).',
    ...body,
    '',
  ].join('\n');
}

/** List options keep their plural names. */
function environment(facts: OpinionFacts, settings: ProxySettings): string {
  const variables = entries(facts, settings).map(([key, value, comment]) => {
    const text = typeof value === 'object' ? value.join(',') : String(value);
    return [`OAUTH2_PROXY_${key.toUpperCase()}`, text, comment] as const;
  });
  return [
    shellComment('. ./oauth2-proxy.env, together with these two from a secret store:'),
    shellComment('OAUTH2_PROXY_CLIENT_SECRET, OAUTH2_PROXY_COOKIE_SECRET (openssl rand -base64 24)'),
    ...environmentLines(variables),
    '',
  ].join('\n');
}
