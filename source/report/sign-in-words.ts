import type { Failure } from '../core/http/failure.ts';
import type { IgnoredRequest, PasteRefusal } from '../core/run/ports.ts';
import { printable } from '../core/text/printable.ts';

/** Why a pasted address is rejected, and what to do. */
export const pasteRefusals: Readonly<Record<PasteRefusal, string>> = {
  'not-a-url': 'That is not an address. Paste the whole line from the browser, starting with http.',
  'other-address': 'That address belongs to another page. The right one begins with http://localhost:8301.',
  'other-login': 'That address is from an earlier login. Sign in again with the address above.',
  'nothing-in-it': 'That address contains no answer. Copy it from the page you ended on after signing in.',
  'repeated-parameter': 'That address contains a value twice, so it cannot be trusted. Sign in again.',
};

/** A request at the redirect URI other than the awaited answer, and what it may hint at. */
export interface IgnoredWords {
  readonly what: string;
  readonly hint?: string;
}

/** Only requests that hint at trouble have words; browsers ask for icons all the time. */
export const ignoredWords: Readonly<Partial<Record<IgnoredRequest, IgnoredWords>>> = {
  'wrong-state': {
    what: 'an answer to another login',
    hint: 'an older tab, or something on the way changes the state',
  },
  'altered-state': { what: 'an answer with a changed state', hint: 'something on the way cut or rewrote it' },
  'no-state': { what: 'an answer without state', hint: 'something on the way dropped it' },
  'error-without-state': { what: 'an error without state', hint: 'it may be about this login' },
  'wrong-path': { what: 'a request for another path', hint: 'the redirect URI has none' },
  'wrong-host': { what: 'a request under another host name' },
  'wrong-method': { what: 'a request with another method' },
  'repeated-parameter': { what: 'an answer with a repeated value', hint: 'each may come once' },
  fragment: {
    what: 'a request without an answer',
    hint: 'no server sees what follows a #; the response mode may be “fragment”',
  },
  'tls-hello': {
    what: 'an https request',
    hint: 'the redirect URI is http; the browser may insist on https',
  },
  'already-used': { what: 'the same answer a second time' },
  'too-large': { what: 'a request larger than any answer' },
};

/** The program that holds the port; its name may be anything. */
export function portHolder({ detail }: Failure): string {
  const { holder, pid } = detail ?? {};
  if (holder === undefined) return 'another program';
  return `${printable(String(holder), 100)}${pid === undefined ? '' : ` (process ${pid})`}`;
}

export function returnedWords(withCode: boolean): string {
  return `The provider sent you back with ${withCode ? 'a code' : 'an error'}.`;
}

export const repeatingWords = 'Sending your browser through again, as Infra does: without PKCE and nonce …';

export const exchangingWords = 'Exchanging the code for tokens …';
