import type { IssuerCandidate } from '../facts/facts.ts';
import type { ProviderKind } from '../run/configuration.ts';
import { matchWhole } from './match-whole.ts';
import { longestAddress, recogniseVendor } from './recognise-vendor.ts';
import type { Vendor } from './vendor.ts';
import type { AddressPattern, PublicProvider, WrongAddress } from './vendor-address.ts';

/** What the vendors' data says about an address alone. */
export interface VendorAddresses {
  /** Issuers derived from the address of a console or an endpoint. */
  issuersOf(url: URL): readonly Pick<IssuerCandidate, 'issuer' | 'because'>[];
  /** Why this address is not the issuer; undefined if nothing speaks against it. */
  wrongAddress(url: URL): WrongAddress | undefined;
  /** The provider, if anybody can have an account there. */
  publicProvider(url: URL): PublicProvider | undefined;
  /** The kind of the product that an issuer belongs to. */
  kindOf(issuer: string): ProviderKind | undefined;
}

export function createVendorAddresses(
  vendors: readonly Vendor[],
  publicProviders: readonly PublicProvider[],
): VendorAddresses {
  return {
    issuersOf: (url) =>
      vendors.flatMap(({ issuers = [] }) => {
        for (const { name, issuers: templates, ...pattern } of issuers) {
          const groups = fits(pattern, url);
          if (groups)
            return templates.map((template) => ({ issuer: filled(template, groups), because: name }));
        }
        return [];
      }),
    wrongAddress: (url) => {
      for (const wrong of vendors.flatMap(({ wrongAddresses = [] }) => wrongAddresses)) {
        const groups = fits(wrong, url);
        if (groups) return { ...wrong, use: filled(wrong.use, groups) };
      }
      return undefined;
    },
    publicProvider: (url) => publicProviders.find((one) => fits(one, url) !== undefined),
    kindOf: (issuer) => recogniseVendor(vendors, { issuer })?.vendor.kind,
  };
}

type Groups = Readonly<Record<string, string>>;

function fits({ host, path, rest }: AddressPattern, url: URL): Groups | undefined {
  if (url.href.length > longestAddress) return undefined;
  let groups: Groups = { origin: url.origin };
  const behind = url.pathname + url.search + url.hash;
  for (const [pattern, text] of [
    [host, url.hostname],
    [path, url.pathname],
    [rest, behind],
  ] as const) {
    if (pattern === undefined) continue;
    const found = matchWhole(pattern, text);
    if (!found) return undefined;
    groups = { ...groups, ...found };
  }
  return groups;
}

/** Fills in the groups; one that did not take part in the match becomes empty. */
function filled(template: string, groups: Groups): string {
  return template.replace(/\{([a-z]+)\}/g, (_, name: string) => groups[name] ?? '');
}
