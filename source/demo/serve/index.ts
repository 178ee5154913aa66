export { people } from '../people.ts';
export { personOfClaims } from './person-of-claims.ts';
export { type ServedProvider, serveProvider } from './serve-provider.ts';

/** The library that makes certificates is large; only https needs it. */
export const makeCertificate = async (hosts: readonly string[]) =>
  (await import('./certificate.ts')).makeCertificate(hosts);
