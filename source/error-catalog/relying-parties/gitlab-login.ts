import type { KnownErrors } from '../known-errors.ts';

const speaker = 'GitLab (OmniAuth), as the one that logs in';

/** Errors of GitLab as a relying party, and of its gems in the log. */
export const gitlabLoginErrors: KnownErrors = {
  'gitlab-no-account': {
    speaker,
    sentences: 'account without a pre-existing GitLab account is not allowed',
    meaning: 'user-not-assigned',
    cause:
      'The sign-in worked, and GitLab creates no account: omniauth_allow_single_sign_on does not name this provider, or the person is in none of the required_groups.',
    say: 'Add the provider’s name to omniauth_allow_single_sign_on, and compare required_groups with the claim.',
  },
  'gitlab-approval': {
    speaker,
    sentences: 'Your account is pending approval from your GitLab administrator',
    meaning: 'user-not-assigned',
    cause:
      'omniauth_block_auto_created_users is on, the default: an administrator approves every new account.',
    say: 'Approve the person in the Admin area, or set omniauth_block_auto_created_users to false.',
  },
  'gitlab-taken': {
    speaker,
    sentences: 'Sign-in failed because .{0,80}has already been taken',
    meaning: 'other',
    title: 'The address or name belongs to another account of GitLab',
    cause: 'Somebody has an account with this e-mail address, which is not connected to the provider.',
    say: 'Connect it under Profile, Account; or set omniauth_auto_link_user for a provider that verifies addresses.',
  },
  'gitlab-discovery': {
    speaker,
    sentences: 'OpenIDConnect::Discovery::DiscoveryFailed',
    wraps: true,
    meaning: 'wrong-issuer',
    title: 'The discovery document does not match',
    cause:
      'The words in brackets are the reason: “Issuer mismatch” means that issuer in gitlab.rb is not the document’s, slash included; “Not Found” that there is no document, or issuer is not set.',
    say: 'Copy the issuer from the discovery document, character by character, and set discovery to true.',
  },
  'gitlab-token-type': {
    speaker,
    sentences: 'Unexpected Token Type: ',
    meaning: 'request-malformed',
    title: 'The token endpoint issues no Bearer token',
    cause: 'The answer has no token_type, or one that is not Bearer.',
    say: 'Configure the token endpoint to answer with token_type Bearer.',
  },
  'gitlab-missing-claim': {
    speaker,
    sentences: "AttrRequired::AttrMissing: '(?:iss|sub|aud|exp|iat)' required",
    meaning: 'request-malformed',
    title: 'The ID token lacks a claim',
    cause: 'GitLab’s gem requires iss, sub, aud, exp and iat.',
    say: 'Put the claim that is named into ID tokens.',
  },
};
