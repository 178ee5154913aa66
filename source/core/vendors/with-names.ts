import type { Vendor } from './vendor.ts';

/** A vendor before it gets its name from the list of names, which loads without all the rest. */
export type UnnamedVendor<Id extends string = string> = Omit<Vendor, 'id' | 'label'> & { readonly id: Id };

/** Each vendor with its name; one without a name is a type error. */
export function withNames<Id extends string>(
  names: Readonly<Record<Id, string>>,
  vendors: readonly UnnamedVendor<Id>[],
): readonly Vendor[] {
  return vendors.map((vendor) => ({ ...vendor, label: names[vendor.id] }));
}
