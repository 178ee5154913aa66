import {
  type ClientMetadata,
  customFetch,
  enableNonRepudiationChecks,
  fetchUserInfo,
  skipSubjectCheck,
} from 'openid-client';
import type { OpenidClientVerdict } from '../core/facts/facts.ts';
import { member, stringMember } from '../core/json/json-value.ts';
import { decodeToken } from '../core/token/decode-token.ts';
import { type ConfigurationParts, createConfiguration } from './configuration.ts';
import { type Captured, customFetchOf } from './custom-fetch.ts';
import { verdictOn } from './verdict-on.ts';

export interface UserinfoOpinionQuestion extends ConfigurationParts {
  /** The ID token’s subject; absent if it has none. */
  readonly subject?: string;
  readonly endpoint: string;
  readonly answer: Captured;
  readonly keys?: { readonly url: string; readonly answer: Captured };
}

/** openid-client’s verdict on a captured UserInfo answer, including a signature (Core 5.3.2 and 5.3.4). */
export function standardUserinfo(question: UserinfoOpinionQuestion): Promise<OpenidClientVerdict> {
  return verdictOn(async () => {
    const { endpoint, answer, keys, subject } = question;
    const configuration = createConfiguration({ ...question, client: registered(question) });
    enableNonRepudiationChecks(configuration);
    configuration[customFetch] = customFetchOf(
      new Map([
        [new URL(endpoint).href, answer],
        ...(keys ? [[new URL(keys.url).href, keys.answer] as const] : []),
      ]),
    );
    await fetchUserInfo(configuration, 'already-sent', subject ?? skipSubjectCheck);
  });
}

/** A client that gets a signed answer must have registered for one, with a specific algorithm. */
function registered({ document, answer }: UserinfoOpinionQuestion): Partial<ClientMetadata> {
  const isAdvertised = member(document, 'userinfo_signing_alg_values_supported') !== undefined;
  const { header } = decodeToken(answer.body);
  const alg = header && stringMember(header, 'alg');
  return alg === undefined || isAdvertised ? {} : { userinfo_signed_response_alg: alg };
}
