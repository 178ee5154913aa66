import { issuer } from '../../support/facts.ts';
import type { Case } from '../outcomes.ts';
import { loginEnding } from './facts.ts';

export const cases: readonly Case[] = [
  ['the right issuer', 'right', loginEnding({ is: 'code', by: 'query', iss: issuer }, true)],
  ['none, and none promised', 'not-sent', loginEnding({ is: 'code', by: 'query' })],
  ['another issuer', 'wrong', loginEnding({ is: 'code', by: 'query', iss: `${issuer}/` })],
  ['none, though promised', 'missing', loginEnding({ is: 'code', by: 'query' }, true)],
];
