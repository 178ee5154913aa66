import { login, tokens } from '../../support/facts.ts';
import { fine, said } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  ['none', 'none', fine],
  ['pushed requests', 'pushed-requests', said({ require_pushed_authorization_requests: true })],
  ['signed requests', 'signed-requests', said({ require_signed_request_object: true })],
  ...['require_pushed_authorization_requests', 'require_signed_request_object'].map(
    (member): Case => [
      `${member}, and a login that finished with a plain request`,
      'proven-by-login',
      { ...said({ [member]: true }), login: login(), tokens: tokens() },
    ],
  ),
];
