import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown } from '../../../../core/checks/define-check.ts';
import { followedMetadata } from '../../../../core/json/metadata.ts';
import { acceptedAlgorithms } from '../../../../go/go-oidc/accepted-algorithms.ts';
import { knownVersions } from '../../server/known-versions.ts';

export const infraVersionSigning = defineCheck({
  id: 'infra-version-signing',
  phase: 'infra',
  title: 'Signatures and Infra’s version',
  why: 'Infra v0.21.0 and older do not support EdDSA, which some providers sign with by default.',
  cites: ['coreos/go-oidc v3.5.0: oidc/oidc.go', 'Infra: go.mod of v0.21.0'],
  requirements: ['INF-62'],
  known: source('coreos/go-oidc v3.5.0: oidc/oidc.go (NewProvider)'),
  subject: { kind: 'algorithm', value: 'EdDSA' },
  needs: ['discovery', 'infraServer'],
  dependsOn: ['solved-document', 'not-a-login-provider', 'signing-algorithms'],
  outcomes: {
    verifies: pass('Infra {version} on {host} verifies ID tokens signed with {accepted}.'),
    'eddsa-only': fail(
      'The provider lists only EdDSA, which Infra {version} on {host} does not support.',
      'Sign the ID tokens of this client with RS256 or ES256, and list that in the document.',
      { value: 'RS256' },
    ),
    'cannot-tell': unknown(
      'The version of Infra is unknown, and so is whether it verifies EdDSA.',
      'Check again once Infra’s server answers (--infra-server).',
      { leavesOpen: 'whether this version of Infra verifies EdDSA', owner: 'relying-party' },
    ),
  },
  says: {
    'eddsa-only': 'It then accepts only RS256: every login fails with “unauthorized”.',
  },
  skip: ({ discovery }) =>
    listedIn(discovery).includes('EdDSA') ? undefined : 'The provider does not list EdDSA.',
  judge({ discovery, infraServer }) {
    const listed = listedIn(discovery);
    const known = knownVersions(infraServer).map((one) => ({
      ...one,
      accepted: acceptedAlgorithms(listed, one.rules),
    }));
    const [first] = known;
    if (!first) return { code: 'cannot-tell' };
    const other = known.find(({ accepted }) => !accepted.some((name) => listed.includes(name)));
    const { host, version, accepted } = other ?? first;
    const values = { host, version, accepted: accepted.join(', ') };
    if (!other) return { code: 'verifies', values };
    return { code: 'eddsa-only', values, expected: 'RS256', actual: listed.join(', ') };
  },
});

function listedIn(discovery: Parameters<typeof followedMetadata>[0]): readonly string[] {
  return followedMetadata(discovery).idTokenSigningAlgValuesSupported ?? [];
}
