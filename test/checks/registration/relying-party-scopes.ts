import { attempt, redirect } from '../../support/facts.ts';
import {
  alone,
  early,
  further,
  late,
  nobody,
  noScope,
  page,
  scopes,
  to,
} from '../../support/further-facts.ts';
import type { Case } from '../outcomes.ts';
import { bare, page as errorPage, signIn, silence } from './facts.ts';

export const cases: readonly Case[] = [
  ['sign-in, while a wrong request is refused', 'accepted', further(early, to(page, signIn))],
  [
    'login_required at the redirect URI',
    'accepted',
    further(
      late,
      attempt('silent', redirect(`${page}?error=login_required`), { redirectUri: page, scopes, ...silence }),
    ),
  ],
  [
    'one of them is refused',
    'refused',
    further(early, to(page, noScope), alone('profile', signIn), alone('groups', noScope)),
  ],
  [
    'two of them are refused',
    ['refused', 'refused'],
    further(early, to(page, noScope), alone('profile', noScope), alone('groups', noScope)),
  ],
  [
    'each is accepted alone',
    'together-refused',
    further(early, to(page, noScope), alone('profile', signIn), alone('groups', signIn)),
  ],
  ['refused in other words', 'together-refused', further(early, to(page, errorPage('scope not allowed')))],
  [
    'the redirect URI is not registered, and the test login’s is refused for the scopes',
    'refused',
    further(
      early,
      to(page, errorPage('redirect address unknown')),
      to('http://localhost:8301', redirect('http://localhost:8301?error=invalid_scope')),
      alone('groups', noScope),
    ),
  ],
  ['sign-in for anything', 'after-sign-in', further(late, to(page, signIn))],
  ['refused for something else', 'cannot-tell', further(early, to(page, bare))],
  ['nobody named', 'does-not-apply', nobody(early)],
];
