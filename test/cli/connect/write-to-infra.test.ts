import { describe, expect, test } from 'vitest';
import { lookAtInfra } from '../../../source/cli/connect/look-at-infra.ts';
import { writeToInfra } from '../../../source/cli/connect/write-to-infra.ts';
import { Secret } from '../../../source/core/secrets/secret.ts';
import type { Connection } from '../../../source/relying-parties/infra/rules.ts';
import type { ConnectRequest } from '../../../source/session/connect/connecting.ts';
import { createHttp } from '../../../source/system/http/http.ts';
import { request as asked } from '../../support/connecting.ts';
import { refusedTrial } from '../../support/infra/trial.ts';
import { type FakeInfra, type InfraState, startInfraServer } from '../../support/infra-server.ts';
import { literalPorts } from '../../support/ports.ts';

const key = 'canarykey1.abcdefghijklmnopqrstuvwx';
const google = {
  id: '4yJ3n3DgE2',
  name: 'acme',
  url: 'accounts.google.com',
  kind: 'google',
  clientID: 'g',
  scopes: ['openid', 'email'],
  authURL: 'https://accounts.google.com/o/oauth2/v2/auth',
  created: '2025-01-01T00:00:00Z',
  updated: '2025-01-01T00:00:00Z',
  clientSecret: 'old',
  api: { privateKey: 'PEM', clientEmail: 'a@b.c', domainAdminEmail: 'a@b.c' },
};
const state: InfraState = {
  version: '0.21.0',
  accessKey: key,
  grants: [{ user: 'u1', privilege: 'admin', resource: 'infra' }],
};

interface Given {
  readonly state?: Partial<InfraState>;
  readonly request?: Partial<ConnectRequest>;
  readonly signal?: AbortSignal;
}

async function infraWith({ state: more, request, signal = new AbortController().signal }: Given = {}) {
  const infra = await startInfraServer({ ...state, ...more });
  const { origin, host } = infra;
  const { redactor } = literalPorts();
  const http = createHttp({ timeoutMs: 2000, redactor, userAgent: 'oidc-wizard/0.0.0' });
  const accessKey = new Secret(key, { is: 'origin', origin });
  const api = { origin, allowLoopbackHttp: true, accessKey, http, signal };
  const configuration = { ...asked.configuration, clientSecret: new Secret('s3cret-value-9') };
  const wish: ConnectRequest = { ...asked, configuration, ...request, origin };
  const clock = { now: Date.now, sleep: async () => undefined, giveWay: async () => undefined };
  return {
    infra,
    look: () => lookAtInfra(api, host, wish),
    write: (connection: Connection) => writeToInfra(api, clock, wish, connection),
    async seen(): Promise<Connection> {
      const looked = await lookAtInfra(api, host, wish);
      if (looked.is === 'stopped') throw new Error(looked.trouble.cause);
      return looked.connection;
    },
  };
}

const writes = ({ requests }: FakeInfra) => requests.filter(({ method }) => method !== 'GET');

describe('a look at Infra', () => {
  test('writes nothing, and asks for the version before it shows the key', async () => {
    const { infra, look } = await infraWith();
    expect(await look()).toMatchObject({
      is: 'seen',
      connection: { version: '0.21.0', write: { is: 'add' } },
    });
    expect(writes(infra)).toEqual([]);
    expect(infra.requests[0]).toMatchObject({ path: '/api/version', authorization: undefined });
  });

  test.each<[string, Partial<InfraState>, Partial<ConnectRequest>, string]>([
    ['not Infra', { troubles: { '/api/version': { raw: [200, '<html>'] } } }, {}, 'not-infra'],
    ['a key that it does not know', { accessKey: 'other.1' }, {}, 'key-unknown'],
    ['an expired key', { spentKeys: { [key]: 'expired' } }, {}, 'key-expired'],
    ['a key of another person', { grants: [] }, {}, 'not-administrator'],
    ['Infra’s own name', {}, { wished: { ...asked.wished, name: 'infra' } }, 'name-of-infra'],
    [
      'a list that it does not give',
      { troubles: { '/api/groups': [429, 'over limit'] } },
      {},
      'too-many-requests',
    ],
  ])('stops at %s', async (_, more, request, code) => {
    const { infra, look } = await infraWith({ state: more, request });
    expect(await look()).toMatchObject({ is: 'stopped', trouble: { code } });
    expect(writes(infra)).toEqual([]);
  });

  test('shows no key to a server that is not Infra', async () => {
    const { infra, look } = await infraWith({
      state: { troubles: { '/api/version': { raw: [200, '{}'] } } },
    });
    await look();
    expect(infra.requests.filter(({ authorization }) => authorization)).toEqual([]);
  });
});

