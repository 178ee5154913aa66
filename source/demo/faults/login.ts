import type { FaultTable } from '../fault.ts';

/** Faults of the authorization response. */
export const loginFaults: FaultTable = {
  'user-not-assigned': {
    title: 'The person is not assigned',
    story: 'An admin did not assign anybody to the application.',
    repair: 'assign the people',
    expects: { verdict: 'fail', check: 'login', code: 'not-assigned' },
    authorize: { refusal: 'User is not assigned to the client application.' },
  },
  'policy-blocks': {
    title: 'No access policy lets the person in',
    story: 'An admin created a custom authorization server without an access policy.',
    repair: 'add an access policy',
    expects: { verdict: 'fail', check: 'login', code: 'blocked-by-policy' },
    authorize: {
      refusal: 'Policy evaluation failed for this request, please check the policy configurations.',
    },
  },
  'hostile-words': {
    title: 'An error text with terminal commands in it',
    story: 'Somebody put escape sequences into an error text, to overwrite the reader’s screen.',
    repair: 'clean the error text',
    expects: { verdict: 'fail', check: 'login', code: 'denied' },
    authorize: {
      refusal: '\u001b[2J\u001b]0;all is well\u0007\u001b[32mLogin completed\u001b[0m\u202edenied\u200b',
    },
  },
  'answer-in-fragment': {
    title: 'The answer comes in the fragment',
    story: 'An admin set the response mode to fragment, which Infra’s dashboard does not read.',
    repair: 'answer in the query',
    expects: { verdict: 'fail', check: 'login', code: 'returned-in-fragment' },
    authorize: { implied: { response_mode: 'fragment' } },
  },
  'answer-by-post': {
    title: 'The answer comes as a form',
    story: 'An admin set the response mode to form_post, which Infra’s dashboard does not read.',
    repair: 'answer in the query',
    expects: { verdict: 'fail', check: 'login', code: 'answered-by-post' },
    authorize: { implied: { response_mode: 'form_post' } },
  },
  'state-dropped': {
    title: 'The answer comes without state',
    story: 'An admin’s proxy truncates long addresses.',
    repair: 'let long addresses through',
    expects: { verdict: 'fail', check: 'login', code: 'returned-without-state' },
    authorize: { callback: { remove: ['state'] } },
  },
  'callback-issuer-wrong': {
    title: 'The answer names another issuer',
    story: 'An admin moved the provider to a new name, and its answers still carry the old one.',
    repair: 'answer with the new name',
    expects: { verdict: 'warn', check: 'callback-issuer', code: 'wrong' },
    authorize: { callback: { set: { iss: 'https://old.example.com' } } },
  },
  'callback-issuer-missing': {
    title: 'The answer does not name its issuer',
    story: 'An admin advertises the issuer in answers and filters it out at a proxy.',
    repair: 'let the issuer through',
    expects: { verdict: 'warn', check: 'callback-issuer', code: 'missing' },
    authorize: { callback: { remove: ['iss'] } },
  },
};
