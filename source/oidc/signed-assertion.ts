import { type JWTPayload, SignJWT } from 'jose';

/** A JWT for a token endpoint, signed with an RSA key in PEM of either form (RFC 7523, 3). */
export function signedAssertion(claims: JWTPayload, privateKey: string): Promise<string> {
  const { createPrivateKey } = process.getBuiltinModule('node:crypto');
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .sign(createPrivateKey(privateKey));
}
