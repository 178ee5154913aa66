import type { Vendor } from './vendor.ts';
import type { UnnamedVendor } from './with-names.ts';

interface WithoutLogin extends Pick<Vendor, 'recognise' | 'wrongAddresses'> {
  readonly why: string;
  /** What to connect instead. */
  readonly instead: string;
  readonly groups?: string;
}

/** Products that nobody can log in with, keyed by id, with only what differs between them. */
export function vendorsWithoutLogin<Id extends string>(
  products: Readonly<Record<Id, WithoutLogin>>,
  noGroups: string,
): readonly UnnamedVendor<Id>[] {
  return (Object.entries(products) as [Id, WithoutLogin][]).map(([id, { why, groups, ...own }]) => ({
    ...own,
    id,
    kind: 'oidc',
    fit: 'cannot-work',
    note: `${why} ${own.instead}`,
    address: 'There is no address that works.',
    registration: { steps: [] },
    clientAuthentication: { choose: 'either', why: 'It does not get that far.' },
    email: { steps: [] },
    groups: { steps: [groups ?? noGroups] },
    refresh: { steps: [], rotates: 'unknown' },
  }));
}
