import { hostOf, typedAddress } from '../http/address.ts';
import { type JsonObject, member, stringMember, stringsMember } from '../json/json-value.ts';
import { matchWhole } from './match-whole.ts';
import type { RecognisedVendor, Recogniser, Vendor } from './vendor.ts';

export interface VendorClues {
  /** The address as typed, with or without scheme. */
  readonly typed?: string | undefined;
  readonly issuer?: string | undefined;
  /** The discovery document; without it only addresses are compared. */
  readonly document?: JsonObject | undefined;
}

/** No provider's address is longer, so longer ones are not compared. */
export const longestAddress = 2000;

/** The first vendor in the list that fits the clues. */
export function recogniseVendor(
  vendors: readonly Vendor[],
  { typed, issuer, document }: VendorClues,
): RecognisedVendor | undefined {
  const named = document && stringMember(document, 'issuer');
  const addresses = [issuer, named, typed].flatMap((text) => addressOf(text) ?? []);
  for (const vendor of vendors) {
    for (const recogniser of vendor.recognise) {
      const needsDocument = asksForDocument(recogniser);
      // Once there is a document, a path alone is not enough: others imitate `/realms/x`.
      if (document ? !needsDocument && recogniser.host === undefined : needsDocument) continue;
      const captures = fits(recogniser, addresses, document);
      if (captures) return { vendor, by: document && needsDocument ? 'document' : 'address', captures };
    }
  }
  return undefined;
}

type Captures = Readonly<Record<string, string>>;

interface Address {
  readonly host: string;
  readonly path: string;
}

function asksForDocument({ endpoints, keys, lists, withoutKeys }: Recogniser): boolean {
  return Boolean(endpoints ?? keys ?? lists ?? withoutKeys);
}

function fits(
  recogniser: Recogniser,
  addresses: readonly Address[],
  document: JsonObject | undefined,
): Captures | undefined {
  const { host, path } = recogniser;
  const fromAddress =
    host === undefined && path === undefined
      ? {}
      : addresses.map((address) => addressFits(recogniser, address)).find(Boolean);
  if (!fromAddress) return undefined;
  if (!document) return fromAddress;
  const fromDocument = documentFits(recogniser, document);
  return fromDocument && { ...fromAddress, ...fromDocument };
}

function addressFits({ host, path }: Recogniser, address: Address): Captures | undefined {
  const byHost = host === undefined ? {} : matchWhole(host, address.host);
  const byPath = path === undefined ? {} : matchWhole(path, address.path);
  return byHost && byPath && { ...byHost, ...byPath };
}

function documentFits(
  { endpoints = {}, keys = [], lists = {}, withoutKeys = [] }: Recogniser,
  document: JsonObject,
): Captures | undefined {
  if (keys.some((key) => member(document, key) === undefined)) return undefined;
  if (withoutKeys.some((key) => member(document, key) !== undefined)) return undefined;
  for (const [name, wanted] of Object.entries(lists)) {
    const listed = stringsMember(document, name) ?? [];
    if (!wanted.every((one) => listed.includes(one))) return undefined;
  }
  let captures: Captures = {};
  for (const [name, pattern] of Object.entries(endpoints)) {
    const found = endpointFits(pattern, stringMember(document, name));
    // Equally named groups of two patterns must match the same text, such as the common path of all endpoints.
    if (!found || Object.entries(found).some(([group, text]) => (captures[group] ?? text) !== text))
      return undefined;
    captures = { ...captures, ...found };
  }
  return captures;
}

/** A pattern that begins with `//` covers host and path, any other the path. */
function endpointFits(pattern: string, url: string | undefined): Captures | undefined {
  const address = addressOf(url);
  if (!address) return undefined;
  return matchWhole(pattern, pattern.startsWith('//') ? `//${address.host}${address.path}` : address.path);
}

function addressOf(text: string | undefined): Address | undefined {
  const trimmed = text?.trim() ?? '';
  if (trimmed === '' || trimmed.length > longestAddress) return undefined;
  const url = typedAddress(trimmed);
  if (!url) return undefined;
  return { host: hostOf(url), path: url.pathname.replace(/\/\.well-known\/openid-configuration\/?$/, '/') };
}
