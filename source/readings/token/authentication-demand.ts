import type { Outcome } from '../../core/check.ts';
import type { ErrorMeaning } from '../../core/errors/error-catalog.ts';

const clientSecretPost = { kind: 'client-authentication-method', value: 'client_secret_post' } as const;
const registerSecret = {
  say: 'Set the client’s authentication method to “client_secret_post”, then give its client secret.',
  value: 'client_secret_post',
} as const;

/** What a token endpoint demands of a client that sends a secret, as outcomes of whichever check meets it. */
export const authenticationDemands = {
  'assertion-required': {
    verdict: 'fail',
    owner: 'provider',
    cannotConnect: true,
    subject: clientSecretPost,
    summary: 'The provider demands a signed client assertion (private_key_jwt) of this client, not a secret.',
    remedy: registerSecret,
  },
  'certificate-required': {
    verdict: 'fail',
    owner: 'provider',
    cannotConnect: true,
    subject: clientSecretPost,
    summary: 'The provider demands a client certificate (mutual TLS) of this client, not a secret.',
    remedy: registerSecret,
  },
  'dpop-required': {
    verdict: 'fail',
    owner: 'provider',
    cannotConnect: true,
    subject: { kind: 'token', value: 'access_token' },
    summary: 'The provider demands a DPoP proof of this client.',
    remedy: {
      say: 'Turn DPoP off for this client, so that it gets ordinary Bearer tokens.',
      value: 'Bearer',
    },
  },
} as const satisfies Readonly<Record<string, Outcome>>;

export function authenticationDemand(
  meaning: ErrorMeaning | undefined,
): keyof typeof authenticationDemands | undefined {
  switch (meaning) {
    case 'client-assertion-required':
      return 'assertion-required';
    case 'client-certificate-required':
      return 'certificate-required';
    case 'dpop-required':
      return 'dpop-required';
    default:
      return undefined;
  }
}
