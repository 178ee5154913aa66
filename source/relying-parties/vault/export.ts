import { shellComment } from '../../core/shell/shell-comment.ts';
import { noCommand, shellQuoted } from '../../core/shell/shell-quoted.ts';
import { hasHiddenCharacters } from '../../core/text/printable.ts';
import { parseDuration } from '../../go/time/parse-duration.ts';
import { hclQuoted } from '../formats/hcl-quoted.ts';
import { quoted, quotedList } from '../formats/quoted.ts';
import type { ConfigurationExport, OpinionFacts } from '../second-opinion.ts';
import { judge, keyAndValue } from './judge.ts';
import { vaultRequest } from './request.ts';
import type { settings, VaultSettings } from './settings.ts';

const secretVariable = 'VAULT_OIDC_CLIENT_SECRET';
/** The maximum number of the login’s groups to write. */
const mostGroups = 20;

export const vaultExport: ConfigurationExport<typeof settings> = {
  id: 'vault',
  label: 'Vault',
  configured,
  formats: { shell, terraform },
};

/** Sets the provider’s signing algorithm if Vault’s default does not accept it. */
function configured(facts: OpinionFacts, settings: VaultSettings): VaultSettings {
  const listed = facts.discovery?.specification.idTokenSigningAlgValuesSupported ?? [];
  const alg = facts.tokens?.idToken?.header?.['alg'];
  const isKnown = typeof alg === 'string' && alg !== 'RS256' && listed.includes(alg);
  const isDefault = settings.jwt_supported_algs.join(',') === 'RS256';
  return isKnown && isDefault
    ? { ...settings, jwt_supported_algs: [...settings.jwt_supported_algs, alg] }
    : settings;
}

type Fields = readonly (readonly [name: string, value: string | boolean | readonly string[] | Mapped])[];
type Mapped = ReadonlyMap<string, string | readonly string[]>;

/** Fields of auth/PATH/config, without the secret. */
function configFields({ issuer, clientId }: OpinionFacts, settings: VaultSettings): Fields {
  const { jwt_supported_algs: algorithms, provider_config: provider } = settings;
  return [
    ['oidc_discovery_url', settings.oidc_discovery_url || issuer],
    ['oidc_client_id', settings.oidc_client_id || clientId],
    ['default_role', settings.default_role],
    ...(algorithms.join(',') === 'RS256' ? [] : [['jwt_supported_algs', algorithms] as const]),
    ...(provider === '' ? [] : [['provider_config', new Map([['provider', provider]])] as const]),
  ];
}

/** Fields of auth/PATH/role/NAME. */
function roleFields(facts: OpinionFacts, settings: VaultSettings): Fields {
  const { redirectUris, scopes } = vaultRequest(facts, settings);
  const bound = Map.groupBy(settings.bound_claims.map(keyAndValue), ([claim]) => claim);
  const all: Fields = [
    ['role_type', 'oidc'],
    ['allowed_redirect_uris', redirectUris],
    ['user_claim', settings.user_claim],
    ['user_claim_json_pointer', settings.user_claim_json_pointer],
    ['groups_claim', settings.groups_claim],
    ['oidc_scopes', scopes.filter((scope) => scope !== 'openid')],
    ['claim_mappings', new Map(settings.claim_mappings.map(keyAndValue))],
    ['bound_audiences', settings.bound_audiences],
    ['bound_subject', settings.bound_subject],
    ['bound_claims', new Map([...bound].map(([claim, pairs]) => [claim, pairs.map(([, text]) => text)]))],
    ['bound_claims_type', settings.bound_claims.length === 0 ? '' : settings.bound_claims_type],
    ['token_policies', settings.token_policies],
    ['token_ttl', settings.token_ttl],
    ['max_age', settings.max_age],
  ];
  return all.filter(([, value]) => !isEmpty(value));
}

function isEmpty(value: Fields[number][1]): boolean {
  if (typeof value === 'boolean') return !value;
  return value instanceof Map
    ? value.size === 0
    : value === '' || (Array.isArray(value) && value.length === 0);
}

function groupsOf(facts: OpinionFacts, settings: VaultSettings): readonly string[] {
  const names = new Set(judge(facts, settings).groups ?? []);
  return [...names].filter((name) => !hasHiddenCharacters(name)).slice(0, mostGroups);
}

const rights =
  'Rights come from external groups, each with an alias by the name in the claim; put your policies there.';

/**
 * For sh, bash, zsh and fish. Values are in single quotes, because bash expands `!` inside double ones. The secret is
 * passed on standard input, so that it appears in no process list.
 */
