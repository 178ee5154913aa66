import type { IdTokenFact } from '../../core/facts/facts.ts';
import type { JsonObject } from '../../core/json/json-value.ts';
import type { Secret } from '../../core/secrets/secret.ts';
import { type DecodedToken, decodeToken } from '../../core/token/decode-token.ts';
import type { KeySet } from './key-set.ts';

/** Decodes and verifies an ID token. */
export async function readIdToken(
  idToken: Secret,
  acceptedAlgorithms: readonly string[],
  keySet: KeySet,
): Promise<IdTokenFact> {
  const { verifySignature } = await import('../../oidc/index.ts');
  const received = idToken.reveal();
  // go-jose first removes white space (jws.go, ParseSigned).
  const token = received.replace(/\s+/g, '');
  const { parts, header, headerText, ...decoded } = decodeToken(token);
  // From the claims, go-oidc removes line breaks but no blanks (verify.go, parseJWT).
  const [first = '', second = ''] = received.split('.');
  const { payload, claims }: Partial<DecodedToken> = hasBlanks(second) ? {} : decoded;
  const keys = keySet.latest()?.body;
  const signature = await verifySignature({
    token,
    ...(keys !== undefined && { keys }),
    acceptedAlgorithms,
    refetch: () => keySet.refetch(),
  });
  return {
    parts,
    ...(header && { header }),
    ...(headerText !== undefined && { headerText }),
    ...(token !== received && { hasWhiteSpace: true }),
    ...(/[^\S \r\n]/.test(received) && { hasTab: true }),
    ...(token.endsWith('=') && { hasPadding: true }),
    ...(/\s/.test(first + second) && { hasWhiteSpaceBeforeSignature: true }),
    ...(payload !== undefined && { payload }),
    ...(claims && { claims }),
    signature,
  };
}

/** White space other than the line breaks that Go’s base64 ignores. */
function hasBlanks(part: string): boolean {
  return /[^\S\r\n]/.test(part);
}

/** The claims of any JWT, for display; undefined if the text is not one. */
export function claimsOf(token: Secret): JsonObject | undefined {
  const { parts, header, claims } = decodeToken(token.reveal());
  return parts === 3 && header && claims ? claims : undefined;
}
