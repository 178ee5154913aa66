import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
import { judge } from '../../source/core/checks/judge.ts';
import type { Gathered } from '../../source/core/facts/facts.ts';
import type { JsonObject, JsonValue } from '../../source/core/json/json-value.ts';
import { idTokenTrouble } from '../../source/go/go-oidc/id-token.ts';
import { readIdTokenEmail } from '../../source/relying-parties/infra/people/id-token-email.ts';
import {
  clientId,
  discovery,
  goodClaims,
  idToken,
  input,
  issuer,
  login,
  refresh,
  seconds,
  tokens,
  userinfo,
} from '../support/facts.ts';
import { checks, consequence, judgeContext } from '../support/registry.ts';

/** What Infra's sources do not check, with the place that shows it: no login or session fails because of it. */
const unseen: readonly (readonly [check: string, codes: readonly string[] | 'all', source: string])[] = [
  ['callback-issuer', 'all', 'Infra: ui/pages/login/callback.js reads code and state'],
  [
    'id-token-nonce',
    'all',
    'go-oidc: oidc/verify.go (Verify) leaves the nonce to its caller; Infra has none',
  ],
  ['id-token-subject', 'all', 'go-oidc: oidc/verify.go (Verify); Infra: internal/server/providers/oidc.go'],
  ['access-token-hash', 'all', 'Infra never calls go-oidc’s VerifyAccessToken'],
  ['email-verified', 'all', 'Infra: internal/server/providers/oidc.go decodes email alone'],
  ['standard-client', 'all', 'not Infra'],
  ['standard-client-discovery', 'all', 'not Infra'],
  ['standard-client-userinfo', 'all', 'not Infra'],
  ['discovery-stability', ['slow', 'differing', 'unsteady'], 'a later request may go well'],
  ['clock', 'all', 'go-oidc: oidc/verify.go compares with the clock of Infra’s server'],
  ['client-secret-form', 'all', 'Infra: internal/server/providers.go takes any text'],
  ['scopes', 'all', 'Infra: internal/server/providers/oidc.go (AuthServerInfo) asks for what is listed'],
  ['metadata-demands', 'all', 'go-oidc: oidc/oidc.go (providerJSON) has no such member'],
  ['key-ids', 'all', 'go-oidc: oidc/jwks.go (verify) tries every key that fits'],
  ['group-names', 'all', 'Infra: internal/server/data/identity.go (AssignIdentityToGroups) takes any text'],
  ['id-token-audience', ['party-wrong', 'others-too'], 'go-oidc: oidc/verify.go looks for one audience'],
  ['id-token-required-claims', ['issue-time-missing'], 'go-oidc: oidc/verify.go does not read iat'],
  [
    'id-token-times',
    ['valid-soon', 'issued-in-future', 'issued-long-ago'],
    'go-oidc: oidc/verify.go: five minutes on nbf, nothing on iat',
  ],
  ['groups-by-kind', ['graph-unnamed'], 'Infra: internal/server/providers/azure.go takes any displayName'],
  ['id-token-signature', ['ambiguous-key'], 'go-oidc: oidc/jwks.go (verify)'],
  ['keys', ['shared-secret'], 'go-jose v3.0.0: such a key is read and verifies nothing'],
  [
    'refresh',
    ['other-issuer', 'other-subject', 'other-audience'],
    'Infra: internal/server/providers/oidc.go (RefreshAccessToken) takes the access token alone',
  ],
];

describe('what Infra does not check', () => {
  it.each(unseen)('is no failure: %s, %s', (id, codes) => {
    const { outcomes = {} } = checks.find((check) => check.id === id) ?? {};
    const looked = codes === 'all' ? Object.keys(outcomes) : codes;
    expect(looked.length).toBeGreaterThan(0);
    expect(
      looked.filter((code) => !['pass', 'warn', 'unknown'].includes(outcomes[code]?.verdict ?? '')),
    ).toEqual([]);
  });

  it('is not claimed of a failure, except the subject of UserInfo, which mixes people up', () => {
    const said = checks.flatMap((check) =>
      Object.entries(check.outcomes)
        .filter(([, { verdict }]) => verdict === 'fail')
        .filter(([code]) => letsIn.test(consequence(check, code)?.says ?? ''))
        .map(([code]) => `${check.id}/${code}`),
    );
    expect(said).toEqual([
      'userinfo-subject/different',
      'userinfo-subject/missing',
      'refresh/userinfo-other-subject',
    ]);
  });
});

