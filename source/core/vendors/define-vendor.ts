import type { ClaimRecipe, Recipe, Vendor } from './vendor.ts';

type Part = 'registration' | 'email' | 'groups' | 'refresh';
type Whole = Omit<Vendor, 'kind' | Part> & Partial<Pick<Vendor, 'kind'>>;

/** A vendor as it is written down: a recipe of nothing but steps is their list. */
interface VendorData extends Whole {
  readonly registration: readonly string[] | Omit<Recipe, 'confirmed'>;
  readonly email: readonly string[] | Omit<ClaimRecipe, 'confirmed'>;
  readonly groups: readonly string[] | Omit<ClaimRecipe, 'confirmed'>;
  readonly refresh: Pick<Vendor['refresh'], 'rotates' | 'link'> & Partial<Pick<Recipe, 'steps'>>;
  /** What nobody confirmed for this vendor: shown as a hint. */
  readonly unconfirmed?: readonly Part[];
}

export function defineVendor({
  unconfirmed,
  registration,
  email,
  groups,
  refresh,
  ...own
}: VendorData): Vendor {
  const whole = <Given extends Recipe>(part: Part, given: Given | readonly string[]) => ({
    ...(isSteps(given) ? { steps: given } : given),
    ...(unconfirmed?.includes(part) && { confirmed: false as const }),
  });
  return {
    kind: 'oidc',
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
