import { type Consequences, measured, ofEach, source } from '../../../core/checks/consequence.ts';

export const idTokenConsequences: Consequences = {
  'access-token-hash': {
    why: 'The hash shows that the access token was not replaced in transit.',
    known: source('Infra: internal/server/providers/oidc.go (ExchangeAuthCodeForProviderTokens)'),
    says: {
      differs:
        'Infra does not compute the hash and lets the person in. The specification requires a client that checks the hash to reject this.',
    },
  },
  'id-token-algorithm': {
    why: 'Infra accepts only asymmetric algorithms that the discovery document lists.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {},
    otherwise:
      'Every login fails with “unauthorized”; only Infra’s server log says: oidc: id token signed with unsupported algorithm',
  },
  'id-token-audience': {
    why: 'An ID token issued to another client must not let anyone in here.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      ...ofEach(
        ['wrong', 'spelled-otherwise', 'missing'],
        'Every login fails with “unauthorized”; only Infra’s server log says: oidc: expected audience',
      ),
      'party-wrong':
        'Infra ignores “azp” and lets the person in. The specification says that a client should compare it with its own id.',
      'others-too': 'Infra accepts it. Whoever runs those clients could use their users’ ID tokens here.',
    },
  },
  'id-token-issuer': {
    why: 'An ID token from another issuer says nothing about this issuer’s users.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      'google-without-scheme': 'Infra accepts both forms.',
      ...ofEach(
        ['wrong', 'another-issuer', 'wrong-and-unusable'],
        'Every login fails with “unauthorized”; only Infra’s server log says: oidc: id token issued by a different provider',
      ),
      missing: 'Every login fails with “unauthorized”.',
    },
  },
  'id-token-nonce': {
    why: 'The nonce ties an ID token to the login that requested it.',
    known: source('Infra: ui/components/providers.js; coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: ofEach(
      ['wrong', 'missing'],
      'Infra sends no nonce, so its logins go through. The specification requires a client that sent one to reject this token.',
    ),
  },
  'id-token-required-claims': {
    why: 'Without these times a token could be reused forever.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      'expiry-missing': 'Infra treats it as expired: every login fails with “unauthorized”.',
      'issue-time-missing':
        'Infra ignores “iat” and lets the person in. The specification requires it in every ID token.',
    },
  },
  'id-token-signature': {
    why: 'The signature proves that the provider, and nobody else, says who logged in.',
    known: source('coreos/go-oidc v3.6.0: oidc/jwks.go (verify, updateKeys)'),
    says: {
      'valid-after-refetch': 'Infra fetches the keys again at every login, so it finds this one.',
      'ambiguous-key':
        'Infra tries them all and lets the person in. The specification requires the token to name its key here.',
      ...ofEach(
        ['unsupported', 'unsigned'],
        'Every login fails with “unauthorized”; only Infra’s server log says: oidc: id token signed with unsupported algorithm',
      ),
      'keys-unavailable':
        'Every login fails with “unauthorized”; only Infra’s server log says: failed to verify signature: fetching keys',
    },
    otherwise:
      'Every login fails with “unauthorized”; only Infra’s server log says: failed to verify id token signature',
  },
  'id-token-subject': {
    why: 'The subject is the only identifier of a person that never changes.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify); Infra: internal/server/authn/oidc.go'),
    says: {
      missing:
        'Infra ignores “sub” and lets the person in: it identifies people by e-mail address. The specification requires “sub” in every ID token.',
      'too-long': 'Infra does not mind.',
    },
  },
  'id-token-times': {
    why: 'Infra rejects an expired ID token and allows no clock difference.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      expired: 'Every login fails with “unauthorized”; only Infra’s server log says: oidc: token is expired',
      'no-lifetime':
        'Every login fails with “unauthorized”; only Infra’s server log says: oidc: token is expired',
      'short-lived':
        'Infra allows no tolerance: a login that takes longer, or a server whose clock is ahead, gets “unauthorized”.',
      'out-of-range': {
        says: 'Infra reads it as long past: every login fails with “unauthorized”.',
        known: measured('conversion to int64 and time.Unix in Go'),
      },
      'expires-at-once':
        'Infra allows no clock difference: on a machine with this clock every login would fail with “unauthorized”.',
      'not-yet-valid': 'Infra allows five minutes; every login fails with “unauthorized”.',
      'valid-soon':
        'Infra allows five minutes and lets the person in. The specification forbids accepting a token before that time, give or take a few minutes.',
      'issued-in-future':
        'Infra ignores “iat” and lets the person in; a strict client may reject this token.',
      'issued-long-ago':
        'Infra ignores “iat” and lets the person in; the specification allows a client to reject a token this old.',
    },
  },
  'id-token': {
    why: 'The ID token tells Infra who logged in.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      missing:
        'Every login fails; only Infra’s server log says: could not extract id_token from oauth2 token',
      encrypted: 'Infra cannot decrypt ID tokens: every login fails with “unauthorized”.',
      malformed: 'Infra cannot read it: every login fails with “unauthorized”.',
      'no-claims':
        'Every login fails with “unauthorized”; only Infra’s server log says: oidc: id token issued by a different provider',
      ...ofEach(
        ['claim-type', 'claim-sources'],
        'Every login fails with “unauthorized”; only Infra’s server log says: {message}',
      ),
    },
  },
  'standard-client-discovery': {
    why: 'Other applications read the same document, and strict ones do not follow redirects.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (NewProvider)'),
    says: {
      objects: 'Infra does not look at this.',
    },
  },
  'standard-client': {
    why: 'A later Infra may refuse what strict clients refuse today.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      objects: 'Infra takes it.',
    },
  },
};
