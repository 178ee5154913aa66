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
    why: 'A token names the key that signed it by its id.',
    known: source('coreos/go-oidc v3.6.0: oidc/jwks.go (verify)'),
    says: {
      missing:
        'Those keys cannot verify a token that names a key id; for a token that names none, Infra tries all keys.',
      repeated: 'Infra tries every key with that id.',
    },
  },
  'key-stability': {
    why: 'Infra fetches the keys once for each login, from whichever replica of the provider answers.',
    known: source('Infra: internal/server/providers/oidc.go; coreos/go-oidc v3.6.0: oidc/jwks.go'),
    says: {
      differing:
        'If the answer that Infra gets lacks the token’s key, that login fails with “unauthorized”; the next one may work.',
      unsteady: 'Each such answer is a failed login.',
    },
  },
  keys: {
    why: 'Infra reads either all keys of the set or none: a single one that it cannot read makes every login fail.',
    known: source(
      'coreos/go-oidc v3.6.0: oidc/jwks.go (updateKeys, verify); go-jose v3.0.0: jwk.go, signing.go (newVerifier)',
    ),
    says: {
      'redirect-to-http': {
        says: 'Infra follows it and uses whatever keys come; anyone on the network path can substitute their own and log in as anybody.',
        known: goHttp,
      },
      'unreadable-key':
        'One such key spoils the whole set: every login fails with “unauthorized”; the log says “failed to decode keys”.',
      'not-for-signing': 'Infra ignores “use” and verifies with them.',
      'weak-key': 'Infra accepts it; many other relying parties refuse it.',
      'private-key':
        'Infra cannot verify signatures with it, and anyone who has read it can log in as anybody elsewhere.',
      'shared-secret':
        'Infra verifies nothing with it, but anyone who has read it can forge whatever is verified with it elsewhere.',
    },
    otherwise: 'Infra cannot verify any ID token: every login fails with “unauthorized”.',
  },
};
