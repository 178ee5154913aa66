import type { HttpExchange } from '../../../../../source/core/facts/http-exchange.ts';
import type { JsonObject } from '../../../../../source/core/json/json-value.ts';
import type { Case } from '../../../../checks/outcomes.ts';
import { answered, failed, input } from '../../../../support/facts.ts';
import { newer, older, server } from '../facts.ts';

const graph = (groups: HttpExchange) => ({
  input: input({ kind: 'azure' }),
  directoryGroups: { directory: 'microsoft-graph', groups } as const,
});
const given = answered({ access_token: 't', expires_in: 3599, token_type: 'Bearer' });
const google = (groups: HttpExchange) => ({
  input: input({ kind: 'google' }),
  directoryGroups: { directory: 'google-admin-sdk', token: given, groups } as const,
});
const noToken = (token: HttpExchange) => ({
  input: input({ kind: 'google' }),
  directoryGroups: { directory: 'google-admin-sdk', token } as const,
});
const group = (displayName: string | null): JsonObject => ({
  '@odata.type': '#microsoft.graph.group',
  displayName,
});
const role = { '@odata.type': '#microsoft.graph.directoryRole', displayName: 'Global Reader' };
const next = { '@odata.nextLink': 'https://graph.microsoft.com/v1.0/me/memberOf?$skiptoken=x' };
const graphError = (status: number, code: string) =>
  graph(answered({ error: { code, message: 'It is refused.' } }, status));
const apiError = (code: number, reason: string) =>
  google(answered({ error: { code, message: 'It is refused.', errors: [{ reason }] } }, code));
const tokenError = (error: string, words: string) =>
  noToken(answered({ error, error_description: words }, 400));

export const cases: readonly Case[] = [
  ['azure', 'azure', { input: input({ kind: 'azure' }) }],
  ['google', 'google', { input: input({ kind: 'google' }) }],
  ['groups and a role', 'graph-groups', graph(answered({ value: [group('admins'), role] }))],
  [
    'a comma, and v0.21.0',
    'commas',
    { ...server(older), ...graph(answered({ value: [group('Sales, EMEA')] })) },
  ],
  [
    'a comma, and a later build',
    'graph-groups',
    { ...server(newer), ...graph(answered({ value: [group('Sales, EMEA')] })) },
  ],
  ['a role alone', 'graph-none', graph(answered({ value: [role] }))],
  ['no list at all', 'graph-none', graph(answered({}))],
  ['a second page', 'graph-more', graph(answered({ value: [group('admins')], ...next }))],
  ['groups without names', 'graph-unnamed', graph(answered({ value: [group(null), group(null)] }))],
  ['a missing permission', 'graph-no-consent', graphError(403, 'Authorization_RequestDenied')],
  ['a token for another API', 'graph-token-refused', graphError(401, 'InvalidAuthenticationToken')],
  ['too many requests', 'graph-refused', graphError(429, 'TooManyRequests')],
  ['a page of a proxy', 'graph-unreadable', graph(answered('<html>Blocked</html>', 403))],
  ['a list that is none', 'graph-unreadable', graph(answered({ value: 'admins' }))],
  ['no way to Graph', 'graph-unreachable', graph(failed('dns-not-found'))],
  ['groups', 'google-groups', google(answered({ groups: [{ name: 'admins' }] }))],
  ['no groups', 'google-none', google(answered({ kind: 'admin#directory#groups' }))],
  ['a second page', 'google-more', google(answered({ groups: [{ name: 'a' }], nextPageToken: 'x' }))],
  ['no delegation', 'google-no-delegation', tokenError('unauthorized_client', 'Client is unauthorized.')],
  ['a client that is refused', 'google-no-delegation', tokenError('access_denied', 'Not authorized.')],
  [
    'an unknown administrator',
    'google-admin-refused',
    tokenError('invalid_grant', 'Invalid email or User ID'),
  ],
  ['another key', 'google-key-refused', tokenError('invalid_grant', 'Invalid JWT Signature.')],
  [
    'a clock that is wrong',
    'google-key-refused',
    tokenError('invalid_grant', 'Invalid JWT: Token must be a short-lived token'),
  ],
  ['another trouble with the token', 'google-refused', tokenError('invalid_scope', 'Invalid scope.')],
  ['a page in place of a token', 'google-unreadable', noToken(answered('<html>Blocked</html>'))],
  ['no way to the token endpoint', 'google-unreachable', noToken(failed('connection-refused'))],
  ['an API that is off', 'google-api-off', apiError(403, 'accessNotConfigured')],
  ['an administrator of something else', 'google-not-allowed', apiError(403, 'forbidden')],
  ['a person of another domain', 'google-user-unknown', apiError(404, 'notFound')],
  ['a quota', 'google-refused', apiError(403, 'quotaExceeded')],
];
