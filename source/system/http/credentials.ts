import type { Result } from '../../core/failure.ts';
import { formEncode } from '../../core/form-encoding.ts';
import type { Authorization, HttpRequest } from '../../core/ports.ts';
import { basicCredential } from '../../core/secrets/basic-credential.ts';

export interface WrittenRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Headers and body with the secrets in them; a failure where one of them is not for this address. */
export function writtenRequest(request: HttpRequest, url: string): Result<WrittenRequest> {
  const { headers = {}, authorization, form } = request;
  const header = authorization ? authorizationHeader(authorization, url) : undefined;
  if (header?.ok === false) return header;
  const fields: Record<string, string> = {};
  for (const [name, value] of Object.entries(form ?? {})) {
    // Not by its class: the first picture's bundle, and the demo's, have one of their own.
    const field = typeof value === 'string' ? ({ ok: true, value } as const) : value.revealFor(url);
    if (!field.ok) return field;
    fields[name] = field.value;
  }
  return {
    ok: true,
    value: {
      headers: {
        ...headers,
        ...(form && { 'content-type': 'application/x-www-form-urlencoded' }),
        ...(header && { authorization: header.value }),
      },
      ...(form && { body: formEncode(fields) }),
    },
  };
}

function authorizationHeader(authorization: Authorization, url: string): Result<string> {
  switch (authorization.scheme) {
    case 'basic': {
      const revealed = basicCredential(authorization.clientId, authorization.secret).revealFor(url);
      return revealed.ok ? { ok: true, value: `Basic ${revealed.value}` } : revealed;
    }
    case 'bearer': {
      const revealed = authorization.token.revealFor(url);
      return revealed.ok ? { ok: true, value: `Bearer ${revealed.value}` } : revealed;
    }
  }
}
