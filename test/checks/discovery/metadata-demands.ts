import { fine, said } from '../discovered.ts';
import type { Case } from '../outcomes.ts';

export const cases: readonly Case[] = [
  ['none', 'none', fine],
  ['pushed requests', 'pushed-requests', said({ require_pushed_authorization_requests: true })],
  ['signed requests', 'signed-requests', said({ require_signed_request_object: true })],
];
