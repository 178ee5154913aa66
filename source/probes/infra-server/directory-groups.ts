import type { DirectoryGroupsFact } from '../../core/facts/facts.ts';
import type { HttpExchange } from '../../core/facts/http-exchange.ts';
import { isObject, parseJson, stringMember } from '../../core/json/json-value.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import type { Absent } from '../../core/run/absent.ts';
import type { ServiceAccount } from '../../core/run/configuration.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe, type ProbePorts } from '../../core/run/probe.ts';
import { Secret } from '../../core/secrets/secret.ts';
import { infraUserName } from '../../relying-parties/infra/rules.ts';
import { learnTokens } from '../login/learn-tokens.ts';

/** The addresses that Infra requests (Infra: internal/server/providers/azure.go, google.go). */
export interface Directories {
  readonly graph: string;
  readonly googleToken: string;
  readonly googleGroups: string;
}

export const directories: Directories = {
  graph: 'https://graph.microsoft.com/v1.0/me/memberOf',
  googleToken: 'https://oauth2.googleapis.com/token',
  googleGroups: 'https://admin.googleapis.com/admin/directory/v1/groups',
};

const readOnly = 'https://www.googleapis.com/auth/admin.directory.group.readonly';

type Ports = Pick<ProbePorts<'input' | 'tokens'>, 'http' | 'redactor' | 'secrets' | 'clock'>;

/** The person's groups as Infra requests them: from Graph with the person's own token, from Google with a service account. */
export function createDirectoryGroupsProbe(at: Directories) {
  return defineProbe({
    ...sourceOf('directoryGroups'),
    asks: 'network',
    showsClient: true,
    gather({ input, discovery, tokens }, ports, signal): Promise<DirectoryGroupsFact | Absent> {
      const { kind, allowHttp } = input.configuration;
      const where = { at, allowLoopbackHttp: allowHttp };
      if (kind === 'azure') return askGraph(where, followedMetadata(discovery).issuer ?? '', ports, signal);
      if (kind === 'google') return askGoogle(where, infraUserName(tokens.idToken), ports, signal);
      return absent('does-not-apply', `With the kind “${kind}” Infra takes groups from UserInfo.`);
    },
  });
}

interface Where {
  readonly at: Directories;
  readonly allowLoopbackHttp: boolean;
}

async function askGraph(
  { at, allowLoopbackHttp }: Where,
  issuer: string,
  { http, secrets }: Ports,
  signal: AbortSignal,
): Promise<DirectoryGroupsFact | Absent> {
  const { accessToken } = secrets.tokens;
  if (!accessToken) return absent('needs-missing', 'The login brought no access token.');
  // Infra sends the token there whoever issued it.
  if (!isMicrosoft(issuer))
    return absent(
      'does-not-apply',
      'The token is not from Microsoft, so it is not shown to Microsoft Graph.',
    );
  const groups = await http.send(
    {
      method: 'GET',
      url: at.graph,
      authorization: { scheme: 'bearer', token: accessToken.boundTo({ is: 'endpoint', url: at.graph }) },
      purpose: 'credential',
      allowLoopbackHttp,
    },
    signal,
  );
  return { directory: 'microsoft-graph', groups };
}

/** Only the cloud whose Graph Infra uses; national clouds have their own. */
function isMicrosoft(issuer: string): boolean {
  const host = URL.parse(issuer)?.hostname ?? '';
  return (
    host === 'login.microsoftonline.com' || host === 'sts.windows.net' || host.endsWith('.ciamlogin.com')
  );
}

async function askGoogle(
  { at, allowLoopbackHttp }: Where,
  user: string,
  { http, secrets, redactor, clock }: Ports,
  signal: AbortSignal,
): Promise<DirectoryGroupsFact | Absent> {
  const account = secrets.input.serviceAccount;
  if (!account) return absent('not-given', 'No service account was given (--service-account-key).');
  if (user === '') return absent('does-not-apply', 'The ID token contains no e-mail address to look up.');
  redactor.learn(account.privateKey);
  const assertion = await assertionOf(account, at.googleToken, clock.now());
  redactor.learn(assertion);
  const token = await http.send(
    {
      method: 'POST',
      url: at.googleToken,
      form: {
        grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
        assertion: assertion.boundTo({ is: 'endpoint', url: at.googleToken }),
      },
      purpose: 'credential',
      allowLoopbackHttp,
    },
    signal,
  );
  learnTokens(token, redactor);
  const given = accessTokenIn(token);
  if (!given) return { directory: 'google-admin-sdk', token };
  const url = `${at.googleGroups}?alt=json&prettyPrint=false&userKey=${encodeURIComponent(user)}`;
  const groups = await http.send(
    {
      method: 'GET',
      url,
      authorization: { scheme: 'bearer', token: given.boundTo({ is: 'endpoint', url }) },
      purpose: 'credential',
      allowLoopbackHttp,
    },
    signal,
  );
  return { directory: 'google-admin-sdk', token, groups };
}

/** As golang.org/x/oauth2/jwt makes it: issued by the account on behalf of an administrator, for an hour (RFC 7523). */
async function assertionOf(
  { privateKey, clientEmail, domainAdminEmail }: ServiceAccount,
  audience: string,
  now: number,
): Promise<Secret> {
  const { signedAssertion } = await import('../../oidc/index.ts');
  const issuedAt = Math.floor(now / 1000);
  const claims = { iss: clientEmail, sub: domainAdminEmail, aud: audience, scope: readOnly };
  return new Secret(
    await signedAssertion({ ...claims, iat: issuedAt, exp: issuedAt + 3600 }, privateKey.reveal()),
  );
}

function accessTokenIn(exchange: HttpExchange): Secret | undefined {
  if (exchange.outcome === 'failed' || exchange.answer.status !== 200) return undefined;
  const answer = parseJson(exchange.answer.body);
  const token = isObject(answer) ? stringMember(answer, 'access_token') : undefined;
  return token ? new Secret(token) : undefined;
}

async function absent(is: Absent['absent'], why: string): Promise<Absent> {
  return { absent: is, why };
}
