import type { Case } from '../../../../checks/outcomes.ts';
import {
  answersSilentlyAt,
  asking,
  atDashboard,
  bare,
  control,
  firewall,
  infraRequest,
  lateControl,
  page,
  signIn,
  silence,
} from '../../../../checks/registration/facts.ts';
import { attempt, dashboard, failed, input, localhost, redirect } from '../../../../support/facts.ts';

const beside = new URL('/__probe', dashboard).href;

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
  [
    'a silent answer at localhost alone',
    'not-registered',
    answersSilentlyAt(localhost, 'https://two.acme.dev/login/callback'),
  ],
  ['http refused', 'insecure', asking(atDashboard(page('plain http refused')))],
  ['sign-in for anything', 'after-sign-in', asking(atDashboard(signIn), lateControl)],
  ['sign-in without control', 'no-control', asking(atDashboard(signIn))],
  ...(
    [
      ['none that nobody registered', page('redirect address unknown'), 'registered'],
      [
        'one beside it that nobody registered as well',
        redirect(`${beside}?error=login_required`),
        'no-control',
      ],
    ] as const
  ).map(
    ([says, answer, code]): Case => [
      `sent back silently, and to ${says}`,
      code,
      asking(
        atDashboard(signIn),
        lateControl,
        attempt('silent', redirect(`${dashboard}?error=login_required`), {
          redirectUri: dashboard,
          ...silence,
        }),
        attempt('control', page('no such client'), silence),
        attempt('any-address', redirect(`${localhost}/__probe?error=login_required`), silence),
        attempt('any-address', answer, { redirectUri: beside, ...silence }),
      ),
    ],
  ),
  ['a bare 400', 'no-reason', asking(atDashboard(bare))],
  ['a firewall', 'gateway', asking(atDashboard(firewall))],
  ['no answer', 'no-answer', asking(atDashboard(failed()))],
];
