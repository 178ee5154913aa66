import type { Case } from '../../../../checks/outcomes.ts';
import { issuer } from '../../../../support/facts.ts';
import { failure, server, stored } from '../facts.ts';

export const cases: readonly Case[] = [
  ['current', 'current', server({ providers: [stored] })],
  ['not there', 'not-stored', server({ providers: [] })],
  ['older scopes', 'old-scopes', server({ providers: [{ ...stored, scopes: ['openid', 'email'] }] })],
  ['an older address', 'old-address', server({ providers: [{ ...stored, authUrl: `${issuer}/old` }] })],
  ['not read', 'cannot-tell', server({ failure })],
];
