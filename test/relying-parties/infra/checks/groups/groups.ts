import type { JsonObject, JsonValue } from '../../../../../source/core/json/json-value.ts';
import { ada } from '../../../../checks/id-token/facts.ts';
import type { Case } from '../../../../checks/outcomes.ts';
import {
  answered,
  discovery,
  input,
  userinfo,
  userinfoWithout,
  withClaims,
} from '../../../../support/facts.ts';

const loginClaims = (
  more: JsonObject,
  idClaims: Parameters<typeof withClaims>[0] = {},
  document: JsonObject = {},
) => ({
  discovery: discovery(document),
  tokens: withClaims(idClaims),
  userinfo: userinfo({ ...ada, ...more }),
});
const groupsClaim = (groups: JsonValue) => loginClaims({ groups });

export const cases: readonly Case[] = [
  ['a list', 'present', groupsClaim(['a', 'b'])],
  ['in capitals, as Go reads it', 'present', loginClaims({ Groups: ['a'] })],
  ['a text', 'text', groupsClaim('admins')],
  ['JSON as text', 'json-text', groupsClaim('["a","b"]')],
  ['names in one text', 'separated-text', groupsClaim('a;b')],
  ['objects', 'objects', groupsClaim([{ name: 'a' }])],
  ['numbers', 'numbers', groupsClaim([1, 2])],
  ['a text, then a list in capitals', 'text', loginClaims({ groups: 'a', GROUPS: ['a'] })],
  [
    'a text, then a list of the same name',
    'text',
    {
      ...loginClaims({ groups: ['a'] }),
      userinfo: {
        ...userinfo({ ...ada, groups: ['a'] }),
        text: '{"sub":"a","name":"a","groups":"a","groups":["a"]}',
      },
    },
  ],
  ['empty', 'empty', groupsClaim([])],
  ['in the ID token only', 'id-token-only', loginClaims({}, { groups: ['a'] })],
  ['roles of a realm', 'other-claim', loginClaims({ realm_access: { roles: ['a'] } })],
  ['a namespaced name', 'other-claim', loginClaims({ 'https://acme.dev/groups': ['a'] })],
  ['Cognito’s groups', 'other-claim-id-token', loginClaims({}, { 'cognito:groups': ['a'] })],
  ['too many for the token', 'overage', loginClaims({}, { hasgroups: true })],
  ['too many, as text', 'overage', loginClaims({}, { hasgroups: 'true' })],
  ['a mark that cannot become a text', 'absent', loginClaims({}, { hasgroups: { toString: 1 } })],
  ['not asked for', 'not-asked', loginClaims({}, {}, { scopes_supported: ['openid'] })],
  ['asked for, and not there', 'absent', loginClaims({})],
  [
    'a page in place of UserInfo',
    'does-not-apply',
    {
      ...loginClaims({}, { groups: ['a'] }),
      userinfo: userinfoWithout(answered('<html>')),
    },
  ],
  ['from a directory', 'does-not-apply', { ...loginClaims({}), input: input({ kind: 'azure' }) }],
];
