import { describe, expect, test } from 'vitest';
import type { FailureCode } from '../../../source/core/http/failure.ts';
import { type ApiRefusal, readRefusal } from '../../../source/relying-parties/infra/server/api-refusal.ts';
import {
  type SeenHere,
  troubleCalled,
  troubleOf,
} from '../../../source/relying-parties/infra/server/api-trouble.ts';
import {
  type ApiTroubleCode,
  apiTroubles,
} from '../../../source/relying-parties/infra/server/api-troubles.ts';

const values = { host: 'infra.acme.dev', name: 'acme', url: 'https://id.acme.dev/', user: 'ada@acme.dev' };

/** As Infra sends it. */
function refused(status: number, message: string, fields: Readonly<Record<string, string>> = {}): ApiRefusal {
  const fieldErrors = Object.entries(fields).map(([fieldName, error]) => ({ fieldName, errors: [error] }));
  return readRefusal(status, { code: status, message, fieldErrors }, {});
}
const invalid = (field: string) =>
  refused(400, `validation failed: ${field}: invalid provider ${field}`, {
    [field]: `invalid provider ${field}`,
  });
const failed = (code: FailureCode): ApiRefusal => ({
  is: 'failed',
  failure: { code, message: 'It failed.' },
});
/** Something in front of Infra. */
const other = (status: number) => readRefusal(status, undefined, {});
const taken = 'a provider with that name already exists';

const rows: readonly [ApiTroubleCode, string, ApiRefusal, Partial<SeenHere>?][] = [
  ['unreachable', 'a name that nobody knows', failed('dns-not-found')],
  ['unreachable', 'a port that is closed', failed('connection-refused')],
  ['untrusted', 'a certificate of its own', failed('tls-self-signed')],
  ['redirected', 'a redirect', other(307)],
  ['not-infra', 'a page', other(200)],
  ['not-infra', 'another server’s 404', other(404)],
  ['gateway-refuses', 'a sign-in in front of it', other(401)],
  ['gateway-refuses', 'a firewall', other(403)],
  ['gateway-down', 'a proxy without Infra', other(502)],
  ['gateway-down', 'a proxy that waits no longer', other(504)],
  ['key-missing', 'no key', refused(401, 'authentication is required')],
  ['key-expired', 'a key that is over', refused(401, 'access key has expired')],
  ['key-idle', 'a key that rested', refused(401, 'access key has expired due to inactivity')],
  ['key-unknown', 'a key of another server', refused(401, 'unauthorized')],
  ['session-ended', 'a login that ended', refused(401, 'session in identity provider expired or revoked')],
  [
    'not-administrator',
    'a key of somebody else',
    refused(403, 'you do not have permission to create provider, requires role admin'),
  ],
  [
    'password-reset-key',
    'a key for a new password',
    refused(403, 'not authorized: temporary passwords can only be used to set new passwords'),
  ],
  ['other-organization', 'a host of no organization', refused(400, 'bad request: missing organization')],
  [
    'other-organization',
    'a host of another organization',
    refused(400, 'bad request: org from access key 1 does not match org from request 2'),
  ],
  [
    'version-lost',
    'a proxy that drops headers',
    refused(400, 'bad request: Infra-Version header is required. The current version is 0.21.0'),
  ],
  ['url-not-seen-from-there', 'a URL that is right here', invalid('url')],
  ['url-wrong', 'a URL that is wrong here', invalid('url'), { documentPasses: false }],
  ['client-secret-wrong', 'a secret that the provider refuses', invalid('clientSecret')],
  [
    'client-secret-refused-wrongly',
    'a client that admits Basic only',
    invalid('clientSecret'),
    { clientCheck: 'will-refuse-secret-wrongly' },
  ],
  ['client-id-wrong', 'an id that the provider refuses', invalid('clientID')],
  [
    'client-id-refused-wrongly',
    'an id that is right',
    invalid('clientID'),
    { clientCheck: 'will-refuse-id-wrongly' },
  ],
  [
    'client-refused-there',
    'a secret that works here',
    invalid('clientSecret'),
    { clientCheck: 'will-accept' },
  ],
  ['name-taken', 'a name that is taken', refused(409, taken, { name: taken })],
  [
    'name-refused',
    'a name with a blank',
    refused(400, 'validation failed: name', { name: "character ' ' at position 1 is not allowed" }),
  ],
  ['name-of-infra', 'Infra’s own', refused(400, 'bad request: the infra provider can not be modified')],
  [
    'service-account-refused',
    'an address that is none',
    refused(400, 'validation failed', { 'api.domainAdminEmail': 'invalid email address' }),
  ],
  ['value-refused', 'another value', refused(400, 'validation failed', { url: 'is required' })],
  ['gone', 'an id that is gone', refused(404, 'record not found')],
  ['too-many-requests', 'a limit', refused(429, 'over limit')],
  ['provider-silent', 'a provider that is slow', refused(504, 'request timed out')],
  ['provider-silent', 'a provider that hangs', refused(502, 'bad gateway: context deadline exceeded')],
  ['infra-failed', 'an error of its own', refused(500, 'internal server error')],
  ['refused', 'a body that it cannot read', refused(400, 'bad request: invalid character')],
];

describe('a refusal of Infra’s API', () => {
  test.each(rows)('is %s for %s', (code, _, refusal, here?: Partial<SeenHere>) => {
    const seen: SeenHere = { documentPasses: true, ...here };
    expect(troubleOf(refusal, seen, values).code).toBe(code);
  });

  /** Seen without an answer of Infra's, or beside it. */
  const beside: readonly ApiTroubleCode[] = [
    ...(['no-key', 'unverified-login', 'changed-meanwhile', 'answer-lost', 'answer-unknown'] as const),
  ];

  test('has a row for each trouble', () => {
    const covered = new Set([...rows.map(([code]) => code), ...beside]);
    expect(Object.keys(apiTroubles).filter((code) => !covered.has(code as ApiTroubleCode))).toEqual([]);
  });

  test.each(Object.keys(apiTroubles) as ApiTroubleCode[])('is worded without a gap: %s', (code) => {
    const trouble = troubleCalled(code, values, failed('timeout-answer'));
    for (const text of [trouble.cause, trouble.next]) {
      expect(text).toMatch(/\.$/);
      expect(text).not.toMatch(/[{}]|\.\.| {2}/);
    }
    expect(trouble.commands.join('\n')).not.toMatch(/[{}]/);
    const words: { readonly cause: string; readonly commands?: readonly string[] } = apiTroubles[code];
    expect(trouble.commands).toHaveLength(words.commands?.length ?? 0);
  });

  test('makes hostile words harmless', () => {
    const refusal = refused(400, 'bad \u001b[2J\u202e request');
    const hostile = { ...values, url: "https://id.acme.dev/'; touch x", name: '\u001b]52;c;x\u0007' };
    const trouble = troubleOf(refusal, { documentPasses: true }, hostile);
    expect(JSON.stringify(trouble)).not.toMatch(/\\u001b|\\u202e/i);
    const { commands } = troubleOf(invalid('url'), { documentPasses: true }, hostile);
    expect(commands[0]).toContain("'https://id.acme.dev/'\\''; touch x/.well-known/openid-configuration'");
  });
});
