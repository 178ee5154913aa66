import { ecKey, rsaKey } from '../discovered.ts';
import type { Case } from '../outcomes.ts';
import { set } from './facts.ts';

export const cases: readonly Case[] = [
  ['ids', 'distinct', set(rsaKey, ecKey)],
  ['one key', 'single-key', set({ ...rsaKey, kid: undefined })],
  ['none', 'missing', set(rsaKey, { ...ecKey, kid: undefined })],
  ['one id twice', 'repeated', set(rsaKey, { ...ecKey, kid: 'one' })],
];
