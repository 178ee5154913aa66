import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../source/core/checks/check.ts';
import { judge } from '../../source/core/checks/judge.ts';
import type { Gathered } from '../../source/core/facts/facts.ts';
import type { HttpExchange } from '../../source/core/facts/http-exchange.ts';
import { isObject, type JsonObject, type JsonValue } from '../../source/core/json/json-value.ts';
import { loginReport } from '../../source/relying-parties/infra/people/login-report.ts';
import { cognitoIdToken, knownDecoding, knownIdTokens, knownUserinfo } from '../fixtures/claims.ts';
import { knownErrorAnswers } from '../fixtures/error-answers.ts';
import { recordedJson, recordings } from '../support/corpus.ts';
import {
  answered,
  attempt,
  authorization,
  clientAuthentication,
  discovery,
  idToken,
  infraServer,
  input,
  login,
  refresh,
  tokens,
  userinfo,
} from '../support/facts.ts';
import { checksFromCredentials, judgeContext } from '../support/registry.ts';

const base: Gathered = {
  input: input({}, {}),
  discovery: discovery(),
  clientAuthentication: clientAuthentication(),
  authorization: authorization(),
  furtherAuthorization: { requests: [] },
  login: login(),
  tokens: tokens(),
  userinfo: userinfo({ sub: 'u1', email: 'ada@acme.dev' }),
  refresh: refresh(),
  infraServer: infraServer(),
  infraUsers: { names: [] },
};

function judgeAll(facts: Gathered): readonly CheckResult[] {
  const results = checksFromCredentials.flatMap((check) =>
    judge(check, { ...base, ...facts }, new Map(), judgeContext),
  );
  expect(results.filter(({ code }) => code === 'check-crashed')).toEqual([]);
  return results;
}

function code(id: string, facts: Gathered): string | undefined {
  return judgeAll(facts).find((result) => result.id === id)?.code;
}

const object = (value: JsonValue | undefined): JsonObject => (isObject(value) ? value : {});

const recordedClaims = (folder: string, expected: Readonly<Record<string, string>>) =>
  recordings(folder).map((one): readonly [string, string | undefined, JsonObject] => {
    const name = one.file.slice(folder.length + 1);
    return [one.file, expected[name], object(recordedJson(one))];
  });
const known = (claims: Readonly<Record<string, readonly [string, JsonObject]>>) =>
  Object.entries(claims).map(([name, [found, held]]) => [name, found, held] as const);

describe('UserInfo answers of products', () => {
  const groups: Readonly<Record<string, string>> = {
    'authelia.json': 'present',
    'authentik.json': 'present',
    'cidaas-groups-are-objects.json': 'objects',
    'directus-stringified-list.json': 'other-claim',
    'gitlab-subgroups.json': 'present',
    'google.json': 'absent',
    'identityserver-one-group-is-string.json': 'other-claim',
    'kanidm.json': 'present',
    'keycloak-realm-roles.json': 'other-claim',
    'lemonldap.json': 'absent',
    'wso2-one-group-is-string.json': 'text',
    'zitadel-roles.json': 'other-claim',
  };
  it.each([...known(knownUserinfo), ...recordedClaims('userinfo', groups)])(
    '%s: groups',
    (_, found, claims) => {
      const judged = code('groups', { userinfo: userinfo(claims) });
      if (found !== undefined) expect(judged).toBe(found);
    },
  );

  const decoding = { 'auth0-sub-is-number.json': 'claim-type', 'cognito.json': 'readable' };
  it.each([...known(knownDecoding), ...recordedClaims('userinfo', decoding)])(
    '%s: types',
    (_, found, claims) => {
      const judged = code('userinfo-decoding', { userinfo: userinfo(claims) });
      if (found !== undefined) expect(judged).toBe(found);
    },
  );
});

