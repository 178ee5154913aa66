import type { Consequences } from '../../../core/consequence.ts';

export const networkConsequences: Consequences = {
  clock: {
    why: 'Infra refuses an ID token whose time has passed, without any tolerance.',
    known: { by: 'source', at: 'coreos/go-oidc v3.6.0: oidc/verify.go (Verify)' },
    outcomes: [
      {
        codes: ['differs'],
        says: 'If the provider’s clock is the wrong one, or Infra’s server has the same time as this machine, Infra refuses an ID token whose life is shorter than this difference. It also refuses one that becomes valid (nbf) more than five minutes from its own time.',
      },
    ],
  },
  dns: {
    why: 'Nothing can be asked of a host whose name leads nowhere.',
    known: { by: 'source', at: 'Infra: internal/server/providers/oidc.go (Validate)' },
    outcomes: [
      {
        codes: ['found-by-proxy'],
        says: 'Infra’s server needs the same proxy (HTTPS_PROXY), or a name server that knows the host.',
      },
      {
        codes: ['not-found'],
        says: 'Infra says “invalid provider url” where its server cannot find the name either.',
      },
      {
        codes: ['resolver-silent'],
        says: 'Infra asks from its own server, which may have another name server.',
        known: { by: 'assumed', at: 'what Infra’s server sees cannot be seen from here' },
      },
    ],
  },
  reach: {
    why: 'Infra asks the provider at every login.',
    known: { by: 'source', at: 'Infra: internal/server/providers/oidc.go (Validate)' },
    outcomes: [
      { codes: ['by-proxy'], says: 'Infra’s server may need HTTPS_PROXY in its environment too.' },
      {
        codes: ['refused', 'reset', 'no-route', 'silent', 'other-name', 'not-an-address', 'other'],
        says: 'Infra says “invalid provider url” where its server gets no connection either.',
      },
      { codes: ['address-refused'], says: 'Infra’s server would send the request there.' },
      {
        codes: ['proxy'],
        says: 'Infra’s server may have another way, or need its own proxy (HTTPS_PROXY).',
      },
    ],
  },
  tls: {
    why: 'Infra always asks over https and cannot be told to trust less.',
    known: { by: 'source', at: 'Infra asks with Go’s http.DefaultClient (Go 1.19: net/http, crypto/tls)' },
    outcomes: [
      {
        codes: ['expires-soon'],
        says: 'From then on Infra says “invalid provider url” and nobody can log in.',
      },
      {
        codes: ['private-ca', 'expired', 'not-yet-valid', 'self-signed', 'unknown-ca', 'other-name', 'other'],
        says: 'Infra trusts what its server’s system trusts, has no setting for it, and says “invalid provider url”.',
      },
      {
        codes: ['common-name-only'],
        says: 'Infra says “invalid provider url”; its log: x509: certificate relies on legacy Common Name field, use SANs instead',
        known: { by: 'measured', at: 'crypto/x509 of Go 1.19.8, which Infra is built with' },
      },
      {
        codes: ['weak-signature'],
        says: 'Infra says “invalid provider url”; its log: x509: cannot verify signature: insecure algorithm',
        known: { by: 'measured', at: 'crypto/x509 of Go 1.19.8, which Infra is built with' },
      },
      {
        codes: ['weak-key'],
        says: 'Infra takes an RSA key of 1024 bits and goes on, client secret included; many other programs refuse it.',
        known: { by: 'measured', at: 'crypto/tls of Go 1.19.8, which Infra is built with' },
      },
      {
        codes: ['client-certificate', 'handshake-refused'],
        says: 'Infra presents no client certificate, offers what Go’s TLS offers, and says “invalid provider url”.',
        known: { by: 'measured', at: 'crypto/tls of Go 1.19.8, which Infra is built with' },
      },
      { codes: ['verification-off'], says: 'Infra does verify them.' },
      {
        codes: ['incomplete-chain'],
        says: 'Browsers may fetch what is missing by themselves. Infra trusts what its server’s system trusts, has no setting for it, and says “invalid provider url”.',
      },
      { codes: ['protocol'], says: 'Infra needs TLS 1.2 or newer and says “invalid provider url”.' },
      { codes: ['not-tls'], says: 'Infra always asks over https and says “invalid provider url”.' },
    ],
  },
};
