import type { RunValues } from '../checks/judge.ts';
import { fill, placeholders } from '../text/template.ts';
import type { Recipe, RecognisedVendor } from './vendor.ts';
import { vendorValues } from './vendor-values.ts';

/** One section of the steps at the provider, filled in. */
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
  /** False if nobody confirmed it for this provider: shown as a hint. */
  readonly confirmed: boolean;
  readonly link?: string;
}

/** For a provider whose product was not recognised; product-specific names are left out. */
const generalSteps: readonly VendorSection[] = [
  {
    id: 'registration',
    title: 'Register {relyingParty}',
    confirmed: true,
    steps: [
      'Create an application or client. If there are types, choose a web application with a secret (“confidential”).',
      'Allow the authorization code flow, and do not require PKCE.',
      'Enter the redirect URIs above, each exactly as shown.',
      'If the client’s authentication can be chosen, choose client_secret_post.',
      'Copy the client id and the client secret.',
    ],
  },
  {
    id: 'email',
    title: 'E-mail address',
    confirmed: true,
    steps: ['The email claim must be in the ID token, not only in UserInfo.'],
  },
  {
    id: 'groups',
    title: 'Groups',
    confirmed: true,
    steps: [
      'Advertise a scope named groups, and allow it for this client.',
      'Configure UserInfo to answer it with a claim named groups: a list of names.',
    ],
  },
  {
    id: 'refresh',
    title: 'Refresh token',
    confirmed: true,
    steps: ['Advertise offline_access, allow refresh tokens for this client, and keep rotation off.'],
  },
];

/** All steps at the provider, in the order to do them; general ones if its product was not recognised. */
export function vendorSteps(
  recognised: RecognisedVendor | undefined,
  runValues: RunValues,
): readonly VendorSection[] {
  const filled = (text: string) =>
    fill(text, vendorValues([text], recognised?.captures ?? {}, runValues), 2000);
  if (!recognised)
    return generalSteps.map((general) => ({
      ...general,
      title: filled(general.title),
      steps: general.steps.map(filled),
    }));
  const { vendor } = recognised;
  const section = (id: VendorSection['id'], title: string, recipe: Recipe): readonly VendorSection[] =>
    recipe.steps.length === 0
      ? []
      : [
          {
            id,
            title: filled(title),
            steps: recipe.steps.map(filled),
            confirmed: recipe.confirmed ?? true,
            ...(recipe.link !== undefined && { link: filled(recipe.link) }),
          },
        ];
  const { choose, why } = vendor.clientAuthentication;
  const method = choose === 'either' ? 'client_secret_post or client_secret_basic' : choose;
  const { documentation, cures } = vendor;
  return [
    ...section('address', 'Address for {relyingParty}', {
      steps: [vendor.address, ...(vendor.note === undefined ? [] : [vendor.note])],
    }),
    ...section(
      'registration',
      'Register {relyingParty}',
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
    // Heading and address say everything: no steps.
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

/** The address of the provider's administration console; undefined if part of it is unknown. */
export function vendorConsole(
  { vendor, captures }: RecognisedVendor,
  runValues: RunValues,
): string | undefined {
  if (vendor.console === undefined) return undefined;
  const address = fill(vendor.console, { ...runValues, ...captures }, 2000, '');
  return placeholders(address).length === 0 ? address : undefined;
}
