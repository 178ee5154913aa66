import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, warn } from '../../../../core/checks/define-check.ts';
import { listedNames } from '../../../../core/text/listed-names.ts';
import { hasHiddenCharacters } from '../../../../core/text/printable.ts';
import { namesInUserinfo } from '../../people/userinfo-reading.ts';

const many = 1000;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const distinguishedName = /^(cn|ou|uid|dc)=[^,]+(,|$)/i;

export const groupNames = defineCheck({
  id: 'group-names',
  phase: 'groups',
  title: 'Names of the groups',
  why: 'Grants in Infra name groups exactly as the provider sends them.',
  cites: ['Infra: internal/server/data/identity.go', 'Infra: internal/server/data/provideruser.go'],
  requirements: ['INF-28', 'INF-61'],
  known: source(
    'Infra: internal/server/data/identity.go (AssignIdentityToGroups); models/types.go of v0.21.0',
  ),
  subject: { kind: 'group', from: 'example' },
  needs: ['input', 'userinfo'],
  dependsOn: ['groups', 'userinfo-decoding'],
  outcomes: {
    plain: pass('The group names are plain ({count}).', { subject: { kind: 'claim', value: 'groups' } }),
    commas: warn(
      'Group names with a comma: {count}, such as “{example}”.',
      'Send names without commas, for example only the CN of a directory name.',
    ),
    'distinguished-names': warn(
      'Group names that are distinguished names (DN): {count}, such as “{example}”.',
      'Map groups by their plain name (CN).',
    ),
    paths: warn(
      'Group names that are paths: {count}, such as “{example}”.',
      'Turn off full paths in the group mapping if you want plain names.',
    ),
    identifiers: warn(
      'Group names that are identifiers (GUIDs): {count}, such as “{example}”.',
      'Send names instead of identifiers; for Microsoft Entra use the kind “azure”.',
    ),
    'hidden-characters': warn(
      'Group names with invisible characters, written as \\u{…} here: {names}.',
      'Rename these groups at the provider: type each name by hand, because pasted text brings such characters along.',
    ),
    blank: warn(
      'Group names that are empty or have spaces around them: {count}, such as “{example}”.',
      'Leave empty names out of the mapping, and trim the spaces.',
    ),
    many: warn('The person has {count} groups.', 'Send only the groups that are meant for Infra.', {
      subject: { kind: 'claim', value: 'groups' },
    }),
  },
  says: {
    commas: 'Infra v0.21.0 and older cannot store a comma: the whole login fails. Newer builds can.',
    'distinguished-names': 'Infra uses them as they are; grants must name them in full.',
    paths: 'Infra treats the slash as part of the name; grants must include it.',
    identifiers: 'Infra uses them as names, so people see identifiers instead of names.',
    'hidden-characters': 'To Infra such a name is a different group from the one it looks like.',
    blank: 'Infra uses them as they are and creates a group for each.',
    many: 'Infra creates a group for each at the first login, and compares them all at every login and every two hours.',
  },
  skip: ({ userinfo }) =>
    namesInUserinfo(userinfo.text).length === 0 ? 'There are no groups from UserInfo.' : undefined,
  judge({ userinfo }) {
    const names = namesInUserinfo(userinfo.text);
    const found = rules.flatMap(({ code, holds }) => {
      const hit = names.filter(holds);
      return hit.length > 0
        ? [{ code, values: { count: hit.length, example: hit[0] ?? '', names: listedNames(hit) } }]
        : [];
    });
    if (names.length >= many) return [...found, { code: 'many', values: { count: names.length } }];
    return found.length > 0 ? found : [{ code: 'plain', values: { count: names.length } }];
  },
});

const rules = [
  { code: 'commas', holds: (name) => name.includes(',') },
  { code: 'distinguished-names', holds: (name) => distinguishedName.test(name) && !name.includes(',') },
  { code: 'paths', holds: (name) => name.startsWith('/') },
  { code: 'identifiers', holds: (name) => guid.test(name) },
  { code: 'hidden-characters', holds: hasHiddenCharacters },
  { code: 'blank', holds: (name) => name.trim() !== name || name === '' },
] as const satisfies readonly { readonly code: string; holds(name: string): boolean }[];
