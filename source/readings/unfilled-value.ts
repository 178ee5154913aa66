import { beginningInWords } from './beginning-in-words.ts';

const blank = 'undefined|null|none|nil|\\$\\{?\\w{1,60}\\}?|process\\.env\\.\\w{1,60}';
/** Places where the value of a setting is expected: an id, the host or a part of an address. */
const unfilled = new RegExp(
  [
    `(?:\\b(?:client|app(?:lication)?|tenant)[ _-]?id(?:entifier)?|\\bidentifier|\\bENOTFOUND|\\bissuer|\\brealm)[ =:'"]{1,4}(${blank})(?![\\w.-])`,
    `\\bhttps?:/{2}[^\\s"'<>]{0,200}?(?<=/)(${blank})(?=[/:?#\\s"']|$)`,
    `\\b(?:Get|Post|provider|issuer|url) ["'](?=["']|/\\.well-known/)()`,
    `\\bInvalid scopes: *(?=[&"']|$)()`,
  ].join('|'),
  'i',
);

/** The placeholder in a text where a setting of the program was never filled in; empty if nothing is there at all. */
export function unfilledValue(text: string): string | undefined {
  const found = unfilled.exec(beginningInWords(text));
  return found?.slice(1).find((one) => one !== undefined);
}
