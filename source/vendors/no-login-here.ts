import type { OutcomeKey } from '../core/vendor.ts';

/** Where it shows that people cannot log in with a provider at all: it has no document, no UserInfo or no code flow. */
export const noLoginHere: readonly OutcomeKey[] = [
  'discovery-document/not-found',
  'discovery-document/other-status',
  'discovery-document/sign-in-page',
  'discovery-document/web-page',
  'discovery-document/empty',
  'discovery-document/not-json',
  'discovery-document/not-an-object',
  'userinfo-endpoint/missing',
  'not-a-login-provider/tokens-only',
  'not-a-login-provider/no-code-flow',
];
