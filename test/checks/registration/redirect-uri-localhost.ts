import { attempt, dashboard, failed, issuer, localhost, oauthError, redirect } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import {
  answersSilentlyAt,
  anyAddress,
  anyClient,
  asking,
  atDashboard,
  bare,
  control,
  firewall,
  infraRequest,
  knownClient,
  lateControl,
  page,
  signedIn,
  signIn,
  silent,
} from './facts.ts';

export const cases: readonly Case[] = [
  ['login_required, but not for an unknown client', 'registered', knownClient],
  ['login_required for any client', 'after-sign-in', anyClient],
  ['login_required at the redirect URI', 'registered', asking(silent, control)],
  ['sign-in, and the control refused', 'registered', asking(infraRequest(signIn), control)],
  [
    'the control came back too',
    'wildcard',
    asking(silent, attempt('control', redirect(`${localhost}/__probe?error=login_required`))),
  ],
  ['login_required at an unregistered address, for this client only', 'wildcard', anyAddress],
  [
    'an error page of its own, with the reason in its address',
    'not-registered',
    asking(infraRequest(redirect(`${issuer}/error?reason=redirect+address+unknown`))),
  ],
  ['an error page', 'not-registered', asking(infraRequest(page('redirect address unknown')), control)],
  ['invalid_redirect_uri', 'not-registered', asking(infraRequest(oauthError('invalid_redirect_uri')))],
  [
    'a bare 400 while the dashboard is accepted',
    'not-registered',
    asking(infraRequest(bare), atDashboard(signIn), attempt('control', bare)),
  ],
  ['a silent answer at the dashboard alone', 'not-registered', answersSilentlyAt(dashboard, localhost)],
  ['http refused', 'insecure', asking(infraRequest(page('plain http refused')))],
  ['sign-in for anything', 'after-sign-in', asking(infraRequest(signIn), lateControl)],
  ['sign-in without control', 'no-control', asking(infraRequest(signIn))],
  ['a bare 400', 'no-reason', asking(infraRequest(bare), attempt('control', bare))],
  ...['Ungültiger Parameter: redirect_uri', 'Paramètre invalide : redirect_uri', '無効な redirect_uri'].map(
    (text): Case => [text, 'not-registered', asking(infraRequest(page(text)))],
  ),
  [
    'a page that repeats the request',
    'no-reason',
    asking(
      infraRequest(page('Ungültig: /authorize?redirect_uri=http://localhost:8301')),
      attempt('control', bare),
    ),
  ],
  ['a firewall', 'gateway', asking(infraRequest(firewall))],
  ['no answer', 'no-answer', asking(infraRequest(failed()))],
  ['a refusal, and then a finished login', 'registered', signedIn(asking(infraRequest(bare)))],
  ['a finished login', 'registered', signedIn(asking(infraRequest(signIn), lateControl))],
];
