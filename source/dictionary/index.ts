import type { DictionaryEntry } from '../core/dictionary.ts';
import { adfsErrors } from './adfs.ts';
import { auth0Errors } from './auth0.ts';
import { authentikAndZitadelErrors } from './authentik-zitadel.ts';
import { certificateErrors } from './certificates.ts';
import { clientLibraryErrors } from './client-libraries.ts';
import { cognitoErrors } from './cognito.ts';
import { dexErrors } from './dex.ts';
import { discoveryErrors } from './discovery.ts';
import { entraErrors } from './entra.ts';
import { entraMoreErrors } from './entra-more.ts';
import { entraSignInErrors } from './entra-sign-in.ts';
import { entraTokenErrors } from './entra-token.ts';
import { fositeErrors } from './fosite.ts';
import { gitlabErrors } from './gitlab.ts';
import { goLibraryErrors } from './go-libraries.ts';
import { googleErrors } from './google.ts';
import { googleGroupErrors } from './google-groups.ts';
import { groupErrors } from './groups.ts';
import { infraErrors } from './infra.ts';
import { keycloakErrors } from './keycloak.ts';
import { keycloakTokenErrors } from './keycloak-tokens.ts';
import { keyErrors } from './keys.ts';
import { localErrors } from './local-machine.ts';
import { moreProviderErrors } from './more-providers.ts';
import { networkErrors, proxyErrors } from './network.ts';
import { oauthCodes } from './oauth-codes.ts';
import { oauthTexts } from './oauth-texts.ts';
import { oauthWords } from './oauth-words.ts';
import { oidcProviderErrors } from './oidc-provider.ts';
import { oktaErrors } from './okta.ts';
import { otherProviderErrors } from './other-providers.ts';
import { selfHostedErrors } from './self-hosted.ts';
import { tokenErrors } from './tokens.ts';

/** What providers, browsers, libraries and Infra say when it goes wrong. Among equals the earlier entry wins. */
export const dictionary: readonly DictionaryEntry[] = [
  ...oktaErrors,
  ...entraSignInErrors,
  ...entraTokenErrors,
  ...entraMoreErrors,
  ...entraErrors,
  ...adfsErrors,
  ...googleGroupErrors,
  ...moreProviderErrors,
  ...googleErrors,
  ...auth0Errors,
  ...keycloakTokenErrors,
  ...keycloakErrors,
  ...fositeErrors,
  ...oidcProviderErrors,
  ...gitlabErrors,
  ...cognitoErrors,
  ...dexErrors,
  ...authentikAndZitadelErrors,
  ...selfHostedErrors,
  ...otherProviderErrors,
  ...proxyErrors,
  ...localErrors,
  ...keyErrors,
  ...discoveryErrors,
  ...groupErrors,
  ...tokenErrors,
  ...clientLibraryErrors,
  ...certificateErrors,
  ...networkErrors,
  ...goLibraryErrors,
  ...infraErrors,
  ...oauthTexts,
  ...oauthWords,
  ...oauthCodes,
];
