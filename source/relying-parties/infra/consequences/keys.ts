import type { Consequences } from '../../../core/consequence.ts';

export const keysConsequences: Consequences = {
  'key-algorithms': {
    why: 'A signature can be verified only with a key of the kind that its algorithm needs.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/verify.go (Verify)' },
    outcomes: [
      { codes: ['no-key'], says: 'No ID token can be verified: every login fails with “unauthorized”.' },
    ],
  },
  'key-ids': {
    why: 'A token names the key that it was signed with by its id.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/jwks.go (verify)' },
    outcomes: [
      {
        codes: ['missing'],
        says: 'A token that names a key id cannot be verified with those; without one Infra tries all keys.',
      },
      { codes: ['repeated'], says: 'Infra tries each key with that id.' },
    ],
  },
  'key-stability': {
    why: 'Infra fetches the keys once for each login, from whichever replica of the provider answers.',
    known: {
      by: 'source',
      at: 'Infra: internal/server/providers/oidc.go; coreos/go-oidc v3.6.0: oidc/jwks.go',
    },
    outcomes: [
      {
        codes: ['differing'],
        says: 'Where the answer that Infra meets lacks the key of the token, that login fails with “unauthorized”, and the next one may work.',
      },
      { codes: ['unsteady'], says: 'Each such answer is a failed login.' },
    ],
  },
  keys: {
    why: 'Infra reads all keys of the set or none: one that it cannot read fails every login.',
    known: {
      by: 'source',
      at: 'coreos/go-oidc v3.6.0: oidc/jwks.go (updateKeys, verify); go-jose v3.0.0: jwk.go, signing.go (newVerifier)',
    },
    outcomes: [
      {
        codes: ['redirect-to-http'],
        says: 'Infra follows it and takes the keys that come; whoever is on the way can put keys of their own there, and log in as anybody.',
        known: { by: 'measured', at: 'net/http of Go 1.19.8, which Infra is built with' },
      },
      {
        codes: [
          ...['unreachable', 'not-found', 'needs-sign-in', 'rate-limited', 'server-error', 'refused'],
          ...['web-page', 'not-a-set', 'byte-order-mark', 'empty'],
        ],
        says: 'Infra cannot verify any ID token: every login fails with “unauthorized”.',
      },
      {
        codes: ['unreadable-key'],
        says: 'One such key spoils the whole set: every login fails with “unauthorized”; the log says “failed to decode keys”.',
      },
      { codes: ['not-for-signing'], says: 'Infra does not look at “use” and verifies with them.' },
      { codes: ['weak-key'], says: 'Infra takes it; many other relying parties refuse it.' },
      {
        codes: ['private-key'],
        says: 'Infra cannot verify signatures with it; and whoever has read it can log in as anybody elsewhere.',
      },
      {
        codes: ['shared-secret'],
        says: 'Infra verifies nothing with it; but whoever has read it can sign whatever is verified with it elsewhere.',
      },
    ],
  },
};
