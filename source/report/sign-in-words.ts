import type { Failure } from '../core/failure.ts';
import type { PasteRefusal, Stray } from '../core/ports.ts';
import { printable } from '../core/printable.ts';

/** Why a pasted address is not taken, and what to do. */
export const pasteRefusals: Readonly<Record<PasteRefusal, string>> = {
  'not-a-url': 'That is not an address. Paste the whole line from the browser, starting with http.',
  'other-address': 'That address belongs to another page. The right one begins with http://localhost:8301.',
  'other-login': 'That address is from an earlier login. Sign in once more with the address above.',
  'nothing-in-it': 'That address holds no answer. Copy it from the page you ended on after signing in.',
  'repeated-parameter': 'That address holds a value twice, so it cannot be trusted. Sign in once more.',
};

/** What was ignored at the redirect URI. Browsers ask for icons all the time; only what hints at trouble has words. */
export const strayWords: Readonly<Partial<Record<Stray, string>>> = {
  'wrong-state': 'an answer to another login',
  'no-state': 'an answer without state',
  'error-without-state': 'an error without state, which may be about this login',
  'wrong-path': 'a request for another path; the redirect URI has none',
  'wrong-host': 'a request under another host name',
  'wrong-method': 'a request with another method',
  'repeated-parameter': 'an answer with a repeated value',
  fragment: 'an answer after a # in the address, which no server sees',
  'tls-hello': 'a request by https, where the redirect URI is http',
  'already-used': 'the same answer a second time',
  'too-large': 'a request larger than any answer',
};

/** Who holds the port; a program may call itself anything. */
export function portHolder({ detail }: Failure): string {
  const { holder, pid } = detail ?? {};
  if (holder === undefined) return 'another program';
  return `${printable(String(holder), 100)}${pid === undefined ? '' : ` (process ${pid})`}`;
}

export function returnedWords(withCode: boolean): string {
  return `The provider sent you back with ${withCode ? 'a code' : 'an error'}.`;
}

export const exchangingWords = 'Exchanging the code for tokens …';