describe('ID tokens of products', () => {
  const email: Readonly<Record<string, string>> = {
    'entra-b2c.json': 'list',
    'entra-v2-tenant.json': 'missing',
    'orcid.json': 'missing',
    'pingone.json': 'present',
  };
  it.each<readonly [string, string | undefined, JsonObject]>([
    ...known(knownIdTokens).map(([name, found, payload]) => [name, found, { payload }] as const),
    ...recordedClaims('idtoken', email),
  ])('%s: the e-mail address', (_, found, { header, payload }) => {
    const token = idToken(object(payload), { header: object(header) });
    const judged = code('id-token-email', { tokens: tokens({ idToken: token }) });
    if (found !== undefined) expect(judged).toBe(found);
  });

  it('Cognito’s groups are found, although only the ID token has them', () => {
    expect(code('groups', { tokens: tokens({ idToken: idToken(cognitoIdToken) }) })).toBe(
      'other-claim-id-token',
    );
  });
});

describe('error answers of products', () => {
  const recorded = recordings('errors').flatMap((one) => {
    const items = recordedJson(one);
    return (Array.isArray(items) ? (items as readonly JsonValue[]) : []).map(
      (item) => [one.file, object(item)] as const,
    );
  });
  const answers = knownErrorAnswers.map(
    ({ vendor, stage, status, said }) =>
      [
        `${vendor}: ${JSON.stringify(said)}`,
        {
          stage,
          http_status: status,
          content_type: isObject(said) ? 'application/json' : 'text/html',
          body_or_params: said,
        },
      ] as const,
  );

  it.each<readonly [string, JsonObject]>([...answers, ...recorded])(
    '%s: the error code alone never makes good credentials look bad',
    (_, item) => {
      const exchange = errorAnswer(item);
      if (item['stage'] !== 'token')
        return void judgeAll({ authorization: authorization(attempt('as-infra', exchange)) });
      // No finished login, which would settle it.
      const found = code('client-credentials', {
        tokens: { absent: 'declined', why: 'Nobody signed in.' },
        clientAuthentication: clientAuthentication(['basic', 'given', exchange]),
      });
      const error = object(item['body_or_params'])['error'];
      if (error === 'invalid_grant') expect(found).toBe('no-control');
      if (error === 'invalid_client') expect(found).toBe('refused');
    },
  );
});

function errorAnswer(item: JsonObject): HttpExchange {
  const body = item['body_or_params'];
  const type = item['content_type'];
  return answered(
    isObject(body) ? body : String(body ?? ''),
    typeof item['http_status'] === 'number' ? item['http_status'] : 400,
    typeof type === 'string' ? { 'content-type': type } : {},
  );
}

describe('unexpected answers', () => {
  const claims = fc.dictionary(
    fc.oneof(
      fc.constantFrom(
        'iss',
        'aud',
        'exp',
        'nbf',
        'iat',
        'azp',
        'email',
        'emails',
        'groups',
        'Groups',
        'roles',
        'realm_access',
        '_claim_names',
        'hasgroups',
        '__proto__',
        'constructor',
      ),
      fc.string(),
    ),
    fc.jsonValue(),
  );

  it('never crash a check, whatever the claims', () => {
    fc.assert(
      fc.property(claims, claims, (inIdToken, inUserinfo) => {
        // fast-check's own JSON type is the same set of values under another name.
        const [id, user] = [inIdToken as JsonObject, inUserinfo as JsonObject];
        const facts: Gathered = { tokens: tokens({ idToken: idToken(id) }), userinfo: userinfo(user) };
        judgeAll(facts);
        loginReport({ ...base, ...facts });
      }),
      { numRuns: 150 },
    );
  });

  it('never crash a check, whatever the body', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.integer({ min: 200, max: 599 }), (body, status) => {
        const exchange = answered(body, status, { location: body });
        judgeAll({
          clientAuthentication: clientAuthentication(
            ['basic', 'given', exchange],
            ['post', 'random', exchange],
          ),
          authorization: authorization(attempt('as-infra', exchange), attempt('control', exchange)),
          tokens: tokens({ attempts: [{ method: 'client_secret_basic', exchange }] }),
          userinfo: { endpoint: 'https://id.acme.dev/userinfo', exchange, text: body },
          refresh: refresh({ first: exchange, reuse: exchange, gaveNewRefreshToken: true }),
        });
      }),
      { numRuns: 150 },
    );
  });
});
