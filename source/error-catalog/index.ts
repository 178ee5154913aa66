import type { CatalogEntry } from '../core/errors/error-catalog.ts';
import { adfsErrors } from './adfs.ts';
import { auth0Errors } from './auth0.ts';
import { authentikAndZitadelErrors } from './authentik-zitadel.ts';
import { authlibErrors } from './authlib.ts';
import { certificateErrors } from './certificates.ts';
import { clientLibraryErrors } from './client-libraries.ts';
import { cognitoErrors } from './cognito.ts';
import { dexErrors } from './dex.ts';
import { discoveryErrors } from './discovery.ts';
import { djangoOauthToolkitErrors } from './django-oauth-toolkit.ts';
import { doorkeeperErrors } from './doorkeeper.ts';
import { dotnetAndJavaErrors } from './dotnet-java.ts';
import { entraErrors } from './entra.ts';
import { entraB2cErrors } from './entra-b2c.ts';
import { entraMoreErrors } from './entra-more.ts';
import { entraSignInErrors } from './entra-sign-in.ts';
import { entraTokenErrors } from './entra-token.ts';
import { fositeErrors } from './fosite.ts';
import { giteaAndCoderErrors } from './gitea-coder.ts';
import { gitlabErrors } from './gitlab.ts';
import { goLibraryErrors } from './go-libraries.ts';
import { googleErrors } from './google.ts';
import { googleGroupErrors } from './google-groups.ts';
import { grafanaAndVaultErrors } from './grafana-vault.ts';
import { groupErrors } from './groups.ts';
import { identityServerErrors } from './identityserver.ts';
import { infraErrors } from './infra.ts';
import { keycloakErrors } from './keycloak.ts';
import { keycloakEventErrors } from './keycloak-events.ts';
import { keycloakTokenErrors } from './keycloak-tokens.ts';
import { keyErrors } from './keys.ts';
import { kubernetesAndArgoCdErrors } from './kubernetes-argo-cd.ts';
import { lemonldapErrors } from './lemonldap.ts';
import { localErrors } from './local-machine.ts';
import { moreProviderErrors } from './more-providers.ts';
import { networkErrors, proxyErrors } from './network.ts';
import { oauthCodes } from './oauth-codes.ts';
import { oauthRfcTexts } from './oauth-rfc-texts.ts';
import { oauthTexts } from './oauth-texts.ts';
import { oauthWords } from './oauth-words.ts';
import { oauth2ProxyErrors } from './oauth2-proxy.ts';
import { oidcProviderErrors } from './oidc-provider.ts';
import { oktaErrors } from './okta.ts';
import { omniauthErrors } from './omniauth.ts';
import { openidClientErrors } from './openid-client.ts';
import { openiddictErrors } from './openiddict.ts';
import { otherProviderErrors } from './other-providers.ts';
import { relyingPartyErrors } from './relying-parties.ts';
import { selfHostedErrors } from './self-hosted.ts';
import { tokenErrors } from './tokens.ts';

/** What providers, browsers, libraries and Infra say when it goes wrong. Among equals the earlier entry wins. */
export const errorCatalog: readonly CatalogEntry[] = [
  ...oktaErrors,
  ...entraSignInErrors,
  ...entraTokenErrors,
  ...entraB2cErrors,
  ...entraMoreErrors,
  ...entraErrors,
  ...adfsErrors,
  ...googleGroupErrors,
  ...moreProviderErrors,
  ...googleErrors,
  ...auth0Errors,
  ...keycloakTokenErrors,
  ...keycloakErrors,
  ...keycloakEventErrors,
  ...fositeErrors,
  ...oidcProviderErrors,
  ...gitlabErrors,
  ...cognitoErrors,
  ...dexErrors,
  ...authentikAndZitadelErrors,
  ...selfHostedErrors,
  ...otherProviderErrors,
  ...identityServerErrors,
  ...openiddictErrors,
  ...lemonldapErrors,
  ...doorkeeperErrors,
  ...djangoOauthToolkitErrors,
  ...authlibErrors,
  ...proxyErrors,
  ...localErrors,
  ...keyErrors,
  ...discoveryErrors,
  ...groupErrors,
  ...tokenErrors,
  ...openidClientErrors,
  ...dotnetAndJavaErrors,
  ...clientLibraryErrors,
  ...certificateErrors,
  ...networkErrors,
  ...goLibraryErrors,
  ...kubernetesAndArgoCdErrors,
  ...grafanaAndVaultErrors,
  ...oauth2ProxyErrors,
  ...omniauthErrors,
  ...giteaAndCoderErrors,
  ...relyingPartyErrors,
  ...infraErrors,
  ...oauthRfcTexts,
  ...oauthTexts,
  ...oauthWords,
  ...oauthCodes,
];
