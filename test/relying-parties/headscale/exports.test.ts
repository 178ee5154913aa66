import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { headscale } from '../../../source/relying-parties/headscale/index.ts';
import { input, issuer } from '../../support/facts.ts';
import { awkward, exported } from '../opinion-rows.ts';

const file = (row: Parameters<typeof exported>[3] = {}) =>
  parse(exported(headscale, 'headscale', 'yaml', row), { strict: true });

test('the file says what was judged, with PKCE where the provider offers it, and where the secret is', () => {
  expect(file()).toEqual({
    server_url: 'https://headscale.example.com',
    oidc: {
      issuer,
      client_id: 'infra',
      client_secret_path: '/etc/headscale/oidc_client_secret',
      scope: ['openid', 'profile', 'email'],
      pkce: { enabled: true, method: 'S256' },
    },
    node: { expiry: '0' },
  });
});

test('filters are written, and the scope that brings groups where the document has one', () => {
  const set = [
    'allowed_groups=/a,b',
    'allowed_domains=acme.dev',
    'allowed_users=ada@acme.dev',
    'node.expiry=180d',
  ];
  expect(file({ set })).toMatchObject({
    oidc: {
      scope: ['openid', 'profile', 'email', 'groups'],
      allowed_groups: ['/a', 'b'],
      allowed_domains: ['acme.dev'],
      allowed_users: ['ada@acme.dev'],
    },
    node: { expiry: '180d' },
  });
  expect(file({ set, document: { scopes_supported: ['openid'] } }).oidc.scope).not.toContain('groups');
});

test('no PKCE where the provider neither offers nor demands it', () => {
  const document = { code_challenge_methods_supported: [] };
  expect(file({ document }).oidc).not.toHaveProperty('pkce');
  expect(file({ document, failed: ['pkce-required/required'] }).oidc.pkce.enabled).toBe(true);
});

test('what is not the default is written, and an end by the token leaves no other', () => {
  const set = ['email_verified_required=false', 'use_expiry_from_token=true'];
  expect(file({ set })).toMatchObject({
    oidc: { email_verified_required: false, use_expiry_from_token: true },
  });
  expect(file({ set })).not.toHaveProperty('node');
});

test('an awkward client id comes out as it went in', () => {
  expect(file({ facts: { input: input({ clientId: awkward }) } }).oidc.client_id).toBe(awkward);
});
