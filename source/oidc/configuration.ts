import { allowInsecureRequests, type ClientAuth, Configuration, type ServerMetadata } from 'openid-client';
import type { JsonObject } from '../core/json-value.ts';

export interface ConfigurationParts {
  /** The discovery document as we fetched it ourselves; the library's own discovery explains too little. */
  readonly document: JsonObject;
  readonly clientId: string;
  /** Endpoints may be http on loopback (`--allow-http`). */
  readonly allowHttp: boolean;
  readonly clientAuthentication?: ClientAuth;
}

export function createConfiguration(parts: ConfigurationParts): Configuration {
  // The library checks the members that it uses itself; a provider's document is whatever it is.
  const server = parts.document as unknown as ServerMetadata;
  const configuration = new Configuration(server, parts.clientId, undefined, parts.clientAuthentication);
  if (parts.allowHttp) allowInsecureRequests(configuration);
  return configuration;
}
