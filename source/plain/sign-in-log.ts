import { printable } from '../core/text/printable.ts';
import {
  exchangingWords,
  ignoredWords,
  pasteRefusals,
  portHolder,
  repeatingWords,
  returnedWords,
} from '../report/sign-in-words.ts';
import { sshTunnel } from '../session/connect/copyables.ts';
import type { Invited, SignIn } from '../session/login/sign-in.ts';

/** In characters; addresses are never cut. */
const longestAddress = 20_000;

/** News about the test login. The address is alone on its line, after `Sign in: `. */
export function signInLog(before: SignIn | undefined, after: SignIn | undefined): readonly string[] {
  if (before === after) return [];
  switch (after?.is) {
    case undefined:
    case 'starting':
    case 'ended':
      return [];
    case 'port-busy':
      return before?.is === 'port-busy' ? [] : portBusy(after);
    case 'invited':
      return before?.is === 'invited' && before.url === after.url
        ? invitationNews(before, after)
        : [...invitation(after), ...browserNews[after.browser]];
    case 'returned':
      return [returnedWords(after.withCode)];
    case 'repeating':
      return [repeatingWords];
    case 'exchanging':
      return [exchangingWords];
  }
}

function portBusy({ port, failure }: Extract<SignIn, { readonly is: 'port-busy' }>): readonly string[] {
  return [
    `Port ${port} on this machine is held by ${portHolder(failure)}.`,
    'Nothing was opened, because that program would get the answer. Close it, and the login continues by itself.',
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
  const isOther = before.browser !== after.browser || before.ignoredCount !== after.ignoredCount;
  // The same refusal may repeat; each pasted address gets its answer.
  const refused = isOther ? undefined : after.pasteRefused;
  return [
    ...(before.browser === after.browser ? [] : browserNews[after.browser]),
    ...(before.ignoredCount === after.ignoredCount ? [] : strayNews(after)),
    ...(refused === undefined ? [] : [pasteRefusals[refused]]),
  ];
}

const browserNews: Readonly<Record<Invited['browser'], readonly string[]>> = {
  'not-opened': [],
  opened: ['Your browser was opened.'],
  failed: ['No browser could be opened here; open the address above yourself.'],
};

function strayNews({ ignoredRequests: latest, ignoredCount }: Invited): readonly string[] {
  const ignored = latest.at(-1);
  const words = ignored && ignoredWords[ignored];
  if (words === undefined) return [];
  const count = ignoredCount === 1 ? '1 stray request' : `${ignoredCount} stray requests`;
  const { what, hint } = words;
  return [`Ignored: ${what} (${count} so far)${hint === undefined ? '' : `; ${hint}`}.`];
}
