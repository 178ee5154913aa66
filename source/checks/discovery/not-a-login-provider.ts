import { defineCheck, fail, pass } from '../../core/checks/define-check.ts';
import { followedMetadata } from '../../core/json/metadata.ts';

const remedy = {
  say: 'Use the issuer where people sign in; no setting in {relyingParty} can make this one work.',
};

export const notALoginProvider = defineCheck({
  id: 'not-a-login-provider',
  phase: 'discovery',
  title: 'Login for people',
  cites: ['OpenID Connect Discovery 1.0, 3', 'OpenID Connect Core 1.0, 3.1'],
  requirements: ['INF-57'],
  owner: 'relying-party',
  subject: { kind: 'issuer', from: 'issuer' },
  needs: ['discovery'],
  dependsOn: ['solved-document'],
  outcomes: {
    'sign-in-offered': pass('The document names where people sign in.'),
    'tokens-only': fail(
      'This issuer only signs tokens for machines: it names no address where people sign in, and none that exchanges a code for tokens.',
      remedy,
      { cannotConnect: true },
    ),
    'no-code-flow': fail(
      'This issuer does not support the authorization code flow: it names no token endpoint and offers no code.',
      remedy,
      { cannotConnect: true },
    ),
  },
  judge({ discovery }) {
    const { authorizationEndpoint, tokenEndpoint } = followedMetadata(discovery);
    const { responseTypesSupported } = discovery.specification;
    if (tokenEndpoint !== undefined) return { code: 'sign-in-offered' };
    if (authorizationEndpoint === undefined || /^urn:/i.test(authorizationEndpoint))
      return { code: 'tokens-only' };
    const offersCode = responseTypesSupported?.some((type) => type.split(' ').includes('code')) ?? true;
    return { code: offersCode ? 'sign-in-offered' : 'no-code-flow' };
  },
});
