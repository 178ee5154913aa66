import type { FaultTable } from '../fault.ts';

/** Faults of UserInfo’s answer. */
export const userinfoFaults: FaultTable = {
  'userinfo-forbidden': {
    title: 'UserInfo is forbidden',
    story: 'An admin did not allow this client to call UserInfo.',
    repair: 'allow UserInfo',
    expects: { verdict: 'fail', check: 'userinfo-answer', code: 'scope-missing' },
    respond: {
      userinfo: {
        is: 'json',
        status: 403,
        body: { error: 'insufficient_scope', error_description: 'Missing openid scope' },
        headers: { 'www-authenticate': 'Bearer error="insufficient_scope"' },
      },
    },
  },
  'userinfo-page': {
    title: 'A page instead of UserInfo',
    story: 'An admin put a single sign-on proxy in front of the UserInfo endpoint.',
    repair: 'let UserInfo through',
    expects: { verdict: 'fail', check: 'userinfo-answer', code: 'html' },
    respond: {
      userinfo: { is: 'page', status: 200, html: '<!doctype html><title>Sign in</title><h1>Sign in</h1>' },
    },
  },
  'userinfo-cut-off': {
    title: 'UserInfo breaks off in the middle',
    story: 'An admin’s proxy hangs up before the answer is complete.',
    repair: 'let the proxy finish its answers',
    expects: { verdict: 'fail', check: 'userinfo-answer', code: 'unreachable' },
    respond: { userinfo: { is: 'cut-off' } },
  },
  'userinfo-other-person': {
    title: 'UserInfo is about somebody else',
    story: 'An admin’s cache serves one person’s UserInfo to another.',
    repair: 'switch that cache off',
    expects: { verdict: 'fail', check: 'userinfo-subject', code: 'different' },
    userinfo: { set: { sub: 'demo-grace' } },
  },
  'userinfo-nameless': {
    title: 'Neither a name nor an e-mail address',
    story: 'An admin left only the subject in UserInfo.',
    repair: 'add name and e-mail to UserInfo',
    expects: { verdict: 'fail', check: 'userinfo-identity', code: 'missing' },
    userinfo: { remove: ['name', 'email', 'email_verified'] },
  },
  'userinfo-email-number': {
    title: 'The e-mail claim in UserInfo is a number',
    story: 'An admin mapped the wrong column to the e-mail claim.',
    repair: 'map the right column',
    expects: { verdict: 'fail', check: 'userinfo-decoding', code: 'claim-type' },
    userinfo: { set: { email: 4711 } },
  },
  'userinfo-verified-odd': {
    title: 'email_verified is neither true nor false',
    story: 'An admin mapped a text attribute to email_verified.',
    repair: 'send email_verified as true or false',
    expects: { verdict: 'fail', check: 'userinfo-decoding', code: 'claim-type' },
    userinfo: { set: { email_verified: 'yes' } },
  },
};
