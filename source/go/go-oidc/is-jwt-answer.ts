import type { HttpAnswer } from '../../core/facts/http-exchange.ts';

/** Each parameter has a value, in plain or in quotes; a semicolon may end them (Go: mime, ParseMediaType). */
const jwtType =
  /^\s*application\/jwt\s*(?:;\s*[\w!#$%&'*+.^`|~-]+=(?:[\w!#$%&'*+.^`|~-]+|"(?:[^"\\]|\\.)*")\s*)*(?:;\s*)?$/i;

/** Whether the library takes UserInfo for a JWT: what it cannot parse as a media type it takes for JSON (oidc/oidc.go, UserInfo). */
export function isJwtAnswer({ headers }: HttpAnswer): boolean {
  return jwtType.test((headers['content-type'] ?? '').slice(0, 500));
}
