import { request } from 'node:http';
import type { LookupFunction } from 'node:net';

export interface PageRequest {
  readonly url: URL;
  readonly cookie?: string;
  /** Sent as a form by POST; without it, the request is a GET. */
  readonly form?: URLSearchParams;
}

export interface PageAnswer {
  readonly status: number;
  readonly location?: string;
  readonly setCookies: readonly string[];
  readonly body: string;
}

/**
 * One plain http request as a browser on this computer would send it, without following redirects or keeping the
 * connection.
 */
export function requestPage({ url, cookie, form }: PageRequest, signal: AbortSignal): Promise<PageAnswer> {
  return new Promise((resolve, reject) => {
    const body = form?.toString();
    const outgoing = request(
      url,
      {
        agent: false,
        ...(url.hostname === 'localhost' && { autoSelectFamily: true, lookup: bothLoopbacks }),
        method: form ? 'POST' : 'GET',
        signal,
        headers: {
          accept: 'text/html',
          ...(cookie !== undefined && { cookie }),
          ...(body !== undefined && {
            'content-type': 'application/x-www-form-urlencoded',
            'content-length': Buffer.byteLength(body),
          }),
        },
      },
      async (incoming) => {
        try {
          let text = '';
          for await (const chunk of incoming.setEncoding('utf8')) text += chunk;
          const location = incoming.headers.location;
          resolve({
            status: incoming.statusCode ?? 0,
            ...(location !== undefined && { location }),
            setCookies: incoming.headers['set-cookie'] ?? [],
            body: text,
          });
        } catch (error) {
          reject(error);
        }
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** As in browsers (RFC 6761, 6.3), whatever the system’s resolver returns; one of the two works. */
const bothLoopbacks: LookupFunction = (_, { all }, done) => {
  if (all)
    done(null, [
      { address: '127.0.0.1', family: 4 },
      { address: '::1', family: 6 },
    ]);
  else done(null, '127.0.0.1', 4);
};
