import type { AnyProbe } from '../core/run/probe.ts';
import type { VendorAddresses } from '../core/vendors/vendor-addresses.ts';
import type { RelyingParty } from '../relying-parties/relying-party.ts';
import { createAuthorizationProbe } from './client/authorization.ts';
import { createClientAuthenticationProbe } from './client/client-authentication.ts';
import { createFurtherAuthorizationProbe, type FurtherRequests } from './client/further-authorization.ts';
import { createDiscoveryProbe } from './discovery/discovery.ts';
import { endpointReachProbe } from './discovery/endpoint-reach.ts';
import { createIssuerSearchProbe } from './discovery/issuer-search.ts';
import { jwksProbe } from './discovery/jwks.ts';
import { createNetworkProbe } from './discovery/network.ts';
import { repeatedDiscoveryProbe } from './discovery/repeated-discovery.ts';
import { createTypedUrlDiscoveryProbe } from './discovery/typed-url-discovery.ts';
import { createLoginProbe, type LoginOptions } from './login/login.ts';
import { createRefreshProbe } from './login/refresh.ts';
import { createTokensProbe } from './login/tokens.ts';
import { userinfoProbe } from './login/userinfo.ts';
import { ownProbes } from './own-probes.ts';

export interface ProbeOptions {
  /** The relying party whose requests the probes send. */
  readonly relyingParty: RelyingParty;
  readonly vendorAddresses: Pick<VendorAddresses, 'issuersOf' | 'wrongAddress'>;
  readonly login: LoginOptions;
  /** The requests of further relying parties that the person named. */
  readonly furtherRequests?: FurtherRequests | undefined;
}

/** Every probe, in the order of a run. The input is given, not gathered. */
export function createProbes({
  relyingParty,
  vendorAddresses,
  login,
  furtherRequests,
}: ProbeOptions): readonly AnyProbe[] {
  return [
    createTypedUrlDiscoveryProbe(relyingParty),
    createIssuerSearchProbe(relyingParty, vendorAddresses),
    createDiscoveryProbe(relyingParty),
    createNetworkProbe(relyingParty),
    repeatedDiscoveryProbe,
    jwksProbe,
    endpointReachProbe,
    createClientAuthenticationProbe(relyingParty),
    createAuthorizationProbe(relyingParty),
    ...(furtherRequests ? [createFurtherAuthorizationProbe(furtherRequests)] : []),
    createLoginProbe(relyingParty, login),
    createTokensProbe(relyingParty),
    userinfoProbe,
    createRefreshProbe(relyingParty),
    ...(ownProbes[relyingParty.id] ?? []),
  ];
}
