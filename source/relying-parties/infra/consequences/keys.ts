import { type Consequences, source } from '../../../core/checks/consequence.ts';
import { goHttp } from '../go-http.ts';

export const keysConsequences: Consequences = {
  'key-algorithms': {
    why: 'A signature can be verified only with a key of the kind that its algorithm needs.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      'no-key': 'No ID token can be verified: every login fails with “unauthorized”.',
    },
  },
  'key-ids': {
    why: 'A token names the key that it was signed with by its id.',
    known: source('coreos/go-oidc v3.6.0: oidc/jwks.go (verify)'),
    says: {
      missing: 'A token that names a key id cannot be verified with those; without one Infra tries all keys.',
      repeated: 'Infra tries each key with that id.',
    },
  },
  'key-stability': {
    why: 'Infra fetches the keys once for each login, from whichever replica of the provider answers.',
    known: source('Infra: internal/server/providers/oidc.go; coreos/go-oidc v3.6.0: oidc/jwks.go'),
    says: {
      differing:
        'Where the answer that Infra meets lacks the key of the token, that login fails with “unauthorized”, and the next one may work.',
      unsteady: 'Each such answer is a failed login.',
    },
  },
  keys: {
    why: 'Infra reads all keys of the set or none: one that it cannot read fails every login.',
    known: source(
      'coreos/go-oidc v3.6.0: oidc/jwks.go (updateKeys, verify); go-jose v3.0.0: jwk.go, signing.go (newVerifier)',
    ),
    says: {
      'redirect-to-http': {
        says: 'Infra follows it and takes the keys that come; whoever is on the way can put keys of their own there, and log in as anybody.',
        known: goHttp,
      },
      'unreadable-key':
        'One such key spoils the whole set: every login fails with “unauthorized”; the log says “failed to decode keys”.',
      'not-for-signing': 'Infra does not look at “use” and verifies with them.',
      'weak-key': 'Infra takes it; many other relying parties refuse it.',
      'private-key':
        'Infra cannot verify signatures with it; and whoever has read it can log in as anybody elsewhere.',
      'shared-secret':
        'Infra verifies nothing with it; but whoever has read it can sign whatever is verified with it elsewhere.',
    },
    otherwise: 'Infra cannot verify any ID token: every login fails with “unauthorized”.',
  },
};
