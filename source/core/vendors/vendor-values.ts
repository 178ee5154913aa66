import type { RunValues } from '../checks/judge.ts';
import { localhostRedirectUri } from '../http/localhost-redirect-uri.ts';
import { placeholders, type TemplateValues } from '../text/template.ts';
import type { RecognisedVendor } from './vendor.ts';

/** An unknown value becomes `<realm>`, as in a manual, or the relying party's own form (`realmForm`). */
export function vendorValues(
  texts: readonly string[],
  captures: RecognisedVendor['captures'],
  runValues: RunValues,
): TemplateValues {
  const known = Object.entries(runValues).filter(([, value]) => value !== undefined && value !== '');
  const names = texts.flatMap(placeholders);
  return {
    ...Object.fromEntries(names.map((name) => [name, runValues[`${name}Form`] ?? unknownValue(name)])),
    ...captures,
    ...Object.fromEntries(known),
  };
}

function unknownValue(name: string): string {
  if (name === 'redirectLocalhost') return localhostRedirectUri;
  return `<${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}>`;
}
