import type { Remedy } from './remedy.ts';

/** The remedy when the URL as typed fails and another issuer was found near it. */
export const didYouMean: Remedy = {
  say: 'Did you mean {guess}? Its document names itself, as {relyingParty} requires; your client id and secret were not sent there. If that is your provider, check again with it.',
  value: '{guess}',
  command: 'oidc-wizard check --url {guess} {...runOptions}',
};
