import type { ClaimRecipe, Recipe, Vendor } from './vendor.ts';
import type { UnnamedVendor } from './with-names.ts';

type Part = 'registration' | 'email' | 'groups' | 'refresh';
type Usual = 'kind' | 'address' | 'clientAuthentication';
type Whole = Omit<UnnamedVendor, 'id' | Usual | Part> & Partial<Pick<Vendor, Usual>>;

/** A vendor as written down: a recipe with only steps is just their list, and common values are left out. */
interface VendorData<Id extends string> extends Whole {
  readonly id: Id;
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
  clientAuthentication: { choose: 'either', why: 'It usually accepts the secret both ways.' },
} as const;

const usualRefresh = {
  rotates: 'unknown',
  steps: [
    'A refresh token may be missing, since offline_access is usually not advertised: the test login will tell',
  ],
} as const;

export function defineVendor<const Id extends string>({
  unconfirmed,
  registration,
  email,
  groups,
  refresh = usualRefresh,
  ...own
}: VendorData<Id>): UnnamedVendor<Id> {
  const whole = <Given extends Recipe>(part: Part, given: Given | readonly string[]) => ({
    ...(isSteps(given) ? { steps: given } : given),
    ...(unconfirmed?.includes(part) && { confirmed: false as const }),
  });
  return {
    ...usual,
    ...own,
    registration: whole('registration', registration),
    email: whole('email', email),
    groups: whole('groups', groups),
    refresh: { ...whole('refresh', { steps: [], ...refresh }), rotates: refresh.rotates },
  };
}

function isSteps(given: Recipe | readonly string[]): given is readonly string[] {
  return Array.isArray(given);
}
