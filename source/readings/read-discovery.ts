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

/** One of them makes a JSON object a discovery document, however it is spelt. */
const documentMembers: readonly string[] = ['issuer', 'authorization_endpoint', 'token_endpoint', 'jwks_uri'];

/**
 * The discovery document of an answer, read twice; undefined where the answer holds none. A byte order mark or a
 * wrong content type is for a check to tell, and must not hide all the rest.
 */
export function readDiscovery(answer: HttpAnswer): DiscoveryReadings | undefined {
  // Probes and checks ask again and again, and a document may be large.
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
  // A list of all names, which may be many, only where none is spelt as it should be.
  const named = documentMembers.some((name) => Object.hasOwn(members, name));
  return named || Object.keys(members).some((name) => documentMembers.includes(foldCase(name)));
}

/** The fact with both readings made from its answer; undefined where that holds no document. */
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
