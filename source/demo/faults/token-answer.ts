import type { FaultTable } from '../fault.ts';

/** Faults of the token endpoint’s answer. */
export const tokenAnswerFaults: FaultTable = {
  'id-token-missing': {
    title: 'No ID token',
    story: 'An admin registered Infra as a plain OAuth application.',
    repair: 'register Infra for OpenID Connect',
    expects: { verdict: 'fail', check: 'id-token', code: 'missing' },
    token: { remove: ['id_token'] },
  },
  'access-token-missing': {
    title: 'No access token',
    story: 'An admin’s proxy filters the access token out of the answer.',
    repair: 'let the access token through',
    expects: { verdict: 'fail', check: 'token-response', code: 'no-access-token' },
    token: { remove: ['access_token'] },
  },
  'token-answer-as-text': {
    title: 'The token answer is labelled as text',
    story: 'An admin’s proxy rewrites the content type, and Infra reads the answer as a form.',
    repair: 'leave the content type alone',
    expects: { verdict: 'fail', check: 'token-response', code: 'no-access-token' },
    respond: { token: { is: 'content-type', value: 'text/plain; charset=utf-8' } },
  },
};
