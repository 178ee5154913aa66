import type { ClaimRecipe, Recipe, Vendor } from './vendor.ts';
import { type VendorId, vendorNames } from './vendor-names.ts';

type Part = 'registration' | 'email' | 'groups' | 'refresh';
type Usual = 'kind' | 'address' | 'clientAuthentication';
type Whole = Omit<Vendor, 'id' | 'label' | Usual | Part> & Partial<Pick<Vendor, Usual>>;

/** A vendor as written down: a recipe with only steps is just their list, and common values are left out. */
interface VendorData extends Whole {
  readonly id: VendorId;
  readonly registration: readonly string[] | Omit<Recipe, 'confirmed'>;
  readonly email: readonly string[] | Omit<ClaimRecipe, 'confirmed'>;
  readonly groups: readonly string[] | Omit<ClaimRecipe, 'confirmed'>;
  readonly refresh?: Pick<Vendor['refresh'], 'rotates' | 'link'> & Partial<Pick<Recipe, 'steps'>>;
  /** Parts that nobody confirmed for this vendor: shown as a hint. */
  readonly unconfirmed?: readonly Part[];
}

const usual = {
  kind: 'oidc',
  address: 'The issuer as the document spells it.',
  clientAuthentication: { choose: 'either', why: 'It usually takes the secret both ways.' },
} as const;

const usualRefresh = {
  rotates: 'unknown',
  steps: [
    'A refresh token may be missing, since offline_access is usually not advertised: the test login tells',
  ],
} as const;

export function defineVendor({
  unconfirmed,
  registration,
  email,
  groups,
  refresh = usualRefresh,
  ...own
}: VendorData): Vendor {
  const whole = <Given extends Recipe>(part: Part, given: Given | readonly string[]) => ({
    ...(isSteps(given) ? { steps: given } : given),
    ...(unconfirmed?.includes(part) && { confirmed: false as const }),
  });
  return {
    ...usual,
    ...own,
    label: vendorNames[own.id],
    registration: whole('registration', registration),
    email: whole('email', email),
    groups: whole('groups', groups),
    refresh: { ...whole('refresh', { steps: [], ...refresh }), rotates: refresh.rotates },
  };
}

function isSteps(given: Recipe | readonly string[]): given is readonly string[] {
  return Array.isArray(given);
}
