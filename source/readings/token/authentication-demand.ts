import { fail } from '../../core/checks/define-check.ts';
import type { ErrorMeaning } from '../../core/errors/error-catalog.ts';
import { lookUp } from '../../core/look-up.ts';

const registerSecret =
  'Set the client’s authentication method to “client_secret_post”, then give its client secret.';
const byProvider = { owner: 'provider', cannotConnect: true } as const;
const ofMethod = {
  ...byProvider,
  value: 'client_secret_post',
  subject: { kind: 'client-authentication-method', value: 'client_secret_post' },
} as const;

/** Outcomes for what a token endpoint demands of a client besides a secret, shared by several checks. */
export const authenticationDemands = {
  'assertion-required': fail(
    'The provider demands a signed client assertion (private_key_jwt) from this client, not a secret.',
    registerSecret,
    ofMethod,
  ),
  'certificate-required': fail(
    'The provider demands a client certificate (mutual TLS) from this client, not a secret.',
    registerSecret,
    ofMethod,
  ),
  'dpop-required': fail(
    'The provider demands a DPoP proof from this client.',
    'Turn off DPoP for this client, so that it gets ordinary Bearer tokens.',
    { value: 'Bearer', ...byProvider, subject: { kind: 'token', value: 'access_token' } },
  ),
};

const demands = {
  'client-assertion-required': 'assertion-required',
  'client-certificate-required': 'certificate-required',
  'dpop-required': 'dpop-required',
} as const satisfies { readonly [Meaning in ErrorMeaning]?: keyof typeof authenticationDemands };

export function authenticationDemand(meaning: ErrorMeaning | undefined) {
  return lookUp(demands, meaning);
}
