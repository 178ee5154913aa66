import type { Consequences } from '../../../core/consequence.ts';

export const idTokenConsequences: Consequences = {
  'access-token-hash': {
    why: 'The hash shows that nobody exchanged the access token on the way.',
    known: {
      by: 'source',
      at: 'Infra: internal/server/providers/oidc.go (ExchangeAuthCodeForProviderTokens)',
    },
    outcomes: [
      {
        codes: ['differs'],
        says: 'Infra does not compute the hash and lets the person in. The specification says that a client must refuse this where it looks at the hash.',
      },
    ],
  },
  'id-token-algorithm': {
    why: 'Infra takes only asymmetric algorithms that the discovery document lists.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/verify.go (Verify)' },
    outcomes: [
      {
        codes: ['none', 'symmetric', 'not-advertised', 'missing'],
        says: 'Each login fails with “unauthorized”; only Infra’s server log says: oidc: id token signed with unsupported algorithm',
      },
    ],
  },
  'id-token-audience': {
    why: 'An ID token that was made for another client must not let anyone in here.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/verify.go (Verify)' },
    outcomes: [
      {
        codes: ['wrong', 'missing'],
        says: 'Each login fails with “unauthorized”; only Infra’s server log says: oidc: expected audience',
      },
      {
        codes: ['party-wrong'],
        says: 'Infra does not look at “azp” and lets the person in. The specification says that a client should compare it with its own id.',
      },
      {
        codes: ['others-too'],
        says: 'Infra takes it. Whoever runs those clients could use their people’s ID tokens here.',
      },
    ],
  },
  'id-token-issuer': {
    why: 'An ID token of another issuer says nothing about the people of this one.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/verify.go (Verify)' },
    outcomes: [
      { codes: ['google-without-scheme'], says: 'Infra takes both forms.' },
      {
        codes: ['wrong'],
        says: 'Each login fails with “unauthorized”; only Infra’s server log says: oidc: id token issued by a different provider',
      },
      { codes: ['missing'], says: 'Each login fails with “unauthorized”.' },
    ],
  },
  'id-token-nonce': {
    why: 'The nonce ties an ID token to the login that asked for it.',
    known: {
      by: 'source',
      at: 'Infra: ui/components/providers.js; coreos/go-oidc v3.6.0: oidc/verify.go (Verify)',
    },
    outcomes: [
      {
        codes: ['wrong', 'missing'],
        says: 'Infra sends no nonce, so its logins go through. The specification says that a client which sent one must refuse this token.',
      },
    ],
  },
  'id-token-required-claims': {
    why: 'A token without these times could be used again at any time.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/verify.go (Verify)' },
    outcomes: [
      { codes: ['expiry-missing'], says: 'Infra takes it as expired: each login fails with “unauthorized”.' },
      {
        codes: ['issue-time-missing'],
        says: 'Infra does not look at “iat” and lets the person in. The specification says that each ID token must hold it.',
      },
    ],
  },
  'id-token-signature': {
    why: 'The signature shows that the provider, and nobody else, says who has logged in.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/jwks.go (verify, updateKeys)' },
    outcomes: [
      {
        codes: ['valid-after-refetch'],
        says: 'Infra fetches the keys anew for each login, so it finds this one.',
      },
      {
        codes: ['invalid', 'no-key', 'unreadable'],
        says: 'Each login fails with “unauthorized”; only Infra’s server log says: failed to verify id token signature',
      },
      {
        codes: ['ambiguous-key'],
        says: 'Infra tries them all and lets the person in. The specification says that the token must name its key here.',
      },
      {
        codes: ['unsupported', 'unsigned'],
        says: 'Each login fails with “unauthorized”; only Infra’s server log says: oidc: id token signed with unsupported algorithm',
      },
      {
        codes: ['keys-unavailable'],
        says: 'Each login fails with “unauthorized”; only Infra’s server log says: failed to verify signature: fetching keys',
      },
    ],
  },
  'id-token-subject': {
    why: 'The subject is the one name of a person that never changes.',
    known: {
      by: 'source',
      at: 'coreos/go-oidc v3.6.0: oidc/verify.go (Verify); Infra: internal/server/authn/oidc.go',
    },
    outcomes: [
      {
        codes: ['missing'],
        says: 'Infra does not look at “sub” and lets the person in: it knows people by their e-mail address. The specification says that each ID token must hold a “sub”.',
      },
      { codes: ['too-long'], says: 'Infra does not mind.' },
    ],
  },
  'id-token-times': {
    why: 'Infra refuses an ID token that has expired, without any tolerance.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/verify.go (Verify)' },
    outcomes: [
      {
        codes: ['expired'],
        says: 'Each login fails with “unauthorized”; only Infra’s server log says: oidc: token is expired',
      },
      {
        codes: ['out-of-range'],
        says: 'Infra reads it as long past: each login fails with “unauthorized”.',
        known: { by: 'measured', at: 'conversion to int64 and time.Unix in Go' },
      },
      {
        codes: ['expires-at-once'],
        says: 'Infra allows no difference at all: with the same clock each login would fail with “unauthorized”.',
      },
      { codes: ['not-yet-valid'], says: 'Infra allows five minutes; each login fails with “unauthorized”.' },
      {
        codes: ['valid-soon'],
        says: 'Infra allows five minutes and lets the person in. The specification says that a token must not be accepted earlier than that, give or take a few minutes.',
      },
      {
        codes: ['issued-in-future'],
        says: 'Infra does not look at “iat” and lets the person in; a strict client may refuse this token.',
      },
      {
        codes: ['issued-long-ago'],
        says: 'Infra does not look at “iat” and lets the person in; the specification lets a client refuse a token this old.',
      },
    ],
  },
  'id-token': {
    why: 'Infra takes from the ID token who has logged in.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/verify.go (Verify)' },
    outcomes: [
      {
        codes: ['missing'],
        says: 'Each login fails; only Infra’s server log says: could not extract id_token from oauth2 token',
      },
      { codes: ['encrypted'], says: 'Infra cannot decrypt ID tokens: each login fails with “unauthorized”.' },
      { codes: ['malformed'], says: 'Infra cannot read it: each login fails with “unauthorized”.' },
      {
        codes: ['claim-type', 'claim-sources'],
        says: 'Each login fails with “unauthorized”; only Infra’s server log says: {message}',
      },
    ],
  },
  'standard-client-discovery': {
    why: 'Other applications read the same document, and strict ones follow no redirect.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/oidc.go (NewProvider)' },
    outcomes: [{ codes: ['objects'], says: 'Infra does not look at this.' }],
  },
  'standard-client': {
    why: 'What a strict client refuses may be refused by a later Infra as well.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/verify.go (Verify)' },
    outcomes: [{ codes: ['objects'], says: 'Infra takes it.' }],
  },
};