describe('writing to Infra', () => {
  test('adds', async () => {
    const { infra, seen, write } = await infraWith();
    expect(await write(await seen())).toMatchObject({
      is: 'stored',
      answerLost: false,
      stored: { name: 'acme' },
    });
    expect(infra.stored).toMatchObject([{ url: 'id.acme.dev/realms/staff', clientSecret: 's3cret-value-9' }]);
  });

  test('updates, and Infra loses a service account that is not sent', async () => {
    const { infra, seen, write } = await infraWith({ state: { providers: [google] } });
    expect(await write(await seen())).toMatchObject({
      is: 'stored',
      stored: { id: google.id, kind: 'oidc' },
    });
    expect(infra.stored).toHaveLength(1);
    expect(infra.stored[0]).not.toHaveProperty('api');
  });

  test('sends a service account for Google', async () => {
    const serviceAccount = {
      privateKey: new Secret('-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n'),
      clientEmail: 'infra@acme.iam.gserviceaccount.com',
      domainAdminEmail: 'admin@acme.dev',
    };
    const clientSecret = new Secret('s3cret-value-9');
    const { infra, seen, write } = await infraWith({
      request: {
        configuration: { ...asked.configuration, kind: 'google', clientSecret, serviceAccount },
        wished: { ...asked.wished, kind: 'google', serviceAccount: true },
      },
    });
    await write(await seen());
    expect(infra.stored[0]?.api).toEqual({
      privateKey: '-----BEGIN PRIVATE KEY-----\nAA==\n-----END PRIVATE KEY-----\n',
      clientEmail: 'infra@acme.iam.gserviceaccount.com',
      domainAdminEmail: 'admin@acme.dev',
    });
  });

  test.each<[string, Partial<InfraState>, string]>([
    ['does not reach', { trial: () => refusedTrial('url') }, 'url-not-seen-from-there'],
    [
      'answers an error of its own to',
      { troubles: { 'POST /api/providers': [500, 'internal server error'] } },
      'infra-failed',
    ],
    [
      'waits too long for',
      { troubles: { 'POST /api/providers': [504, 'request timed out'] } },
      'provider-silent',
    ],
    [
      'hides behind a proxy from',
      { troubles: { 'POST /api/providers': { raw: [502, 'Bad Gateway'] } } },
      'gateway-down',
    ],
    ['says nothing of use to', { troubles: { 'POST /api/providers': { raw: [200, 'ok'] } } }, 'not-infra'],
  ])('reports if Infra %s it, and has written nothing', async (_, more, code) => {
    const { infra, seen, write } = await infraWith({ state: more });
    expect(await write(await seen())).toMatchObject({ is: 'refused', trouble: { code } });
    expect(infra.stored).toEqual([]);
  });

  test.each(['POST', 'PUT'] as const)('finds the result of a lost answer to %s', async (method) => {
    const providers = method === 'PUT' ? [google] : [];
    for (const loses of ['after', 'before'] as const) {
      const { infra, seen, write } = await infraWith({ state: { providers } });
      const connection = await seen();
      infra.next(method, { loses });
      const written = await write(connection);
      expect(written).toMatchObject(
        loses === 'after'
          ? { is: 'stored', answerLost: true, stored: { clientId: 'infra' } }
          : { is: 'refused', trouble: { code: 'answer-lost' } },
      );
      expect(writes(infra)).toHaveLength(1);
    }
  });

  test('reports an unknown result if reading back fails too', async () => {
    const { infra, seen, write } = await infraWith();
    const connection = await seen();
    infra.next('POST', { loses: 'after' });
    // A GET that is reset on a connection that was kept is sent on a new one, and one that is reset there once more.
    infra.next('GET', { loses: 'before' }, 3);
    expect(await write(connection)).toMatchObject({ is: 'unknown', trouble: { code: 'answer-unknown' } });
  });

  test.each<[string, (rows: object[]) => void, string]>([
    ['changed', (rows) => Object.assign(rows[0] ?? {}, { clientID: 'other' }), 'changed-meanwhile'],
    ['removed', (rows) => void rows.splice(0), 'gone'],
  ])('does not overwrite a provider that was %s since it was shown', async (_, change, code) => {
    const { infra, seen, write } = await infraWith({ state: { providers: [{ ...google }] } });
    const connection = await seen();
    change(infra.stored as unknown as object[]);
    expect(await write(connection)).toMatchObject({ is: 'refused', trouble: { code } });
    expect(writes(infra)).toEqual([]);
  });

  test('does not take a name that is taken meanwhile', async () => {
    const { infra, seen, write } = await infraWith();
    const connection = await seen();
    (infra.stored as unknown as object[]).push(google);
    expect(await write(connection)).toMatchObject({ is: 'refused', trouble: { code: 'name-taken' } });
    expect(infra.stored).toMatchObject([{ clientID: 'g' }]);
  });

  test('reads back once more if it is stopped halfway', async () => {
    const stop = new AbortController();
    const { infra, seen, write } = await infraWith({ signal: stop.signal });
    const connection = await seen();
    const { promise, resolve } = Promise.withResolvers<undefined>();
    infra.next('POST', { waits: promise, does: true });
    const written = write(connection);
    await expect.poll(() => infra.stored.length).toBe(1);
    stop.abort();
    expect(await written).toMatchObject({ is: 'stored', answerLost: true });
    resolve(undefined);
  });
});
