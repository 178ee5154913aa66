import { withoutUnrelated } from '../core/errors/without-unrelated.ts';
import { beginningInWords } from './beginning-in-words.ts';
import { type IssuerDifference, issuerDifference } from './issuer-difference.ts';

/** Two addresses in a text and their difference. */
export interface ComparedAddresses {
  readonly one: string;
  readonly other: string;
  readonly difference: IssuerDifference;
}

const address = /\bhttps?:\/\/[^\s"'`<>,;()[\]{}|\\]{0,500}[^\s"'`<>,;()[\]{}|\\.:]/gi;
const wellKnown = '/.well-known/openid-configuration';

/** Links for the reader, which no error compares with anything. */
const furtherReading =
  /^https?:\/\/(?:console\.(?:developers|cloud)\.google\.|portal\.azure\.|(?:docs|learn|errors|support)\.|aka\.ms\/|[^/]{1,100}\/(?:docs|errors|[^/]{1,100}\/[^/]{1,100}\/(?:issues|blob|tree|wiki))\b)/i;
export const callback = /\/(?:[\w-]{0,40}callback|cb|signin-oidc|oauth2\/code)(?![\w-])/i;

/** The two addresses of a text that names exactly two, such as an expected and a received issuer. */
export function comparedAddresses(text: string): ComparedAddresses | undefined {
  const words = withoutUnrelated(beginningInWords(text));
  // The address of its document is the same issuer.
  const issuers = (words.match(address) ?? [])
    .filter((one) => !furtherReading.test(one))
    .map((one) => one.split(wellKnown, 1)[0]);
  const [one, other, ...more] = new Set(issuers);
  if (one === undefined || other === undefined || more.length > 0) return undefined;
  if (callback.test(one) !== callback.test(other)) return undefined;
  return { one, other, difference: issuerDifference(one, other) };
}
