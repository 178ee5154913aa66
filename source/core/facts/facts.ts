import type { Absent } from '../run/absent.ts';
import { authorization, clientAuthentication, furtherAuthorization } from './client.ts';
import {
  type DiscoveryFact,
  discovery,
  issuerSearch,
  jwks,
  repeatedDiscovery,
  type SavedDiscovery,
} from './discovery.ts';
import { exchange } from './http-exchange.ts';
import { input } from './input.ts';
import { login } from './login.ts';
import { endpointReach, network } from './network.ts';
import type { PlainData } from './plain-data.ts';
import { directoryGroups, infraServer, infraUsers } from './relying-party-server.ts';
import { refresh, tokens, userinfo } from './tokens.ts';

export type * from './client.ts';
export type * from './discovery.ts';
export type * from './input.ts';
export type * from './login.ts';
export type * from './network.ts';
export type * from './relying-party-server.ts';
export type * from './tokens.ts';

/**
 * Everything that a run can learn, as received: checks judge what actually came. Plain data; the copies that leave the
 * engine hold no secret (`shownFact`). The probe of the same name gathers each.
 *
 * The schemas read saved facts. Other modules import only the types, so that they do not load Valibot.
 */
export const facts = {
  input,
  /** Infra's own request for the URL as typed. */
  typedUrlDiscovery: exchange,
  issuerSearch,
  /** The document that the run continues with; absent if no candidate gave one. */
  discovery,
  network,
  repeatedDiscovery,
  jwks,
  endpointReach,
  clientAuthentication,
  authorization,
  furtherAuthorization,
  login,
  tokens,
  userinfo,
  refresh,
  directoryGroups,
  infraServer,
  infraUsers,
};

/** Without the readings of the document, which are derived from its answer again. */
type SavedFacts = { readonly [Name in keyof typeof facts]: PlainData<(typeof facts)[Name]> };
export interface Facts extends Omit<SavedFacts, 'discovery'> {
  readonly discovery: DiscoveryFact;
}

export type FactName = keyof Facts;

export type Gathered = { readonly [Name in FactName]?: Facts[Name] | Absent };

/** As `Gathered`, but with the document not yet read. */
export type SavedGathered = Omit<Gathered, 'discovery'> & { readonly discovery?: SavedDiscovery | Absent };
