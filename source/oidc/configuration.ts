import {
  allowInsecureRequests,
  type ClientAuth,
  type ClientMetadata,
  Configuration,
  type ServerMetadata,
} from 'openid-client';
import type { JsonObject } from '../core/json/json-value.ts';

export interface ConfigurationParts {
  /** The discovery document as we fetched it ourselves; the library's own discovery explains too little. */
  readonly document: JsonObject;
  readonly clientId: string;
  /** Endpoints may be http on loopback (`--allow-http`). */
  readonly allowHttp: boolean;
  readonly clientAuthentication?: ClientAuth;
  readonly client?: Partial<ClientMetadata>;
}

/** The library copies its metadata recursively, and a document may nest deeper than the stack; no member it uses nests. */
export function shallow(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => !isNested(value)));
}

function isNested(value: unknown): boolean {
  return Array.isArray(value)
    ? value.some((item) => typeof item === 'object' && item !== null)
    : typeof value === 'object' && value !== null;
}

export function createConfiguration(parts: ConfigurationParts): Configuration {
  // The library checks the members that it uses itself; a provider's document is whatever it is.
  const server = shallow(parts.document) as unknown as ServerMetadata;
  const configuration = new Configuration(server, parts.clientId, parts.client, parts.clientAuthentication);
  if (parts.allowHttp) allowInsecureRequests(configuration);
  return configuration;
}
