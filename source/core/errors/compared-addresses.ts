import { readableWords } from '../text/readable-words.ts';

/** Two addresses in a text, and the one thing in which they differ. */
export interface ComparedAddresses {
  readonly one: string;
  readonly other: string;
  readonly differsIn: string;
}

const address = /\bhttps?:\/\/[^\s"'`<>,;()[\]{}|\\]{1,500}/gi;
/** Characters; an error and what it compares stand close together. */
const longestText = 20_000;

/** Where a text names exactly two addresses that differ in one thing, as of an issuer that was expected and one that came. */
export function comparedAddresses(text: string): ComparedAddresses | undefined {
  const found = readableWords(text.slice(0, longestText)).match(address) ?? [];
  const [one, other, ...more] = new Set(found.map((url) => url.replace(/[.:]+$/, '')));
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  const differsIn = onlyDifference(one, other);
  return differsIn === undefined ? undefined : { one, other, differsIn };
}

function onlyDifference(one: string, other: string): string | undefined {
  if (one.replace(/\/$/, '') === other.replace(/\/$/, '')) return 'the slash at the end';
  if (one.toLowerCase() === other.toLowerCase()) return 'capital and small letters';
  if (!URL.canParse(one) || !URL.canParse(other)) return undefined;
  const [left, right] = [new URL(one), new URL(other)];
  const parts = [
    ['http and https', left.protocol, right.protocol],
    ['the host', left.hostname, right.hostname],
    ['the port', left.port, right.port],
    ['the path', left.pathname + left.search, right.pathname + right.search],
  ] as const;
  const different = parts.filter(([, here, there]) => here !== there);
  const [only] = different;
  return different.length === 1 ? only?.[0] : undefined;
}
