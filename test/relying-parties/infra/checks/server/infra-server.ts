import type { Case } from '../../../../checks/outcomes.ts';
import { failure, notFound, server } from '../facts.ts';

export const cases: readonly Case[] = [
  ['a version', 'answers', server({ version: '0.21.0' })],
  ['a later build', 'answers-without-scim', server({ version: '0.21.1' })],
  ['no version', 'no-version', server({})],
  ['something else', 'no-version', server({ failure: notFound })],
  ['not reached', 'unreachable', server({ failure })],
];
