// The only entry to this folder, so that its libraries load once and only when a login needs them.

export { authorizationUrl } from './authorization-url.ts';
export { openidClientVerdict } from './openid-client-verdict.ts';
export { verifySignature } from './signature.ts';
export { signedAssertion } from './signed-assertion.ts';
export { standardDiscovery } from './standard-discovery.ts';
export { standardUserinfo } from './standard-userinfo.ts';
export { tokenHashMatches } from './token-hash.ts';
