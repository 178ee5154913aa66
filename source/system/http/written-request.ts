import type { Result } from '../../core/http/failure.ts';
import { formEncode } from '../../core/http/form-encoding.ts';
import type { Authorization, HttpRequest, JsonBody } from '../../core/run/ports.ts';
import { basicCredential } from '../../core/secrets/basic-credential.ts';
import type { Secret } from '../../core/secrets/secret.ts';

export interface WrittenRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Headers and body with their secrets filled in; fails if one of them is not meant for this address. */
export function writtenRequest(request: HttpRequest, url: string): Result<WrittenRequest> {
  const { headers = {}, authorization, form, json } = request;
  const header = authorization ? authorizationHeader(authorization, url) : undefined;
  if (header?.ok === false) return header;
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(form ?? {})) {
    const field = revealed(value, url);
    if (!field.ok) return field;
    fields[name] = field.value;
  }
  const object = json && revealedObject(json, url);
  if (object?.ok === false) return object;
  const body = form ? formEncode(fields) : object && JSON.stringify(object.value);
  return {
    ok: true,
    value: {
      headers: {
        ...headers,
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...(object && { 'content-type': 'application/json' }),
        ...(header && { authorization: header.value }),
      },
      ...(body !== undefined && { body }),
    },
  };
}

/** Not by its class, because the bundles of the first frame and of the demo each have their own. */
function isSecret(value: Secret | JsonBody): value is Secret {
  return typeof value['revealFor'] === 'function';
}

function revealed(value: string | Secret, url: string): Result<string> {
  return typeof value === 'string' ? { ok: true, value } : value.revealFor(url);
}

function revealedObject(json: JsonBody, url: string): Result<object> {
  const members: [string, string | object][] = [];
  for (const [name, value] of Object.entries(json)) {
    const member =
      typeof value === 'string' || isSecret(value) ? revealed(value, url) : revealedObject(value, url);
    if (!member.ok) return member;
    members.push([name, member.value]);
  }
  return { ok: true, value: Object.fromEntries(members) };
}

function authorizationHeader(authorization: Authorization, url: string): Result<string> {
  switch (authorization.scheme) {
    case 'basic': {
      const { clientId, secret, isPlain } = authorization;
      const revealed = basicCredential(clientId, secret, isPlain).revealFor(url);
      return revealed.ok ? { ok: true, value: `Basic ${revealed.value}` } : revealed;
    }
    case 'bearer': {
      const revealed = authorization.token.revealFor(url);
      return revealed.ok ? { ok: true, value: `Bearer ${revealed.value}` } : revealed;
    }
  }
}
