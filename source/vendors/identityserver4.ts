import type { UnnamedVendor } from '../core/vendors/with-names.ts';
import { duende } from './duende.ts';

/** Duende's predecessor, with the same settings. */
export const identityserver4: UnnamedVendor<'identityserver4'> = {
  ...duende,
  id: 'identityserver4',
  note: 'IdentityServer4 is no longer maintained; its successor is Duende IdentityServer.',
  recognise: [
    {
      endpoints: {
        authorization_endpoint: '.*/connect/authorize',
        jwks_uri: '.*/[.]well-known/openid-configuration/jwks',
      },
    },
  ],
  documentation:
    'https://github.com/IdentityServer/IdentityServer4/blob/da777bce56fd987ba2a0b3c457179e75e2868980/docs/topics/clients.rst',
};
