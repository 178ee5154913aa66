import type { Consequences } from '../../../core/consequence.ts';

export const registrationConsequences: Consequences = {
  'authorize-demands': {
    why: 'Infra sends a plain authorization request; a provider that demands more refuses each login.',
    known: { by: 'source', at: 'Infra: ui/components/providers.js' },
    outcomes: [
      { codes: ['par-required'], says: 'Infra does not know them: each login stops at the provider.' },
      {
        codes: ['request-object-required'],
        says: 'Infra does not know request objects: each login stops at the provider.',
      },
      {
        codes: ['nonce-required'],
        says: 'Infra sends none: each login from the dashboard stops at the provider.',
      },
      {
        codes: ['response-type-refused'],
        says: 'Infra knows only this flow (response_type=code): each login stops at the provider.',
      },
      {
        codes: ['state-refused'],
        says: 'Infra’s state has ten characters and cannot be changed: each login stops at the provider.',
      },
      {
        codes: ['refused-at-token-endpoint'],
        says: 'Each login from the dashboard ends with “unauthorized”.',
      },
    ],
  },
  'authorize-endpoint': {
    why: 'Each login begins with the browser at the authorization endpoint.',
    known: { by: 'source', at: 'Infra: ui/components/providers.js' },
    outcomes: [
      {
        codes: ['unreachable'],
        says: 'Infra does not try it when connecting; the login button then leads to an address that does not answer.',
      },
      {
        codes: ['not-found'],
        says: 'Infra does not try it when connecting; the login button then leads to this error page.',
      },
      { codes: ['server-error'], says: 'A person who logs in sees this error page.' },
    ],
  },
  'authorize-request': {
    why: 'Whatever the provider objects to here, a person who logs in meets as well.',
    known: { by: 'source', at: 'Infra: ui/pages/login/callback.js' },
    outcomes: [
      { codes: ['refused'], says: 'A person who logs in sees the provider’s error page.' },
      { codes: ['refused-silently'], says: 'A person who logs in sees the same bare page.' },
      {
        codes: ['returned-error', 'returned-denied'],
        says: 'Infra’s dashboard drops the error and shows its login page again, without a word.',
      },
    ],
  },
  'client-known': {
    why: 'With a client id that the provider does not know, a person who logs in sees only its error page.',
    known: { by: 'source', at: 'Infra: internal/server/providers/oidc.go (Validate)' },
    outcomes: [
      {
        codes: ['unknown'],
        says: 'Infra often does not notice this when connecting; then the provider shows its error page instead of a login.',
      },
      {
        codes: ['unknown-here'],
        says: 'Infra asks only the token endpoint when connecting; then the provider shows its error page instead of a login.',
      },
      {
        codes: ['disabled'],
        says: 'Infra does not notice this when connecting; then the provider shows its error page instead of a login.',
      },
      { codes: ['tenant-unknown'], says: 'The provider shows its error page instead of a login.' },
    ],
  },
  'redirect-uri-localhost': {
    why: 'The test login comes back to this address; Infra before 0.19 used it for logins from the command line.',
    known: { by: 'source', at: 'Infra: commit a1913e69d (v0.19.0)' },
    outcomes: [
      { codes: ['wildcard'], says: 'Infra works, but codes can be sent to other addresses as well.' },
      {
        codes: ['not-registered'],
        says: 'The test login cannot come back. Infra 0.19 and later do not need this address themselves; you may remove it after the test.',
      },
      {
        codes: ['insecure'],
        says: 'The test login cannot come back. Infra 0.19 and later do not need this address themselves; the dashboard’s own redirect URI is https.',
      },
    ],
  },
  'relying-party-redirect-uris': {
    why: 'Other programs take their logins at addresses of their own.',
    known: { by: 'source', at: 'Infra: ui/components/providers.js' },
    outcomes: [
      {
        codes: ['not-registered', 'further-not-registered', 'insecure'],
        says: 'Infra’s own logins do not come back to it.',
      },
    ],
  },
  'relying-party-scopes': {
    why: 'Other programs ask for scopes of their own.',
    known: { by: 'source', at: 'Infra: internal/server/providers/oidc.go (AuthServerInfo)' },
    outcomes: [
      {
        codes: ['refused', 'together-refused'],
        says: 'Infra chooses its scopes by the document, whatever others ask for.',
      },
    ],
  },
};
