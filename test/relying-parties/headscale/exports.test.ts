import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { headscale } from '../../../source/relying-parties/headscale/index.ts';
import { input, issuer } from '../../support/facts.ts';
import { awkward, exported } from '../opinion-rows.ts';

const file = (row: Parameters<typeof exported>[3] = {}) =>
  parse(exported(headscale, 'headscale', 'yaml', row), { strict: true });

test('the file has the judged settings, with PKCE if the provider offers it, and the secret’s place', () => {
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

test('filters are written, and the scope for groups if the document has one', () => {
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

test('no PKCE if the provider neither offers nor demands it', () => {
  const document = { code_challenge_methods_supported: [] };
  expect(file({ document }).oidc).not.toHaveProperty('pkce');
  expect(file({ document, failed: ['pkce-required/required'] }).oidc.pkce.enabled).toBe(true);
});

test('non-default values are written, and an expiry by the token replaces any other', () => {
  const set = ['email_verified_required=false', 'use_expiry_from_token=true'];
  expect(file({ set })).toMatchObject({
    oidc: { email_verified_required: false, use_expiry_from_token: true },
  });
  expect(file({ set })).not.toHaveProperty('node');
});

test('an awkward client id is preserved', () => {
  expect(file({ facts: { input: input({ clientId: awkward }) } }).oidc.client_id).toBe(awkward);
});
