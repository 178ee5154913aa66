import { shellComment } from '../../core/shell/shell-comment.ts';
import { environmentLines } from '../formats/environment-lines.ts';
import { goIniValue, hasGoIniReference } from '../formats/go-ini.ts';
import { quotedList } from '../formats/quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../second-opinion.ts';
import { changedSettings } from '../shared/changed-settings.ts';
import { offersPkce } from '../shared/offers-pkce.ts';
import { grafanaRequest } from './request.ts';
import { type GrafanaSettings, settings as schema } from './settings.ts';
import { userinfoUrl } from './sources.ts';

export const grafanaExport: ConfigurationExport<typeof schema> = {
  id: 'grafana',
  label: 'Grafana',
  configured,
  formats: { ini, environment },
};

/** Turns on PKCE and signature checks if the provider supports them, and refreshing: all off by default. */
function configured(facts: OpinionFacts, settings: GrafanaSettings): GrafanaSettings {
  const { tokens } = facts;
  const { signature, header } = tokens?.idToken ?? {};
  const signed = signature?.is === 'valid' && typeof header?.['kid'] === 'string';
  return {
    ...settings,
    use_pkce: settings.use_pkce || offersPkce(facts),
    use_refresh_token: settings.use_refresh_token || (tokens?.response?.hasRefreshToken ?? false),
    validate_id_token: settings.validate_id_token || signed,
  };
}

interface Entry {
  readonly section: 'server' | 'users' | 'auth.generic_oauth';
  readonly key: string;
  readonly value: string | boolean | readonly string[];
  readonly comment?: string;
}

const secret = '$__file{/run/secrets/grafana_oauth_client_secret}';

/** The entries that the file and the environment share, in the file’s order. */
function entries(facts: OpinionFacts, settings: GrafanaSettings): readonly Entry[] {
  const document = facts.discovery?.specification;
  const line = (key: string, value: Entry['value'], comment?: string): Entry => ({
    section: 'auth.generic_oauth',
    key,
    value,
    ...(comment !== undefined && { comment }),
  });
  const changed = changedSettings(schema, settings);
  const set = (...keys: readonly (keyof GrafanaSettings)[]) =>
    changed(keys).map(([name, value]) => line(name, value));
  const server: readonly Entry[] = [
    {
      section: 'server',
      key: 'root_url',
      value: settings.root_url,
      comment: `Register ${grafanaRequest(facts, settings).redirectUris[0]} at the provider; set yours with --set grafana.root_url=…`,
    },
    ...set('auto_assign_org_role').map((entry) => ({ ...entry, section: 'users' as const })),
  ];
  return [
    ...server,
    line('enabled', true),
    line('name', 'SSO', 'What the button says.'),
    line('client_id', settings.client_id || facts.clientId),
    line('client_secret', secret, 'Read from a file; $__env{NAME} reads it from the environment.'),
    line('scopes', grafanaRequest(facts, settings).scopes, 'Its default, user:email, brings no ID token.'),
    line('auth_url', document?.authorizationEndpoint ?? ''),
    line('token_url', document?.tokenEndpoint ?? ''),
    line('api_url', userinfoUrl(facts, settings), 'UserInfo, read after the ID token.'),
    ...set('auth_style', 'use_pkce', 'use_refresh_token'),
    ...(settings.validate_id_token
      ? [
          line('validate_id_token', true, 'Otherwise signatures are not verified. Since Grafana 13.'),
          line('jwk_set_url', settings.jwk_set_url || String(document?.members['jwks_uri'] ?? '')),
        ]
      : []),
    ...set('login_attribute_path', 'email_attribute_path', 'email_attribute_name'),
    line('groups_attribute_path', settings.groups_attribute_path),
    ...set('allow_sign_up', 'allowed_domains', 'allowed_groups'),
    ...set('role_attribute_path', 'role_attribute_strict', 'allow_assign_grafana_admin'),
    ...set('skip_org_role_sync', 'org_attribute_path', 'org_mapping'),
  ].filter(({ value }) => value !== '');
}

/** Grafana replaces these in any value, and they cannot be escaped (pkg/setting/expanders.go, ExpandVar). */
const expanded = /\$(?:__\w+)?\{/;

/**
 * A list on one line: separated by spaces, or as JSON if a name contains a separator (pkg/util/strings.go,
 * SplitString).
 */
function textOf({ key, value }: Entry): string | undefined {
  const isBare = (item: string) => /^[^\s,"[\]]+$/.test(item);
  const text =
    typeof value === 'object' ? (value.every(isBare) ? value.join(' ') : quotedList(value)) : String(value);
  const isReplaced = expanded.test(text) || hasGoIniReference(text);
  return key !== 'client_secret' && isReplaced ? undefined : text;
}

function ini(facts: OpinionFacts, settings: GrafanaSettings): string {
  const all = entries(facts, settings);
  const lines = all.flatMap((entry, at) => {
    const text = textOf(entry);
    const value = text === undefined ? undefined : goIniValue(text);
    return [
      ...(entry.section === all[at - 1]?.section ? [] : ['', `[${entry.section}]`]),
      ...(entry.comment === undefined ? [] : [`; ${entry.comment}`]),
      value === undefined
        ? `; ${entry.key}: its value cannot be written in this file.`
        : `${entry.key} = ${value}`,
    ];
  });
  return ['; /etc/grafana/grafana.ini', ...lines, ''].join('\n');
}

function environment(facts: OpinionFacts, settings: GrafanaSettings): string {
  const variables = entries(facts, settings).map((entry) => {
    const name = `GF_${entry.section}_${entry.key}`.replaceAll('.', '_').toUpperCase();
    return [name, textOf(entry), entry.comment] as const;
  });
  return [shellComment('. ./grafana.env'), ...environmentLines(variables), ''].join('\n');
}
