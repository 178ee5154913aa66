import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { coder } from '../../../source/relying-parties/coder/index.ts';
import { input, issuer } from '../../support/facts.ts';
import { awkward, exported } from '../opinion-rows.ts';

type Given = Parameters<typeof exported>[3];

/** What sh has of it afterwards. */
function environment(given: Given = {}) {
  const text = exported(coder, 'coder', 'environment', given);
  expect(spawnSync('bash', ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
  const { stdout, stderr } = spawnSync('env', ['-i', 'sh', '-c', `${text}\nexec /usr/bin/env -0`], {
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const lines = stdout.split('\0').filter((line) => line.startsWith('CODER_'));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

function helm(given: Given = {}): readonly { name: string; value?: string; valueFrom?: unknown }[] {
  return parse(exported(coder, 'coder', 'helm', given), { strict: true }).coder.env;
}

test('the environment has the judged settings, with the scope for refresh tokens if the document lists it', () => {
  expect(environment()).toEqual({
    CODER_ACCESS_URL: 'https://coder.example.com',
    CODER_OIDC_ISSUER_URL: issuer,
    CODER_OIDC_CLIENT_ID: 'infra',
    CODER_OIDC_SCOPES: 'openid,profile,email,offline_access',
  });
});

test('what was set is written, and groups ask for their scope', () => {
  const set = [
    'oidc-group-field=groups',
    'oidc-allowed-groups=/a,b',
    'oidc-email-domain=acme.dev',
    'oidc-ignore-email-verified=true',
    'oidc-ignore-userinfo=true',
    'oidc-allow-signups=false',
    'oidc-email-field=upn',
    'oidc-username-field=nickname',
  ];
  expect(environment({ set })).toMatchObject({
    CODER_OIDC_SCOPES: 'openid,profile,email,offline_access,groups',
    CODER_OIDC_GROUP_FIELD: 'groups',
    CODER_OIDC_ALLOWED_GROUPS: '/a,b',
    CODER_OIDC_EMAIL_DOMAIN: 'acme.dev',
    CODER_OIDC_IGNORE_EMAIL_VERIFIED: 'true',
    CODER_OIDC_IGNORE_USERINFO: 'true',
    CODER_OIDC_ALLOW_SIGNUPS: 'false',
    CODER_OIDC_EMAIL_FIELD: 'upn',
    CODER_OIDC_USERNAME_FIELD: 'nickname',
  });
});

test('the chart’s values have the same settings, and refer to a secret', () => {
  const set = ['oidc-group-field=groups', 'oidc-allowed-groups=a'];
  const [secret, ...others] = helm({ set }).toReversed();
  expect(Object.fromEntries(others.map(({ name, value }) => [name, value]))).toEqual(environment({ set }));
  expect(secret).toEqual({
    name: 'CODER_OIDC_CLIENT_SECRET',
    valueFrom: { secretKeyRef: { name: 'coder-oidc', key: 'client-secret' } },
  });
});

test('both formats preserve an awkward client id', () => {
  const facts = { input: input({ clientId: awkward }) };
  expect(environment({ facts })['CODER_OIDC_CLIENT_ID']).toBe(awkward);
  expect(helm({ facts }).find(({ name }) => name === 'CODER_OIDC_CLIENT_ID')?.value).toBe(awkward);
});
