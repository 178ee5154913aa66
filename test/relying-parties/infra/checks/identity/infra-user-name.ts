import type { Case } from '../../../../checks/outcomes.ts';
import { tokens } from '../../../../support/facts.ts';
import { notFound, older, server } from '../facts.ts';

const user = (names: readonly string[], more = {}) => ({
  ...server(older),
  tokens: tokens(),
  infraUsers: { names, ...more },
});

export const cases: readonly Case[] = [
  ['the same letters', 'same', user(['ada@acme.dev'])],
  ['both spellings', 'same', user(['Ada@acme.dev', 'ada@acme.dev'])],
  ['nobody', 'new', user([])],
  ['other letters', 'other-case', user(['Ada@acme.dev'])],
  ['users that may not be seen', 'cannot-tell', user([], { failure: notFound })],
];
