import type { AnyCheck } from '../core/check.ts';
import { providerKind } from '../relying-parties/infra/checks/provider-kind.ts';
import { providerName } from '../relying-parties/infra/checks/provider-name.ts';
import { scopes } from '../relying-parties/infra/checks/scopes.ts';
import { urlForm } from '../relying-parties/infra/checks/url-form.ts';
import { vantage } from '../relying-parties/infra/checks/vantage.ts';
import { clientAuthenticationMethods } from './discovery/client-authentication-methods.ts';
import { discoveryDocument } from './discovery/discovery-document.ts';
import { discoveryStability } from './discovery/discovery-stability.ts';
import { endpointHosts } from './discovery/endpoint-hosts.ts';
import { endpoints } from './discovery/endpoints.ts';
import { issuerMatch } from './discovery/issuer-match.ts';
import { metadataDemands } from './discovery/metadata-demands.ts';
import { notALoginProvider } from './discovery/not-a-login-provider.ts';
import { publicSignUp } from './discovery/public-sign-up.ts';
import { responseTypes } from './discovery/response-types.ts';
import { signingAlgorithms } from './discovery/signing-algorithms.ts';
import { solvedDocument } from './discovery/solved-document.ts';
import { userinfoEndpoint } from './discovery/userinfo-endpoint.ts';
import { keyAlgorithms } from './keys/key-algorithms.ts';
import { keyIds } from './keys/key-ids.ts';
import { keyStability } from './keys/key-stability.ts';
import { keys } from './keys/keys.ts';
import { laterChecks } from './later-phases.ts';
import { clock } from './network/clock.ts';
import { dns } from './network/dns.ts';
import { reach } from './network/reach.ts';
import { tls } from './network/tls.ts';

/** Every check, in the order in which people read the results; a check stands behind those it comes `after`. */
export const checks: readonly AnyCheck[] = [
  providerName,
  urlForm,
  providerKind,
  dns,
  reach,
  tls,
  clock,
  vantage,
  discoveryDocument,
  issuerMatch,
  solvedDocument,
  discoveryStability,
  notALoginProvider,
  endpoints,
  endpointHosts,
  userinfoEndpoint,
  responseTypes,
  scopes,
  signingAlgorithms,
  clientAuthenticationMethods,
  metadataDemands,
  publicSignUp,
  keys,
  keyIds,
  keyStability,
  keyAlgorithms,
  ...laterChecks,
];
