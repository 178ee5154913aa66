import type { CatalogEntry } from '../core/errors/error-catalog.ts';
import { errorCatalogOf } from '../core/errors/error-catalog-of.ts';
import { clientLibraryErrors } from './libraries/client-libraries.ts';
import { dotnetAndJavaErrors } from './libraries/dotnet-java.ts';
import { goLibraryErrors } from './libraries/go-libraries.ts';
import { openidClientErrors } from './libraries/openid-client.ts';
import { settingErrors } from './libraries/settings.ts';
import { meanings } from './meanings.ts';
import { certificateErrors } from './network/certificates.ts';
import { localMachineErrors } from './network/local-machine.ts';
import { networkErrors } from './network/network.ts';
import { proxyErrors } from './network/proxy.ts';
import { discoveryErrors } from './protocol/discovery.ts';
import { groupErrors } from './protocol/groups.ts';
import { keyErrors } from './protocol/keys.ts';
import { oauthCodes } from './protocol/oauth-codes.ts';
import { oauthRfcTexts } from './protocol/oauth-rfc-texts.ts';
import { oauthTexts } from './protocol/oauth-texts.ts';
import { oauthWords } from './protocol/oauth-words.ts';
import { tokenErrors } from './protocol/tokens.ts';
import { adfsErrors } from './providers/adfs.ts';
import { auth0Errors } from './providers/auth0.ts';
import { authentikAndZitadelErrors } from './providers/authentik-zitadel.ts';
import { authlibErrors } from './providers/authlib.ts';
import { cognitoErrors } from './providers/cognito.ts';
import { dexErrors } from './providers/dex.ts';
import { djangoOauthToolkitErrors } from './providers/django-oauth-toolkit.ts';
import { doorkeeperErrors } from './providers/doorkeeper.ts';
import { entraErrors } from './providers/entra.ts';
import { entraB2cErrors } from './providers/entra-b2c.ts';
import { entraMoreErrors } from './providers/entra-more.ts';
import { entraSignInErrors } from './providers/entra-sign-in.ts';
import { entraTokenErrors } from './providers/entra-token.ts';
import { fositeErrors } from './providers/fosite.ts';
import { gitlabErrors } from './providers/gitlab.ts';
import { googleErrors } from './providers/google.ts';
import { googleGroupErrors } from './providers/google-groups.ts';
import { identityServerErrors } from './providers/identityserver.ts';
import { keycloakErrors } from './providers/keycloak.ts';
import { keycloakTokenErrors } from './providers/keycloak-tokens.ts';
import { lemonldapErrors } from './providers/lemonldap.ts';
import { oidcProviderErrors } from './providers/oidc-provider.ts';
import { oktaErrors } from './providers/okta.ts';
import { openiddictErrors } from './providers/openiddict.ts';
import { otherProviderErrors } from './providers/other-providers.ts';
import { selfHostedErrors } from './providers/self-hosted.ts';
import { argoCdErrors } from './relying-parties/argo-cd.ts';
import { coderErrors } from './relying-parties/coder.ts';
import { furtherRelyingPartyErrors } from './relying-parties/further-relying-parties.ts';
import { giteaErrors } from './relying-parties/gitea.ts';
import { gitlabLoginErrors } from './relying-parties/gitlab-login.ts';
import { grafanaErrors } from './relying-parties/grafana.ts';
import { grafanaAndVaultErrors } from './relying-parties/grafana-vault.ts';
import { headscaleErrors } from './relying-parties/headscale.ts';
import { infraErrors } from './relying-parties/infra.ts';
import { kubernetesAndArgoCdErrors } from './relying-parties/kubernetes-argo-cd.ts';
import { oauth2ProxyErrors } from './relying-parties/oauth2-proxy.ts';
import { omniauthErrors } from './relying-parties/omniauth.ts';
import { vaultErrors } from './relying-parties/vault.ts';

const entra = {
  vendors: ['entra', 'entra-external-id', 'entra-b2c'],
  link: 'https://login.microsoftonline.com/error?code={digits}',
} as const;

/** Errors of providers, browsers, libraries and Infra. If several match equally well, the earlier entry wins. */
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
  { errors: furtherRelyingPartyErrors },
  { speaker: 'Infra', errors: infraErrors },
  { speaker: 'the words of RFC 6749 itself, which many products send', errors: oauthRfcTexts },
  { errors: oauthTexts },
  { errors: oauthWords },
  { errors: oauthCodes },
]);
