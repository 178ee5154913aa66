import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../source/core/json/json-value.ts';
import { refusedTrial } from './infra/trial.ts';
import { type InfraState, startInfraServer } from './infra-server.ts';

const key = 'canarykey1.abcdefghijklmnopqrstuvwx';
const admin = { user: 'u1', privilege: 'admin', resource: 'infra' };
const google = {
  id: '4yJ3n3DgE2',
  name: 'google',
  url: 'accounts.google.com',
  clientID: 'g',
  clientSecret: 'old',
  kind: 'google',
  scopes: ['openid', 'email'],
  authURL: 'https://accounts.google.com/o/oauth2/v2/auth',
  created: '2025-01-01T00:00:00Z',
  updated: '2025-01-01T00:00:00Z',
  api: { privateKey: 'PEM', clientEmail: 'a@b.iam.gserviceaccount.com', domainAdminEmail: 'admin@acme.dev' },
};
const state: InfraState = {
  version: '0.21.0',
  accessKey: key,
  grants: [admin],
  providers: [google],
  spentKeys: { 'spent.1': 'expired', 'idle.1': 'idle', 'reset.1': 'password-reset' },
};
const headers = { 'infra-version': '0.21.0', authorization: `Bearer ${key}`, accept: 'application/json' };
const body = {
  name: 'acme',
  url: 'https://id.acme.dev/',
  clientID: 'infra',
  clientSecret: 's',
  kind: 'oidc',
};

interface Asked {
  readonly state?: Partial<InfraState>;
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  readonly chunked?: true;
}

async function ask(asked: Asked) {
  const { method = 'POST', path = '/api/providers', chunked } = asked;
  const infra = await startInfraServer({ ...state, ...asked.state });
  const entries = Object.entries({ ...headers, ...asked.headers }).filter(([, value]) => value !== undefined);
  const text = typeof asked.body === 'string' ? asked.body : JSON.stringify(asked.body ?? body);
  const answer = await fetch(`${infra.origin}${path}`, {
    method,
    headers: entries as [string, string][],
    ...(method !== 'GET' && (chunked ? { body: new Blob([text]).stream(), duplex: 'half' } : { body: text })),
  } as RequestInit);
  const reply = await answer.text();
  return { status: answer.status, text: reply, infra, json: () => JSON.parse(reply) as JsonObject };
}

const fields = (...names: readonly string[]) =>
  names.map((fieldName) => ({ fieldName, errors: ['is required'] }));
const invalidUrl = {
  message: 'validation failed: url: invalid provider url',
  fieldErrors: [{ fieldName: 'url', errors: ['invalid provider url'] }],
};
const unseen = () => refusedTrial('url');
const taken = 'a provider with that name already exists';
const notAdmin = (what: string) => `you do not have permission to ${what} provider, requires role admin`;

