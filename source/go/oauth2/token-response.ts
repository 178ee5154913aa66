import type { TokenResponse } from '../../core/facts/facts.ts';
import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import { mediaType } from '../../core/http/media-type.ts';
import { isObject, type JsonObject, member, parseJson, stringMember } from '../../core/json/json-value.ts';
import { readGo } from '../encoding-json/read.ts';

/** In bytes; golang/oauth2 reads no more of an answer (internal/token.go). */
export const longestTokenResponse = 2 ** 20;

const tokenJson = {
  type: 'internal.tokenJSON',
  fields: {
    access_token: 'string',
    token_type: 'string',
    refresh_token: 'string',
    expires_in: 'seconds',
    error: 'string',
    error_description: 'string',
    error_uri: 'string',
  },
} as const;

export type TokenReading =
  | { readonly ok: true; readonly value: TokenResponse }
  | {
      readonly ok: false;
      readonly is: 'status' | 'too-large' | 'unreadable' | 'error-in-success' | 'no-access-token';
      /** The library's own message. */
      readonly message: string;
      /** The member with a wrong type or form, and its value. */
      readonly member?: string;
      readonly got?: string;
    };

/** Reads a token endpoint's answer as golang/oauth2 does (internal/token.go, doTokenRoundTrip). */
export function readTokenResponse(answer: HttpAnswer): TokenReading {
  const body = withinLimit(answer.body);
  const failed = answer.status < 200 || answer.status > 299;
  const refusal: TokenReading = {
    ok: false,
    is: 'status',
    message: `oauth2: cannot fetch token: ${answer.status}\nResponse: ${body}`,
  };
  const read = isFormAnswer(answer) ? readForm(body) : readJson(body);
  if ('trouble' in read) {
    const is = body === answer.body ? 'unreadable' : 'too-large';
    const { trouble: message, ...where } = read;
    return failed ? refusal : { ok: false, is, message, ...where };
  }
  if (failed || read.error !== '') {
    if (read.error === '') return refusal;
    const parts = [read.error, read.errorDescription].filter((part) => part !== '');
    const message = `oauth2: ${parts.map((part) => JSON.stringify(part)).join(' ')}`;
    return { ok: false, is: failed ? 'status' : 'error-in-success', message };
  }
  if (read.accessToken === '')
    return { ok: false, is: 'no-access-token', message: 'oauth2: server response missing access_token' };
  return { ok: true, value: read.response };
}

/** Whether x/oauth2 reads it as a form instead of JSON (internal/token.go). */
export function isFormAnswer(answer: HttpAnswer): boolean {
  const type = mediaType(answer);
  return type === 'application/x-www-form-urlencoded' || type === 'text/plain';
}

interface Read {
  readonly accessToken: string;
  readonly error: string;
  readonly errorDescription: string;
  readonly response: TokenResponse;
}

function readForm(body: string): Read | Trouble {
  const bad = body.split('&').find((part) => part.includes(';') || /%(?![0-9a-fA-F]{2})/.test(part));
  if (bad !== undefined) {
    const why = bad.includes(';') ? 'invalid semicolon separator in query' : 'invalid URL escape';
    return { trouble: `oauth2: cannot parse response: ${why}` };
  }
  const values = new URLSearchParams(body);
  const get = (name: string) => values.get(name) ?? '';
  const lifetime = get('expires_in');
  return {
    accessToken: get('access_token'),
    error: get('error'),
    errorDescription: get('error_description'),
    response: {
      ...(get('token_type') !== '' && { tokenType: get('token_type') }),
      ...(/^[+-]?\d+$/.test(lifetime) && Number(lifetime) !== 0 && { expiresIn: Number(lifetime) }),
      ...(values.has('scope') && { scope: get('scope') }),
      hasAccessToken: get('access_token') !== '',
      hasRefreshToken: get('refresh_token') !== '',
      hasIdToken: get('id_token') !== '',
    },
  };
}

interface Trouble {
  readonly trouble: string;
  readonly member?: string;
  readonly got?: string;
}

function readJson(body: string): Read | Trouble {
  const reading = readGo(body, tokenJson);
  if (!reading.ok) {
    const { field: member, got } = reading.error;
    const trouble = `oauth2: cannot parse json: ${reading.error.message}`;
    return { trouble, ...(member !== undefined && { member }), ...(got !== undefined && { got }) };
  }
  const { value } = reading;
  // Infra reads members by exact name, unlike the library.
  const raw = parseJson(body);
  const named = (name: string) => (isObject(raw) ? stringMember(raw, name) : undefined);
  const scope = named('scope');
  const refreshExpiresIn = isObject(raw) ? refreshLifetime(raw) : undefined;
  return {
    accessToken: value.access_token,
    error: value.error,
    errorDescription: value.error_description,
    response: {
      ...(value.token_type !== '' && { tokenType: value.token_type }),
      ...(value.expires_in !== 0 && { expiresIn: value.expires_in }),
      ...(refreshExpiresIn !== undefined && { refreshExpiresIn }),
      ...(scope !== undefined && { scope }),
      hasAccessToken: named('access_token') !== undefined,
      hasRefreshToken: Boolean(named('refresh_token')),
      hasIdToken: named('id_token') !== undefined,
    },
  };
}

/** As Keycloak and Microsoft name it; Keycloak's 0 means that the token does not expire. */
function refreshLifetime(json: JsonObject): number | undefined {
  const [seconds] = ['refresh_expires_in', 'refresh_token_expires_in'].flatMap((name) => {
    const value = Number(member(json, name));
    return Number.isFinite(value) && value > 0 ? [value] : [];
  });
  return seconds;
}

/** The first mebibyte, in bytes of UTF-8. */
function withinLimit(body: string): string {
  if (body.length <= longestTokenResponse / 3) return body;
  const bytes = new TextEncoder().encode(body);
  return bytes.length <= longestTokenResponse
    ? body
    : new TextDecoder().decode(bytes.subarray(0, longestTokenResponse));
}
