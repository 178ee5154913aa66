import type { DictionaryEntry } from '../core/dictionary.ts';
import { auth0Errors } from './auth0.ts';
import { authentikAndZitadelErrors } from './authentik-zitadel.ts';
import { certificateErrors } from './certificates.ts';
import { cognitoErrors } from './cognito.ts';
import { dexErrors } from './dex.ts';
import { discoveryErrors } from './discovery.ts';
import { entraErrors } from './entra.ts';
import { entraSignInErrors } from './entra-sign-in.ts';
import { entraTokenErrors } from './entra-token.ts';
import { fositeErrors } from './fosite.ts';
import { gitlabErrors } from './gitlab.ts';
import { googleErrors } from './google.ts';
import { groupErrors } from './groups.ts';
import { infraErrors } from './infra.ts';
import { keycloakErrors } from './keycloak.ts';
import { keycloakTokenErrors } from './keycloak-tokens.ts';
import { keyErrors } from './keys.ts';
import { localErrors } from './local-machine.ts';
import { networkErrors } from './network.ts';
import { oauthCodes } from './oauth-codes.ts';
import { oauthTexts } from './oauth-texts.ts';
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
  ...entraErrors,
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
  ...localErrors,
  ...keyErrors,
  ...discoveryErrors,
  ...groupErrors,
  ...tokenErrors,
  ...certificateErrors,
  ...networkErrors,
  ...infraErrors,
  ...oauthTexts,
  ...oauthCodes,
];
