import type { Case } from '../../../../checks/outcomes.ts';
import { failure, server, stored } from '../facts.ts';

export const cases: readonly Case[] = [
  ['free', 'free', server({ providers: [] })],
  ['this provider', 'same-provider', server({ providers: [stored] })],
  ['another provider', 'taken', server({ providers: [{ ...stored, url: 'other.dev' }] })],
  ['the name of its own', 'built-in', server({ providers: [] }, { name: 'infra' })],
  ['not read', 'cannot-tell', server({ failure })],
];
