import { type Consequences, ofEach, source } from '../../../core/checks/consequence.ts';

export const registrationConsequences: Consequences = {
  'authorize-demands': {
    why: 'Infra sends a plain authorization request; a provider that demands more refuses every login.',
    known: source('Infra: ui/components/providers.js'),
    says: {
      'par-required': 'Infra does not support them: every login stops at the provider.',
      'request-object-required': 'Infra does not support request objects: every login stops at the provider.',
      'nonce-required': 'Infra sends none: every login from the dashboard stops at the provider.',
      'nonce-by-product': 'Infra sends none: every login from the dashboard would stop at the provider.',
      'consent-prompt-required':
        'Infra requests offline_access because it is advertised, and sends no prompt: every login fails.',
      'response-type-refused':
        'Infra uses only this flow (response_type=code): every login stops at the provider.',
      'state-refused':
        'Infra’s state has ten characters, and no setting changes that: every login stops at the provider.',
      'refused-at-login':
        'Every login from the dashboard ends with this error, which Infra’s login page does not show.',
      'refused-at-token-endpoint': 'Every login from the dashboard ends with “unauthorized”.',
    },
  },
  'authorize-endpoint': {
    why: 'Every login begins in the browser, at the authorization endpoint.',
    known: source('Infra: ui/components/providers.js'),
    says: {
      unreachable:
        'Infra does not call it when connecting; the login button then leads to an address that does not answer.',
      'not-found': 'Infra does not call it when connecting; the login button then leads to this error page.',
      'server-error': 'People who log in see this error page.',
    },
  },
  'authorize-request': {
    why: 'People who log in will run into the same objection.',
    known: source('Infra: ui/pages/login/callback.js'),
    says: {
      refused: 'People who log in see the provider’s error page.',
      'refused-silently': 'People who log in see the same bare page.',
      ...ofEach(
        ['returned-error', 'returned-denied'],
        'Infra’s dashboard drops the error and silently shows its login page again.',
      ),
    },
  },
  'client-known': {
    why: 'If the provider does not know the client id, people who log in see only its error page.',
    known: source('Infra: internal/server/providers/oidc.go (Validate)'),
    says: {
      unknown:
        'Infra often does not notice this when connecting; the provider then shows an error page instead of a login.',
      'unknown-here':
        'Infra calls only the token endpoint when connecting; the provider then shows an error page instead of a login.',
      disabled:
        'Infra does not notice this when connecting; the provider then shows an error page instead of a login.',
      'tenant-unknown': 'The provider shows an error page instead of a login.',
    },
  },
  'redirect-uri-localhost': {
    why: 'The test login returns to this address; Infra before 0.19 used it for logins from the command line.',
    known: source('Infra: commit a1913e69d (v0.19.0)'),
    says: {
      wildcard: 'Infra works, but codes can also be sent to other addresses.',
      'not-registered':
        'Only the test login needs this address, and Infra before 0.19 for logins from the command line; you may remove it after the test.',
      insecure:
        'Only the test login needs this address, and Infra before 0.19 for logins from the command line; the dashboard’s own is https.',
    },
  },
  'relying-party-redirect-uris': {
    why: 'Other programs receive logins at addresses of their own.',
    known: source('Infra: ui/components/providers.js'),
    says: {},
    otherwise: 'Infra’s own logins do not return to it.',
  },
  'relying-party-scopes': {
    why: 'Other programs ask for scopes of their own.',
    known: source('Infra: internal/server/providers/oidc.go (AuthServerInfo)'),
    says: ofEach(
      ['refused', 'together-refused'],
      'Infra chooses its scopes from the document, whatever others request.',
    ),
  },
};
