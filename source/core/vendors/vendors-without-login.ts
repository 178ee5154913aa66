import type { Vendor } from './vendor.ts';
import { type VendorId, vendorNames } from './vendor-names.ts';

interface WithoutLogin extends Pick<Vendor, 'recognise' | 'wrongAddresses'> {
  readonly why: string;
  /** What to connect instead. */
  readonly instead: string;
  readonly groups?: string;
}

/** Products that nobody can log in with, keyed by id, with only what differs between them. */
export function vendorsWithoutLogin(
  products: Readonly<Partial<Record<VendorId, WithoutLogin>>>,
  noGroups: string,
): readonly Vendor[] {
  return Object.entries(products).map(([id, { why, groups, ...own }]) => ({
    ...own,
    id,
    label: vendorNames[id as VendorId],
    kind: 'oidc',
    fit: 'cannot-work',
    note: `${why} ${own.instead}`,
    address: 'There is no address that works.',
    registration: { steps: [] },
    clientAuthentication: { choose: 'either', why: 'It does not come that far.' },
    email: { steps: [] },
    groups: { steps: [groups ?? noGroups] },
    refresh: { steps: [], rotates: 'unknown' },
  }));
}
