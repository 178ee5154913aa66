import type { DiscoveryFact } from '../core/facts/facts.ts';
import type { HttpAnswer } from '../core/facts/http-exchange.ts';
import { isObject, type JsonObject, parseJson } from '../core/json/json-value.ts';
import {
  type DiscoveryReadings,
  followedFrom,
  type RelyingPartyMetadata,
  specificationMetadata,
} from '../core/json/metadata.ts';
import { foldCase } from '../go/encoding-json/fold-case.ts';
import { readGoProvider } from '../go/go-oidc/provider-json.ts';

/** Any one of these, however spelled, makes a JSON object a discovery document. */
const documentMembers: readonly string[] = ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'];

/**
 * The discovery document of an answer, read twice; undefined if the answer holds none. A byte order mark or a wrong
 * content type is left to a check, so that it does not hide everything else.
 */
export function readDiscovery(answer: HttpAnswer): DiscoveryReadings | undefined {
  // Probes and checks ask repeatedly, and a document may be large.
  const reading = known.get(answer) ?? { document: read(answer) };
  known.set(answer, reading);
  return reading.document;
}

const known = new WeakMap<HttpAnswer, { readonly document: DiscoveryReadings | undefined }>();

function read(answer: HttpAnswer): DiscoveryReadings | undefined {
  if (answer.status !== 200) return undefined;
  const { body } = answer;
  const members = parseJson(body.startsWith('\ufeff') ? body.slice(1) : body);
  if (!isObject(members) || !isDocument(members)) return undefined;
  return { specification: specificationMetadata(members), relyingParty: relyingPartyMetadata(body) };
}

function isDocument(members: JsonObject): boolean {
  // Only if no name is spelled correctly are all names listed, which may be many.
  const named = documentMembers.some((name) => Object.hasOwn(members, name));
  return named || Object.keys(members).some((name) => documentMembers.includes(foldCase(name)));
}

/** The fact with both readings of its answer; undefined if the answer holds no document. */
export function discoveryFact(
  fetched: Omit<DiscoveryFact, keyof DiscoveryReadings>,
): DiscoveryFact | undefined {
  const readings = readDiscovery(fetched.answer);
  return readings && { ...fetched, ...readings };
}

function relyingPartyMetadata(text: string): RelyingPartyMetadata {
  const reading = readGoProvider(text);
  if (!reading.ok) return { readable: false, error: reading.error.message };
  const { value } = reading;
  return {
    readable: true,
    repeated: value.repeated,
    ...followedFrom((member) => value[member]),
  };
}
