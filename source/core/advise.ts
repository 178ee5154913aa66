import type { CheckResult } from './check.ts';
import type { StandingValues } from './judge.ts';
import type { Remedy } from './remedy.ts';
import { fill, fillRemedy, placeholders, type TemplateValues } from './template.ts';
import type { Recipe, RecognisedVendor } from './vendor.ts';

/** Rewords the remedies of what went wrong in the terms of the recognised provider. */
export function advise(
  results: readonly CheckResult[],
  recognised: RecognisedVendor | undefined,
  standing: StandingValues,
): readonly CheckResult[] {
  if (!recognised) return results;
  return results.map((result) => {
    const own = rewording(result, recognised.vendor.remedies);
    if (!own || !result.remedy) return result;
    const values = valuesFor(textsOf(own), recognised, standing);
    return { ...result, remedy: merged(result.remedy, fillRemedy(own, values)) };
  });
}

/** One part of what to do at the provider, filled in. */
export interface VendorSection {
  readonly id: 'address' | 'registration' | 'client-authentication' | 'email' | 'groups' | 'refresh' | 'open';
  readonly title: string;
  readonly steps: readonly string[];
  /** False where nobody confirmed it for this provider: to be shown as a hint. */
  readonly confirmed: boolean;
  readonly link?: string;
}

/** The whole recipe for the recognised provider, in the order of doing. */
export function vendorSteps(
  recognised: RecognisedVendor,
  standing: StandingValues,
): readonly VendorSection[] {
  const { vendor } = recognised;
  const filled = (text: string) => fill(text, valuesFor([text], recognised, standing), 2000);
  const section = (id: VendorSection['id'], title: string, recipe: Recipe): readonly VendorSection[] =>
    recipe.steps.length === 0
      ? []
      : [
          {
            id,
            title,
            steps: recipe.steps.map(filled),
            confirmed: recipe.confirmed,
            ...(recipe.link !== undefined && { link: filled(recipe.link) }),
          },
        ];
  const { choose, why } = vendor.clientAuthentication;
  const method = choose === 'either' ? 'client_secret_post or client_secret_basic' : choose;
  const sure = { confirmed: true };
  return [
    ...section('address', 'Address for Infra', {
      steps: [vendor.url.say, ...(vendor.note === undefined ? [] : [vendor.note])],
      ...sure,
    }),
    ...section('registration', 'Register Infra', vendor.registration),
    ...section('client-authentication', 'Client authentication', { steps: [`${method}: ${why}`], ...sure }),
    ...section('email', 'E-mail address', vendor.email),
    ...section('groups', 'Groups', vendor.groups),
    ...section('refresh', 'Refresh token', vendor.refresh),
    ...section('open', 'Who can log in', {
      steps: vendor.openToAnyone === undefined ? [] : [vendor.openToAnyone],
      ...sure,
    }),
  ];
}

/** Where the provider's administration opens; undefined where not all of its address is known. */
export function vendorConsole(
  { vendor, captures }: RecognisedVendor,
  standing: StandingValues,
): string | undefined {
  if (vendor.console === undefined) return undefined;
  const address = fill(vendor.console, { ...standing, ...captures }, 2000, '');
  return placeholders(address).length === 0 ? address : undefined;
}

function rewording(
  { id, code, verdict }: CheckResult,
  remedies: Readonly<Record<string, Remedy>>,
): Remedy | undefined {
  if (verdict !== 'warn' && verdict !== 'fail' && verdict !== 'unknown') return undefined;
  if (code === 'check-crashed') return undefined;
  // What would settle an unknown depends on why it is unknown: the words for the check in general would hide that.
  const keys = verdict === 'unknown' ? [`${id}/${code}`] : [`${id}/${code}`, id];
  return keys.filter((key) => Object.hasOwn(remedies, key)).map((key) => remedies[key])[0];
}

/** What to say and do is the vendor's; a value, command or link that it does not name stays. */
function merged({ value, command, link }: Remedy, own: Remedy): Remedy {
  return {
    ...(value !== undefined && { value }),
    ...(command !== undefined && { command }),
    ...(link !== undefined && { link }),
    ...own,
  };
}

function textsOf({ say, steps = [], value, command, link }: Remedy): readonly string[] {
  return [say, ...steps, ...[value, command, link].filter((text) => text !== undefined)];
}

/** What is not known yet reads `<realm>`, as in a manual. */
function valuesFor(
  texts: readonly string[],
  { captures }: RecognisedVendor,
  standing: StandingValues,
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
  if (name === 'redirectDashboard') return 'https://<infra host>/login/callback';
  return `<${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}>`;
}
