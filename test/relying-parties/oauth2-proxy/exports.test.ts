import { spawnSync } from 'node:child_process';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { oauth2Proxy } from '../../../source/relying-parties/oauth2-proxy/index.ts';
import { input, issuer } from '../../support/facts.ts';
import { awkward, exported } from '../opinion-rows.ts';

test('the file has the judged settings, with PKCE if the provider offers it', () => {
  expect(parse(exported(oauth2Proxy, 'oauth2-proxy', 'toml'))).toEqual({
    provider: 'oidc',
    oidc_issuer_url: issuer,
    client_id: 'infra',
    redirect_url: 'https://app.example.com/oauth2/callback',
    code_challenge_method: 'S256',
    insecure_oidc_skip_nonce: false,
    email_domains: ['*'],
    cookie_refresh: '4m',
    upstreams: ['http://127.0.0.1:8080'],
  });
});

test('settings are written, lists in the plural', () => {
  const set = ['provider=keycloak-oidc', 'allowed_groups=/a,b', 'allowed_roles=app:x', 'scope=openid email'];
  expect(parse(exported(oauth2Proxy, 'oauth2-proxy', 'toml', { set }))).toMatchObject({
    provider: 'keycloak-oidc',
    allowed_groups: ['/a', 'b'],
    allowed_roles: ['app:x'],
    scope: 'openid email',
  });
});

test('no PKCE if the provider neither offers nor demands it', () => {
  const document = { code_challenge_methods_supported: [] };
  expect(parse(exported(oauth2Proxy, 'oauth2-proxy', 'toml', { document }))).not.toHaveProperty(
    'code_challenge_method',
  );
});

test('both formats preserve an awkward client id', () => {
  const facts = { input: input({ clientId: awkward }) };
  expect(parse(exported(oauth2Proxy, 'oauth2-proxy', 'toml', { facts }))['client_id']).toBe(awkward);
  const environment = exported(oauth2Proxy, 'oauth2-proxy', 'environment', { facts });
  const { stdout, stderr } = spawnSync('sh', ['-c', `${environment}\nprintenv OAUTH2_PROXY_CLIENT_ID`], {
    encoding: 'utf8',
  });
  expect({ stdout, stderr }).toEqual({ stdout: `${awkward}\n`, stderr: '' });
});

test('the environment uses plural names for lists, the only ones that are read', () => {
  const environment = exported(oauth2Proxy, 'oauth2-proxy', 'environment', { set: ['allowed_groups=a,b'] });
  const { stdout } = spawnSync('sh', ['-c', `${environment}\nprintenv OAUTH2_PROXY_ALLOWED_GROUPS`], {
    encoding: 'utf8',
  });
  expect(stdout).toBe('a,b\n');
});

test('an environment without the allowed groups does not load', () => {
  const environment = exported(oauth2Proxy, 'oauth2-proxy', 'environment', {
    set: ['allowed_groups=ops\u200b'],
  });
  const run = (env: NodeJS.ProcessEnv) =>
    spawnSync('sh', ['-c', `${environment}\nprintenv OAUTH2_PROXY_ALLOWED_GROUPS`], {
      encoding: 'utf8',
      env,
    });
  expect(run({ PATH: process.env['PATH'] })).toMatchObject({
    stdout: '',
    stderr: expect.stringContaining('OAUTH2_PROXY_ALLOWED_GROUPS'),
  });
  expect(run({ PATH: process.env['PATH'], OAUTH2_PROXY_ALLOWED_GROUPS: 'a' }).stdout).toBe('a\n');
});
