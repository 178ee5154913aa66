import { spawnSync } from 'node:child_process';
import { parse } from 'ini';
import { expect, test } from 'vitest';
import { pathEscape } from '../../../source/go/net-url/path-escape.ts';
import { gitea } from '../../../source/relying-parties/gitea/index.ts';
import { discovery, input, issuer } from '../../support/facts.ts';
import { awkward, exported } from '../opinion-rows.ts';

type Given = Parameters<typeof exported>[3];

/** The words that the program is run with. */
function command(given: Given = {}): readonly string[] {
  const text = exported(gitea, 'gitea', 'command', given);
  const environment = { ...process.env, GITEA_OIDC_CLIENT_SECRET: 'a secret' };
  const print = `said() { printf '%s\\0' "$@"; }; gitea() { said gitea "$@"; }; forgejo() { said forgejo "$@"; }`;
  for (const shell of ['bash', 'sh']) {
    expect(spawnSync(shell, ['-n'], { input: text, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
  }
  const { stdout, stderr } = spawnSync('sh', ['-c', `${print}\n${text}`], {
    encoding: 'utf8',
    env: environment,
  });
  expect(stderr).toBe('');
  return stdout.split('\0').slice(0, -1);
}

function ini(set: readonly string[] = []) {
  return parse(exported(gitea, 'gitea', 'ini', { set }));
}

test('the command adds the source that was judged, with the scopes for a name and an address', () => {
  const url = `${issuer}/.well-known/openid-configuration`;
  const document = discovery();
  expect(command({ facts: { discovery: { ...document, url } } })).toEqual([
    'gitea',
    'admin',
    'auth',
    'add-oauth',
    '--name=sso',
    '--provider=openidConnect',
    '--key=infra',
    `--auto-discover-url=${url}`,
    '--scopes=profile',
    '--scopes=email',
    '--secret=a secret',
  ]);
});

test('what was set is written, and groups ask for their scope', () => {
  const map = '{"a\'b": {"acme": ["Owners"]}}';
  const words = command({
    set: [
      'program=forgejo',
      'group-claim-name=groups',
      'admin-group=/admins',
      'restricted-group=guests',
      'required-claim-name=groups',
      'required-claim-value=git users',
      `group-team-map=${map}`,
    ],
  });
  expect(words[0]).toBe('forgejo');
  expect(words.slice(words.indexOf('--scopes=profile'))).toEqual([
    '--scopes=profile',
    '--scopes=email',
    '--scopes=groups',
    '--required-claim-name=groups',
    '--required-claim-value=git users',
    '--group-claim-name=groups',
    '--admin-group=/admins',
    '--restricted-group=guests',
    `--group-team-map=${map}`,
    '--secret=a secret',
  ]);
});

test.each([awkward, '-x', '=x'])('the command preserves the client id %j', (clientId) => {
  expect(command({ facts: { input: input({ clientId }) } })).toContain(`--key=${clientId}`);
});

test('a value that would be replaced by another key’s is not written (ini.v1: key.go, transformValue)', () => {
  expect(ini(['ROOT_URL=%(USERNAME)s'])['server']).not.toHaveProperty('ROOT_URL');
});

test('a value that no shell accepts leaves out the command, and says so', () => {
  expect(exported(gitea, 'gitea', 'command', { set: ['name=a\u0007'] })).toContain(
    'so the command is left out',
  );
  expect(command({ set: ['name=a\u0007'] })).toEqual([]);
});

test('app.ini has what all sources share', () => {
  expect(ini()).toEqual({
    server: { ROOT_URL: 'https://git.example.com/' },
    oauth2_client: { ENABLE_AUTO_REGISTRATION: false, USERNAME: 'nickname', ACCOUNT_LINKING: 'login' },
  });
  const set = ['OPENID_CONNECT_SCOPES=openid', 'ENABLE_AUTO_REGISTRATION=true', 'USERNAME=email'];
  expect(ini(set)['oauth2_client']).toEqual({
    ENABLE_AUTO_REGISTRATION: true,
    USERNAME: 'email',
    ACCOUNT_LINKING: 'login',
    OPENID_CONNECT_SCOPES: 'openid profile email',
  });
});

test('the redirect URI has the name of the source as Go escapes it', () => {
  const text = exported(gitea, 'gitea', 'command', { set: ['name=My SSO', 'ROOT_URL=https://a.dev/git'] });
  expect(text).toContain('"https://a.dev/git/user/oauth2/My%20SSO/callback"');
});

/** As net/url of Go 1.19 writes them. */
test.each([
  ['a b/c?d#e%', 'a%20b%2Fc%3Fd%23e%25'],
  ["!'()*", '%21%27%28%29%2A'],
  ['$&+:=@,;', '$&+:=@%2C%3B'],
  ['ä-_.~', '%C3%A4-_.~'],
])('%s in a path is %s', (text, escaped) => {
  expect(pathEscape(text)).toBe(escaped);
});
