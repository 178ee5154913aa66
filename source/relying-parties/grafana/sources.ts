import { isObject, member } from '../../core/json-value.ts';
import { marshalGo } from '../../go/encoding-json/marshal.ts';
import { readGo } from '../../go/encoding-json/read.ts';
import type { GoValue } from '../../go/encoding-json/shape.ts';
import { readGoJoseKeySet } from '../../go/go-jose/key-set.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import type { GrafanaCode } from './findings.ts';
import type { GrafanaSettings } from './settings.ts';

const shape = {
  type: 'connectors.UserInfoJson',
  fields: {
    sub: 'string',
    name: 'string',
    display_name: 'string',
    login: 'string',
    username: 'string',
    email: 'string',
    upn: 'string',
    attributes: { mapOf: ['string'] },
  },
} as const;

/** Where Grafana takes claims from. */
export interface Source {
  readonly name: 'the ID token' | 'UserInfo' | 'the access token';
  /** Its JSON. */
  readonly text: string;
  readonly claims: GoValue<typeof shape>;
}

export interface Sources {
  readonly sources: readonly Source[];
  readonly found: readonly FoundByOpinion<GrafanaCode>[];
  /** Whether the login ends here. */
  readonly ends: boolean;
  /** Whether UserInfo is asked, and what it says was not learned. */
  readonly userinfoUnknown: boolean;
}

/** What is said where it is no JSON; an access token that is none was not taken for claims. */
const unread = {
  'the ID token': 'id-token-unread',
  UserInfo: 'userinfo-unread',
  'the access token': 'claims-unread',
} as const;

/** In its order: the ID token, UserInfo, the access token (pkg/login/social/connectors/generic_oauth.go, collectUserInfoData). */
export function sourcesOf(facts: OpinionFacts, settings: GrafanaSettings): Sources {
  const { tokens, userinfo } = facts;
  if (settings.validate_id_token && tokens?.idToken && !isVerified(facts))
    return { sources: [], found: [{ code: 'id-token-not-verified' }], ends: true, userinfoUnknown: false };
  const found: FoundByOpinion<GrafanaCode>[] = [];
  const sources: Source[] = [];
  const take = (name: Source['name'], text: string) => {
    const reading = readGo(text, shape);
    if (reading.ok) sources.push({ name, text, claims: reading.value });
    else {
      const code = reading.error.is === 'type' ? 'claims-unread' : unread[name];
      found.push({ code, values: { source: name, message: reading.error.message } });
    }
  };
  const idToken = tokens?.idToken;
  if (idToken) {
    const message = unreadable(idToken);
    if (message === undefined) take('the ID token', idToken.payload ?? '');
    else found.push({ code: 'id-token-unread', values: { message } });
  }
  const asked = userinfoUrl(facts, settings);
  const isKnown = userinfo !== undefined && asked === userinfo.endpoint;
  if (asked !== '' && isKnown) {
    const { exchange } = userinfo;
    if (exchange.outcome === 'failed')
      found.push({ code: 'userinfo-unread', values: { message: exchange.failure.message } });
    else if (exchange.answer.status < 300) take('UserInfo', exchange.answer.body);
    else
      found.push({
        code: 'userinfo-unread',
        values: { message: `it answers with ${exchange.answer.status}` },
      });
  }
  if (tokens?.accessTokenClaims) take('the access token', marshalGo(tokens.accessTokenClaims));
  return { sources, found, ends: false, userinfoUnknown: asked !== '' && !isKnown };
}

/** The setting, or what the export writes there. */
export function userinfoUrl({ discovery }: OpinionFacts, { api_url }: GrafanaSettings): string {
  return api_url || (discovery?.specification.userinfoEndpoint ?? '');
}

/** The same folder: social_base.go, retrieveRawJWTPayload; three parts, none of them empty, and nothing is verified. */
function unreadable({
  parts,
  header,
  payload,
  signature,
}: NonNullable<NonNullable<OpinionFacts['tokens']>['idToken']>) {
  if (parts === 5) return 'it is encrypted';
  if (parts !== 3 || signature.is === 'unsigned') return 'it is not a signed JWT of three parts';
  if (!isObject(header) || payload === undefined) return 'its header or payload cannot be decoded';
  return member(header, 'zip') === undefined ? undefined : 'it is compressed';
}

/** The same file, validateIDTokenSignature: by a key of exactly this key id, and nothing but the signature. */
function isVerified({ tokens, jwks }: OpinionFacts): boolean {
  const idToken = tokens?.idToken;
  const signed = idToken?.signature.is === 'valid' || idToken?.signature.is === 'ambiguous-key';
  if (!signed || jwks?.exchange.outcome !== 'answered') return false;
  const set = readGoJoseKeySet(jwks.exchange.answer.body);
  const kid = idToken?.header?.['kid'] ?? '';
  return set.ok && set.keys.some((key) => key.kid === kid);
}
