import { defineCheck } from '../../core/check.ts';
import { fail, pass, warn } from '../../core/outcome.ts';

/** OAuth 2.0 Multiple Response Types, 2.1; Form Post Response Mode, 2; JARM, 2.3. */
const responseModes: ReadonlySet<string> = new Set([
  'query',
  'fragment',
  'form_post',
  'web_message',
  'jwt',
  'query.jwt',
  'fragment.jwt',
  'form_post.jwt',
]);

export const responseTypes = defineCheck({
  id: 'response-types',
  phase: 'discovery',
  title: 'Authorization code flow',
  cites: [
    'OpenID Connect Discovery 1.0, 3',
    'OpenID Connect Core 1.0, 3.1',
    'Infra: ui/components/providers.js',
  ],
  requirements: ['INF-18'],
  owner: 'provider',
  subject: { kind: 'response-type', value: 'code' },
  needs: ['discovery'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    'code-offered': pass('The provider offers the response type “code”.'),
    'not-listed': warn(
      'The document does not list any response types, which the standard requires.',
      'A test login will show whether a code comes.',
      { subject: { kind: 'member', value: 'response_types_supported' } },
    ),
    'code-not-offered': fail('The provider offers {offered}, but not the response type “code”.', {
      say: 'Enable the authorization code flow at the provider.',
      value: 'code',
    }),
    'grant-not-offered': warn(
      'The provider lists the grants {offered}, but not “authorization_code”.',
      { say: 'Enable the authorization code grant at the provider.', value: 'authorization_code' },
      { subject: { kind: 'grant-type', value: 'authorization_code' } },
    ),
    'query-not-offered': warn(
      'The provider lists the response modes {offered}, but not “query”.',
      { say: 'Configure the provider to return the code in the query.', value: 'query' },
      { subject: { kind: 'response-mode', value: 'query' } },
    ),
  },
  judge({ discovery }) {
    const metadata = discovery.specification;
    const {
      responseTypesSupported: types,
      grantTypesSupported: grants,
      responseModesSupported: modes,
    } = metadata;
    if (types === undefined || types.length === 0) return { code: 'not-listed' };
    if (!types.includes('code')) return { code: 'code-not-offered', values: { offered: types.join(', ') } };
    if (grants && grants.length > 0 && !grants.includes('authorization_code'))
      return { code: 'grant-not-offered', values: { offered: grants.join(', ') } };
    // Values that are no response modes, such as response types, say nothing of how a code comes.
    const offered = modes?.filter((mode) => responseModes.has(mode)) ?? [];
    if (offered.length > 0 && !offered.includes('query'))
      return { code: 'query-not-offered', values: { offered: offered.join(', ') } };
    return { code: 'code-offered' };
  },
});
