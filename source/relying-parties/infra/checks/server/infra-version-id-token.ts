import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown } from '../../../../core/checks/define-check.ts';
import { stringMember } from '../../../../core/json/json-value.ts';
import { knownVersions } from '../../server/known-versions.ts';

export const infraVersionIdToken = defineCheck({
  id: 'infra-version-id-token',
  phase: 'infra',
  title: 'ID token and Infra’s version',
  why: 'Infra v0.21.0 and older do not support EdDSA, whatever else the provider could sign with.',
  cites: ['coreos/go-oidc v3.5.0: oidc/jwks.go', 'Infra: go.mod of v0.21.0'],
  requirements: ['INF-62'],
  known: source('coreos/go-oidc v3.5.0: oidc/verify.go (Verify)'),
  subject: { kind: 'algorithm', value: 'EdDSA' },
  needs: ['tokens', 'infraServer'],
  dependsOn: ['id-token', 'id-token-algorithm', 'infra-version-signing'],
  outcomes: {
    verifies: pass('Infra {version} on {host} verifies ID tokens signed with EdDSA.'),
    eddsa: fail(
      'The ID token is signed with EdDSA, which Infra {version} on {host} does not support.',
      'Sign the ID tokens of this client with RS256 or ES256.',
      { value: 'RS256' },
    ),
    'cannot-tell': unknown(
      'The ID token is signed with EdDSA; Infra v0.21.0 and older do not support that, and the version of this Infra is unknown.',
      'Check again once Infra’s server answers (--infra-server).',
      { leavesOpen: 'whether this version of Infra verifies EdDSA', owner: 'relying-party' },
    ),
  },
  says: {
    eddsa:
      'Every login fails with “unauthorized”; the log says “id token signed with unsupported algorithm”.',
  },
  skip: ({ tokens: { idToken } }) =>
    stringMember(idToken?.header ?? {}, 'alg') === 'EdDSA'
      ? undefined
      : 'The ID token is not signed with EdDSA, the only algorithm that depends on the version.',
  judge({ infraServer }) {
    const known = knownVersions(infraServer);
    const older = known.find(({ rules }) => !rules.acceptsEdDsa);
    const one = older ?? known[0];
    if (!one) return { code: 'cannot-tell' };
    const values = { host: one.host, version: one.version };
    return older
      ? { code: 'eddsa', values, expected: 'RS256', actual: 'EdDSA' }
      : { code: 'verifies', values };
  },
});
