import type { CustomFetch } from 'openid-client';

export interface Captured {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A fetch without network: each address returns the answer captured for it. So the library judges what was received,
 * and the one-time code is never sent twice.
 */
export function customFetchOf(captured: ReadonlyMap<string, Captured>): CustomFetch {
  return async (url) => {
    const answer = captured.get(new URL(url).href);
    if (!answer) throw new TypeError(`Nothing was captured for ${new URL(url).origin}.`);
    return responseOf(answer);
  };
}

export function responseOf({ status, headers, body }: Captured): Response {
  return new Response(mayHoldBody(status) ? body : null, { status, headers: onlyMeaningful(headers) });
}

/** Fetch standard: null body status. */
function mayHoldBody(status: number): boolean {
  return ![204, 205, 304].includes(status);
}

/** Length and encoding describe the bytes on the wire, not this text. */
function onlyMeaningful(headers: Captured['headers']): Headers {
  const kept = new Headers();
  for (const name of ['content-type', 'www-authenticate', 'date']) {
    const value = headers[name];
    if (value !== undefined) kept.set(name, value);
  }
  return kept;
}
