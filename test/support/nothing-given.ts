import type { PublicConfiguration } from '../../source/core/run/configuration.ts';

/** A configuration before anybody gave anything; tests say what they give. */
export const nothingGiven: PublicConfiguration = {
  url: '',
  kind: 'oidc',
  infraServers: [],
  allowHttp: false,
  asInfra: false,
  probeRotation: false,
};
