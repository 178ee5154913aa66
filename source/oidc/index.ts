// The one door to this folder, so that what it brings loads once and only when a login needs it.

export { authorizationUrl } from './authorization-url.ts';
export { openidClientVerdict } from './openid-client-verdict.ts';
export { verifySignature } from './signature.ts';
export { signedAssertion } from './signed-assertion.ts';
export { standardDiscovery } from './standard-discovery.ts';
export { standardUserinfo } from './standard-userinfo.ts';
export { tokenHashMatches } from './token-hash.ts';
