import type { FaultTable } from '../fault.ts';

/** Faults in the shape of the groups claim. */
export const groupFaults: FaultTable = {
  'groups-as-text': {
    title: 'A single group as plain text',
    story: 'An admin’s provider sends a string instead of a list for a person with one group.',
    repair: 'send groups as a list',
    expects: { verdict: 'fail', check: 'groups', code: 'text' },
    userinfo: { set: { groups: 'engineers' } },
  },
  'groups-as-json-text': {
    title: 'The list is written into a string',
    story: 'An admin mapped the groups through a text attribute.',
    repair: 'send groups as a list',
    expects: { verdict: 'fail', check: 'groups', code: 'json-text' },
    userinfo: { set: { groups: '["admins","engineers"]' } },
  },
  'groups-as-objects': {
    title: 'The groups are objects',
    story: 'An admin wrote a mapper that sends each group with its id.',
    repair: 'send the names of the groups',
    expects: { verdict: 'fail', check: 'groups', code: 'objects' },
    userinfo: { set: { groups: [{ id: 'g-1', name: 'admins' }] } },
  },
  'groups-as-numbers': {
    title: 'The groups are numbers',
    story: 'An admin mapped the ids of the group table.',
    repair: 'send the names of the groups',
    expects: { verdict: 'fail', check: 'groups', code: 'numbers' },
    userinfo: { set: { groups: [1001, 1002] } },
  },
  'groups-in-id-token-only': {
    title: 'Groups only in the ID token',
    story: 'An admin’s mapper has “Add to ID token” on and “Add to userinfo” off.',
    repair: 'add groups to UserInfo',
    expects: { verdict: 'warn', check: 'groups', code: 'id-token-only' },
    userinfo: { remove: ['groups'] },
  },
  'groups-under-roles': {
    title: 'The groups are called roles',
    story: 'An admin mapped the groups to a claim named “roles”.',
    repair: 'name the claim groups',
    expects: { verdict: 'warn', check: 'groups', code: 'other-claim' },
    userinfo: { remove: ['groups'], set: { roles: ['admins', 'engineers'] } },
    idToken: { claims: { remove: ['groups'] } },
  },
  'groups-with-profile-only': {
    title: 'Groups come with the profile scope',
    story: 'An admin bound the groups to the profile scope, which Infra never requests.',
    repair: 'bind groups to the groups scope',
    expects: { verdict: 'warn', check: 'groups', code: 'absent' },
    settings: { groupsScope: 'profile' },
  },
  'groups-absent': {
    title: 'No groups at all',
    story: 'An admin did not map groups to any claim.',
    repair: 'map the groups',
    expects: { verdict: 'warn', check: 'groups', code: 'absent' },
    userinfo: { remove: ['groups'] },
    idToken: { claims: { remove: ['groups'] } },
  },
  'groups-as-paths': {
    title: 'The groups are paths',
    story: 'An admin left “Full group path” on.',
    repair: 'switch “Full group path” off',
    expects: { verdict: 'warn', check: 'group-names', code: 'paths' },
    userinfo: { set: { groups: ['/admins', '/engineering/backend'] } },
  },
  'groups-as-ids': {
    title: 'The groups are ids',
    story: 'An admin’s provider sends the object ids of the groups, not their names.',
    repair: 'send the names of the groups',
    expects: { verdict: 'warn', check: 'group-names', code: 'identifiers' },
    userinfo: {
      set: { groups: ['7c1f6f7e-6a7b-4d4a-9f0e-2f3a1c9d8b01', '0b9d5c52-1f1e-4c1a-8f38-7a6a3a1b2c02'] },
    },
  },
  'groups-with-commas': {
    title: 'Commas in the names of groups',
    story: 'An admin sends the groups as they are in the directory, with commas in their names.',
    repair: 'rename the groups',
    expects: { verdict: 'warn', check: 'group-names', code: 'commas' },
    userinfo: { set: { groups: ['cn=admins,ou=groups,dc=example,dc=com'] } },
  },
  'groups-hidden-characters': {
    title: 'Hidden characters in the name of a group',
    story: 'Somebody created a group that looks like “admins” and is not.',
    repair: 'rename the group',
    expects: { verdict: 'warn', check: 'group-names', code: 'hidden-characters' },
    userinfo: { set: { groups: ['admins', 'adm\u200bins', '\u202esnimda'] } },
  },
  'groups-ten-thousand': {
    title: 'Ten thousand groups',
    story: 'An admin sends every group of the directory along.',
    repair: 'send only the groups of the application',
    expects: { verdict: 'warn', check: 'group-names', code: 'many' },
    userinfo: {
      set: { groups: Array.from({ length: 10_000 }, (_, index) => `team-${index + 1}`) },
    },
  },
};
