import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../source/core/check.ts';
import type { Gathered } from '../../source/core/facts.ts';
import type { HttpExchange } from '../../source/core/http.ts';
import { isObject, type JsonObject, type JsonValue, parseJson } from '../../source/core/json-value.ts';
import { judge } from '../../source/core/judge.ts';
import { loginReport } from '../../source/relying-parties/infra/people/login-report.ts';
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

const corpus = new URL('../../../shared/corpus/', import.meta.url);
const isThere = existsSync(corpus);
const files = (folder: string) =>
  isThere ? readdirSync(new URL(folder, corpus)).filter((name) => name.endsWith('.json')) : [];
const json = (path: string) => parseJson(readFileSync(new URL(path, corpus), 'utf8'));

const base: Gathered = {
  input: input({}, {}),
  discovery: discovery(),
  clientAuthentication: clientAuthentication(),
  authorization: authorization(),
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

describe.skipIf(!isThere)('real UserInfo answers', () => {
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

  it.each(files('userinfo/'))('%s is judged without a crash', (file) => {
    const claims = object(json(`userinfo/${file}`));
    const found = code('groups', { userinfo: userinfo(claims) });
    if (Object.hasOwn(groups, file)) expect(found).toBe(groups[file]);
  });

  it('refuses a number as subject and takes the text “true” for email_verified', () => {
    const decoded = (file: string) =>
      code('userinfo-decoding', { userinfo: userinfo(object(json(`userinfo/${file}`))) });
    expect(decoded('auth0-sub-is-number.json')).toBe('claim-type');
    expect(decoded('cognito.json')).toBe('readable');
  });
});

describe.skipIf(!isThere)('real ID tokens', () => {
  const email: Readonly<Record<string, string>> = {
    'entra-b2c.json': 'list',
    'entra-v2-tenant.json': 'missing',
    'orcid.json': 'missing',
    'pingone.json': 'present',
  };

  it.each(files('idtoken/'))('%s is judged without a crash', (file) => {
    const { header, payload } = object(json(`idtoken/${file}`));
    const token = idToken(object(payload), { header: object(header) });
    const found = code('id-token-email', { tokens: tokens({ idToken: token }) });
    if (Object.hasOwn(email, file)) expect(found).toBe(email[file]);
  });

  it('finds Cognito’s groups, which are only in the ID token', () => {
    const { payload } = object(json('idtoken/cognito-federated.json'));
    expect(code('groups', { tokens: tokens({ idToken: idToken(object(payload)) }) })).toBe(
      'other-claim-id-token',
    );
  });
});

describe.skipIf(!isThere)('real error answers', () => {
  it.each(files('errors/'))('%s: the error code alone never calls good credentials bad', (file) => {
    const items = json(`errors/${file}`);
    for (const item of Array.isArray(items) ? (items as readonly JsonValue[]).map(object) : []) {
      const exchange = errorAnswer(item);
      if (item['stage'] === 'token') {
        // No login was finished, which would settle it.
        const found = code('client-credentials', {
          tokens: { absent: 'declined', why: 'Nobody signed in.' },
          clientAuthentication: clientAuthentication(['basic', 'given', exchange]),
        });
        const error = object(item['body_or_params'])['error'];
        if (error === 'invalid_grant') expect(found).toBe('no-control');
        if (error === 'invalid_client') expect(found).toBe('refused');
      } else {
        judgeAll({ authorization: authorization(attempt('as-infra', exchange)) });
      }
    }
  });
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

describe('answers that nobody foresaw', () => {
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
