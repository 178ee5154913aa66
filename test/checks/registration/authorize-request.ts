import type { HttpExchange } from '../../../source/core/facts/http-exchange.ts';
import { answered, attempt, issuer, login, redirect, tokens } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { asking, atDashboard, bare, firewall, infraRequest, page, returned, signIn } from './facts.ts';

const signInPage = (exchange: HttpExchange) => {
  const { authorization: asked, ...rest } = asking(attempt('as-infra', signIn));
  return { ...rest, authorization: { ...asked, signInPage: exchange } };
};

export const cases: readonly Case[] = [
  ['sign-in', 'taken', asking(infraRequest(signIn))],
  [
    'a provider that only refuses prompt=none',
    'taken',
    asking(infraRequest(signIn), attempt('silent', returned('error=invalid_request'))),
  ],
  [
    'a client that may not sign in people, as a silent request shows',
    'returned-error',
    asking(infraRequest(signIn), attempt('silent', returned('error=unauthorized_client'))),
  ],
  ['a page of refusal', 'refused', asking(infraRequest(page('we are sorry')))],
  ['a bare 400', 'refused-silently', asking(infraRequest(bare))],
  ...(
    [
      ['', 'taken', infraRequest(bare)],
      [' at the dashboard’s address, and a login at another one', 'refused-silently', atDashboard(bare)],
    ] as const
  ).map(
    ([where, code, request]): Case => [
      `a refusal${where} that a finished login as Infra sends it ${code === 'taken' ? 'settles' : 'leaves'}`,
      code,
      { ...asking(request), login: { ...login(), pkce: false }, tokens: tokens() },
    ],
  ),
  [
    'an error page of its own without a reason',
    'refused-silently',
    asking(infraRequest(redirect(`${issuer}/home/error?id=08e3`))),
  ],
  ['an error at the redirect URI', 'returned-error', asking(infraRequest(returned('error=server_error')))],
  [
    'a denial before anyone signs in',
    'returned-denied',
    asking(infraRequest(returned('error=access_denied'))),
  ],
  ['a firewall', 'not-asked', asking(infraRequest(firewall))],
  ['an empty page', 'not-asked', asking(infraRequest(answered('', 200)))],
  ['JSON instead of a page', 'not-asked', asking(infraRequest(answered({ status: 'up' })))],
  ['a redirect to nowhere', 'not-asked', asking(infraRequest(answered('', 302)))],
  ['a redirect to a file', 'not-asked', asking(infraRequest(redirect('file:///etc/passwd')))],
  ['a missing sign-in page', 'not-asked', signInPage(page('Not found', 404))],
  ['a sign-in page that fails', 'not-asked', signInPage(page('Oops', 500))],
  ['a sign-in page that wants cookies', 'taken', signInPage(page('No cookie', 400))],
];
