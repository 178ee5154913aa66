import type { KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { compactVerify, decodeJwt } from 'jose';
import { onTestFinished } from 'vitest';
import type { JsonObject } from '../../source/core/json/json-value.ts';
import type { Directories } from '../../source/probes/infra-server/directory-groups.ts';

/** Microsoft Graph for one person, as documented. */
export interface GraphState {
  readonly token: string;
  /** The permissions that were granted. */
  readonly consented: readonly ('User.Read' | 'GroupMember.Read.All')[];
  readonly groups: readonly string[];
  readonly roles?: readonly string[];
}

/** A Google Workspace domain with a service account. */
export interface GoogleState {
  readonly account: string;
  readonly key: KeyObject;
  /** Scopes delegated to the account for the domain. */
  readonly delegated: readonly string[];
  readonly apiEnabled: boolean;
  readonly administrators: readonly string[];
  /** Everybody else in the domain, with their groups. */
  readonly people: Readonly<Record<string, readonly string[]>>;
}

type Answer = readonly [status: number, body: JsonObject];

export interface FakeDirectories extends Directories {
  readonly requests: readonly { readonly url: string; readonly authorization: string | undefined }[];
}

const readOnly = 'https://www.googleapis.com/auth/admin.directory.group.readonly';
const grant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const issued = 'ya29.canary-google-token';

/** Serves both on loopback until the test ends. */
export async function startDirectories(states: {
  readonly graph?: GraphState;
  readonly google?: GoogleState;
}): Promise<FakeDirectories> {
  const requests: { url: string; authorization: string | undefined }[] = [];
  const server = createServer((message, response) => void answer(message, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at: Directories = {
    graph: `${origin}/v1.0/me/memberOf`,
    googleToken: `${origin}/token`,
    googleGroups: `${origin}/admin/directory/v1/groups`,
  };
  return { ...at, requests };

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const parts: Buffer[] = [];
    for await (const part of message) parts.push(part as Buffer);
    const { url = '', headers } = message;
    requests.push({ url, authorization: headers.authorization });
    const [status, body] = await reply(url, headers.authorization, Buffer.concat(parts).toString());
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  }

  async function reply(url: string, authorization: string | undefined, body: string): Promise<Answer> {
    const { pathname, searchParams } = new URL(url, origin);
    if (pathname === '/v1.0/me/memberOf' && states.graph)
      return memberOf(states.graph, authorization, at.graph);
    if (pathname === '/token' && states.google)
      return token(states.google, new URLSearchParams(body), at.googleToken);
    if (pathname === '/admin/directory/v1/groups' && states.google)
      return groupsOf(states.google, authorization, searchParams.get('userKey') ?? '');
    return [404, { error: { code: 404, message: 'Not Found' } }];
  }
}

/** Microsoft Graph: “List a user's direct memberships”; “Limited information returned for inaccessible member objects”. */
function memberOf(
  { token, consented, groups, roles = [] }: GraphState,
  authorization: string | undefined,
  url: string,
): Answer {
  const error = (status: number, code: string, message: string): Answer => [
    status,
    { error: { code, message, innerError: { date: '2026-01-15T12:00:00', 'request-id': 'r' } } },
  ];
  if (authorization !== `Bearer ${token}`)
    return error(401, 'InvalidAuthenticationToken', 'Access token validation failure. Invalid audience.');
  if (!consented.includes('User.Read'))
    return error(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
  const seesGroups = consented.includes('GroupMember.Read.All');
  const objects = [
    ...roles.map((displayName) => ({ '@odata.type': '#microsoft.graph.directoryRole', displayName })),
    ...groups.map((displayName, index) => ({
      '@odata.type': '#microsoft.graph.group',
      id: `g${index}`,
      displayName: seesGroups ? displayName : null,
    })),
  ];
  const context = 'https://graph.microsoft.com/v1.0/$metadata#directoryObjects';
  const more = objects.length > 100 && { '@odata.nextLink': `${url}?$skiptoken=2` };
  return [200, { '@odata.context': context, ...more, value: objects.slice(0, 100) }];
}

/** Google: “Using OAuth 2.0 for Server to Server Applications”, JWT error codes. */
async function token(
  { account, key, delegated, administrators, people }: GoogleState,
  form: URLSearchParams,
  audience: string,
): Promise<Answer> {
  const refused = (code: string, words: string): Answer => [400, { error: code, error_description: words }];
  if (form.get('grant_type') !== grant) return refused('unsupported_grant_type', `Invalid grant_type`);
  const assertion = form.get('assertion') ?? '';
  const claims = decodeJwt(assertion);
  if (claims.iss !== account) return refused('invalid_grant', 'Invalid grant: account not found');
  const isSigned = await compactVerify(assertion, key, { algorithms: ['RS256'] }).catch(() => undefined);
  if (!isSigned) return refused('invalid_grant', 'Invalid JWT Signature.');
  if (claims.aud !== audience) return refused('invalid_grant', 'Invalid JWT: Failed audience check.');
  const life = (claims.exp ?? 0) - (claims.iat ?? 0);
  if (life <= 0 || life > 3600)
    return refused('invalid_grant', 'Invalid JWT: Token must be a short-lived token (60 minutes)');
  if (claims['scope'] !== readOnly || !delegated.includes(readOnly))
    return [
      401,
      {
        error: 'unauthorized_client',
        error_description:
          'Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested.',
      },
    ];
  const subject = claims.sub ?? '';
  if (!administrators.includes(subject) && !(subject in people))
    return refused('invalid_grant', 'Invalid email or User ID');
  return [200, { access_token: `${issued}:${subject}`, expires_in: 3599, token_type: 'Bearer' }];
}

/** Google: Directory API, “groups.list”, standard error responses. */
function groupsOf(
  { apiEnabled, administrators, people }: GoogleState,
  authorization: string | undefined,
  user: string,
): Answer {
  const error = (code: number, reason: string, message: string): Answer => [
    code,
    { error: { code, message, errors: [{ message, domain: 'global', reason }] } },
  ];
  const [bearer, subject = ''] = (authorization ?? '').split(`${issued}:`);
  if (bearer !== 'Bearer ') return error(401, 'authError', 'Invalid Credentials');
  if (!apiEnabled)
    return error(
      403,
      'accessNotConfigured',
      'Admin SDK API has not been used in project 1 before or it is disabled.',
    );
  if (!administrators.includes(subject))
    return error(403, 'forbidden', 'Not Authorized to access this resource/api');
  const groups = people[user];
  if (!groups) return error(404, 'notFound', 'Resource Not Found: userKey');
  const page = groups
    .slice(0, 200)
    .map((name) => ({ kind: 'admin#directory#group', name, email: `${name}@x` }));
  return [
    200,
    {
      kind: 'admin#directory#groups',
      ...(page.length > 0 && { groups: page }),
      ...(groups.length > 200 && { nextPageToken: 't' }),
    },
  ];
}
