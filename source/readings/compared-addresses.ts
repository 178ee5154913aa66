import { readableWords } from '../core/text/readable-words.ts';
import { type IssuerDifference, issuerDifference } from './issuer-difference.ts';

/** Two addresses in a text, and in what they differ. */
export interface ComparedAddresses {
  readonly one: string;
  readonly other: string;
  readonly difference: IssuerDifference;
}

const address = /\bhttps?:\/\/[^\s"'`<>,;()[\]{}|\\]{0,500}[^\s"'`<>,;()[\]{}|\\.:]/gi;
/** Characters; an error and what it compares stand close together. */
const longestText = 20_000;

/** Where a text names exactly two addresses, as of an issuer that was expected and one that came. */
export function comparedAddresses(text: string): ComparedAddresses | undefined {
  const [one, other, ...more] = new Set(readableWords(text.slice(0, longestText)).match(address) ?? []);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  return { one, other, difference: issuerDifference(one, other) };
}
