import type { PublicProvider } from '../core/vendors/vendor-address.ts';

/** Providers with open sign-up. */
export const publicProviders: readonly PublicProvider[] = [
  { host: 'accounts[.]google[.]com', canBeLimited: true },
  { host: 'gitlab[.]com', canBeLimited: true },
  { host: 'slack[.]com', canBeLimited: true },
  { host: 'www[.]linkedin[.]com' },
  { host: 'access[.]line[.]me' },
  { host: 'api[.]login[.]yahoo[.]com' },
  { host: 'www[.]paypal[.]com' },
  { host: 'id[.]twitch[.]tv' },
  { host: 'accounts[.]spotify[.]com' },
  { host: 'kauth[.]kakao[.]com' },
  { host: 'oauth[.]battle[.]net' },
  { host: 'orcid[.]org' },
  // Microsoft’s tenant for personal accounts.
  { path: '.*9188040d-6c67-4c5b-b112-36a304b66dad.*' },
];
