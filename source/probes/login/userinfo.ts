import { stringMember } from '../../core/json/json-value.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { sourceOf } from '../../core/run/fact-sources.ts';
import { defineProbe } from '../../core/run/probe.ts';
import { usableEndpoint } from '../discovery/usable-endpoint.ts';
import { askUserinfo } from './ask-userinfo.ts';
import { createKeySet } from './key-set.ts';
import { opinionOfUserinfo } from './openid-client-verdict.ts';

/** UserInfo for the login's access token. */
export const userinfoProbe = defineProbe({
  ...sourceOf('userinfo'),
  asks: 'network',
  showsClient: true,
  async gather({ input, discovery, jwks, tokens }, { http, secrets }, signal) {
    const { allowHttp, clientId } = input.configuration;
    const { userinfoEndpoint: endpoint } = followedMetadata(discovery);
    if (endpoint === undefined)
      return { absent: 'does-not-apply', why: 'The discovery document names no userinfo_endpoint.' };
    if (!usableEndpoint(endpoint, allowHttp).ok)
      return {
        absent: 'does-not-apply',
        why: 'The UserInfo endpoint is not https, so no token is sent to it.',
      };
    const { accessToken } = secrets.tokens;
    if (!accessToken) return { absent: 'needs-missing', why: 'The login brought no access token.' };
    const keySet = createKeySet(jwks, allowHttp, http, signal);
    const fact = await askUserinfo({ endpoint, accessToken, allowHttp, keySet }, http, signal);
    const subject = tokens.idToken?.claims && stringMember(tokens.idToken.claims, 'sub');
    const parts = { clientId: clientId ?? '', allowHttp, discovery };
    const standard = await opinionOfUserinfo(parts, fact, subject, keySet);
    return { ...fact, ...(standard && { standard }) };
  },
});
