import type { HttpAnswer } from '../../core/facts/http-exchange.ts';
import { isObject, type JsonObject, member, parseJson } from '../../core/json/json-value.ts';
import type { FoundByOpinion, OpinionFacts } from '../second-opinion.ts';
import { isJson } from './document.ts';
import type { GitlabCode } from './findings.ts';

type Found = FoundByOpinion<GitlabCode>;

/** The gems’ objections to a successful answer; the only type that they check is `token_type`. */
export function tokenAnswerTrouble({ tokens }: OpinionFacts): readonly Found[] {
  // The gems redeem a code once; Go’s library tries again if it cannot read the tokens.
  const answers = tokens?.attempts.map(({ exchange }) => exchange.answer) ?? [];
  const answer = answers.find((one) => one !== undefined && one.status >= 200 && one.status <= 299);
  if (!answer) return [];
  const body = parseJson(answer.body);
  const why = isObject(body) ? whyUnread(answer, body) : 'it is not a JSON object';
  if (why !== undefined) return [{ code: 'token-answer-unread', values: { why } }];
  return isObject(body) ? bearerTrouble(body) : [];
}

/** nov/rack-oauth2: lib/rack/oauth2/client.rb, handle_response; access_token.rb, initialize. */
function whyUnread(answer: HttpAnswer, body: JsonObject): string | undefined {
  if (answer.status > 201) return `it has status ${answer.status}, and only 200 and 201 are accepted`;
  if (!isJson(answer)) return 'its content type is not JSON';
  const token = member(body, 'access_token') ?? '';
  const isEmpty = token === '' || (typeof token === 'object' && Object.keys(token).length === 0);
  return isEmpty && isBearer(body) ? 'it contains no access_token' : undefined;
}

function isBearer(body: JsonObject): boolean {
  const type = member(body, 'token_type');
  return typeof type === 'string' && type.toLowerCase() === 'bearer';
}

/** nov/openid_connect: lib/openid_connect/client.rb, handle_success_response. */
function bearerTrouble(body: JsonObject): readonly Found[] {
  const type = member(body, 'token_type');
  if (!isBearer(body))
    return [{ code: 'token-type', values: { type: type === undefined ? 'none' : String(type) } }];
  // An empty string is true in Ruby.
  const idToken = member(body, 'id_token') ?? false;
  const isRead = idToken === false || (typeof idToken === 'string' && idToken !== '');
  return isRead ? [] : [{ code: 'id-token-malformed' }];
}
