import { expect, test } from 'vitest';
import { people } from '../../../source/demo/people.ts';
import { serveProvider } from '../../../source/demo/serve/serve-provider.ts';

const dashboard = 'https://app.example.com/callback';
const local = 'http://localhost:8301';
const otherLocal = 'http://127.0.0.1:18000/';

async function registered(redirectUris: readonly [string, ...string[]], fault?: string) {
  const served = await serveProvider({
    port: 0,
    clientId: 'app',
    redirectUris,
    people,
    faults: fault ? [fault] : [],
  });
  if (!served.ok) throw new Error(served.failure.message);
  const { issuer, configuration, close } = served.value;
  try {
    const taken = await Promise.all(
      redirectUris.map(async (uri) => {
        const query = new URLSearchParams({
          client_id: 'app',
          response_type: 'code',
          scope: 'openid',
          redirect_uri: uri,
        });
        const { status } = await fetch(`${issuer}/authorize?${query}`, { redirect: 'manual' });
        return status < 400 ? [uri] : [];
      }),
    );
    const secret = configuration.clientSecret.reveal();
    const answer = await fetch(`${issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${btoa(`app:${secret}`)}` },
      body: new URLSearchParams({ grant_type: 'authorization_code', code: 'made-up', redirect_uri: local }),
    });
    expect(await answer.json()).toMatchObject({ error: 'invalid_grant' });
    return taken.flat();
  } finally {
    await close();
  }
}

test.each([
  ['no fault', undefined, [dashboard, local], [dashboard, local]],
  ['the dashboard’s, which comes first,', 'redirect-dashboard-missing', [dashboard, local], [local]],
  ['the dashboard’s, which comes last,', 'redirect-dashboard-missing', [local, dashboard], [local]],
  ['localhost’s, which comes last,', 'redirect-localhost-missing', [dashboard, local], [dashboard]],
  ['each of this machine', 'redirect-localhost-missing', [otherLocal, dashboard, local], [dashboard]],
  ['none of this machine', 'redirect-localhost-missing', [dashboard], [dashboard]],
  ['the only one, of a dashboard,', 'redirect-dashboard-missing', [dashboard], []],
  ['the only one, of this machine,', 'redirect-localhost-missing', [local], []],
] as const)('%s is missing from the served client', async (_, fault, given, wanted) => {
  expect(await registered(given, fault)).toEqual(wanted);
});
