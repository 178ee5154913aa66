import type { CatalogEntry } from '../core/errors/error-catalog.ts';
import { errorCatalogOf } from '../core/errors/error-catalog-of.ts';
import { adfsErrors } from './adfs.ts';
import { argoCdErrors } from './argo-cd.ts';
import { auth0Errors } from './auth0.ts';
import { authentikAndZitadelErrors } from './authentik-zitadel.ts';
import { authlibErrors } from './authlib.ts';
import { certificateErrors } from './certificates.ts';
import { clientLibraryErrors } from './client-libraries.ts';
import { coderErrors } from './coder.ts';
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
import { giteaErrors } from './gitea.ts';
import { gitlabErrors } from './gitlab.ts';
import { gitlabLoginErrors } from './gitlab-login.ts';
import { goLibraryErrors } from './go-libraries.ts';
import { googleErrors } from './google.ts';
import { googleGroupErrors } from './google-groups.ts';
import { grafanaErrors } from './grafana.ts';
import { grafanaAndVaultErrors } from './grafana-vault.ts';
import { groupErrors } from './groups.ts';
import { headscaleErrors } from './headscale.ts';
import { identityServerErrors } from './identityserver.ts';
import { infraErrors } from './infra.ts';
import { keycloakErrors } from './keycloak.ts';
import { keycloakTokenErrors } from './keycloak-tokens.ts';
import { keyErrors } from './keys.ts';
import { kubernetesAndArgoCdErrors } from './kubernetes-argo-cd.ts';
import { lemonldapErrors } from './lemonldap.ts';
import { localMachineErrors } from './local-machine.ts';
import { meanings } from './meanings.ts';
import { networkErrors } from './network.ts';
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
import { proxyErrors } from './proxy.ts';
import { relyingPartyErrors } from './relying-parties.ts';
import { selfHostedErrors } from './self-hosted.ts';
import { settingErrors } from './settings.ts';
import { tokenErrors } from './tokens.ts';
import { vaultErrors } from './vault.ts';

const entra = {
  vendors: ['entra', 'entra-external-id', 'entra-b2c'],
  link: 'https://login.microsoftonline.com/error?code={digits}',
} as const;

/** What providers, browsers, libraries and Infra say when it goes wrong. Among equals the earlier entry wins. */
export const errorCatalog: readonly CatalogEntry[] = errorCatalogOf(meanings, [
  { vendors: ['okta', 'okta-custom'], errors: oktaErrors },
  { ...entra, errors: entraSignInErrors },
  { ...entra, errors: entraTokenErrors },
  { vendors: ['entra-b2c'], errors: entraB2cErrors },
  { ...entra, errors: entraMoreErrors },
  { ...entra, errors: entraErrors },
  { vendors: ['adfs'], errors: adfsErrors },
  { vendors: ['google'], errors: googleGroupErrors },
  { vendors: ['google'], errors: googleErrors },
  { errors: auth0Errors },
  { vendors: ['keycloak'], errors: keycloakTokenErrors },
  { vendors: ['keycloak'], errors: keycloakErrors },
  {
    vendors: ['ory-hydra', 'ory-network', 'authelia', 'jumpcloud', 'pocket-id'],
    speaker: 'the library fosite, which Ory Hydra, Authelia and others use',
    errors: fositeErrors,
  },
  { vendors: ['oidc-provider', 'logto', 'onelogin'], errors: oidcProviderErrors },
  { vendors: ['gitlab'], errors: gitlabErrors },
  { vendors: ['cognito'], errors: cognitoErrors },
  { speaker: 'Headscale', errors: headscaleErrors },
  { speaker: 'Coder', errors: coderErrors },
  { speaker: 'Gitea or Forgejo', errors: giteaErrors },
  { vendors: ['dex'], errors: dexErrors },
  { errors: authentikAndZitadelErrors },
  { errors: selfHostedErrors },
  { errors: otherProviderErrors },
  { vendors: ['duende', 'identityserver4'], errors: identityServerErrors },
  { speaker: 'OpenIddict (.NET)', errors: openiddictErrors },
  { vendors: ['lemonldap'], errors: lemonldapErrors },
  { speaker: 'Doorkeeper, the Rails library of GitLab, Mastodon and others', errors: doorkeeperErrors },
  { speaker: 'Django OAuth Toolkit (oauthlib)', errors: djangoOauthToolkitErrors },
  { speaker: 'Authlib’s server (Python)', errors: authlibErrors },
  { errors: gitlabLoginErrors },
  { errors: grafanaErrors },
  { errors: proxyErrors },
  { errors: localMachineErrors },
  { errors: keyErrors },
  { errors: settingErrors },
  { errors: discoveryErrors },
  { errors: groupErrors },
  { errors: tokenErrors },
  { speaker: 'openid-client for Node', errors: openidClientErrors },
  { errors: dotnetAndJavaErrors },
  { errors: clientLibraryErrors },
  { errors: certificateErrors },
  { errors: networkErrors },
  { errors: goLibraryErrors },
  { speaker: 'Argo CD', errors: argoCdErrors },
  { errors: kubernetesAndArgoCdErrors },
  { speaker: 'Vault or OpenBao', errors: vaultErrors },
  { errors: grafanaAndVaultErrors },
  { speaker: 'oauth2-proxy', errors: oauth2ProxyErrors },
  { errors: omniauthErrors },
  { errors: relyingPartyErrors },
  { speaker: 'Infra', errors: infraErrors },
  { speaker: 'the words of RFC 6749 itself, which many products send', errors: oauthRfcTexts },
  { errors: oauthTexts },
  { errors: oauthWords },
  { errors: oauthCodes },
]);
