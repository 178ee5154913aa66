import { fill, fillCommand, type TemplateValues } from '../../../core/text/template.ts';
import { discoveryUrl } from '../../../go/go-oidc/discovery-url.ts';
import type { ApiRefusal } from './api-refusal.ts';
import { type ApiTroubleCode, apiTroubles, type TroubleWords } from './api-troubles.ts';

/** Why connecting stopped, and what to do next. */
export interface ApiTrouble {
  readonly code: ApiTroubleCode;
  /** One sentence. */
  readonly cause: string;
  readonly next: string;
  /** To run one after the other. */
  readonly commands: readonly string[];
  /** The words of Infra, or of whatever answered in its place. */
  readonly said: string;
}

/** What this machine knows about the provider, for cases that Infra’s words leave open. */
export interface SeenHere {
  /** True if the checks of URL, network and document pass. */
  readonly documentPasses: boolean;
  /** The code of the check that predicts Infra’s verdict on the client. */
  readonly clientCheck?: string;
}

export interface TroubleValues {
  readonly host: string;
  readonly name: string;
  readonly user?: string;
  /** The provider’s URL, as given to Infra. */
  readonly url: string;
}

export function troubleOf(refusal: ApiRefusal, here: SeenHere, values: TroubleValues): ApiTrouble {
  return troubleCalled(codeOf(refusal, here), values, refusal);
}

/** Trouble that is found before a request or independently of its answer. */
export function troubleCalled(code: ApiTroubleCode, values: TroubleValues, refusal?: ApiRefusal): ApiTrouble {
  const { cause, next, commands = [] }: TroubleWords = apiTroubles[code];
  const { user = 'The owner of the key', ...known } = values;
  const document = discoveryUrl(known.url);
  const all: TemplateValues = {
    ...known,
    user,
    document,
    words: wordsOf(refusal),
    seconds: secondsOf(refusal),
  };
  return {
    code,
    cause: fill(cause, all),
    next: fill(next, all),
    commands: commands.flatMap((command) => fillCommand(command, all) ?? []),
    said: fill('{words}', all),
  };
}

function codeOf(refusal: ApiRefusal, here: SeenHere): ApiTroubleCode {
  if (refusal.is === 'failed') return refusal.failure.code.startsWith('tls-') ? 'untrusted' : 'unreachable';
  if (!refusal.byInfra) return byAnother(refusal.status);
  return byField(refusal, here) ?? byStatus(refusal);
}

type Refused = ApiRefusal & { readonly is: 'refused' };

function byAnother(status: number): ApiTroubleCode {
  if (status >= 300 && status < 400) return 'redirected';
  if (status === 401 || status === 403) return 'gateway-refuses';
  return status === 502 || status === 503 || status === 504 ? 'gateway-down' : 'not-infra';
}

const wrongly: Readonly<Record<string, ApiTroubleCode>> = {
  'will-refuse-secret-wrongly': 'client-secret-refused-wrongly',
  'will-refuse-id-wrongly': 'client-id-refused-wrongly',
  'will-accept': 'client-refused-there',
};

function byField({ status, fields }: Refused, { documentPasses, clientCheck = '' }: SeenHere) {
  const says = (field: string, words: string) => fields[field]?.includes(words) ?? false;
  if (says('url', 'invalid provider url')) return documentPasses ? 'url-not-seen-from-there' : 'url-wrong';
  if (says('clientID', 'invalid provider clientID')) return wrongly[clientCheck] ?? 'client-id-wrong';
  if (says('clientSecret', 'invalid provider clientSecret'))
    return wrongly[clientCheck] ?? 'client-secret-wrong';
  if (fields['name']) return status === 409 ? 'name-taken' : 'name-refused';
  if (fields['api.clientEmail'] || fields['api.domainAdminEmail']) return 'service-account-refused';
  return Object.keys(fields).length > 0 ? 'value-refused' : undefined;
}

/** Infra has no error codes; these match its sentences, in full or by their beginning and end. */
const sentences: readonly (readonly [status: number, sentence: RegExp, code: ApiTroubleCode])[] = [
  [401, /^access key has expired due to inactivity$/, 'key-idle'],
  [401, /^(?:unauthorized: )?access key (?:has )?expired$/, 'key-expired'],
  [401, /^(?:authentication is required|bearer token was missing)$/, 'key-missing'],
  [401, /^session in identity provider expired or revoked$/, 'session-ended'],
  [403, /temporary passwords can only be used/, 'password-reset-key'],
  [400, /Infra-Version header/, 'version-lost'],
  [400, /^bad request: (?:missing organization|org from access key)/, 'other-organization'],
  [400, /the infra provider can not be modified$/, 'name-of-infra'],
];

const statuses: Readonly<Record<number, ApiTroubleCode>> = {
  401: 'key-unknown',
  403: 'not-administrator',
  404: 'gone',
  409: 'name-taken',
  429: 'too-many-requests',
  499: 'provider-silent',
  502: 'provider-silent',
  504: 'provider-silent',
  500: 'infra-failed',
};

function byStatus({ status, message }: Refused): ApiTroubleCode {
  const known = sentences.find(([of, sentence]) => of === status && sentence.test(message));
  return known?.[2] ?? statuses[status] ?? 'refused';
}

function wordsOf(refusal: ApiRefusal | undefined): string {
  if (!refusal) return '';
  if (refusal.is === 'failed') return refusal.failure.message.replace(/\.$/, '');
  const { status, message, fields } = refusal;
  const [problems = []] = Object.values(fields);
  return problems.join(', ') || message || String(status);
}

function secondsOf(refusal: ApiRefusal | undefined): string {
  const after = refusal?.is === 'refused' ? refusal.retryAfter : undefined;
  return after !== undefined && /^\d{1,6}$/.test(after) ? `${after} seconds` : 'a minute';
}