describe('the double of Infra’s API', () => {
  test.each<[string, Asked, number, object]>([
    [
      'a version header',
      { headers: { 'infra-version': undefined } },
      400,
      {
        code: 400,
        message: 'bad request: Infra-Version header is required. The current version is 0.21.0',
      },
    ],
    [
      'a version that is one',
      { headers: { 'infra-version': 'latest' } },
      400,
      {
        message: expect.stringContaining('invalid Infra-Version header'),
      },
    ],
    [
      'a key, before it looks at the body',
      { headers: { authorization: undefined }, body: '{' },
      401,
      {
        message: 'authentication is required',
      },
    ],
    [
      'a key that it made',
      { headers: { authorization: 'Bearer other.1' } },
      401,
      { message: 'unauthorized' },
    ],
    [
      'a key that lasts',
      { headers: { authorization: 'Bearer spent.1' } },
      401,
      { message: 'access key has expired' },
    ],
    [
      'a key in use',
      { headers: { authorization: 'Bearer idle.1' } },
      401,
      {
        message: 'access key has expired due to inactivity',
      },
    ],
    ['JSON', { body: '}' }, 400, { message: expect.stringMatching(/^bad request: invalid character/) }],
    ['the whole of a body', { body: '{' }, 400, { message: 'bad request: unexpected EOF' }],
    [
      'more than nothing in it',
      { body: 'null' },
      400,
      { fieldErrors: fields('clientID', 'clientSecret', 'url') },
    ],
    [
      'what comes first in a body',
      { body: '{} {}' },
      400,
      { fieldErrors: fields('clientID', 'clientSecret', 'url') },
    ],
    [
      'a version that is not empty',
      { headers: { 'infra-version': '' } },
      400,
      { message: expect.stringContaining('header is required') },
    ],
    [
      'a key after Bearer',
      { headers: { authorization: 'Bearer ' } },
      401,
      { message: 'authentication is required' },
    ],
    [
      'more than the key that comes with a temporary password',
      { headers: { authorization: 'Bearer reset.1' } },
      403,
      { message: 'not authorized: temporary passwords can only be used to set new passwords' },
    ],
    [
      'an id that can be one',
      { method: 'PUT', path: '/api/providers/xyz!' },
      400,
      { message: 'bad request: invalid base58: byte 3 is out of range' },
    ],
    [
      'a route, before a version',
      { path: '/api/nothing', headers: { 'infra-version': undefined } },
      404,
      { message: 'record not found' },
    ],
    [
      'texts in what goes along for Google',
      { body: { ...body, api: { clientEmail: 1 } } },
      400,
      {
        message:
          'bad request: json: cannot unmarshal number into Go struct field ProviderAPICredentials.api.clientEmail of type string',
      },
    ],
    [
      'an address without a name',
      { body: { ...body, api: { clientEmail: 'Ada <ada@acme.dev>' } } },
      400,
      {
        fieldErrors: [
          { fieldName: 'api.clientEmail', errors: ['email address must not contain display name "Ada"'] },
        ],
      },
    ],
    [
      'an address by the letter',
      { body: { ...body, api: { domainAdminEmail: 'a..b@acme.dev' } } },
      400,
      { fieldErrors: [{ fieldName: 'api.domainAdminEmail', errors: ['invalid email address'] }] },
    ],
    [
      'a name without quotes',
      { body: { ...body, name: "a'b" } },
      400,
      { fieldErrors: [{ fieldName: 'name', errors: ["character '\\'' at position 1 is not allowed"] }] },
    ],
    [
      'texts',
      { body: { ...body, name: 1 } },
      400,
      {
        message:
          'bad request: json: cannot unmarshal number into Go struct field CreateProviderRequest.name of type string',
      },
    ],
    [
      'a body whose length is said',
      { chunked: true },
      400,
      { fieldErrors: fields('clientID', 'clientSecret', 'url') },
    ],
    ['all that is required', { body: {} }, 400, { fieldErrors: fields('clientID', 'clientSecret', 'url') }],
    [
      'more for an update',
      { method: 'PUT', path: `/api/providers/${google.id}`, body: {} },
      400,
      {
        fieldErrors: fields('clientID', 'clientSecret', 'name', 'url'),
      },
    ],
    [
      'a name without blanks, before it trims',
      { body: { ...body, name: ' acme' } },
      400,
      {
        fieldErrors: [{ fieldName: 'name', errors: ["character ' ' at position 0 is not allowed"] }],
      },
    ],
    [
      'a name of two characters',
      { body: { ...body, name: 'a' } },
      400,
      {
        message: 'validation failed: name: must be at least 2 characters',
      },
    ],
    [
      'a kind that it knows',
      { body: { ...body, kind: 'saml' } },
      400,
      {
        fieldErrors: [{ fieldName: 'kind', errors: ['must be one of (oidc, okta, azure, google)'] }],
      },
    ],
    [
      'addresses',
      { body: { ...body, api: { clientEmail: 'x', domainAdminEmail: 'a@b' } } },
      400,
      {
        fieldErrors: [
          { fieldName: 'api.clientEmail', errors: ['invalid email address'] },
          {
            fieldName: 'api.domainAdminEmail',
            errors: ["email address must contain at least one '.' character"],
          },
        ],
      },
    ],
    [
      'a provider that it reaches, before it looks at rights',
      { state: { trial: unseen, grants: [] } },
      400,
      invalidUrl,
    ],
    [
      'rights, before it looks at names',
      { state: { grants: [] }, body: { ...body, name: 'google' } },
      403,
      {
        code: 403,
        message: notAdmin('create'),
      },
    ],
    [
      'rights for an update',
      { state: { grants: [] }, method: 'PUT', path: `/api/providers/${google.id}` },
      403,
      {
        message: notAdmin('update'),
      },
    ],
    [
      'a name of its own',
      { body: { ...body, name: 'google' } },
      409,
      {
        message: taken,
        fieldErrors: [{ fieldName: 'name', errors: [taken] }],
      },
    ],
    ['a name that is not Infra’s own', { body: { ...body, name: 'infra' } }, 409, { message: taken }],
    [
      'rights for a list',
      { method: 'GET', path: '/api/grants', state: { grants: [] } },
      403,
      {
        message: 'you do not have permission to list grants, requires role admin, view, or connector',
      },
    ],
    [
      'a limit that is a number',
      { method: 'GET', path: '/api/providers?limit=x' },
      400,
      { message: 'bad request: strconv.ParseInt: parsing "x": invalid syntax' },
    ],
    [
      'a limit of a thousand at most',
      { method: 'GET', path: '/api/providers?limit=1001' },
      400,
      { fieldErrors: [{ fieldName: 'limit', errors: ['value 1001 must be at most 1000'] }] },
    ],
    [
      'a page that can be one',
      { method: 'GET', path: '/api/providers?page=-1' },
      400,
      { fieldErrors: [{ fieldName: 'page', errors: ['value -1 must be at least 0'] }] },
    ],
    ['a path that it has', { method: 'GET', path: '/api/nothing' }, 404, { message: 'record not found' }],
    [
      'an id that it has',
      { method: 'GET', path: '/api/providers/4yJ3n3DxE2' },
      404,
      { message: 'record not found' },
    ],
  ])('wants %s', async (_, asked, status, reply) => {
    const answered = await ask(asked);
    expect(answered.json()).toMatchObject(reply);
    expect(answered.status).toBe(status);
    expect(answered.infra.stored).toEqual([google]);
  });

  test.each(['admin', 'view', 'connector'])('lists grants to whom it made %s', async (privilege) => {
    const state = { grants: [{ ...admin, privilege }] };
    const { status, json } = await ask({ method: 'GET', path: '/api/grants', state });
    expect([status, json()['totalCount']]).toEqual([200, 1]);
  });

  test('adds a provider, trimmed and without its scheme, and never tells the secret', async () => {
    const { status, text, json, infra } = await ask({
      body: { ...body, URL: ' https://id.acme.dev/ ', url: null, clientSecret: 's3cret\n' },
    });
    expect(status).toBe(201);
    expect(json()).toEqual({
      id: expect.stringMatching(/^[1-9A-HJ-NP-Za-km-z]{1,11}$/),
      name: 'acme',
      url: 'id.acme.dev/',
      clientID: 'infra',
      kind: 'oidc',
      scopes: ['openid', 'email'],
      authURL: 'https://id.acme.dev//authorize',
      created: expect.stringMatching(/Z$/),
      updated: expect.stringMatching(/Z$/),
    });
    expect(text).not.toContain('s3cret');
    expect(infra.stored[1]).toMatchObject({ clientSecret: 's3cret' });
  });

  test('names a provider without one after its kind', async () => {
    expect((await ask({ body: { ...body, name: undefined } })).json()).toMatchObject({ name: 'oidc' });
    const second = await ask({ body: { ...body, name: '', kind: 'google' } });
    expect(second.json()).toMatchObject({ name: expect.stringMatching(/^google-\w{6}$/) });
  });

  test('forgets by an update what the request does not hold, and when the provider was added', async () => {
    const path = `/api/providers/${google.id}`;
    const { status, json, infra } = await ask({ method: 'PUT', path, body: { ...body, kind: 'google' } });
    expect(status).toBe(200);
    expect(json()).toMatchObject({ id: google.id, name: 'acme', created: null });
    expect(infra.stored).toMatchObject([{ id: google.id, clientSecret: 's' }]);
    expect(infra.stored[0]).not.toHaveProperty('api');
  });

  test('says yes to the update of a provider that it does not have, and has it no more than before', async () => {
    const { status, json, infra } = await ask({ method: 'PUT', path: '/api/providers/4yJ3n3DxE2' });
    expect([status, json()['id']]).toEqual([200, '4yJ3n3DxE2']);
    expect(infra.stored).toEqual([google]);
  });

  test('lists providers to anyone, in the order of their names', async () => {
    const { json } = await ask({
      method: 'GET',
      headers: { authorization: undefined },
      state: { providers: [google, { ...google, id: 'x', name: 'acme' }] },
    });
    expect(json()).toMatchObject({ totalCount: 2, items: [{ name: 'acme' }, { name: 'google' }] });
    expect(JSON.stringify(json())).not.toMatch(/clientSecret|privateKey|PEM/);
  });
});
