import { assumed, type Consequences, measured, ofEach, source } from '../../../core/checks/consequence.ts';

export const networkConsequences: Consequences = {
  clock: {
    why: 'Infra refuses an ID token whose time has passed, without any tolerance.',
    known: source('coreos/go-oidc v3.6.0: oidc/verify.go (Verify)'),
    says: {
      differs:
        'If the provider’s clock is the wrong one, or Infra’s server has the same time as this machine, Infra refuses an ID token whose life is shorter than this difference. It also refuses one that becomes valid (nbf) more than five minutes from its own time.',
    },
  },
  dns: {
    why: 'Nothing can be asked of a host whose name leads nowhere.',
    known: source('Infra: internal/server/providers/oidc.go (Validate)'),
    says: {
      'found-by-proxy':
        'Infra’s server needs the same proxy (HTTPS_PROXY), or a name server that knows the host.',
      'not-found': 'Infra says “invalid provider url” where its server cannot find the name either.',
      'resolver-silent': {
        says: 'Infra asks from its own server, which may have another name server.',
        known: assumed('what Infra’s server sees cannot be seen from here'),
      },
    },
  },
  reach: {
    why: 'Infra asks the provider at every login.',
    known: source('Infra: internal/server/providers/oidc.go (Validate)'),
    says: {
      'by-proxy': 'Infra’s server may need HTTPS_PROXY in its environment too.',
      'address-refused': 'Infra’s server would send the request there.',
      proxy: 'Infra’s server may have another way, or need its own proxy (HTTPS_PROXY).',
    },
    otherwise: 'Infra says “invalid provider url” where its server gets no connection either.',
  },
  tls: {
    why: 'Infra always asks over https and cannot be told to trust less.',
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
        'Infra trusts what its server’s system trusts, has no setting for it, and says “invalid provider url”.',
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
        says: 'Infra takes an RSA key of 1024 bits and goes on, client secret included; many other programs refuse it.',
        known: measured('crypto/tls of Go 1.19.8, which Infra is built with'),
      },
      ...ofEach(['client-certificate', 'handshake-refused'], {
        says: 'Infra presents no client certificate, offers what Go’s TLS offers, and says “invalid provider url”.',
        known: measured('crypto/tls of Go 1.19.8, which Infra is built with'),
      }),
      'verification-off': 'Infra does verify them.',
      'incomplete-chain':
        'Browsers may fetch what is missing by themselves. Infra trusts what its server’s system trusts, has no setting for it, and says “invalid provider url”.',
      protocol: 'Infra needs TLS 1.2 or newer and says “invalid provider url”.',
      'not-tls': 'Infra always asks over https and says “invalid provider url”.',
    },
  },
};
