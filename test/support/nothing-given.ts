import type { PublicConfiguration } from '../../source/core/run/configuration.ts';

/** A configuration with nothing given; tests add what they need. */
export const nothingGiven: PublicConfiguration = {
  url: '',
  kind: 'oidc',
  infraServers: [],
  allowHttp: false,
  asInfra: false,
  probeRotation: false,
};
