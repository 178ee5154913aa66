import { type JWTPayload, SignJWT } from 'jose';

/** A JWT for a token endpoint (RFC 7523, 3), signed with an RSA key in either PEM form. */
export function signedAssertion(claims: JWTPayload, privateKey: string): Promise<string> {
  const { createPrivateKey } = process.getBuiltinModule('node:crypto');
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .sign(createPrivateKey(privateKey));
}
