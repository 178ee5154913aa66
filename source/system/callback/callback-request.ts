import { createHash, timingSafeEqual } from 'node:crypto';
import type { IgnoredError, IgnoredRequest } from '../../core/run/ports.ts';
import type { CallbackPage } from './callback-page.ts';

/** The parts of a request to the listener that are judged. */
export interface CallbackRequest {
  readonly method: string;
  /** Path and query, as received. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Only for a POST. */
  readonly body?: string;
}

/** A request that does not end the wait, and the response to its sender. */
export interface Refusal {
  readonly is: 'ignored';
  readonly ignored: IgnoredRequest;
  readonly status: number;
  readonly page: CallbackPage;
  readonly error?: IgnoredError;
}

export type CallbackVerdict =
  | { readonly is: 'callback'; readonly by: 'query' | 'form_post'; readonly parameters: URLSearchParams }
  | Refusal;

/** Refuses a request before its parameters are read; `undefined` if the parameters decide. */
export function ignoredByForm(
  { method, target, headers }: Omit<CallbackRequest, 'body'>,
  port: number,
): Refusal | undefined {
  const path = target.split('?', 1)[0];
  // A name that merely resolves to this machine (DNS rebinding) must not deliver a callback.
  if (!isOurHost(headers['host'], port)) return ignored('wrong-host', 400, 'not-here');
  if (method === 'OPTIONS') return ignored('preflight', 403, 'not-here');
  if (path === '/favicon.ico') return ignored('favicon', 404, 'not-here');
  if (path !== '/') return ignored('wrong-path', 404, 'not-here');
  if (method === 'HEAD') return ignored('head', 200, 'not-here');
  if (method === 'POST') {
    const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(String(headers['content-type'] ?? ''));
    return isForm ? undefined : ignored('wrong-method', 415, 'not-here');
  }
  if (method !== 'GET') return ignored('wrong-method', 405, 'not-here');
  // A browser that prefetches asks again when the person gets there; only that request may use the code.
  const purpose = ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => String(headers[name] ?? ''));
  if (purpose.some((value) => /prefetch|prerender|preview/i.test(value))) {
    return ignored('prefetch', 503, 'other-login');
  }
  return undefined;
}

/** Judges whether the parameters belong to the waiting login. The state decides before anything else is read. */
export function judgeParameters({ method, target, body }: CallbackRequest, state: string): CallbackVerdict {
  const by = method === 'POST' ? 'form_post' : 'query';
  const question = target.indexOf('?');
  const query = question < 0 ? '' : target.slice(question + 1);
  const sent = new URLSearchParams(by === 'form_post' ? (body ?? '') : query);
  // A parameter without a value counts as omitted (RFC 6749, 3.1).
  const parameters = new URLSearchParams([...sent].filter(([, value]) => value !== ''));
  if (by === 'query' && sent.size === 0) return ignored('fragment', 200, 'nothing-in-it');
  const [given, ...others] = parameters.getAll('state');
  if (given === undefined) {
    const error = parameters.get('error');
    if (error === null) return ignored('no-state', 400, 'other-login');
    const errorDescription = parameters.get('error_description');
    return {
      ...ignored('error-without-state', 400, 'other-login'),
      error: { error, ...(errorDescription !== null && { errorDescription }) },
    };
  }
  if (others.length > 0) return ignored('repeated-parameter', 400, 'repeated');
  if (!isSame(given, state))
    return ignored(isAltered(given, state) ? 'altered-state' : 'wrong-state', 400, 'other-login');
  if (parameters.getAll('code').length > 1) return ignored('repeated-parameter', 400, 'repeated');
  return { is: 'callback', by, parameters };
}

function isOurHost(host: unknown, port: number): boolean {
  const names = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`);
  return typeof host === 'string' && names.includes(host.toLowerCase());
}

function isSame(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** Truncated, extended or in a different case: too similar to the state that was sent to belong to another login. */
function isAltered(given: string, state: string): boolean {
  const [one, other] = [given.trim().toLowerCase(), state.toLowerCase()];
  return one.includes(other) || (one.length >= 4 && other.includes(one));
}

function ignored(name: IgnoredRequest, status: number, page: CallbackPage): Refusal {
  return { is: 'ignored', ignored: name, status, page };
}
