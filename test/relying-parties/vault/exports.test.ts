import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { vault } from '../../../source/relying-parties/vault/index.ts';
import { input, issuer, withClaims } from '../../support/facts.ts';
import { parseHcl } from '../../support/hcl.ts';
import { awkward, exported } from '../opinion-rows.ts';

type Given = Parameters<typeof exported>[3];

interface Call {
  readonly words: readonly string[];
  readonly input: string;
}

/** What a shell makes of it: every call of vault, with its words and what it is given to read. */
function calls(given: Given = {}): readonly Call[] {
  const script = exported(vault, 'vault', 'shell', given);
  expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
  // A line feed ends a word, a form feed what is read, and a record separator the call.
  const stub =
    'vault() { printf "%s\\n" "$@" >&2; case "$*" in *" -"|*=-) cat >&2;; *) echo id-1;; esac; printf "\\036" >&2; }';
  const { status, stderr } = spawnSync('bash', ['-c', `set -e\n${stub}\n${script}`], {
    encoding: 'utf8',
    env: { ...process.env, VAULT_OIDC_CLIENT_SECRET: awkward },
  });
  expect(status).toBe(0);
  return stderr
    .split('\u001e')
    .filter((call) => call !== '')
    .map((call) => {
      const all = call.split('\n');
      const end = all.findIndex((word) => word === '-' || word.endsWith('=-'));
      return end < 0
        ? { words: all.filter((word) => word !== ''), input: '' }
        : { words: all.slice(0, end + 1), input: all.slice(end + 1).join('\n') };
    });
}

test('the shell enables the method, configures it and writes the role, which is JSON', () => {
  const [enable, config, role] = calls();
  expect(enable?.words).toEqual(['auth', 'enable', '-path=oidc', 'oidc']);
  expect(config).toEqual({
    words: [
      'write',
      'auth/oidc/config',
      `oidc_discovery_url=${issuer}`,
      'oidc_client_id=infra',
      'default_role=default',
      'oidc_client_secret=-',
    ],
    input: awkward,
  });
  expect(role?.words).toEqual(['write', 'auth/oidc/role/default', '-']);
  expect(JSON.parse(role?.input ?? '')).toEqual({
    role_type: 'oidc',
    allowed_redirect_uris: [
      'https://vault.example.com:8200/ui/vault/auth/oidc/oidc/callback',
      'http://localhost:8250/oidc/callback',
    ],
    user_claim: 'sub',
    groups_claim: 'groups',
    oidc_scopes: ['groups'],
    token_policies: ['default'],
  });
});

test('each group of the login becomes an external group with an alias', () => {
  const groups = { tokens: withClaims({ groups: ["o'hara", 'hid\u200bden'] }) };
  const [, , , ...rest] = calls({ facts: groups });
  expect(rest.map(({ words }) => words)).toEqual([
    ['read', '-field=accessor', 'sys/auth/oidc'],
    ['write', '-field=id', 'identity/group', 'type=external', 'policies=default', "name=o'hara"],
    ['write', 'identity/group-alias', 'mount_accessor=id-1', 'canonical_id=id-1', "name=o'hara"],
  ]);
});

const set = [
  'path=sso',
  'default_role=dev',
  'user_claim=/a/b',
  'user_claim_json_pointer=true',
  'claim_mappings=email=mail',
  'bound_audiences=infra,api',
  'bound_subject=u1',
  'bound_claims=groups=a,groups=b,hd=acme.dev',
  'bound_claims_type=glob',
  'token_ttl=1h',
  'provider_config=azure',
  'jwt_supported_algs=RS256,ES256',
];

test('settings are written with Vault’s own names', () => {
  const [, config, role] = calls({ set });
  expect(config?.words).toContain('jwt_supported_algs=RS256,ES256');
  expect(config?.words).toContain('provider_config={"provider": "azure"}');
  expect(role?.words).toContain('auth/sso/role/dev');
  expect(JSON.parse(role?.input ?? '')).toMatchObject({
    user_claim: '/a/b',
    user_claim_json_pointer: true,
    claim_mappings: { email: 'mail' },
    bound_audiences: ['infra', 'api'],
    bound_subject: 'u1',
    bound_claims: { groups: ['a', 'b'], hd: ['acme.dev'] },
    bound_claims_type: 'glob',
    token_ttl: '1h',
  });
});

