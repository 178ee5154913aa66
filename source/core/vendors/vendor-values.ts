import type { RunValues } from '../judge.ts';
import { placeholders, type TemplateValues } from '../text/template.ts';
import type { RecognisedVendor } from './vendor.ts';

/** What is not known yet reads `<realm>`, as in a manual. */
export function vendorValues(
  texts: readonly string[],
  { captures }: RecognisedVendor,
  standing: RunValues,
): TemplateValues {
  const known = Object.entries(standing).filter(([, value]) => value !== undefined && value !== '');
  const names = texts.flatMap(placeholders);
  return {
    ...Object.fromEntries(names.map((name) => [name, unknownValue(name)])),
    ...captures,
    ...Object.fromEntries(known),
  };
}

function unknownValue(name: string): string {
  if (name === 'redirectLocalhost') return 'http://localhost:8301';
  if (name === 'redirectDashboard' || name === 'redirectUri') return 'https://<infra host>/login/callback';
  return `<${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}>`;
}
