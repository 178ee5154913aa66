import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import { directoryGroupNames } from '../../people/directory-groups.ts';
import { namesInUserinfo } from '../../people/userinfo-reading.ts';

export const grantedGroups = defineCheck({
  id: 'granted-groups',
  phase: 'groups',
  title: 'Groups with rights in Infra',
  why: 'A provider group with the same name as an Infra group becomes that group and gets its rights.',
  cites: ['Infra: internal/server/data/identity.go, AssignIdentityToGroups'],
  requirements: ['INF-29'],
  owner: 'relying-party',
  known: source('Infra: internal/server/data/identity.go (AssignIdentityToGroups)'),
  subject: { kind: 'group', from: 'names' },
  needs: ['userinfo', 'infraServer'],
  optionalFacts: ['directoryGroups'],
  dependsOn: ['groups', 'userinfo-decoding'],
  outcomes: {
    none: pass('None of the person’s groups has rights in Infra yet.'),
    granted: warn(
      'These groups of the person already have rights in Infra: {names}.',
      'Check who is in these groups at the provider, what they are granted in Infra, and that you want this.',
      { command: 'infra grants list' },
    ),
    'cannot-tell': unknown(
      'Which groups have rights in Infra cannot be seen without an administrator’s access key.',
      'Set INFRA_ACCESS_KEY to an administrator’s key and check again.',
    ),
  },
  says: {
    granted: 'Everyone in them at the provider gets these rights with the first login.',
  },
  judge({ userinfo, infraServer }, _, optional = {}) {
    const names = optional.directoryGroups
      ? (directoryGroupNames(optional) ?? [])
      : namesInUserinfo(userinfo.text);
    const lists = infraServer.servers.flatMap(({ grantedGroups: granted }) => (granted ? [granted] : []));
    if (names.length === 0) return { code: 'none' };
    if (lists.length === 0) return { code: 'cannot-tell' };
    const granted = new Set(lists.flat());
    const both = names.filter((name) => granted.has(name));
    return both.length > 0 ? { code: 'granted', values: { names: both.join(', ') } } : { code: 'none' };
  },
});
