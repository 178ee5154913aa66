import type { HttpAnswer } from '../../core/facts/http-exchange.ts';

/** Each parameter has a value, plain or quoted; a semicolon may follow (Go: mime, ParseMediaType). */
const jwtType =
  /^\s*application\/jwt\s*(?:;\s*[\w!#$%&'*+.^`|~-]+=(?:[\w!#$%&'*+.^`|~-]+|"(?:[^"\\]|\\.)*")\s*)*(?:;\s*)?$/i;

/** Whether the library reads UserInfo as a JWT; an invalid media type counts as JSON (oidc/oidc.go, UserInfo). */
export function isJwtAnswer({ headers }: HttpAnswer): boolean {
  return jwtType.test((headers['content-type'] ?? '').slice(0, 500));
}