const letsIn = /lets the person in|would not notice|works with it|Infra takes it\.|does not mind/;

const strange: fc.Arbitrary<JsonValue | undefined> = fc.oneof(
  fc.constantFrom<JsonValue | undefined>(
    undefined,
    null,
    '',
    'x',
    issuer,
    `${issuer}/`,
    clientId,
    5,
    true,
    {},
  ),
  fc.constantFrom<JsonValue>(['x'], [clientId], [clientId, 'x'], [5], "o'brien@acme.dev", 'a b@acme.dev'),
  fc.constantFrom(-86_400, -60, -1, 1, 60, 240, 299, 301, 3600).map((away) => seconds + away),
  fc.string({ maxLength: 300 }),
);
const names = [
  'iss',
  'sub',
  'aud',
  'azp',
  'exp',
  'iat',
  'nbf',
  'nonce',
  'at_hash',
  'email',
  'email_verified',
];
const changes = fc.dictionary(fc.constantFrom(...names), strange, { maxKeys: 3, noNullPrototype: true });
const headers = fc.constantFrom<JsonObject>(
  { alg: 'RS256', kid: 'k1' },
  { alg: 'RS256' },
  { alg: 'RS256', kid: 1 },
  { alg: 'RS256', nonce: 1 },
  { alg: 'HS256' },
  {},
);

describe('an ID token', () => {
  it('fails exactly where Infra refuses it', () => {
    fc.assert(
      fc.property(changes, headers, fc.boolean(), fc.boolean(), (changed, header, signed, hashFits) => {
        const claims = Object.fromEntries(
          Object.entries({ ...goodClaims, ...changed }).flatMap(([name, value]) =>
            value === undefined ? [] : [[name, value] as const],
          ),
        );
        const { payload, parts } = idToken(claims);
        const email = readIdTokenEmail(payload ?? '{}');
        const named = email.ok && email.value.email !== '' && !/[ ']/.test(email.value.email);
        const trouble = idTokenTrouble({
          issuer,
          audiences: [clientId],
          algorithms: ['RS256'],
          now: tokens().at,
          parts,
          ...(payload !== undefined && { payload }),
          header,
          signatureValid: signed,
        });
        const signature = signed ? { is: 'valid' as const, refetched: false } : { is: 'invalid' as const };
        const more = { header, signature, accessTokenHashMatches: hashFits };
        const failures = judgedInOrder({
          input: input(),
          discovery: discovery(),
          login: login(),
          tokens: tokens({ idToken: idToken(claims, more) }),
          userinfo: userinfo({ sub: String(claims['sub']), email: 'ada@acme.dev' }),
          refresh: refresh({ idTokenClaims: {} }),
        });
        expect(failures.length > 0, `${failures} ${JSON.stringify(trouble)}`).toBe(
          trouble !== undefined || !named,
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** The failures of the ID token checks, each after those it comes after. */
function judgedInOrder(facts: Gathered): readonly string[] {
  const earlier = new Map<string, readonly CheckResult[]>();
  const looking = checks.filter(
    ({ id, phase }) => phase === 'id-token' || id === 'userinfo-subject' || id === 'refresh',
  );
  return looking.flatMap((check) => {
    const results = judge(check, facts, earlier, judgeContext);
    const failed = results.some(({ verdict }) => verdict === 'fail');
    earlier.set(check.id, results);
    return failed ? [`${check.id}: ${results.map(({ code }) => code)}`] : [];
  });
}
