import { spawnSync } from 'node:child_process';
import { parse } from 'ini';
import { expect, test } from 'vitest';
import { grafana } from '../../../source/relying-parties/grafana/index.ts';
import { input, issuer, tokens } from '../../support/facts.ts';
import { awkward, exported, type Given } from '../opinion-rows.ts';

const section = 'auth.generic_oauth';

/** The file as Grafana reads it, which takes three quotation marks for one. */
function file(login?: Given) {
  const sections = parse(exported(grafana, 'grafana', 'ini', login).replaceAll(`[${section}]`, '[sso]'));
  const unquoted = (value: unknown) => String(value).replace(/^"""(.*)"""$/s, '$1');
  return Object.fromEntries(
    Object.entries(sections).map(([name, keys]) => [
      name,
      Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, unquoted(value)])),
    ]),
  );
}

function variable(name: string, login?: Given) {
  const text = exported(grafana, 'grafana', 'environment', login);
  const { stdout, stderr } = spawnSync('sh', ['-c', `${text}\nprintenv ${name}`], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.slice(0, -1);
}

test('the file has the judged settings, with PKCE, signatures and refresh if the provider has them', () => {
  expect(file()).toEqual({
    server: { root_url: 'https://grafana.example.com/' },
    sso: {
      enabled: 'true',
      name: 'SSO',
      client_id: 'infra',
      client_secret: '$__file{/run/secrets/grafana_oauth_client_secret}',
      scopes: 'openid email profile groups offline_access',
      auth_url: `${issuer}/authorize`,
      token_url: `${issuer}/token`,
      api_url: `${issuer}/userinfo`,
      use_pkce: 'true',
      use_refresh_token: 'true',
      validate_id_token: 'true',
      jwk_set_url: `${issuer}/jwks`,
      groups_attribute_path: 'groups',
    },
  });
});

test('what the provider does not have is left out', () => {
  const login = {
    document: { code_challenge_methods_supported: [], userinfo_endpoint: '' },
    facts: { tokens: tokens({ idToken: undefined, response: undefined } as never) },
  };
  const { sso } = file(login);
  for (const key of ['use_pkce', 'use_refresh_token', 'validate_id_token', 'api_url'])
    expect(sso).not.toHaveProperty(key);
});

const path = "contains(groups[*], 'admins') && 'Admin' || contains(groups[*], 'dev;ops') && 'Editor'";

test.each([
  ['role_attribute_path', path],
  ['role_attribute_path', "'Admin'"],
  ['role_attribute_path', 'contains(not_null(groups, `[]`), `"a"`)'],
  ['groups_attribute_path', '"cognito:groups"'],
  ['login_attribute_path', 'preferred_username'],
])('%s = %s is read back unchanged', (key, value) => {
  const login = { set: [`${key}=${value}`] };
  expect(file(login)['sso']?.[key]).toBe(value);
  expect(variable(`GF_AUTH_GENERIC_OAUTH_${key.toUpperCase()}`, login)).toBe(value);
});

test('a list is separated by spaces, or JSON if a name has one', () => {
  expect(file({ set: ['allowed_groups=a,b'] })['sso']?.['allowed_groups']).toBe('a b');
  expect(file({ set: ['allowed_groups=Software Engineers,b'] })['sso']?.['allowed_groups']).toBe(
    '["Software Engineers", "b"]',
  );
});

test('settings of other sections are in theirs', () => {
  const login = { set: ['auto_assign_org_role=Editor', 'root_url=https://g.acme.dev/grafana'] };
  expect(file(login)).toMatchObject({
    server: { root_url: 'https://g.acme.dev/grafana' },
    users: { auto_assign_org_role: 'Editor' },
  });
  expect(variable('GF_USERS_AUTO_ASSIGN_ORG_ROLE', login)).toBe('Editor');
});

test('both formats preserve an awkward client id', () => {
  const login = { facts: { input: input({ clientId: awkward }) } };
  expect(file(login)['sso']?.['client_id']).toBe(awkward);
  expect(variable('GF_AUTH_GENERIC_OAUTH_CLIENT_ID', login)).toBe(awkward);
});

// pkg/setting/expanders.go, ExpandVar; gopkg.in/ini.v1 v1.67.0: key.go, transformValue.
test.each(['$__env{HOME}', '%(client_secret)s'])(
  '%s, which Grafana would replace, is not written',
  (clientId) => {
    const login = { facts: { input: input({ clientId }) } };
    expect(file(login)['sso']).not.toHaveProperty('client_id');
    // The shell stops there.
    expect(exported(grafana, 'grafana', 'environment', login)).toContain(
      `export GF_AUTH_GENERIC_OAUTH_CLIENT_ID="$\{GF_AUTH_GENERIC_OAUTH_CLIENT_ID:?`,
    );
  },
);
