import type { IdTokenFact } from '../../core/facts/facts.ts';
import { isObject, member } from '../../core/json/json-value.ts';
import { signatureAlgorithms } from '../../core/token/signature-algorithms.ts';
import { marshalGo } from '../../go/encoding-json/marshal.ts';
import { readGo } from '../../go/encoding-json/read.ts';
import type { GoValue } from '../../go/encoding-json/shape.ts';
import { readGoJoseHeader } from '../../go/go-jose/header.ts';
import { readGoJoseKeySet } from '../../go/go-jose/key-set.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { keptPadding } from '../shared/go-oidc.ts';
import { payloadClaims, tooLargeNumber } from '../shared/payload-claims.ts';
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

/** One source of claims. */
export interface Source {
  readonly name: 'the ID token' | 'UserInfo' | 'the access token';
  /** The claims as JSON. */
  readonly text: string;
  readonly claims: GoValue<typeof shape>;
}

export interface Sources {
  readonly sources: readonly Source[];
  readonly found: readonly FoundByOpinion<GrafanaCode>[];
  /** True if the login ends here. */
  readonly ends: boolean;
  /** True if Grafana would ask UserInfo, whose answer is unknown. */
  readonly userinfoUnknown: boolean;
}

/** Findings for sources that are not JSON; an access token that is not is no source of claims. */
const unread = {
  'the ID token': 'id-token-unread',
  UserInfo: 'userinfo-unread',
  'the access token': 'claims-unread',
} as const;

/**
 * In Grafana’s order: the ID token, UserInfo, the access token (pkg/login/social/connectors/generic_oauth.go,
 * collectUserInfoData).
 */
export function sourcesOf(facts: OpinionFacts, settings: GrafanaSettings): Sources {
  const { tokens, userinfo } = facts;
  const unverified = settings.validate_id_token ? unverifiedFinding(facts) : undefined;
  if (unverified) return { sources: [], found: [unverified], ends: true, userinfoUnknown: false };
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
    const message = settings.validate_id_token ? undefined : unreadable(idToken);
    const text = settings.validate_id_token ? marshalGo(payloadClaims(facts)) : (idToken.payload ?? '');
    if (message === undefined) take('the ID token', text);
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
  if (tokens?.accessTokenClaims) take('the access token', JSON.stringify(tokens.accessTokenClaims));
  return { sources, found, ends: false, userinfoUnknown: asked !== '' && !isKnown };
}

/** The setting, or the value that the export writes there. */
export function userinfoUrl({ discovery }: OpinionFacts, { api_url }: GrafanaSettings): string {
  return api_url || (discovery?.specification.userinfoEndpoint ?? '');
}

/** The same folder: social_base.go, retrieveRawJWTPayload: three non-empty parts, and nothing is verified. */
function unreadable({ parts, header, payload, signature, hasWhiteSpace }: IdTokenFact) {
  if (parts === 5) return 'it is encrypted';
  if (hasWhiteSpace) return 'it contains white space';
  if (parts !== 3 || signature.is === 'unsigned') return 'it is not a signed JWT of three parts';
  if (!isObject(header) || payload === undefined) return 'its header or payload cannot be decoded';
  return member(header, 'zip') === undefined ? undefined : 'it is compressed';
}

/**
 * The same file, validateIDTokenSignature: checks only the signature, with the key of exactly this key ID and any
 * algorithm; go-jose then reads the claims.
 */
function unverifiedFinding(facts: OpinionFacts): FoundByOpinion<GrafanaCode> | undefined {
  const { idToken } = facts.tokens ?? {};
  if (!idToken) return undefined;
  const { header = {}, headerText, payload = '', signature, hasWhiteSpace, hasPadding } = idToken;
  const read = readGoJoseHeader(header, headerText, keptPadding);
  const isRead = !hasWhiteSpace && !hasPadding && read.ok && header['b64'] !== false;
  const holdsClaims =
    readGo(payload, anyClaims, { strictKeys: true }).ok && tooLargeNumber(payloadClaims(facts)) === undefined;
  const answer = facts.jwks?.exchange.answer;
  const set = answer && answer.status < 300 ? readGoJoseKeySet(answer.body, keptPadding) : undefined;
  const hasKey = read.ok && set?.ok && set.keys.some(({ kid }) => kid === read.kid);
  const isPossible = isRead && holdsClaims && hasKey;
  if (isPossible && signature.is === 'unsupported' && signatureAlgorithms.includes(signature.alg))
    return { code: 'id-token-not-tried', values: { alg: signature.alg } };
  const holds = signature.is === 'valid' || signature.is === 'ambiguous-key';
  return isPossible && holds ? undefined : { code: 'id-token-not-verified' };
}

const anyClaims = { type: 'map[string]interface {}', fields: {} } as const;
