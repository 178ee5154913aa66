import type { KnownError } from '../../core/errors/error-catalog.ts';

/** What oauth2-proxy’s pages and log say. */
export const errors: Readonly<Record<string, KnownError<never>>> = {
  'oauth2-proxy-csrf': {
    speaker: 'oauth2-proxy',
    sentences: 'Unable to find a valid CSRF token',
    meaning: 'local-machine',
    title: 'oauth2-proxy lost its cookie between the request and the answer',
    cause:
      'The cookie was set for another host, for https only, or with SameSite=strict; or the login took more than 15 minutes or ran in two tabs.',
    say: 'Open the address whose host is in redirect_url, by https, and set cookie_samesite to lax.',
    value: 'cookie_samesite = "lax"',
  },
  'oauth2-proxy-redeem': {
    speaker: 'oauth2-proxy',
    sentences: 'Error redeeming code during OAuth2 callback',
    wraps: true,
    meaning: 'other',
    title: 'oauth2-proxy could not use what the token endpoint gave',
    cause:
      'The token endpoint refused the code or the client, or the ID token or its address was refused. What follows says which.',
    say: 'Read what follows in the log.',
  },
  'oauth2-proxy-no-email': {
    speaker: 'oauth2-proxy',
    sentences: 'neither the id_token nor the profileURL set an email',
    meaning: 'email-missing',
    title: 'oauth2-proxy found no address',
    cause: 'Neither the ID token nor UserInfo has the claim in oidc_email_claim.',
    say: 'Map “email” into the ID token, or name another claim in oidc_email_claim.',
  },
  'oauth2-proxy-unverified': {
    speaker: 'oauth2-proxy',
    sentences: ['email in id_token \\(.*\\) isn.t verified'],
    meaning: 'other',
    title: 'oauth2-proxy refuses an address that is not verified',
    cause: '“email_verified” is there, in the ID token or at UserInfo, and is not true.',
    say: 'Verify addresses at the provider.',
    value: 'insecure_oidc_allow_unverified_email = true',
  },
  'oauth2-proxy-audience': {
    speaker: 'oauth2-proxy',
    sentences: ['does not match with any of allowed audiences', 'audience claims .* do not exist in claims'],
    meaning: 'audience',
    title: 'oauth2-proxy refuses the audience of the ID token',
    cause:
      'The client id is not in “aud”. Keycloak gives “account” where no audience mapper adds the client.',
    say: 'Add an audience mapper for the client, or list the audience in oidc_extra_audiences.',
  },
  'oauth2-proxy-unauthorized': {
    speaker: 'oauth2-proxy',
    sentences: ['Invalid authentication via OAuth2: unauthorized', 'Invalid session: unauthorized'],
    meaning: 'user-not-assigned',
    title: 'oauth2-proxy does not let this person in',
    cause: 'The address is in none of the email_domains, or no group is in allowed_groups.',
    say: 'Compare email_domains first, then allowed_groups, which must be written as the claim is.',
  },
};
