import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown } from '../../../../core/checks/define-check.ts';
import type { Facts } from '../../../../core/facts/facts.ts';
import { userinfoGroups } from '../../people/userinfo-groups.ts';
import { readUserinfo } from '../../people/userinfo-reading.ts';
import { knownVersions } from '../../server/known-versions.ts';

export const infraVersionGroups = defineCheck({
  id: 'infra-version-groups',
  phase: 'infra',
  title: 'Group names and Infra’s version',
  why: 'Infra v0.21.0 and older cannot store a name with a comma; the login fails.',
  cites: ['Infra: internal/server/data/provideruser.go of v0.21.0', 'Infra: commit 610aa9674'],
  requirements: ['INF-61'],
  known: source('Infra v0.21.0: internal/server/models/types.go (CommaSeparatedStrings)'),
  subject: { kind: 'group', from: 'example' },
  needs: ['input', 'userinfo', 'infraServer'],
  dependsOn: ['userinfo-decoding', 'groups'],
  outcomes: {
    stored: pass('Infra {version} on {host} stores group names with commas.'),
    commas: fail(
      'Infra {version} on {host} cannot store the comma in “{example}”, and this person is in that group.',
      'Send names without commas: only the CN of a directory name, or another name for the group. Or use a build of Infra after v0.21.0.',
    ),
    'cannot-tell': unknown(
      'The version of Infra is unknown, and so is whether it stores names with commas.',
      'Check again once Infra’s server answers (--infra-server).',
      { leavesOpen: 'whether this version of Infra stores names with commas', owner: 'relying-party' },
    ),
  },
  says: {
    commas:
      'A member’s login fails with “unauthorized”; only Infra’s server log says: can not store values that include commas',
  },
  skip: (facts) =>
    nameWithComma(facts) === undefined ? 'No group name from UserInfo contains a comma.' : undefined,
  judge(facts) {
    const known = knownVersions(facts.infraServer);
    const older = known.find(({ rules }) => !rules.storesCommas);
    const one = older ?? known[0];
    if (!one) return { code: 'cannot-tell' };
    const values = { host: one.host, version: one.version, example: nameWithComma(facts) };
    return { code: older ? 'commas' : 'stored', values };
  },
});

function nameWithComma({ input, userinfo }: Pick<Facts, 'input' | 'userinfo'>): string | undefined {
  const reading = readUserinfo(userinfo.text ?? '');
  const groups = reading.ok ? userinfoGroups(reading.value, input.configuration.kind) : undefined;
  return groups?.find((name) => name.includes(','));
}
