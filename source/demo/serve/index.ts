export { people } from '../people.ts';
export { personOfClaims } from './person-of-claims.ts';
export { type ServedProvider, serveProvider } from './serve-provider.ts';

/** The certificate library is large, and only https needs it. */
export const makeCertificate = async (hosts: readonly string[]) =>
  (await import('./certificate.ts')).makeCertificate(hosts);
