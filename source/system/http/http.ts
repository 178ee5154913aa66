import type { HttpExchange, Redirect } from '../../core/facts/http-exchange.ts';
import { hasUser, withoutPasswords, withoutUser } from '../../core/http/address.ts';
import type { Failure, Result } from '../../core/http/failure.ts';
import type { Clock, HttpPort, HttpRequest } from '../../core/run/ports.ts';
import type { Redactor } from '../../core/secrets/redactor.ts';
import { printable } from '../../core/text/printable.ts';
import { systemClock } from '../clock.ts';
import { collectNewGarbage } from '../collect-new-garbage.ts';
import { sinceStart } from '../since-start.ts';
import { keepHeapSteady } from '../steady-heap.ts';
import type { CertificateAuthorities } from '../tls/certificate-authorities.ts';
import { decoded, textOf } from './body-text.ts';
import type { ConnectionUse } from './direct-agents.ts';
import { maskedUrl } from './masked-url.ts';
import type { ProxyChoice } from './proxy-choice.ts';
import type { RawAnswer } from './raw-answer.ts';
import { nextRedirect } from './redirects.ts';
import { refusalOf } from './refusal-of.ts';
import { type Attempt, requestOnce } from './request.ts';
import { createRouter } from './route.ts';
import { startDeadline } from './start-deadline.ts';
import { writtenRequest } from './written-request.ts';

export interface HttpOptions {
  /** For a whole exchange, including redirects, the retry and the last byte; three times as much for a patient one. */
  readonly timeoutMs: number;
  readonly redactor: Redactor;
  readonly userAgent: string;
  /** The machine’s own by default, another one in tests. */
  readonly clock?: Pick<Clock, 'now'>;
  /** In addition to Node’s own. */
  readonly authorities?: CertificateAuthorities;
  /** The proxy for an address, with its credentials, or `undefined` for none. */
  readonly proxyFor?: ProxyChoice;
  /** Gets one redacted line per request. */
  readonly trace?: (line: string) => void;
}

/** Bytes of a body after which garbage is collected, because parsing and comparing takes many times its size. */
const largeBody = 256 * 1024;

/** HTTP with limits on everything; the request’s purpose decides which redirects are followed. */
export function createHttp(options: HttpOptions): HttpPort {
  const { timeoutMs, redactor, userAgent, clock = systemClock, trace = () => undefined } = options;
  const router = createRouter(options);
  let letHeapGrow: (() => void) | undefined;

  async function exchange(
    request: HttpRequest,
    url: URL,
    redirects: readonly Redirect[],
    deadline: AbortSignal,
    cancel: AbortSignal,
    since: number,
  ): Promise<HttpExchange> {
    const requested = request.url;
    const fail = (failure: Failure): HttpExchange => ({
      outcome: 'failed',
      requested,
      failure,
      redirects,
    });
    const refusal = refusalOf(url, request.allowLoopbackHttp);
    if (refusal?.code === 'scheme-refused' && redirects.length > 0)
      return {
        outcome: 'failed',
        requested,
        failure: refusedHop(url, refusal),
        redirects: redirects.slice(0, -1),
      };
    if (refusal) return fail(refusal);
    const written = writtenRequest(request, url.href);
    if (!written.ok) return fail(written.failure);
    const { headers, body } = written.value;

    const started = sinceStart();
    const result = await withRetry(request, async (use) => {
      const route = await router.routeTo(url, use, deadline);
      if (!route.ok) return route;
      const one = {
        method: request.method,
        url,
        headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip', ...headers },
        ...(body !== undefined && { body }),
        keepsConnection: use !== 'new',
      };
      return requestOnce(one, route.value, deadline, cancel, clock.now);
    });
    const took = Math.round(sinceStart() - started);
    const end = result.ok ? result.value.status : result.failure.code;
    trace(printable(redactor.redact(`${request.method} ${maskedUrl(url)} ${end} ${took} ms`), 2000));
    if (!result.ok) return fail(result.failure);

    const next = request.purpose === 'metadata' ? nextRedirect(url, result.value, redirects) : undefined;
    if (next?.ok === false) return fail(next.failure);
    if (next) {
      const { status } = result.value;
      const redirect = { status, from: url.href, to: withoutPasswords(next.value.href) };
      return exchange(request, withoutUser(next.value), [...redirects, redirect], deadline, cancel, since);
    }
    const unpacked = await decoded(result.value.body, result.value.headers['content-encoding'] ?? '');
    if (!unpacked.ok) return fail(unpacked.failure);
    const bytes = unpacked.value.reduce((sum, part) => sum + part.length, 0);
    if (bytes > largeBody) letHeapGrow ??= keepHeapSteady();
    const { body: text, encoding } = textOf(unpacked.value);
    return {
      outcome: 'answered',
      requested,
      answer: {
        url: url.href,
        status: result.value.status,
        headers: result.value.headers,
        body: text,
        encoding,
        bytes,
        milliseconds: Math.round(sinceStart() - since),
        receivedAt: result.value.receivedAt,
        redirects,
      },
    };
  }

  return {
    async send(request, signal) {
      const url = URL.parse(request.url);
      if (!url) {
        const failure: Failure = { code: 'url-invalid', message: 'This is not an address.' };
        return { outcome: 'failed', requested: request.url, failure, redirects: [] };
      }
      if (hasUser(url) && request.purpose === 'credential') {
        const message = 'Nothing secret is sent to an address with a user name before its host.';
        return {
          outcome: 'failed',
          requested: request.url,
          failure: { code: 'address-refused', message },
          redirects: [],
        };
      }
      const deadline = new AbortController();
      const stop = startDeadline(request.isPatient ? 3 * timeoutMs : timeoutMs, () => deadline.abort());
      try {
        const since = sinceStart();
        const exchanged = await exchange(request, withoutUser(url), [], deadline.signal, signal, since);
        // By now, its bytes have been decoded to a string.
        if (exchanged.answer && exchanged.answer.bytes > largeBody) collectNewGarbage();
        return exchanged;
      } finally {
        stop();
        deadline.abort();
      }
    },
    expect(url, requests) {
      const parsed = URL.parse(url);
      if (parsed && !refusalOf(parsed, false)) router.expect(parsed, requests);
    },
    close() {
      router.close();
      letHeapGrow?.();
      letHeapGrow = undefined;
    },
  };
}

/** Plain http beyond loopback is refused like any other redirect, wherever it comes from. */
function refusedHop(to: URL, { message }: Failure): Failure {
  return { code: 'redirect-refused', message, detail: { to: to.href } };
}

/** Refused by Node's parser, which only reads connections that carry several answers. */
const refusedByParser = new Set<Failure['code']>(['http-malformed', 'headers-too-large']);

/**
 * A request on an open connection may cross with its end, and is then sent again on a new one. A GET is also sent again
 * after a reset, and after an answer that Node's parser refuses, because a new connection is read as Go reads it.
 */
async function withRetry(
  { method, connection }: HttpRequest,
  send: (use: ConnectionUse) => Promise<Attempt>,
): Promise<Result<RawAnswer>> {
  const repeatable = method === 'GET';
  const first = await send(connection ?? (repeatable ? 'shared' : 'new'));
  const fresh = first.stale ? await send('new') : first;
  if (!repeatable || fresh.ok) return fresh;
  const { code } = fresh.failure;
  return code === 'connection-reset' || (!first.stale && refusedByParser.has(code)) ? send('new') : fresh;
}
