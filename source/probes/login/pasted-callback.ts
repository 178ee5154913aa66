import type { CallbackParameters, PasteRefusal } from '../../core/run/ports.ts';
import { Secret } from '../../core/secrets/secret.ts';

export type PastedCallback =
  | { readonly ok: true; readonly parameters: CallbackParameters }
  | { readonly ok: false; readonly reason: PasteRefusal };

const single = ['code', 'state'] as const;

/** Reads the pasted address that a browser was sent to; accepted only if it belongs to this login. */
export function readPastedCallback(pasted: string, redirectUri: string, state: string): PastedCallback {
  const wanted = new URL(redirectUri);
  const text = pasted.trim();
  // Address bars hide the scheme, so a copy may begin with the bare host.
  const url = URL.parse(text.startsWith(wanted.host) ? `${wanted.protocol}//${text}` : text);
  if (!url) return { ok: false, reason: 'not-a-url' };
  const elsewhere = url.origin !== wanted.origin || url.pathname !== wanted.pathname;
  if (elsewhere || url.username !== '' || url.password !== '') return { ok: false, reason: 'other-address' };

  const query = url.searchParams;
  const code = query.get('code') || undefined;
  const error = query.get('error') || undefined;
  if (code === undefined && error === undefined) return { ok: false, reason: 'nothing-in-it' };
  if (single.some((name) => query.getAll(name).length > 1))
    return { ok: false, reason: 'repeated-parameter' };
  if (query.get('state') !== state) return { ok: false, reason: 'other-login' };

  const optional = (key: 'errorDescription' | 'iss', name: string) => {
    const value = [...new Set(query.getAll(name))].join(' ');
    // A parameter without a value counts as omitted (RFC 6749, 3.1).
    return value ? { [key]: value } : {};
  };
  return {
    ok: true,
    parameters: {
      by: 'paste',
      ...(code !== undefined && { code: new Secret(code) }),
      ...(error !== undefined && { error }),
      ...optional('errorDescription', 'error_description'),
      ...optional('iss', 'iss'),
      repeated: [],
    },
  };
}
