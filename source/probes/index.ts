import type { AnyProbe } from '../core/probe.ts';
import { authorizationProbe } from './client/authorization.ts';
import { clientAuthenticationProbe } from './client/client-authentication.ts';
import { discoveryProbe } from './discovery/discovery.ts';
import { endpointReachProbe } from './discovery/endpoint-reach.ts';
import { issuerSearchProbe } from './discovery/issuer-search.ts';
import { jwksProbe } from './discovery/jwks.ts';
import { networkProbe } from './discovery/network.ts';
import { repeatedDiscoveryProbe } from './discovery/repeated-discovery.ts';
import { typedUrlDiscoveryProbe } from './discovery/typed-url-discovery.ts';
import { infraServerProbe } from './infra-server/infra-server.ts';
import { infraUsersProbe } from './infra-server/infra-users.ts';
import { createLoginProbe } from './login/login.ts';
import { refreshProbe } from './login/refresh.ts';
import { tokensProbe } from './login/tokens.ts';
import { userinfoProbe } from './login/userinfo.ts';

export interface ProbeOptions {
  readonly loginTimeoutMs: number;
}

/** Every probe, in the order of a run. The inquiry is given, not gathered. */
export function createProbes({ loginTimeoutMs }: ProbeOptions): readonly AnyProbe[] {
  return [
    typedUrlDiscoveryProbe,
    issuerSearchProbe,
    discoveryProbe,
    networkProbe,
    repeatedDiscoveryProbe,
    jwksProbe,
    endpointReachProbe,
    clientAuthenticationProbe,
    authorizationProbe,
    createLoginProbe({ timeoutMs: loginTimeoutMs }),
    tokensProbe,
    userinfoProbe,
    refreshProbe,
    infraServerProbe,
    infraUsersProbe,
  ];
}