function shell(facts: OpinionFacts, settings: VaultSettings): string {
  const { path, default_role: role } = settings;
  const words = [
    'vault',
    'write',
    `auth/${path}/config`,
    ...configFields(facts, settings).map(([name, value]) => keyValue(name, plain(value))),
  ].map(quotedWord);
  const members = roleFields(facts, settings).map(([name, value]) => `  ${quoted(name)}: ${json(value)}`);
  const body = ['{', ...members.map((member, at) => (at < members.length - 1 ? `${member},` : member)), '}'];
  const [write, on, forRole, mount, printed] = [
    words,
    ['vault', 'auth', 'enable', `-path=${path}`, 'oidc'].map(quotedWord),
    ['vault', 'write', `auth/${path}/role/${role}`, '-'].map(quotedWord),
    [`sys/auth/${path}`].map(quotedWord),
    body.map(quotedWord),
  ].map((line) => (line.includes(undefined) ? undefined : line));
  if (!write || !on || !forRole || !mount || !printed) return `${shellComment(noCommand)}\n`;
  return [
    shellComment(
      `For sh, bash, zsh and fish (3.4 or later). For OpenBao write bao instead of vault. The secret is taken from ${secretVariable}.`,
    ),
    ...registered(facts, settings).map(shellComment),
    on.join(' '),
    shellComment('This replaces the whole configuration: what is left out becomes empty.'),
    `printf %s "$${secretVariable}" | ${write.join(' ')} oidc_client_secret=-`,
    shellComment(
      'Without the claim of groups_claim a login fails; leave it out if people may have no groups.',
    ),
    `${["printf '%s\\n'", ...printed].join(' \\\n  ')} | ${forRole.join(' ')}`,
    shellComment(rights),
    `export mount=${mount}`,
    'export accessor="$(vault read -field=accessor "$mount")"',
    ...groupsOf(facts, settings).flatMap((name) => {
      const word = quotedWord(keyValue('name', name));
      if (word === undefined) return [];
      return [
        `export group=${word}`,
        'export id="$(vault write -field=id identity/group type=external policies=default "$group")"',
        'vault write identity/group-alias mount_accessor="$accessor" canonical_id="$id" "$group"',
      ];
    }),
    '',
  ].join('\n');
}

/**
 * An argument of `vault write`, which reads a file or standard input for some values; `undefined` if the value cannot
 * be written as one (hashicorp/go-secure-stdlib: kv-builder/builder.go, Builder.add).
 */
function keyValue(name: string, value: string): string | undefined {
  if (value === '-' || value.startsWith('\\@')) return undefined;
  return `${name}=${value.startsWith('@') ? '\\' : ''}${value}`;
}

function quotedWord(word: string | undefined): string | undefined {
  return word === undefined ? undefined : shellQuoted(word);
}

function registered(facts: OpinionFacts, settings: VaultSettings): readonly string[] {
  const uris = vaultRequest(facts, settings).redirectUris.filter((uri) => !hasHiddenCharacters(uri));
  return ['Register at the provider:', ...uris.map((uri) => `  ${uri}`)];
}

function plain(value: Fields[number][1]): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join(',') : json(value);
}

function json(value: Fields[number][1]): string {
  if (value instanceof Map)
    return `{${[...value].map(([key, inner]) => `${quoted(key)}: ${json(inner)}`).join(', ')}}`;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string' ? quoted(value) : quotedList([...value].map(String));
}

/** hashicorp/vault v5: vault_jwt_auth_backend and vault_jwt_auth_backend_role. */
function terraform(facts: OpinionFacts, settings: VaultSettings): string {
  const role = roleFields(facts, settings).filter(([name]) => name !== 'token_ttl' && name !== 'max_age');
  const { token_ttl, max_age } = settings;
  // Terraform takes a number of seconds.
  const times = Object.entries({ token_ttl, max_age }).flatMap(([name, time]) => {
    const seconds = secondsOf(time);
    return seconds === undefined ? [] : [`  ${name} = ${seconds}`];
  });
  return [
    '# The secret comes from the environment: TF_VAR_oidc_client_secret',
    ...registered(facts, settings).map((line) => `# ${line}`),
    'variable "oidc_client_secret" {',
    '  type      = string',
    '  sensitive = true',
    '}',
    '',
    'resource "vault_jwt_auth_backend" "oidc" {',
    '  type = "oidc"',
    `  path = ${hclQuoted(settings.path)}`,
    ...configFields(facts, settings).map(hclLine),
    '  oidc_client_secret = var.oidc_client_secret',
    '}',
    '',
    'resource "vault_jwt_auth_backend_role" "oidc" {',
    '  backend = vault_jwt_auth_backend.oidc.path',
    `  role_name = ${hclQuoted(settings.default_role)}`,
    '  # Without the claim of groups_claim a login fails; leave it out if people may have no groups.',
    ...role.map(hclLine),
    ...times,
    '}',
    '',
    `# ${rights}`,
    'resource "vault_identity_group" "oidc" {',
    `  for_each = toset([${groupsOf(facts, settings).map(hclQuoted).join(', ')}])`,
    '  name     = each.key',
    '  type     = "external"',
    '  policies = ["default"]',
    '}',
    '',
    'resource "vault_identity_group_alias" "oidc" {',
    '  for_each       = vault_identity_group.oidc',
    '  name           = each.key',
    '  mount_accessor = vault_jwt_auth_backend.oidc.accessor',
    '  canonical_id   = each.value.id',
    '}',
    '',
  ].join('\n');
}

/** hashicorp/go-secure-stdlib: parseutil/parseutil.go, ParseDurationSecond: a number alone is seconds, `d` days. */
function secondsOf(time: string): number | undefined {
  const [, number, unit] = /^(\d+)(d?)$/.exec(time) ?? [];
  if (number !== undefined) return Number(number) * (unit === 'd' ? 86_400 : 1);
  const seconds = parseDuration(time);
  return seconds === undefined ? undefined : Math.trunc(seconds);
}

function hclLine([name, value]: Fields[number]): string {
  return `  ${name} = ${hcl(value)}`;
}

function hcl(value: Fields[number][1]): string {
  // Here bound_claims is a map of strings, with commas between several values.
  if (value instanceof Map)
    return `{ ${[...value].map(([key, inner]) => `${hclQuoted(key)} = ${hclQuoted(plain(inner))}`).join(', ')} }`;
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'string'
    ? hclQuoted(value)
    : `[${[...value].map((one) => hclQuoted(String(one))).join(', ')}]`;
}
