import type { PasteRefusal, Stray } from '../core/ports.ts';
import { printable } from '../core/printable.ts';
import { sshTunnel } from '../session/copyables.ts';
import type { Invited, SignIn } from '../session/sign-in.ts';

/** Addresses are told whole. */
const longestAddress = 20_000;

/** What is new about the test login. The address stands alone on its line, after `Sign in: `. */
export function signInNews(before: SignIn, after: SignIn): readonly string[] {
  if (before === after) return [];
  switch (after.is) {
    case 'idle':
    case 'done':
    case 'starting':
      return [];
    case 'port-busy':
      return before.is === 'port-busy' ? [] : portBusy(after);
    case 'invited':
      return before.is === 'invited' && before.url === after.url
        ? invitationNews(before, after)
        : [...invitation(after), ...browserNews(after)];
    case 'returned':
      return [
        after.withCode
          ? 'The provider sent you back with a code.'
          : 'The provider sent you back with an error.',
      ];
    case 'exchanging':
      return ['Exchanging the code for tokens …'];
  }
}

function portBusy({ port, failure }: Extract<SignIn, { readonly is: 'port-busy' }>): readonly string[] {
  const { holder, pid } = failure.detail ?? {};
  const who = holder === undefined ? 'another program' : printable(String(holder), 100);
  return [
    `Port ${port} on this machine is held by ${who}${pid === undefined ? '' : ` (process ${pid})`}.`,
    'Nothing was opened, because that program would get the answer. Close it, and the login goes on by itself.',
  ];
}

function invitation({ url, redirectUri, listening }: Invited): readonly string[] {
  return [
    `Sign in: ${printable(url, longestAddress)}`,
    ...(listening
      ? [`Browser on another machine? There, first: ${sshTunnel(redirectUri)}`]
      : ['The page that you end on will not open.']),
    'Or paste here the address that you are sent back to.',
  ];
}

function invitationNews(before: Invited, after: Invited): readonly string[] {
  const isOther = before.browser !== after.browser || before.strayCount !== after.strayCount;
  // The same refusal may come twice; each pasted address gets its answer.
  const refused = isOther ? undefined : after.pasteRefused;
  return [
    ...(before.browser === after.browser ? [] : browserNews(after)),
    ...(before.strayCount === after.strayCount ? [] : strayNews(after)),
    ...(refused === undefined ? [] : [refusals[refused]]),
  ];
}

function browserNews({ browser }: Invited): readonly string[] {
  switch (browser.is) {
    case 'not-opened':
      return [];
    case 'opened':
      return ['Your browser was opened.'];
    case 'failed':
      return ['No browser could be opened here; open the address above yourself.'];
  }
}

const refusals: Readonly<Record<PasteRefusal, string>> = {
  'not-a-url': 'That is not an address. Paste the whole line from the browser, starting with http.',
  'other-address': 'That address is not the redirect URI of this login.',
  'other-login': 'That address belongs to another login; sign in again with the address above.',
  'nothing-in-it': 'That address holds neither a code nor an error.',
  'repeated-parameter': 'That address holds a parameter twice, so it is not taken.',
};

/** Browsers ask for icons all the time; only what hints at trouble is worth a line. */
const strays: Readonly<Partial<Record<Stray, string>>> = {
  'wrong-state': 'an answer to another login',
  'no-state': 'an answer without state',
  'error-without-state': 'an error without state, which may be about this login',
  'wrong-path': 'a request for another path',
  'wrong-host': 'a request under another host name',
  'wrong-method': 'a request with another method',
  'repeated-parameter': 'an answer with a repeated parameter',
  fragment: 'an answer after a # in the address, which no server sees',
  'tls-hello': 'a request by https, where the redirect URI is http',
  'already-used': 'the same answer a second time',
  'too-large': 'a request larger than any answer',
};

function strayNews({ strays: latest, strayCount }: Invited): readonly string[] {
  const stray = latest.at(-1);
  const words = stray && strays[stray];
  if (words === undefined) return [];
  const count = strayCount === 1 ? '1 stray request' : `${strayCount} stray requests`;
  return [`Ignored: ${words} (${count} so far).`];
}
