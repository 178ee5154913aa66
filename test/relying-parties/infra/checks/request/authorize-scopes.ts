import type { HttpExchange } from '../../../../../source/core/facts/http-exchange.ts';
import type { Case } from '../../../../checks/outcomes.ts';
import {
  anyClient,
  asking,
  bare,
  control,
  infraRequest,
  knownClient,
  lateControl,
  page,
  returned,
  signedIn,
  signIn,
  silent,
} from '../../../../checks/registration/facts.ts';
import { attempt } from '../../../../support/facts.ts';

const only = (scopes: readonly string[], exchange: HttpExchange) => attempt('scope', exchange, { scopes });
const noScope = returned('error=invalid_scope');

export const cases: readonly Case[] = [
  ['login_required, but not for an unknown client', 'accepted', knownClient],
  ['login_required for any client', 'after-sign-in', anyClient],
  ['returned without objection', 'accepted', asking(silent)],
  ['sign-in, and the control refused', 'accepted', asking(infraRequest(signIn), control)],
  [
    'groups alone is refused',
    'groups-refused',
    asking(
      infraRequest(noScope),
      only(['openid', 'email'], signIn),
      only(['openid', 'groups'], noScope),
      only(['openid', 'offline_access'], signIn),
    ),
  ],
  [
    'offline_access alone is refused',
    'offline-access-refused',
    asking(infraRequest(noScope), only(['openid', 'offline_access'], noScope)),
  ],
  [
    'both are refused',
    'scopes-refused',
    asking(
      infraRequest(noScope),
      only(['openid', 'groups'], noScope),
      only(['openid', 'offline_access'], noScope),
    ),
  ],
  ['refused in other words', 'together-refused', asking(infraRequest(page('scope not allowed')))],
  ['sign-in for anything', 'after-sign-in', asking(infraRequest(signIn), lateControl)],
  ['refused for something else', 'cannot-tell', asking(infraRequest(bare))],
  ['a finished login', 'accepted', signedIn(asking(infraRequest(signIn), lateControl))],
];
