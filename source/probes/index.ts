import type { AnyProbe } from '../core/probe.ts';
import { authorizationProbe } from './authorization.ts';
import { clientAuthenticationProbe } from './client-authentication.ts';
import { discoveryProbe } from './discovery.ts';
import { discoveryTimingsProbe } from './discovery-timings.ts';
import { endpointReachProbe } from './endpoint-reach.ts';
import { infraDiscoveryProbe } from './infra-discovery.ts';
import { infraServerProbe } from './infra-server.ts';
import { infraUsersProbe } from './infra-users.ts';
import { issuerSolutionProbe } from './issuer-solution.ts';
import { jwksProbe } from './jwks.ts';
import { createLoginProbe } from './login.ts';
import { networkProbe } from './network.ts';
import { refreshProbe } from './refresh.ts';
import { tokensProbe } from './tokens.ts';
import { userinfoProbe } from './userinfo.ts';

export interface ProbeOptions {
  readonly loginTimeoutMs: number;
}

/** Every probe, in the order of a run. The inquiry is given, not gathered. */
export function createProbes({ loginTimeoutMs }: ProbeOptions): readonly AnyProbe[] {
  return [
    infraDiscoveryProbe,
    issuerSolutionProbe,
    discoveryProbe,
    networkProbe,
    discoveryTimingsProbe,
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
