import { type Consequences, measured, ofEach, source } from '../../../core/checks/consequence.ts';

export const idTokenConsequences: Consequences = {
  'access-token-hash': {
    why: 'The hash shows that nobody exchanged the access token on the way.',
    known: source('Infra: internal/server/providers/oidc.go (ExchangeAuthCodeForProviderTokens)'),
    says: {
      differs:
        'Infra does not compute the hash and lets the person in. The specification says that a client must refuse this where it looks at the hash.',
    },
  },
  'id-token-algorithm': {
    why: 'Infra takes only asymmetric algorithms that the discovery document lists.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {},
    otherwise:
      'Each login fails with “unauthorized”; only Infra’s server log says: oidc: id token signed with unsupported algorithm',
  },
  'id-token-audience': {
    why: 'An ID token that was made for another client must not let anyone in here.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      ...ofEach(
        ['wrong', 'missing'],
        'Each login fails with “unauthorized”; only Infra’s server log says: oidc: expected audience',
      ),
      'party-wrong':
        'Infra does not look at “azp” and lets the person in. The specification says that a client should compare it with its own id.',
      'others-too': 'Infra takes it. Whoever runs those clients could use their people’s ID tokens here.',
    },
  },
  'id-token-issuer': {
    why: 'An ID token of another issuer says nothing about the people of this one.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      'google-without-scheme': 'Infra takes both forms.',
      ...ofEach(
        ['wrong', 'another-issuer', 'wrong-and-unusable'],
        'Each login fails with “unauthorized”; only Infra’s server log says: oidc: id token issued by a different provider',
      ),
      missing: 'Each login fails with “unauthorized”.',
    },
  },
  'id-token-nonce': {
    why: 'The nonce ties an ID token to the login that asked for it.',
    known: source('Infra: ui/components/providers.js; coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: ofEach(
      ['wrong', 'missing'],
      'Infra sends no nonce, so its logins go through. The specification says that a client which sent one must refuse this token.',
    ),
  },
  'id-token-required-claims': {
    why: 'A token without these times could be used again at any time.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      'expiry-missing': 'Infra takes it as expired: each login fails with “unauthorized”.',
      'issue-time-missing':
        'Infra does not look at “iat” and lets the person in. The specification says that each ID token must hold it.',
    },
  },
  'id-token-signature': {
    why: 'The signature shows that the provider, and nobody else, says who has logged in.',
    known: source('coreos/go-oidc v3.6.0: oidc/jwks.go (verify, updateKeys)'),
    says: {
      'valid-after-refetch': 'Infra fetches the keys again for each login, so it finds this one.',
      'ambiguous-key':
        'Infra tries them all and lets the person in. The specification says that the token must name its key here.',
      ...ofEach(
        ['unsupported', 'unsigned'],
        'Each login fails with “unauthorized”; only Infra’s server log says: oidc: id token signed with unsupported algorithm',
      ),
      'keys-unavailable':
        'Each login fails with “unauthorized”; only Infra’s server log says: failed to verify signature: fetching keys',
    },
    otherwise:
      'Each login fails with “unauthorized”; only Infra’s server log says: failed to verify id token signature',
  },
  'id-token-subject': {
    why: 'The subject is the one name of a person that never changes.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify); Infra: internal/server/authn/oidc.go'),
    says: {
      missing:
        'Infra does not look at “sub” and lets the person in: it knows people by their e-mail address. The specification says that each ID token must hold a “sub”.',
      'too-long': 'Infra does not mind.',
    },
  },
  'id-token-times': {
    why: 'Infra refuses an ID token that has expired, without any tolerance.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      expired: 'Each login fails with “unauthorized”; only Infra’s server log says: oidc: token is expired',
      'no-lifetime':
        'Each login fails with “unauthorized”; only Infra’s server log says: oidc: token is expired',
      'short-lived':
        'Infra allows no tolerance: a login that takes longer, or a server whose clock is ahead, gets “unauthorized”.',
      'out-of-range': {
        says: 'Infra reads it as long past: each login fails with “unauthorized”.',
        known: measured('conversion to int64 and time.Unix in Go'),
      },
      'expires-at-once':
        'Infra allows no difference at all: with the same clock each login would fail with “unauthorized”.',
      'not-yet-valid': 'Infra allows five minutes; each login fails with “unauthorized”.',
      'valid-soon':
        'Infra allows five minutes and lets the person in. The specification says that a token must not be accepted earlier than that, give or take a few minutes.',
      'issued-in-future':
        'Infra does not look at “iat” and lets the person in; a strict client may refuse this token.',
      'issued-long-ago':
        'Infra does not look at “iat” and lets the person in; the specification lets a client refuse a token this old.',
    },
  },
  'id-token': {
    why: 'Infra takes from the ID token who has logged in.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      missing: 'Each login fails; only Infra’s server log says: could not extract id_token from oauth2 token',
      encrypted: 'Infra cannot decrypt ID tokens: each login fails with “unauthorized”.',
      malformed: 'Infra cannot read it: each login fails with “unauthorized”.',
      'no-claims':
        'Each login fails with “unauthorized”; only Infra’s server log says: oidc: id token issued by a different provider',
      ...ofEach(
        ['claim-type', 'claim-sources'],
        'Each login fails with “unauthorized”; only Infra’s server log says: {message}',
      ),
    },
  },
  'standard-client-discovery': {
    why: 'Other applications read the same document, and strict ones follow no redirect.',
    known: source('coreos/go-oidc v3.6.0: oidc/oidc.go (NewProvider)'),
    says: {
      objects: 'Infra does not look at this.',
    },
  },
  'standard-client': {
    why: 'What a strict client refuses may be refused by a later Infra as well.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      objects: 'Infra takes it.',
    },
  },
};
