import { answered, ecKey, keySet, rsaKey } from '../discovered.ts';
import type { Case } from '../outcomes.ts';
import { edKey, published, url } from './facts.ts';

const signedWith = (algorithms: readonly string[] | undefined, ...keys: readonly object[]) =>
  published(answered(url, keySet(...keys)), algorithms);

export const cases: readonly Case[] = [
  ['an RSA key for RS256', 'fits', signedWith(['RS256'], rsaKey)],
  ['no list, so RS256', 'fits', signedWith([], rsaKey)],
  ['Ed25519 for EdDSA', 'fits', signedWith(['EdDSA'], edKey)],
  ['no list, and EC keys only', 'no-key', signedWith([], ecKey)],
  ['another curve', 'no-key', signedWith(['ES384'], ecKey)],
];
