import type { IdTokenFact, SignatureFact } from '../core/facts.ts';
import { isObject, type JsonObject, parseJson } from '../core/json-value.ts';
import type { Redactor } from '../core/redactor.ts';
import type { Secret } from '../core/secret.ts';
import type { KeySet } from './key-set.ts';

/** An ID token taken apart and verified; whatever secret a provider may have put into it is taken out. */
export async function readIdToken(
  idToken: Secret,
  acceptedAlgorithms: readonly string[],
  keySet: KeySet,
  redactor: Redactor,
): Promise<IdTokenFact> {
  const { decodeToken, verifySignature } = await import('../oidc/index.ts');
  // go-jose takes white space out first (jws.go, ParseSigned).
  const token = idToken.reveal().replace(/\s+/g, '');
  const { parts, header, payload } = decodeToken(token);
  const keys = keySet.latest()?.body;
  const signature = await verifySignature({
    token,
    ...(keys !== undefined && { keys }),
    acceptedAlgorithms,
    refetch: () => keySet.refetch(),
  });
  const clean = payload === undefined ? undefined : redactor.redact(payload);
  const claims = clean === undefined ? undefined : parseJson(clean);
  return {
    parts,
    ...(header && { header: redactedObject(header, redactor) }),
    ...(clean !== undefined && { payload: clean }),
    ...(isObject(claims) && { claims }),
    signature: redactedSignature(signature, redactor),
  };
}

/** The claims of any JWT, for looking at; undefined where the text is none. */
export async function claimsOf(token: Secret, redactor: Redactor): Promise<JsonObject | undefined> {
  const { decodeToken } = await import('../oidc/index.ts');
  const { parts, header, claims } = decodeToken(token.reveal());
  return parts === 3 && header && claims ? redactedObject(claims, redactor) : undefined;
}

/** The provider chose these texts too. */
function redactedSignature(signature: SignatureFact, redactor: Redactor): SignatureFact {
  switch (signature.is) {
    case 'valid':
    case 'no-key':
      return signature.kid === undefined ? signature : { ...signature, kid: redactor.redact(signature.kid) };
    case 'unsupported':
      return { ...signature, alg: redactor.redact(signature.alg) };
    case 'unreadable':
      return { ...signature, why: redactor.redact(signature.why) };
    default:
      return signature;
  }
}

function redactedObject(object: JsonObject, redactor: Redactor): JsonObject {
  const value = parseJson(redactor.redact(JSON.stringify(object)));
  return isObject(value) ? value : {};
}
