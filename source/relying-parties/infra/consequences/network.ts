import { assumed, type Consequences, measured, ofEach, source } from '../../../core/checks/consequence.ts';

export const networkConsequences: Consequences = {
  clock: {
    why: 'Infra rejects an expired ID token and allows no clock difference.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      differs:
        'If the provider’s clock is wrong, or Infra’s server has the same time as this machine, Infra rejects an ID token that is valid for less than this difference. It also rejects one that becomes valid (nbf) more than five minutes later than its own time.',
    },
  },
  dns: {
    why: 'Nothing can be requested from a host whose name does not resolve.',
    known: source('Infra: internal/server/providers/oidc.go (Validate)'),
    says: {
      'found-by-proxy':
        'Infra’s server needs the same proxy (HTTPS_PROXY), or a DNS server that knows the host.',
      'not-found': 'Infra says “invalid provider url” if its server cannot resolve the name either.',
      'resolver-silent': {
        says: 'Infra’s requests come from its server, which may use a different DNS server.',
        known: assumed('what Infra’s server sees cannot be seen from here'),
      },
    },
  },
  reach: {
    why: 'Infra contacts the provider at every login.',
    known: source('Infra: internal/server/providers/oidc.go (Validate)'),
    says: {
      'by-proxy': 'Infra’s server may need HTTPS_PROXY in its environment too.',
      'address-refused': 'Infra’s server would send the request there.',
      proxy: 'Infra’s server may have another route, or need its own proxy (HTTPS_PROXY).',
    },
    otherwise: 'Infra says “invalid provider url” if its server cannot connect either.',
  },
  tls: {
    why: 'Infra always uses https and cannot be told to verify less.',
    known: source('Infra asks with Go’s http.DefaultClient (Go 1.19: net/http, crypto/tls)'),
    says: {
      'expires-soon': 'From then on Infra says “invalid provider url” and nobody can log in.',
      ...ofEach(
        [
          'private-ca',
          'expired',
          'not-yet-valid',
          'self-signed',
          'unknown-ca',
          'other-name',
          'no-name',
          'other',
        ],
        'Infra trusts only what its server’s operating system trusts, has no setting for it, and says “invalid provider url”.',
      ),
      'common-name-only': {
        says: 'Infra says “invalid provider url”; its log: x509: certificate relies on legacy Common Name field, use SANs instead',
        known: measured('crypto/x509 of Go 1.19.8, which Infra is built with'),
      },
      'weak-signature': {
        says: 'Infra says “invalid provider url”; its log: x509: cannot verify signature: insecure algorithm',
        known: measured('crypto/x509 of Go 1.19.8, which Infra is built with'),
      },
      'weak-key': {
        says: 'Infra accepts a 1024-bit RSA key and sends everything, including the client secret; many other programs refuse.',
        known: measured('crypto/tls of Go 1.19.8, which Infra is built with'),
      },
      ...ofEach(['client-certificate', 'handshake-refused'], {
        says: 'Infra presents no client certificate, offers only what Go’s TLS offers, and says “invalid provider url”.',
        known: measured('crypto/tls of Go 1.19.8, which Infra is built with'),
      }),
      'verification-off': 'Infra verifies them.',
      'incomplete-chain':
        'Browsers may fetch what is missing themselves. Infra trusts only what its server’s operating system trusts, has no setting for it, and says “invalid provider url”.',
      protocol: 'Infra needs TLS 1.2 or newer and says “invalid provider url”.',
      'not-tls': 'Infra always uses https and says “invalid provider url”.',
    },
  },
};
