import * as client from 'openid-client';
import type { Demo } from '../../source/demo/start-demo.ts';

/** Where the demo's client is registered to return in these tests; nothing listens there. */
export const callbackUri = 'http://localhost:8399/callback';
export const dashboard = 'https://infra.example.com/login/callback';
export const infraScopes = 'openid email groups offline_access';

export interface LogInOptions {
  readonly person?: string;
  readonly scope?: string;
  readonly pkce?: boolean;
}

/** A whole login with the standard's own client: discovery, code with PKCE, tokens, UserInfo. */
export async function logIn(
  demo: Demo,
  { person = 'ada', scope = infraScopes, pkce = true }: LogInOptions = {},
) {
  const configuration = await client.discovery(
    new URL(demo.issuer),
    demo.clientId,
    demo.clientSecret.reveal(),
    undefined,
    { execute: [client.allowInsecureRequests] },
  );
  const verifier = client.randomPKCECodeVerifier();
  const checks = { expectedState: client.randomState(), expectedNonce: client.randomNonce() };
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: callbackUri,
    scope,
    state: checks.expectedState,
    nonce: checks.expectedNonce,
    ...(pkce && {
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    }),
  });
  const back = await demo.signInAs(url.href, person, { deliver: false });
  const tokens = await client.authorizationCodeGrant(configuration, new URL(back), {
    ...checks,
    ...(pkce && { pkceCodeVerifier: verifier }),
  });
  const claims = tokens.claims();
  const userinfo = await client.fetchUserInfo(configuration, tokens.access_token, claims?.sub ?? '');
  return { configuration, tokens, claims, userinfo };
}
