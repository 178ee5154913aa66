import type { FaultTable } from '../fault.ts';

/** Faults of the signing keys. */
export const keyFaults: FaultTable = {
  'keys-missing': {
    title: 'No keys at the JWKS address',
    story: 'An admin’s proxy lets the discovery document through and nothing else.',
    repair: 'forward the JWKS address',
    expects: { verdict: 'fail', check: 'keys', code: 'not-found' },
    respond: { jwks: { is: 'page', status: 404, html: '<h1>404 page not found</h1>' } },
  },
  'keys-empty': {
    title: 'An empty set of keys',
    story: 'An admin did not choose a signing certificate.',
    repair: 'choose a signing certificate',
    expects: { verdict: 'fail', check: 'keys', code: 'empty' },
    jwks: { without: ['demo-rsa', 'demo-ec'] },
  },
  'keys-unknown-type': {
    title: 'A key of a type that Infra cannot read',
    story: 'An admin added a post-quantum key next to the others, and Infra reads all keys or none.',
    repair: 'remove the post-quantum key',
    expects: { verdict: 'fail', check: 'keys', code: 'unreadable-key' },
    jwks: { add: [{ kty: 'AKP', alg: 'ML-DSA-44', kid: 'demo-quantum', use: 'sig', pub: 'AAEC' }] },
  },
  'keys-unknown-curve': {
    title: 'A key on a curve that Infra cannot read',
    story: 'An admin added a secp256k1 key for another application.',
    repair: 'remove the secp256k1 key',
    expects: { verdict: 'fail', check: 'keys', code: 'unreadable-key' },
    jwks: {
      add: [
        {
          kty: 'EC',
          crv: 'secp256k1',
          alg: 'ES256K',
          kid: 'demo-koblitz',
          use: 'sig',
          // The generator point of the curve (SEC 2, 2.4.1).
          x: 'eb5mfvncu6xVoGKVzocLBwKb_NstzijZWfKBWxb4F5g',
          y: 'SDradyajxGVdpPv8DhEIqP0XtEimhVQZnEfQj_sQ1Lg',
        },
      ],
    },
  },
  'keys-private': {
    title: 'A private key in public',
    story: 'An admin published a key together with its private part.',
    repair: 'publish new keys, without their private parts',
    expects: { verdict: 'fail', check: 'keys', code: 'private-key' },
    jwks: { shows: 'demo-ec' },
  },
  'keys-without-ids': {
    title: 'Several keys without ids',
    story: 'An admin exported the keys by hand and left the ids out.',
    repair: 'give each key an id',
    expects: { verdict: 'warn', check: 'key-ids', code: 'missing' },
    jwks: { withoutIds: true },
  },
  'key-rotated-away': {
    title: 'The signing key is not published',
    story: 'An admin runs two replicas, and each has its own key.',
    repair: 'publish the keys of both replicas',
    expects: { verdict: 'fail', check: 'id-token-signature', code: 'no-key' },
    jwks: { without: ['demo-rsa'] },
  },
  'keys-differ-by-replica': {
    title: 'Each replica publishes different keys',
    story: 'An admin runs two replicas behind one address, and one of them lacks the signing key.',
    repair: 'share the signing keys',
    expects: { verdict: 'warn', check: 'key-stability', code: 'differing' },
    jwks: { without: ['demo-rsa'], every: 2 },
  },
};
