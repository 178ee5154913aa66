import type { Case } from '../../../checks/outcomes.ts';
import {
  asking,
  atDashboard,
  bare,
  control,
  firewall,
  infraRequest,
  lateControl,
  page,
  signIn,
} from '../../../checks/registration/facts.ts';
import { failed, input } from '../../../support/facts.ts';

export const cases: readonly Case[] = [
  [
    'no host given',
    'does-not-apply',
    { ...asking(infraRequest(signIn)), input: input({ infraServers: [] }) },
  ],
  ['sign-in, and the control refused', 'registered', asking(atDashboard(signIn), control)],
  [
    'each address for itself',
    ['registered', 'not-registered'],
    asking(
      atDashboard(signIn),
      infraRequest(page('redirect address unknown'), { redirectUri: 'https://two.acme.dev/login/callback' }),
      control,
    ),
  ],
  ['http refused', 'insecure', asking(atDashboard(page('plain http refused')))],
  ['sign-in for anything', 'after-sign-in', asking(atDashboard(signIn), lateControl)],
  ['sign-in without control', 'no-control', asking(atDashboard(signIn))],
  ['a bare 400', 'no-reason', asking(atDashboard(bare))],
  ['a firewall', 'gateway', asking(atDashboard(firewall))],
  ['no answer', 'no-answer', asking(atDashboard(failed()))],
];
