import { type Consequences, ofEach, source } from '../../../core/checks/consequence.ts';

export const registrationConsequences: Consequences = {
  'authorize-demands': {
    why: 'Infra sends a plain authorization request; a provider that demands more refuses each login.',
    known: source('Infra: ui/components/providers.js'),
    says: {
      'par-required': 'Infra does not know them: each login stops at the provider.',
      'request-object-required': 'Infra does not know request objects: each login stops at the provider.',
      'nonce-required': 'Infra sends none: each login from the dashboard stops at the provider.',
      'response-type-refused':
        'Infra knows only this flow (response_type=code): each login stops at the provider.',
      'state-refused':
        'Infra’s state has ten characters and cannot be changed: each login stops at the provider.',
      'refused-at-login':
        'Each login from the dashboard ends with this error, which Infra’s login page does not show.',
      'refused-at-token-endpoint': 'Each login from the dashboard ends with “unauthorized”.',
    },
  },
  'authorize-endpoint': {
    why: 'Each login begins with the browser at the authorization endpoint.',
    known: source('Infra: ui/components/providers.js'),
    says: {
      unreachable:
        'Infra does not try it when connecting; the login button then leads to an address that does not answer.',
      'not-found': 'Infra does not try it when connecting; the login button then leads to this error page.',
      'server-error': 'A person who logs in sees this error page.',
    },
  },
  'authorize-request': {
    why: 'Whatever the provider objects to here, a person who logs in meets as well.',
    known: source('Infra: ui/pages/login/callback.js'),
    says: {
      refused: 'A person who logs in sees the provider’s error page.',
      'refused-silently': 'A person who logs in sees the same bare page.',
      ...ofEach(
        ['returned-error', 'returned-denied'],
        'Infra’s dashboard drops the error and shows its login page again, without a word.',
      ),
    },
  },
  'client-known': {
    why: 'With a client id that the provider does not know, a person who logs in sees only its error page.',
    known: source('Infra: internal/server/providers/oidc.go (Validate)'),
    says: {
      unknown:
        'Infra often does not notice this when connecting; then the provider shows its error page instead of a login.',
      'unknown-here':
        'Infra asks only the token endpoint when connecting; then the provider shows its error page instead of a login.',
      disabled:
        'Infra does not notice this when connecting; then the provider shows its error page instead of a login.',
      'tenant-unknown': 'The provider shows its error page instead of a login.',
    },
  },
  'redirect-uri-localhost': {
    why: 'The test login comes back to this address; Infra before 0.19 used it for logins from the command line.',
    known: source('Infra: commit a1913e69d (v0.19.0)'),
    says: {
      wildcard: 'Infra works, but codes can be sent to other addresses as well.',
      'not-registered':
        'Only the test login needs this address, and Infra before 0.19 for logins from the command line; you may remove it after the test.',
      insecure:
        'Only the test login needs this address, and Infra before 0.19 for logins from the command line; the dashboard’s own is https.',
    },
  },
  'relying-party-redirect-uris': {
    why: 'Other programs take their logins at addresses of their own.',
    known: source('Infra: ui/components/providers.js'),
    says: {},
    otherwise: 'Infra’s own logins do not come back to it.',
  },
  'relying-party-scopes': {
    why: 'Other programs ask for scopes of their own.',
    known: source('Infra: internal/server/providers/oidc.go (AuthServerInfo)'),
    says: ofEach(
      ['refused', 'together-refused'],
      'Infra chooses its scopes by the document, whatever others ask for.',
    ),
  },
};
