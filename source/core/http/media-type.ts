import type { HttpAnswer } from '../facts/http-exchange.ts';

/** The media type without parameters, lower case; empty if there is none. */
export function mediaType(answer: HttpAnswer): string {
  return (answer.headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Whether a media type is JSON or a format built on it (RFC 6839, 3.1). */
export function isJsonType(type: string): boolean {
  return /^application\/(?:json|[\w.-]+\+json)$/.test(type);
}
