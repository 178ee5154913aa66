import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitlab } from '../../../source/relying-parties/gitlab/index.ts';
import { input, issuer } from '../../support/facts.ts';
import { awkward, exported, type Given } from '../opinion-rows.ts';

const args = {
  name: 'openid_connect',
  scope: ['openid', 'email', 'profile', 'groups'],
  response_type: 'code',
  issuer,
  discovery: true,
  client_auth_method: 'basic',
  uid_field: 'sub',
  pkce: true,
  client_options: {
    identifier: 'infra',
    secret: 's3cret',
    redirect_uri: 'https://gitlab.example.com/users/auth/openid_connect/callback',
  },
};

/** The Secret’s content, as External Secrets Operator makes it: braces are its template’s. */
function chartProvider(login?: Given) {
  const { spec } = parse(exported(gitlab, 'gitlab', 'helm-secret', login));
  const template: string = spec.target.template.data.provider;
  expect(template.match(/\{\{.*?\}\}/g)).toEqual(['{{ .client_secret | quote }}']);
  return parse(template.replace('{{ .client_secret | quote }}', '"s3cret"'));
}

test('the chart’s Secret has the judged settings, and refers to the client secret', () => {
  expect(chartProvider()).toEqual({ name: 'openid_connect', label: 'SSO', args });
});

test('the chart’s values name that Secret', () => {
  expect(parse(exported(gitlab, 'gitlab', 'helm-values')).global.appConfig.omniauth).toEqual({
    enabled: true,
    allowSingleSignOn: ['openid_connect'],
    blockAutoCreatedUsers: false,
    providers: [{ secret: 'gitlab-openid-connect', key: 'provider' }],
  });
});

test('another name needs the strategy’s class, and is in the redirect URI', () => {
  expect(chartProvider({ set: ['name=sso'] }).args).toMatchObject({
    name: 'sso',
    strategy_class: 'OmniAuth::Strategies::OpenIDConnect',
    client_options: { redirect_uri: 'https://gitlab.example.com/users/auth/sso/callback' },
  });
});

test('groups are among the client’s options, and the method is the one that the provider accepts', () => {
  const login = {
    set: ['required_groups=a,b', 'admin_groups=c', 'gitlab_username_claim=login'],
    failed: ['client-authentication-method/post-only'],
  };
  expect(chartProvider(login).args).toMatchObject({
    client_auth_method: 'query',
    gitlab_username_claim: 'login',
    client_options: {
      gitlab: { groups_attribute: 'groups', required_groups: ['a', 'b'], admin_groups: ['c'] },
    },
  });
});

test('nothing in a claim’s name or the client id acts on the template', () => {
  const clientId = `${awkward} {{ .other }}`;
  expect(chartProvider({ facts: { input: input({ clientId }) } }).args.client_options.identifier).toBe(
    clientId,
  );
});

const hasRuby = spawnSync('ruby', ['--version']).status === 0;

describe.skipIf(!hasRuby)('gitlab.rb, run by Ruby if it is installed,', () => {
  /** What the file sets, the client secret read from a file of its own. */
  function run(login?: Given) {
    const folder = mkdtempSync(join(tmpdir(), 'gitlab-rb-'));
    try {
      const [secret, file] = [join(folder, 'secret'), join(folder, 'gitlab.rb')];
      writeFileSync(secret, 's3cret\n');
      const text = exported(gitlab, 'gitlab', 'ruby', login).replace(
        '/etc/gitlab/oidc_client_secret',
        secret,
      );
      writeFileSync(file, `require 'json'\ngitlab_rails = {}\n${text}\nputs JSON.generate(gitlab_rails)\n`);
      const syntax = spawnSync('ruby', ['-c', file], { encoding: 'utf8' });
      expect(syntax.stdout + syntax.stderr).toBe('Syntax OK\n');
      const { stdout, stderr } = spawnSync('ruby', ['-EUTF-8', file], { encoding: 'utf8' });
      expect(stderr).toBe('');
      return JSON.parse(stdout);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  test('has the judged settings', () => {
    expect(run()).toEqual({
      omniauth_allow_single_sign_on: ['openid_connect'],
      omniauth_block_auto_created_users: false,
      omniauth_providers: [{ name: 'openid_connect', label: 'SSO', args }],
    });
  });

  test('has the given settings', () => {
    const set = [
      'omniauth_allow_single_sign_on=false',
      'omniauth_block_auto_created_users=true',
      'pkce=false',
    ];
    expect(run({ set })).toMatchObject({
      omniauth_allow_single_sign_on: false,
      omniauth_block_auto_created_users: true,
    });
  });

  test.each([awkward, `#{\`id\`} #$0 \\' \\`, 'a\u202eb\n#{1}', '\u0000'])(
    'preserves any client id',
    (clientId) => {
      const { omniauth_providers } = run({ facts: { input: input({ clientId }) } });
      expect(omniauth_providers[0].args.client_options.identifier).toBe(clientId);
    },
  );
});
