import type { ErrorMeaning, Explanation } from '../../core/errors/error-catalog.ts';
import { printable } from '../../core/text/printable.ts';
import { comparedAddresses } from '../../readings/compared-addresses.ts';
import type { IssuerDifference } from '../../readings/issuer-difference.ts';
import { type OwnAddress, ownAddress } from '../../readings/own-address.ts';
import { unfilledValue } from '../../readings/unfilled-value.ts';
import { wrap } from '../../report/wrap.ts';
import { vendorNames } from '../../vendors/vendor-names.ts';

/** Meanings whose errors compare two values. */
const comparing: readonly ErrorMeaning[] = ['wrong-issuer', 'redirect-uri-not-registered', 'audience'];

const redirecting: readonly ErrorMeaning[] = ['redirect-uri-not-registered', 'redirect-uri-insecure'];
/** Meanings whose errors name a value from a setting. */
const ofSettings: readonly ErrorMeaning[] = [
  'client-unknown',
  'wrong-issuer',
  'tenant-unknown',
  'network',
  'scope-refused',
];

const differing = {
  'trailing-slash': 'only the slash at the end',
  case: 'only upper and lower case',
  scheme: 'http and https',
  port: 'the port',
  host: 'the host',
  path: 'the path',
  'not-a-url': 'form: one is not an address',
} as const satisfies Record<IssuerDifference, string>;

const listeningSettings = 'AUTH_URL, NEXTAUTH_URL, ROOT_URL or the like';

function ofOwnAddress({ address, fault }: OwnAddress): string {
  return fault === 'listening'
    ? `${address} says where the program listens, which no browser can reach: set the program’s public address (${listeningSettings}), and register the redirect URI that it then sends.`
    : `${printable(address, 200)} is an http address. If people open the program over https, its proxy must pass X-Forwarded-Proto: https, or its public address (${listeningSettings}) must say https; register what it then sends.`;
}

/** What the text itself reveals about the cause. */
function comparison({ entry }: Explanation, text: string): string | undefined {
  const unfilled = ofSettings.includes(entry.meaning) ? unfilledValue(text) : undefined;
  if (unfilled !== undefined)
    return `${unfilled === '' ? 'Nothing' : `“${printable(unfilled, 80)}”`} is where a value belongs: a setting of the program is empty, or the variable or secret that contains it was not read. Fill it in first.`;
  const own = redirecting.includes(entry.meaning) ? ownAddress(text) : undefined;
  if (own !== undefined) return ofOwnAddress(own);
  const compared = comparing.includes(entry.meaning) ? comparedAddresses(text) : undefined;
  if (compared === undefined) return undefined;
  const { one, other, difference } = compared;
  return `${printable(one, 200)} and ${printable(other, 200)} differ in ${differing[difference]}.`;
}

/** An explanation in its printed form; `text` is what was explained. */
export function errorBlock(explanation: Explanation, text: string, columns: number): string {
  const compared = comparison(explanation, text);
  const { entry, matched } = explanation;
  const { say, steps = [], value, command, link } = entry.remedy;
  const digits = matched.replace(/\D/g, '');
  const exact = [
    value,
    command,
    digits === '' && link?.includes('{') ? undefined : link?.replace('{digits}', digits),
  ];
  return [
    entry.title,
    wrap(`recognised by: ${printable(matched, 120)}`, columns, '  '),
    wrap(`said by: ${speaker(explanation)}`, columns, '  '),
    wrap(`how sure: ${howSure[explanation.certainty]}`, columns, '  '),
    ...(compared === undefined ? [] : [wrap(compared, columns, '  ')]),
    wrap(entry.cause, columns, '  '),
    wrap(`What to do: ${say}`, columns, '  '),
    ...steps.map((step, number) => wrap(`${number + 1}. ${step}`, columns, '    ')),
    ...exact.filter((one) => one !== undefined).map((one) => `    ${one}`),
  ].join('\n');
}

const howSure = {
  code: 'an exact code',
  sentence: 'a sentence of its own',
  word: 'general words, which others also use: a likely reading',
  concept: 'what these words are about and what they say about it: a likely reading',
  subject: 'a guess from what the words are about; the text itself is not in the error catalogue',
} as const satisfies Record<Explanation['certainty'], string>;

function speaker({ entry, certainty, about }: Explanation): string {
  if (certainty === 'word' || certainty === 'concept' || certainty === 'subject') {
    const who =
      about === 'client' || about === 'request'
        ? 'the provider, in its answer to a request'
        : entry.about === 'token'
          ? 'the program, or the API, that reads the token'
          : 'many products';
    return `${who}; these words do not say which`;
  }
  if (entry.speaker !== undefined) return entry.speaker;
  const names = Object.entries(vendorNames).flatMap(([id, name]) =>
    entry.vendors.includes(id) ? [name] : [],
  );
  return names.length > 0 ? names.join(', ') : 'a program or library, not one product';
}
