import type { RunValues } from '../judge.ts';
import { fill, placeholders } from '../text/template.ts';
import type { Recipe, RecognisedVendor } from './vendor.ts';
import { vendorValues } from './vendor-values.ts';

/** One part of what to do at the provider, filled in. */
export interface VendorSection {
  readonly id:
    | 'address'
    | 'registration'
    | 'client-authentication'
    | 'email'
    | 'groups'
    | 'refresh'
    | 'open'
    | 'documentation';
  readonly title: string;
  readonly steps: readonly string[];
  /** False where nobody confirmed it for this provider: to be shown as a hint. */
  readonly confirmed: boolean;
  readonly link?: string;
}

/** The whole recipe for the recognised provider, in the order of doing. */
export function vendorSteps(recognised: RecognisedVendor, standing: RunValues): readonly VendorSection[] {
  const { vendor } = recognised;
  const filled = (text: string) => fill(text, vendorValues([text], recognised, standing), 2000);
  const section = (id: VendorSection['id'], title: string, recipe: Recipe): readonly VendorSection[] =>
    recipe.steps.length === 0
      ? []
      : [
          {
            id,
            title,
            steps: recipe.steps.map(filled),
            confirmed: recipe.confirmed ?? true,
            ...(recipe.link !== undefined && { link: filled(recipe.link) }),
          },
        ];
  const { choose, why } = vendor.clientAuthentication;
  const method = choose === 'either' ? 'client_secret_post or client_secret_basic' : choose;
  const { documentation, cures } = vendor;
  return [
    ...section('address', 'Address for Infra', {
      steps: [vendor.address, ...(vendor.note === undefined ? [] : [vendor.note])],
    }),
    ...section(
      'registration',
      'Register Infra',
      vendor.instead === undefined ? vendor.registration : { steps: [vendor.instead] },
    ),
    ...section('client-authentication', 'Client authentication', { steps: [`${method}: ${why}`] }),
    ...section('email', 'E-mail address', vendor.email),
    ...section('groups', 'Groups', vendor.groups),
    ...section('refresh', 'Refresh token', {
      ...vendor.refresh,
      steps: [cures?.refreshToken ?? [], cures?.rotationOff ?? [], vendor.refresh.steps].flat(),
    }),
    ...section('open', 'Who can log in', {
      steps: vendor.openToAnyone === undefined ? [] : [vendor.openToAnyone],
    }),
    // The heading and the address say all there is to say: it has no steps.
    ...(documentation === undefined
      ? []
      : [
          {
            id: 'documentation' as const,
            title: `Documentation of ${vendor.label}`,
            steps: [],
            link: documentation,
            confirmed: true,
          },
        ]),
  ];
}

/** Where the provider's administration opens; undefined where not all of its address is known. */
export function vendorConsole(
  { vendor, captures }: RecognisedVendor,
  standing: RunValues,
): string | undefined {
  if (vendor.console === undefined) return undefined;
  const address = fill(vendor.console, { ...standing, ...captures }, 2000, '');
  return placeholders(address).length === 0 ? address : undefined;
}
