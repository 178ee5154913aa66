import type { FaultTable } from '../fault.ts';

/** Faults of the ID token’s claims about the person. */
export const idTokenClaimFaults: FaultTable = {
  'subject-missing': {
    title: 'The ID token has no subject',
    story: 'An admin removed the mapper of the “sub” claim.',
    repair: 'add the mapper of sub',
    expects: { verdict: 'warn', check: 'id-token-subject', code: 'missing' },
    idToken: { claims: { remove: ['sub'] } },
  },
  'subject-number': {
    title: 'The subject is a number',
    story: 'An admin mapped the numeric id of the user table.',
    repair: 'send sub as text',
    expects: { verdict: 'fail', check: 'id-token', code: 'claim-type' },
    idToken: { claims: { set: { sub: 4711 } } },
  },
  'email-not-in-id-token': {
    title: 'The ID token has no e-mail address',
    story: 'An admin’s provider sends the e-mail address only in UserInfo; Infra reads it from the ID token.',
    repair: 'add e-mail to the ID token',
    expects: { verdict: 'fail', check: 'id-token-email', code: 'missing' },
    idToken: { claims: { remove: ['email'] } },
  },
  'email-number': {
    title: 'The e-mail claim is a number',
    story: 'An admin mapped the wrong column to the e-mail claim.',
    repair: 'map the right column',
    expects: { verdict: 'fail', check: 'id-token-email', code: 'wrong-type' },
    idToken: { claims: { set: { email: 4711 } } },
  },
  'email-list': {
    title: 'The e-mail claim is a list',
    story: 'An admin mapped “emails”, which contains all of a person’s addresses.',
    repair: 'map the main address',
    expects: { verdict: 'fail', check: 'id-token-email', code: 'wrong-type' },
    idToken: { claims: { set: { email: ['ada@example.com', 'countess@example.com'] } } },
  },
  'email-apostrophe': {
    title: 'An apostrophe in the e-mail address',
    story: 'An admin gave everybody an address built from their name, and O’Brien has an apostrophe.',
    expects: { verdict: 'fail', check: 'id-token-email', code: 'bad-character' },
    idToken: { claims: { set: { email: "o'brien@example.com" } } },
  },
  'email-unverified': {
    title: 'Nobody verified the e-mail address',
    story: 'An admin lets people type any e-mail address, and Infra identifies them by it.',
    repair: 'have the address verified',
    expects: { verdict: 'warn', check: 'email-verified', code: 'not-verified' },
    idToken: { claims: { set: { email_verified: false } } },
    userinfo: { set: { email_verified: false } },
  },
};
