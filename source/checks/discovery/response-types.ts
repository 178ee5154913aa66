import { defineCheck, fail, pass, warn } from '../../core/checks/define-check.ts';
import type { LoginFact } from '../../core/facts/facts.ts';
import { loginCompleted } from '../../readings/token/login-completed.ts';

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
  subject: { kind: 'response-type', value: 'code' },
  needs: ['discovery'],
  optionalFacts: ['login', 'tokens'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    'code-offered': pass('The provider offers the response type “code”.'),
    'not-listed': warn(
      'The document does not list any response types, which the standard requires.',
      'A test login will show whether a code comes back.',
      { subject: { kind: 'member', value: 'response_types_supported' } },
    ),
    'code-not-offered': fail(
      'The provider offers {offered}, but not the response type “code”.',
      'Enable the authorization code flow at the provider.',
      { value: 'code' },
    ),
    'grant-not-offered': warn(
      'The provider lists the grants {offered}, but not “authorization_code”.',
      'Enable the authorization code grant at the provider.',
      { value: 'authorization_code', subject: { kind: 'grant-type', value: 'authorization_code' } },
    ),
    'query-not-offered': warn(
      'The provider lists the response modes {offered}, but not “query”.',
      'Configure the provider to return the code in the query.',
      { value: 'query', subject: { kind: 'response-mode', value: 'query' } },
    ),
    'proven-by-login': warn(
      'The document lists {offered} as “{member}”, but not “{missing}”; the test login worked with it anyway.',
      'List “{missing}” in the document as well.',
      { value: '{missing}' },
    ),
  },
  judge({ discovery }, _, { login, tokens } = {}) {
    const {
      responseTypesSupported: types,
      grantTypesSupported: grants,
      responseModesSupported: modes,
    } = discovery.specification;
    if (types === undefined || types.length === 0) return { code: 'not-listed' };
    // Values that are not response modes, such as response types, do not say how a code is returned.
    const known = modes?.filter((mode) => responseModes.has(mode)) ?? [];
    const found = [
      lack('code-not-offered', types),
      lack('grant-not-offered', grants),
      lack('query-not-offered', known),
    ].find((one) => one !== undefined);
    if (!found) return { code: 'code-offered' };
    const { code, values } = found;
    const isProven = loginCompleted({ login, tokens }) && !(code === 'query-not-offered' && isPosted(login));
    return isProven ? { code: 'proven-by-login', values, subject: lacks[code].subject } : { code, values };
  },
});

const lacks = {
  'code-not-offered': {
    member: 'response_types_supported',
    subject: { kind: 'response-type', value: 'code' },
  },
  'grant-not-offered': {
    member: 'grant_types_supported',
    subject: { kind: 'grant-type', value: 'authorization_code' },
  },
  'query-not-offered': {
    member: 'response_modes_supported',
    subject: { kind: 'response-mode', value: 'query' },
  },
} as const;

function lack<Code extends keyof typeof lacks>(code: Code, listed: readonly string[] = []) {
  const { member, subject } = lacks[code];
  if (listed.length === 0 || listed.includes(subject.value)) return undefined;
  return { code, values: { offered: listed.join(', '), member, missing: subject.value } };
}

function isPosted(login: LoginFact | undefined): boolean {
  return login?.outcome.is === 'code' && login.outcome.by === 'form_post';
}
