import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
import type { SubjectKind } from '../../source/core/checks/subject.ts';
import type { Gathered } from '../../source/core/facts/facts.ts';
import { discovery, seconds, withClaims } from '../support/facts.ts';
import { checksFromCredentials } from '../support/registry.ts';
import { discovered, document, ecKey, judgeOne, keySet, rsaKey } from './discovered.ts';
import { judgeCase } from './outcomes.ts';
import { tables } from './tables.ts';

const later = new Set(checksFromCredentials.map(({ id }) => id));
const results = tables
  .filter(({ id }) => later.has(id))
  .flatMap(({ id, cases }) => cases.flatMap(([, , facts]) => judgeCase(id, facts)));
const troubled = results.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');

/** Every failure and warning about one of these, in all the tables of the later phases. */
const subjects: readonly (readonly [code: string, kind: SubjectKind, ...values: readonly string[]])[] = [
  ['token-endpoint/tokens-for-any-code', 'endpoint', 'token_endpoint'],
  ['token-endpoint/unreachable', 'endpoint', 'token_endpoint'],
  ['token-endpoint/not-found', 'endpoint', 'token_endpoint'],
  ['token-endpoint/form-refused', 'endpoint', 'token_endpoint'],
  ['token-endpoint/wants-token', 'endpoint', 'token_endpoint'],
  ['token-endpoint/html-unauthorized', 'endpoint', 'token_endpoint'],
  ['token-endpoint/redirect', 'endpoint', 'token_endpoint'],
  ['token-endpoint/redirect-repeated', 'endpoint', 'token_endpoint'],
  ['token-endpoint/server-error', 'endpoint', 'token_endpoint'],
  ['token-endpoint/html', 'endpoint', 'token_endpoint'],
  ['authorize-endpoint/unreachable', 'endpoint', 'authorization_endpoint'],
  ['authorize-endpoint/not-found', 'endpoint', 'authorization_endpoint'],
  ['authorize-endpoint/server-error', 'endpoint', 'authorization_endpoint'],
  ['login/redirects-in-circle', 'endpoint', 'authorization_endpoint'],
  ['redirect-uri-localhost/wildcard', 'redirect-uri', 'http://localhost:8301'],
  ['redirect-uri-localhost/not-registered', 'redirect-uri', 'http://localhost:8301'],
  ['redirect-uri-localhost/insecure', 'redirect-uri', 'http://localhost:8301'],
  ['redirect-uri-dashboard/not-registered', 'redirect-uri', 'https://two.acme.dev/login/callback'],
  ['redirect-uri-dashboard/insecure', 'redirect-uri', 'https://infra.acme.dev/login/callback'],
  ['authorize-scopes/groups-refused', 'scope', 'groups'],
  ['authorize-scopes/offline-access-refused', 'scope', 'offline_access'],
  ['authorize-scopes/scopes-refused', 'scope', 'groups offline_access'],
  ['authorize-scopes/together-refused', 'scope', 'openid email groups offline_access'],
  ['relying-party-redirect-uris/not-registered', 'redirect-uri', 'https://argocd.acme.dev/auth/callback'],
  [
    'relying-party-redirect-uris/further-not-registered',
    'redirect-uri',
    'http://localhost:8085/auth/callback',
  ],
  ['relying-party-redirect-uris/insecure', 'redirect-uri', 'https://argocd.acme.dev/auth/callback'],
  ['relying-party-scopes/refused', 'scope', 'groups', 'profile'],
  ['relying-party-scopes/together-refused', 'scope', 'openid profile groups'],
  ['authorize-request/returned-denied', 'endpoint', 'authorization_endpoint'],
  ['authorize-request/returned-error', 'endpoint', 'authorization_endpoint'],
  ['authorize-request/refused', 'endpoint', 'authorization_endpoint'],
  ['authorize-request/refused-silently', 'endpoint', 'authorization_endpoint'],
  ['login/scope-refused', 'scope', 'openid email groups'],
  ['login/provider-trouble', 'endpoint', 'authorization_endpoint'],
  ['login/held-at-sign-in', 'redirect-uri', 'http://localhost:8301'],
  ['login/browser-not-opened', 'redirect-uri', 'http://localhost:8301'],
  ['login/timed-out', 'redirect-uri', 'http://localhost:8301'],
  ['login/returned-repeated', 'redirect-uri', 'http://localhost:8301'],
  ['login/returned-by-https', 'redirect-uri', 'http://localhost:8301'],
  ['login/returned-elsewhere', 'redirect-uri', 'http://localhost:8301'],
  ['login/returned-unreadable', 'redirect-uri', 'http://localhost:8301'],
  ['token-response/unreachable', 'endpoint', 'token_endpoint'],
  ['token-response/code-refused', 'endpoint', 'token_endpoint'],
  ['token-response/redirect', 'endpoint', 'token_endpoint'],
  ['token-response/client-public', 'endpoint', 'token_endpoint'],
  ['token-response/refused', 'endpoint', 'token_endpoint'],
  ['token-response/refused-unsaid', 'endpoint', 'token_endpoint'],
  ['token-response/fewer-scopes', 'scope', 'groups'],
  ['token-response/sender-constrained', 'endpoint', 'token_endpoint'],
  ['token-response/server-error', 'endpoint', 'token_endpoint'],
  ['token-response/error-in-success', 'endpoint', 'token_endpoint'],
  ['token-response/unreadable', 'endpoint', 'token_endpoint'],
  ['token-response/too-large', 'endpoint', 'token_endpoint'],
  ['token-response/no-access-token', 'endpoint', 'token_endpoint'],
  ['id-token/claim-type', 'claim', 'sub'],
  ['id-token/claim-sources', 'claim', '_claim_names'],
  ['id-token-signature/no-key', 'key', 'k9'],
  ['id-token-signature/keys-unavailable', 'endpoint', 'jwks_uri'],
  ['id-token-issuer/wrong', 'claim', 'iss'],
  ['id-token-issuer/wrong-and-unusable', 'claim', 'iss'],
  ['id-token-issuer/missing', 'claim', 'iss'],
  ['id-token-audience/wrong', 'claim', 'aud'],
  ['id-token-audience/missing', 'claim', 'aud'],
  ['id-token-audience/party-wrong', 'claim', 'azp'],
  ['id-token-audience/others-too', 'claim', 'aud'],
  ['id-token-required-claims/expiry-missing', 'claim', 'exp'],
  ['id-token-required-claims/issue-time-missing', 'claim', 'iat'],
  ['id-token-times/expired', 'claim', 'exp'],
  ['id-token-times/expires-at-once', 'claim', 'exp'],
  ['id-token-times/not-yet-valid', 'claim', 'nbf'],
  ['id-token-times/valid-soon', 'claim', 'nbf'],
  ['id-token-times/issued-in-future', 'claim', 'iat'],
  ['id-token-times/issued-long-ago', 'claim', 'iat'],
  ['id-token-nonce/wrong', 'claim', 'nonce'],
  ['id-token-nonce/missing', 'claim', 'nonce'],
  ['id-token-subject/missing', 'claim', 'sub'],
  ['id-token-subject/too-long', 'claim', 'sub'],
  ['id-token-email/missing', 'claim', 'email'],
  ['id-token-email/scope-not-granted', 'scope', 'email'],
  ['id-token-email/empty', 'claim', 'email'],
  ['id-token-email/list', 'claim', 'email'],
  ['id-token-email/wrong-type', 'claim', 'email'],
  ['id-token-email/bad-character', 'claim', 'email'],
  ['email-verified/not-verified', 'claim', 'email_verified'],
  ['email-verified/odd', 'claim', 'email_verified'],
  ['access-token-hash/differs', 'claim', 'at_hash'],
  ['standard-client/objects', 'endpoint', 'token_endpoint'],
  ['standard-client-discovery/objects', 'document', `${document.issuer}/.well-known/openid-configuration`],
  ['standard-client-userinfo/objects', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/content-type', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/method-refused', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/unreachable', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/redirect', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/redirect-within-host', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/redirect-scheme', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/token-refused', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/status', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/scope-missing', 'scope', 'openid'],
  ['userinfo-answer/token-not-seen', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/rate-limited', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/server-error', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/html', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/not-claims', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-answer/signature-wrong', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-decoding/not-json', 'endpoint', 'userinfo_endpoint'],
  ['userinfo-decoding/claim-type', 'claim', 'sub'],
  ['userinfo-identity/missing', 'claim', 'email'],
  ['userinfo-subject/different', 'claim', 'sub'],
  ['userinfo-identity/nested', 'claim', 'email'],
  ['userinfo-subject/missing', 'claim', 'sub'],
  ['groups/text', 'claim', 'groups'],
  ['groups/json-text', 'claim', 'groups'],
  ['groups/separated-text', 'claim', 'groups'],
  ['groups/objects', 'claim', 'groups'],
  ['groups/numbers', 'claim', 'groups'],
  ['groups/empty', 'claim', 'groups'],
  ['groups/id-token-only', 'claim', 'groups'],
  ['groups/other-claim', 'claim', 'realm_access.roles', 'https://acme.dev/groups'],
  ['groups/other-claim-id-token', 'claim', 'cognito:groups'],
  ['groups/overage', 'claim', 'groups'],
  ['groups/not-asked', 'scope', 'groups'],
  ['groups/absent', 'claim', 'groups'],
  ['group-names/many', 'claim', 'groups'],
  ['refresh-token/not-advertised', 'scope', 'offline_access'],
  ['token-response/rate-limited', 'endpoint', 'token_endpoint'],
  ['token-response/html', 'endpoint', 'token_endpoint'],
  ['token-response/not-exchanged', 'endpoint', 'token_endpoint'],
  ['token-response/not-possible', 'endpoint', 'token_endpoint'],
  ['id-token-times/out-of-range', 'claim', 'exp'],
  ['refresh/redirect', 'endpoint', 'token_endpoint'],
  ['refresh/unreachable', 'endpoint', 'token_endpoint'],
  ['refresh/failed', 'endpoint', 'token_endpoint'],
  ['refresh/unreadable', 'endpoint', 'token_endpoint'],
  ['refresh/userinfo-other-subject', 'claim', 'sub'],
  ['refresh/other-issuer', 'claim', 'iss'],
  ['refresh/other-subject', 'claim', 'sub'],
  ['refresh/other-audience', 'claim', 'aud'],
  ['refresh/userinfo-refused', 'endpoint', 'userinfo_endpoint'],
  ['refresh/userinfo-failed', 'endpoint', 'userinfo_endpoint'],
  ['refresh/userinfo-unreadable', 'endpoint', 'userinfo_endpoint'],
  ['refresh/groups-gone', 'claim', 'groups'],
  ['session-forecast/userinfo-refused', 'endpoint', 'userinfo_endpoint'],
  ['infra-stored-provider/old-scopes', 'scope', 'openid email'],
  ['infra-stored-provider/old-address', 'endpoint', 'authorization_endpoint'],
  ['infra-dashboard-origins/more', 'redirect-uri', 'https://infra.acme.io/login/callback'],
];

describe('what a result is about', () => {
  it.each(subjects)('%s: %s %s', (name, kind, ...values) => {
    const found = troubled.filter(({ id, code }) => `${id}/${code}` === name);
    expect([...new Set(found.map(({ subject }) => `${subject?.kind} ${subject?.value}`))]).toEqual(
      values.map((value) => `${kind} ${value}`),
    );
  });

  it('is in that list where it is a redirect URI, a scope, a claim, an endpoint or a key', () => {
    const kinds = new Set<string | undefined>(subjects.map(([, kind]) => kind));
    const listed = new Set(subjects.map(([name]) => name));
    const missing = troubled
      .filter(({ subject }) => kinds.has(subject?.kind))
      .map(({ id, code }) => `${id}/${code}`)
      .filter((name) => !listed.has(name));
    expect(missing).toEqual([]);
  });

  it('is the address, registered or not', () => {
    const about = results.filter(({ id }) => id === 'redirect-uri-dashboard');
    expect(about.filter(({ verdict, subject }) => verdict !== 'skipped' && !subject)).toEqual([]);
  });

  it.each<[string, string, string, Gathered]>([
    ['endpoints', 'token-missing', 'endpoint token_endpoint', withDocument({ token_endpoint: undefined })],
    [
      'endpoints',
      'plain-http',
      'endpoint authorization_endpoint',
      withDocument({ authorization_endpoint: 'http://id.acme.dev/authorize' }),
    ],
    [
      'userinfo-endpoint',
      'missing',
      'endpoint userinfo_endpoint',
      withDocument({ userinfo_endpoint: undefined }),
    ],
    ['scopes', 'no-groups', 'scope groups', withDocument({ scopes_supported: ['openid', 'offline_access'] })],
    [
      'issuer-match',
      'issuer-trailing-slash',
      'issuer https://id.acme.dev/',
      withDocument({ issuer: 'https://id.acme.dev/' }),
    ],
    ['keys', 'private-key', 'key two', withKeys(rsaKey, { ...ecKey, d: 'A'.repeat(43) })],
    ['keys', 'shared-secret', 'key keys[1]', withKeys(rsaKey, { kty: 'oct', k: 'c2VjcmV0' })],
    ['keys', 'unreadable-key', 'key two', withKeys(rsaKey, { ...ecKey, crv: 'P-999' })],
    ['keys', 'empty', 'endpoint jwks_uri', withKeys()],
    ['keys', 'unreadable-key', 'key two', withKeys(rsaKey, { ...ecKey, use: ['sig'] })],
    ['key-ids', 'repeated', 'key one', withKeys(rsaKey, { ...ecKey, kid: 'one' })],
  ])('%s, %s: %s', (id, code, subject, gathered) => {
    const found = judgeOne(id, gathered).filter((one) => one.code === code);
    expect(found.map((one) => `${one.subject?.kind} ${one.subject?.value}`)).toEqual([subject]);
  });
});

describe('who can mend it', () => {
  it('is said of all that is to be mended or found out, and of nothing else', () => {
    const untold = [
      'clock/differs',
      ...['expires-at-once', 'expired', 'not-yet-valid'].map((code) => `id-token-times/${code}`),
    ];
    const told = results.filter(({ id, code }) => !untold.includes(`${id}/${code}`));
    const wanting = ({ verdict }: CheckResult) => ['fail', 'warn', 'unknown'].includes(verdict);
    expect(told.filter((one) => wanting(one) !== (one.owner !== undefined))).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['redirect-uri-dashboard', 'not-registered', 'provider'],
    ['redirect-uri-dashboard', 'insecure', 'relying-party'],
    ['infra-stored-provider', 'old-scopes', 'relying-party'],
    ['infra-dashboard-origins', 'more', 'provider'],
    ['client-credentials', 'secret-wrong', 'relying-party'],
    ['client-credentials', 'secret-expired', 'provider'],
    ['login', 'port-busy', 'this-machine'],
    ['login', 'not-assigned', 'provider'],
  ])('%s, %s: the %s', (id, code, owner) => {
    const found = results.filter((one) => one.id === id && one.code === code);
    expect([...new Set(found.map((one) => one.owner))]).toEqual([owner]);
  });

  it.each([
    ['where the provider’s own clock says so', { exp: seconds - 5 }, {}, 'provider'],
    ['where it lives no second', { iat: seconds, exp: seconds }, {}, 'provider'],
    ['where the clocks may differ', { exp: seconds + 5 }, { at: (seconds + 900) * 1000 }, undefined],
  ])('an expired ID token is the provider’s to mend %s', (_, claims, more, owner) => {
    const facts = {
      discovery: discovery(),
      tokens: { ...withClaims(claims), at: seconds * 1000 + 300, ...more },
    };
    const [found] = judgeCase('id-token-times', facts);
    expect([found?.code, found?.owner]).toEqual(['expired', owner]);
  });
});

function withDocument(changes: object): Gathered {
  return discovered(document.issuer, JSON.stringify({ ...document, ...changes }));
}

function withKeys(...keys: readonly object[]): Gathered {
  return discovered(document.issuer, JSON.stringify(document), keySet(...keys));
}
