import { quoted, quotedList } from '../formats/quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../second-opinion.ts';
import { offersPkce } from '../shared/offers-pkce.ts';
import { headscaleRequest } from './request.ts';
import type { HeadscaleSettings, settings } from './settings.ts';

export const headscaleExport: ConfigurationExport<typeof settings> = {
  id: 'headscale',
  label: 'Headscale',
  configured,
  formats: { yaml },
};

/**
 * Turns on PKCE if the provider supports it, and adds the scope for groups if they are required and the document lists
 * it.
 */
function configured(facts: OpinionFacts, settings: HeadscaleSettings): HeadscaleSettings {
  const listed = facts.discovery?.specification.scopesSupported ?? [];
  const wanted = settings.allowed_groups.length > 0 && listed.includes('groups') ? ['groups'] : [];
  return {
    ...settings,
    'pkce.enabled': settings['pkce.enabled'] || offersPkce(facts),
    scope: [...new Set([...settings.scope, ...wanted])],
  };
}

/** Headscale: hscontrol/types/config.go, LoadConfig; config-example.yaml. */
function yaml(facts: OpinionFacts, settings: HeadscaleSettings): string {
  const [redirectUri = ''] = headscaleRequest(facts, settings).redirectUris;
  const filters = (['allowed_domains', 'allowed_users', 'allowed_groups'] as const).flatMap((key) =>
    settings[key].length > 0 ? [`  ${key}: ${quotedList(settings[key])}`] : [],
  );
  return [
    '# In /etc/headscale/config.yaml; then: headscale configtest, and restart it.',
    `# Register this redirect URI at the provider: ${quoted(redirectUri)}`,
    '# It is server_url with /oidc/callback; set yours with --set headscale.server_url=…',
    `server_url: ${quoted(settings.server_url)}`,
    'oidc:',
    '  # Compared with the document, character by character; Headscale does not start without it.',
    `  issuer: ${quoted(settings.issuer || facts.issuer)}`,
    `  client_id: ${quoted(settings.client_id || facts.clientId)}`,
    '  # The file contains the client secret; only the user that runs Headscale needs to read it.',
    '  client_secret_path: "/etc/headscale/oidc_client_secret"',
    `  scope: ${quotedList(settings.scope)}`,
    ...(settings['pkce.enabled']
      ? ['  pkce:', '    enabled: true', `    method: ${quoted(settings['pkce.method'])}`]
      : []),
    ...(settings.email_verified_required
      ? []
      : [
          '  # Only if people cannot change their own address at the provider.',
          '  email_verified_required: false',
        ]),
    ...(filters.length > 0
      ? ['  # Each filter must let the person in; addresses and groups are compared exactly as spelled.']
      : [
          '  # Everybody who can sign in gets in; allowed_domains, allowed_users and allowed_groups let in fewer.',
        ]),
    ...filters,
    ...(settings.use_expiry_from_token ? ['  use_expiry_from_token: true'] : []),
    ...expiryLines(settings),
    '',
  ].join('\n');
}

function expiryLines(settings: HeadscaleSettings): readonly string[] {
  if (settings.use_expiry_from_token) return [];
  const expiry = settings['node.expiry'];
  const comment =
    expiry === '' || expiry === '0'
      ? '  # Nodes stay logged in forever, even those of people locked out at the provider; 180d ends that.'
      : '  # How long a login of a node lasts.';
  return ['node:', comment, `  expiry: ${quoted(expiry === '' ? '0' : expiry)}`];
}
