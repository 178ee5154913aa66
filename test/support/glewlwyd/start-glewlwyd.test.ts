import * as client from 'openid-client';
import { expect, test } from 'vitest';
import { describeWith } from '../installed.ts';
import { glewlwydInstalled, startGlewlwyd } from './start-glewlwyd.ts';

describeWith([glewlwydInstalled], 'glewlwyd', () => {
  test('lets a person log in, with e-mail and groups in UserInfo', async () => {
    const redirectUri = 'http://localhost:8399/callback';
    const glewlwyd = await startGlewlwyd({ redirectUris: [redirectUri] });
    try {
      const configuration = await client.discovery(
        new URL(glewlwyd.issuer),
        glewlwyd.clientId,
        glewlwyd.clientSecret.reveal(),
        undefined,
        { execute: [client.allowInsecureRequests] },
      );
      const checks = { expectedState: client.randomState(), expectedNonce: client.randomNonce() };
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: 'openid email groups',
        state: checks.expectedState,
        nonce: checks.expectedNonce,
      });
      const back = await glewlwyd.signIn(url.href);
      const tokens = await client.authorizationCodeGrant(configuration, new URL(back), checks);
      const userinfo = await client.fetchUserInfo(
        configuration,
        tokens.access_token,
        tokens.claims()?.sub ?? '',
      );
      expect(userinfo).toMatchObject({ email: glewlwyd.person.email, groups: glewlwyd.person.groups });
    } finally {
      await glewlwyd.close();
    }
  });
});
