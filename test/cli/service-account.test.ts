import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Flags } from '../../source/cli/flags.ts';
import { readServiceAccount } from '../../source/cli/service-account.ts';
import { failed } from '../../source/core/http/failure.ts';
import { Secret } from '../../source/core/secrets/secret.ts';

const pem = (type: 'rsa' | 'ec') =>
  (type === 'rsa'
    ? generateKeyPairSync('rsa', { modulusLength: 2048 })
    : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  ).privateKey
    .export({ type: 'pkcs8', format: 'pem' })
    .toString();
const rsa = pem('rsa');
const account = {
  type: 'service_account',
  private_key: rsa,
  client_email: 'infra@acme.iam.gserviceaccount.com',
};
const file = (content: unknown) => (typeof content === 'string' ? content : JSON.stringify(content));
const admin = { 'workspace-domain-admin': 'admin@acme.dev' };

/** `content` is what the file that is named holds. */
function read(content: unknown, flags: Flags, environment: Readonly<Record<string, string>> = {}) {
  return readServiceAccount({ flags, environment }, async (name) =>
    name === 'key.json'
      ? { ok: true, value: new Secret(file(content)) }
      : failed(`${name.slice(0, 20)} does not exist.`),
  );
}

describe('the service account for Google’s groups', () => {
  test.each<[string, unknown, Flags, Readonly<Record<string, string>>?]>([
    ['in Google’s file', account, { 'service-account-key': 'key.json', ...admin }],
    [
      'as a key with an address',
      rsa,
      { 'service-account-key': 'key.json', 'service-account-email': account.client_email, ...admin },
    ],
    [
      'from the environment, the key itself',
      '',
      {},
      {
        INFRA_PROVIDER_SERVICE_ACCOUNT_KEY: JSON.stringify(account),
        INFRA_PROVIDER_WORKSPACE_DOMAIN_ADMIN: 'admin@acme.dev',
      },
    ],
    [
      'from the environment, the name of the file',
      account,
      admin,
      { INFRA_PROVIDER_SERVICE_ACCOUNT_KEY: 'key.json' },
    ],
  ])('is accepted %s', async (_, content, flags, environment) => {
    const taken = await read(content, flags, environment);
    expect(taken).toMatchObject({
      ok: true,
      value: { clientEmail: account.client_email, domainAdminEmail: 'admin@acme.dev' },
    });
    expect(taken.ok && taken.value?.privateKey.reveal()).toBe(rsa);
    expect(JSON.stringify(taken)).not.toContain('PRIVATE');
  });

  test('is absent if none is given', async () => {
    expect(await read('', {})).toEqual({ ok: true, value: undefined });
  });

  const named = { 'service-account-key': 'key.json', ...admin };
  test.each<[string, unknown, Flags]>([
    ['contains neither JSON nor a private key', 'abc', named],
    ['is the file of an OAuth client', { web: { client_secret: 'canary' } }, named],
    ['it has another type', { ...account, type: 'authorized_user' }, named],
    ['contains no private_key', { ...account, private_key: '' }, named],
    ['damaged or encrypted', { ...account, private_key: rsa.slice(0, 200) }, named],
    ['not RSA', { ...account, private_key: pem('ec') }, named],
    ['Give --service-account-email', rsa, named],
    ['Give --workspace-domain-admin', account, { 'service-account-key': 'key.json' }],
    ['Give --service-account-key', account, admin],
    ['“admin” is not an e-mail address', account, { ...named, 'workspace-domain-admin': 'admin' }],
    ['“a@b” is not an e-mail address', account, { ...named, 'service-account-email': 'a@b' }],
    ['other.json does not exist', account, { ...named, 'service-account-key': 'other.json' }],
    // The key itself on the command line is taken for a file’s name, and told no further.
    ['does not exist', account, { ...named, 'service-account-key': rsa }],
  ])('is refused, and never shown: %s', async (words, content, flags) => {
    const refused = await read(content, flags);
    expect(refused).toMatchObject({ ok: false, failure: { message: expect.stringContaining(words) } });
    expect(JSON.stringify(refused)).not.toMatch(/canary|MII/);
  });
});
