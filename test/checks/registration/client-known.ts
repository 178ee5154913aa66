import { clientAuthentication, oauthError } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import {
  anyClient,
  asking,
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
  ['returned', 'known', asking(silent)],
  ['a control that is refused', 'known', asking(infraRequest(signIn), control)],
  ['refused for its redirect URI', 'known', asking(infraRequest(page('redirect address unknown')))],
  ['an error page about the client', 'unknown', asking(infraRequest(page('no such client')))],
  [
    'only unauthorized_client, which may mean the client',
    'no-reason',
    asking(infraRequest(oauthError('unauthorized_client'))),
  ],
  ['an error page about a disabled client', 'disabled', asking(infraRequest(page('switched off')))],
  ['invalid_client as JSON', 'unknown', asking(infraRequest(oauthError('invalid_client')))],
  ['an error page about the tenant', 'tenant-unknown', asking(infraRequest(page('no such tenant')))],
  ['sign-in for anything', 'after-sign-in', asking(infraRequest(signIn), lateControl)],
  ['a bare 400', 'no-reason', asking(infraRequest(bare))],
  [
    'a client that the token endpoint accepts',
    'unknown-here',
    {
      ...asking(infraRequest(page('no such client'))),
      clientAuthentication: clientAuthentication(
        ['basic', 'given', oauthError('invalid_grant')],
        ['basic', 'random', oauthError('invalid_client', '', 401)],
      ),
    },
  ],
  ['a firewall', 'not-asked', asking(infraRequest(firewall))],
  ['login_required, but not for an unknown client', 'known', knownClient],
  ['login_required for any client', 'after-sign-in', anyClient],
  // A finished login settles what a provider checks only after sign-in.
  ['a finished login', 'known', signedIn(asking(infraRequest(signIn), lateControl))],
];
