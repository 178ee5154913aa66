import {
  allowInsecureRequests,
  type ClientAuth,
  type ClientMetadata,
  Configuration,
  type ServerMetadata,
} from 'openid-client';
import type { JsonObject } from '../core/json/json-value.ts';

export interface ConfigurationParts {
  /** The discovery document as we fetched it; the library’s own discovery explains too little. */
  readonly document: JsonObject;
  readonly clientId: string;
  /** Allows http endpoints on loopback (`--allow-http`). */
  readonly allowHttp: boolean;
  readonly clientAuthentication?: ClientAuth;
  readonly client?: Partial<ClientMetadata>;
}

/**
 * Drops nested members, none of which the library uses: it copies metadata recursively, and a document may be nested
 * deeper than the stack.
 */
export function shallow(document: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(document).filter(([, value]) => !isNested(value)));
}

function isNested(value: unknown): boolean {
  return Array.isArray(value)
    ? value.some((item) => typeof item === 'object' && item !== null)
    : typeof value === 'object' && value !== null;
}

export function createConfiguration(parts: ConfigurationParts): Configuration {
  // The library checks the members that it uses; a provider’s document may contain anything.
  const server = shallow(parts.document) as unknown as ServerMetadata;
  const configuration = new Configuration(server, parts.clientId, parts.client, parts.clientAuthentication);
  if (parts.allowHttp) allowInsecureRequests(configuration);
  return configuration;
}
