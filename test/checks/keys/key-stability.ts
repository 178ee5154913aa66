import type { Gathered } from '../../../source/core/facts/facts.ts';
import type { HttpExchange } from '../../../source/core/facts/http-exchange.ts';
import { answered, ecKey, failed, keySet, rsaKey } from '../discovered.ts';
import type { Case } from '../outcomes.ts';
import { edKey, published, url } from './facts.ts';

export const first = answered(url, keySet(rsaKey, ecKey));
const noKeys = answered(url, keySet());
export const same = { is: 'same' } as const;
export const other = (exchange: HttpExchange) => ({ is: 'other', exchange }) as const;
export const otherKeys = (...keys: readonly object[]) => other(answered(url, keySet(...keys)));

export function fetched(...further: readonly (typeof same | ReturnType<typeof other>)[]): Gathered {
  return { ...published(first), jwks: { url, exchange: first, further } };
}

export const otherNumber = { ...rsaKey, n: 'u1SU1LfVLPHCozMxH2Mp' };

export const cases: readonly Case[] = [
  ['a set that was requested only once', 'does-not-apply', published(first)],
  [
    'no public key in any answer, as if the client secret signs',
    'does-not-apply',
    { ...published(noKeys), jwks: { url, exchange: noKeys, further: [same, same] } },
  ],
  ['one text', 'steady', fetched(same, same)],
  ['another order', 'steady', fetched(otherKeys(ecKey, rsaKey), same)],
  ['other members', 'steady', fetched(same, otherKeys({ ...rsaKey, x5c: [], use: 'enc' }, ecKey))],
  ['a key twice', 'steady', fetched(same, otherKeys(rsaKey, ecKey, rsaKey))],
  ['another set, second', 'differing', fetched(otherKeys(edKey), same)],
  ['another set, last', 'differing', fetched(same, otherKeys(edKey))],
  ['another set before two equal ones', 'differing', fetched(otherKeys(edKey), otherKeys(edKey))],
  ['one key less', 'differing', fetched(same, otherKeys(rsaKey))],
  ['one key more', 'differing', fetched(same, otherKeys(rsaKey, ecKey, edKey))],
  ['another kid', 'differing', fetched(same, otherKeys({ ...rsaKey, kid: 'new' }, ecKey))],
  ['another key with that kid', 'differing', fetched(same, otherKeys(otherNumber, ecKey))],
  [
    'another set and no answer',
    'differing',
    fetched(otherKeys(edKey), other(failed(url, 'connection-refused'))),
  ],
  ['no answer', 'unsteady', fetched(same, other(failed(url, 'connection-refused')))],
  ['too many requests', 'unsteady', fetched(same, other(answered(url, '', { status: 429 })))],
  ['no set', 'unsteady', fetched(same, other(answered(url, '<p>')))],
  ['an empty set', 'unsteady', fetched(same, otherKeys())],
];
