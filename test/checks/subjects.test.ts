import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
import type { SubjectKind } from '../../source/core/checks/subject.ts';
import type { Gathered } from '../../source/core/facts/facts.ts';
import { discovery, seconds, withClaims } from '../support/facts.ts';
import { checkCalled, checksFromCredentials } from '../support/registry.ts';
import { discovered, document, ecKey, judgeOne, keySet, rsaKey } from './discovered.ts';
import { judgeCase } from './outcomes.ts';
import { tables } from './tables.ts';

const later = new Set(checksFromCredentials.map(({ id }) => id));
const results = tables
  .filter(({ id }) => later.has(id))
  .flatMap(({ id, cases }) => cases.flatMap(([, , facts]) => judgeCase(id, facts)));
const troubled = results.filter(({ verdict }) => verdict === 'fail' || verdict === 'warn');

/** Whether the check or outcome declares this fixed subject. */
function isDeclared({ id, code, subject }: CheckResult): boolean {
  const check = checkCalled(id);
  const declared = check.outcomes[code]?.subject ?? check.subject;
  return declared?.value === subject?.value;
}

/** Subjects of failures and warnings in the later phases, computed by `judge` or filled in. */
const subjects: readonly (readonly [code: string, kind: SubjectKind, ...values: readonly string[]])[] = [
  ['redirect-uri-localhost/wildcard', 'redirect-uri', 'http://localhost:8301'],
  ['redirect-uri-localhost/not-registered', 'redirect-uri', 'http://localhost:8301'],
  ['redirect-uri-localhost/insecure', 'redirect-uri', 'http://localhost:8301'],
  ['redirect-uri-dashboard/not-registered', 'redirect-uri', 'https://two.acme.dev/login/callback'],
  ['redirect-uri-dashboard/insecure', 'redirect-uri', 'https://infra.acme.dev/login/callback'],
  ['authorize-scopes/scopes-refused', 'scope', 'groups offline_access'],
  ['authorize-scopes/together-refused', 'scope', 'openid email groups offline_access'],
  ['pkce-required/required-for-scope', 'scope', 'offline_access'],
  ['relying-party-redirect-uris/not-registered', 'redirect-uri', 'https://argocd.acme.dev/auth/callback'],
  [
    'relying-party-redirect-uris/further-not-registered',
    'redirect-uri',
    'http://localhost:8085/auth/callback',
  ],
  ['relying-party-redirect-uris/insecure', 'redirect-uri', 'https://argocd.acme.dev/auth/callback'],
  ['relying-party-scopes/refused', 'scope', 'groups', 'profile'],
  ['relying-party-scopes/together-refused', 'scope', 'openid profile groups'],
  ['login/scope-refused', 'scope', 'openid email groups'],
  ['login/held-at-sign-in', 'redirect-uri', 'http://localhost:8301'],
  ['login/browser-not-opened', 'redirect-uri', 'http://localhost:8301'],
  ['login/timed-out', 'redirect-uri', 'http://localhost:8301'],
  ['userinfo-answer/scope-missing', 'scope', 'openid'],
  ['login/returned-repeated', 'redirect-uri', 'http://localhost:8301'],
  ['login/returned-by-https', 'redirect-uri', 'http://localhost:8301'],
  ['login/returned-elsewhere', 'redirect-uri', 'http://localhost:8301'],
  ['login/returned-unreadable', 'redirect-uri', 'http://localhost:8301'],
  ['token-response/fewer-scopes', 'scope', 'groups'],
  ['id-token/claim-type', 'claim', 'sub'],
  ['id-token-signature/no-key', 'key', 'k9'],
  ['standard-client-discovery/objects', 'document', `${document.issuer}/.well-known/openid-configuration`],
  ['userinfo-decoding/claim-type', 'claim', 'sub'],
  ['groups/other-claim', 'claim', 'realm_access.roles', 'https://acme.dev/groups'],
  ['groups/other-claim-id-token', 'claim', 'cognito:groups'],
  ['infra-stored-provider/old-scopes', 'scope', 'openid email'],
  ['infra-dashboard-origins/more', 'redirect-uri', 'https://infra.acme.io/login/callback'],
];

describe('the subject of a result', () => {
  it.each(subjects)('%s: %s %s', (name, kind, ...values) => {
    const found = troubled.filter(({ id, code }) => `${id}/${code}` === name);
    expect([...new Set(found.map(({ subject }) => `${subject?.kind} ${subject?.value}`))]).toEqual(
      values.map((value) => `${kind} ${value}`),
    );
  });

  it('is in that list unless it is declared', () => {
    const kinds: readonly (SubjectKind | undefined)[] = [
      'redirect-uri',
      'scope',
      'claim',
      'endpoint',
      'key',
      'document',
    ];
    const found = troubled.filter(({ subject }) => kinds.includes(subject?.kind));
    const names = found.filter((one) => !isDeclared(one)).map(({ id, code }) => `${id}/${code}`);
    const listed = subjects.map(([name]) => name);
    expect(
      listed.filter((name) => !names.includes(name)),
      'that list says again what a check declares',
    ).toEqual([]);
    expect(
      names.filter((name) => !listed.includes(name)),
      'add to `subjects` what these are about',
    ).toEqual([]);
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

describe('the owner of a result', () => {
  it('is given exactly for what is to be fixed or found out', () => {
    const untold = [
      'clock/differs',
      // Only the page in the browser shows whose it is.
      ...['timed-out', 'held-at-sign-in'].map((code) => `login/${code}`),
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
    ['if its own clock agrees', { iat: seconds - 600, exp: seconds - 5 }, {}, 'provider'],
    ['unless the clocks may differ', { exp: seconds + 5 }, { at: (seconds + 900) * 1000 }, undefined],
    ['if it is not valid yet by its own clock', { nbf: seconds + 600 }, {}, 'provider'],
    ['if its clock is ahead of this one', { nbf: seconds }, { at: (seconds - 900) * 1000 }, undefined],
  ])('of an ID token outside its validity is the provider %s', (_, claims, more, owner) => {
    const facts = {
      discovery: discovery(),
      tokens: { ...withClaims(claims), at: seconds * 1000 + 300, ...more },
    };
    const [found] = judgeCase('id-token-times', facts);
    expect([found?.code, found?.owner]).toEqual(['nbf' in claims ? 'not-yet-valid' : 'expired', owner]);
  });
});

function withDocument(changes: object): Gathered {
  return discovered(document.issuer, JSON.stringify({ ...document, ...changes }));
}

function withKeys(...keys: readonly object[]): Gathered {
  return discovered(document.issuer, JSON.stringify(document), keySet(...keys));
}
