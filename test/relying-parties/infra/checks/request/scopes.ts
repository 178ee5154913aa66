import type { Gathered } from '../../../../../source/core/facts/facts.ts';
import type { JsonObject } from '../../../../../source/core/json/json-value.ts';
import { document, fine, inputFor, said } from '../../../../checks/discovered.ts';
import type { Case } from '../../../../checks/outcomes.ts';
import { login, tokens as received, userinfo } from '../../../../support/facts.ts';

const signedIn = (claims: JsonObject, scopes: readonly string[] | undefined): Gathered => ({
  ...said({ scopes_supported: scopes }),
  login: login(),
  tokens: received(),
  userinfo: userinfo(claims),
});

const ofKind = (kind: 'azure' | 'google', ...scopes: readonly string[]): Gathered => ({
  ...said({ scopes_supported: ['openid', 'email', ...scopes] }),
  input: inputFor(document.issuer, { kind }),
});

export const cases: readonly Case[] = [
  ['all', 'asks-for-all', fine],
  ['no list', 'not-listed', said({ scopes_supported: undefined })],
  ['no groups', 'no-groups', said({ scopes_supported: ['openid', 'email', 'offline_access'] })],
  ['no email', 'not-all-listed', said({ scopes_supported: ['openid', 'groups', 'offline_access'] })],
  ['no offline access', 'no-offline-access', said({ scopes_supported: ['openid', 'email', 'groups'] })],
  ['none of Azure’s groups, which its UserInfo has not', 'asks-for-all', ofKind('azure', 'offline_access')],
  ['nor Google’s groups and offline access', 'asks-for-all', ofKind('google')],
  // With a login it shows what comes unasked; a missing refresh token is told where it is missing.
  ['groups that came unasked', 'given-unasked', signedIn({ groups: ['admins'] }, undefined)],
  ['groups in a wrong shape that came unasked', 'given-unasked', signedIn({ groups: 'admins' }, [])],
  ['no groups after all', 'no-groups', signedIn({}, ['openid', 'offline_access'])],
  ['no refresh token after all', 'asks-for-all', signedIn({}, ['openid', 'groups'])],
];
