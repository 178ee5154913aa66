import type { Case } from '../../../../checks/outcomes.ts';
import { discovery } from '../../../../support/facts.ts';
import { failure, newer, older, server } from '../facts.ts';

const listed = (version: object, ...algorithms: readonly string[]) => ({
  ...server(version),
  discovery: discovery({ id_token_signing_alg_values_supported: algorithms }),
});

export const cases: readonly Case[] = [
  ['EdDSA only, and v0.21.0', 'eddsa-only', listed(older, 'EdDSA')],
  ['EdDSA only, and a later build', 'verifies', listed(newer, 'EdDSA')],
  ['EdDSA and RS256, and v0.21.0', 'verifies', listed(older, 'EdDSA', 'RS256')],
  ['EdDSA, and no version', 'cannot-tell', listed({ failure }, 'EdDSA')],
  ['RS256', 'does-not-apply', listed(older, 'RS256')],
];