/** The resources of the Terraform file, by type. */
async function resources(given: Given = {}) {
  const { resource } = await parseHcl(exported(vault, 'vault', 'terraform', given));
  return (type: string) => resource[type]?.['oidc']?.[0] ?? {};
}

/** What an expression comes back as. */
const expression = (text: string) => `$\{${text}}`;

test('Terraform has the same settings, with the secret from a variable', async () => {
  const of = await resources({ set });
  expect(of('vault_jwt_auth_backend')).toEqual({
    type: 'oidc',
    path: 'sso',
    oidc_discovery_url: issuer,
    oidc_client_id: 'infra',
    default_role: 'dev',
    jwt_supported_algs: ['RS256', 'ES256'],
    provider_config: { provider: 'azure' },
    oidc_client_secret: expression('var.oidc_client_secret'),
  });
  expect(of('vault_jwt_auth_backend_role')).toMatchObject({
    backend: expression('vault_jwt_auth_backend.oidc.path'),
    role_name: 'dev',
    claim_mappings: { email: 'mail' },
    bound_claims: { groups: 'a,b', hd: 'acme.dev' },
    bound_claims_type: 'glob',
    token_ttl: 3600,
  });
  expect(of('vault_identity_group')['for_each']).toBe(expression('toset(["admins"])'));
});

/** hashicorp/go-secure-stdlib: parseutil/parseutil.go, ParseDurationSecond. */
test.each([
  ['90', 90],
  ['2d', 172_800],
  ['1h30m', 5400],
  ['1500ms', 1],
])('a token_ttl of %s is %i seconds in Terraform', async (time, seconds) => {
  const of = await resources({ set: [`token_ttl=${time}`] });
  expect(of('vault_jwt_auth_backend_role')).toMatchObject({ token_ttl: seconds });
});

test('a signing algorithm other than RS256 is written', async () => {
  const tokens = withClaims({ groups: ['a'] });
  if (!tokens.idToken) throw new Error('a token was built');
  const facts = {
    tokens: { ...tokens, idToken: { ...tokens.idToken, header: { alg: 'ES256', kid: 'k1' } } },
  };
  const document = { id_token_signing_alg_values_supported: ['ES256'] };
  const of = await resources({ facts, document });
  expect(of('vault_jwt_auth_backend')['jwt_supported_algs']).toEqual(['RS256', 'ES256']);
});

test('both formats preserve an awkward client id', async () => {
  const clientId = `${awkward} \${var.x} %{if true}`;
  const facts = { input: input({ clientId }) };
  expect(calls({ facts })[1]?.words).toContain(`oidc_client_id=${clientId}`);
  const of = await resources({ facts });
  // The parser gives literal text back as it would stand in a template.
  expect(of('vault_jwt_auth_backend')['oidc_client_id']).toBe(
    clientId.replace(/[$%](?=\{)/g, (sign) => sign + sign),
  );
});

/** hashicorp/go-secure-stdlib: kv-builder/builder.go, Builder.add. */
test('no value is read as a file or as standard input', () => {
  const [, config] = calls({ facts: { input: input({ clientId: '@me' }) } });
  expect(config?.words).toContain('oidc_client_id=\\@me');
  const groups = calls({ facts: { tokens: withClaims({ groups: ['@admins', '-'] }) } });
  const names = groups.flatMap(({ words }) => words.filter((word) => word.startsWith('name=')));
  expect(names).toEqual(['name=\\@admins', 'name=\\@admins']);
  const text = exported(vault, 'vault', 'shell', { facts: { input: input({ clientId: '-' }) } });
  expect(text).toContain('the command is left out');
});
