import type { Vendor } from '../core/vendors/vendor.ts';
import { withNames } from '../core/vendors/with-names.ts';
import { adfs } from './adfs.ts';
import { auth0 } from './auth0.ts';
import { authelia } from './authelia.ts';
import { authentik } from './authentik.ts';
import { casdoor } from './casdoor.ts';
import { cloudflareAccess } from './cloudflare-access.ts';
import { cognito } from './cognito.ts';
import { dex } from './dex.ts';
import { djangoOauthToolkit } from './django-oauth-toolkit.ts';
import { doorkeeper } from './doorkeeper.ts';
import { duende } from './duende.ts';
import { duo } from './duo.ts';
import { entra } from './entra.ts';
import { entraB2c } from './entra-b2c.ts';
import { entraExternalId } from './entra-external-id.ts';
import { forgerock } from './forgerock.ts';
import { fusionauth } from './fusionauth.ts';
import { gitlab } from './gitlab.ts';
import { glewlwyd } from './glewlwyd.ts';
import { google } from './google.ts';
import { identityserver4 } from './identityserver4.ts';
import { jumpcloud } from './jumpcloud.ts';
import { kanidm } from './kanidm.ts';
import { keycloak } from './keycloak.ts';
import { lemonldap } from './lemonldap.ts';
import { linkedin } from './linkedin.ts';
import { logto } from './logto.ts';
import { nextcloud } from './nextcloud.ts';
import { oidcProvider } from './oidc-provider.ts';
import { okta } from './okta.ts';
import { oktaCustom } from './okta-custom.ts';
import { onelogin } from './onelogin.ts';
import { oracleIdcs } from './oracle-idcs.ts';
import { oryHydra } from './ory-hydra.ts';
import { oryNetwork } from './ory-network.ts';
import { pingfederate } from './pingfederate.ts';
import { pingone } from './pingone.ts';
import { pocketId } from './pocket-id.ts';
import { rauthy } from './rauthy.ts';
import { salesforce } from './salesforce.ts';
import { slack } from './slack.ts';
import { vendorNames } from './vendor-names.ts';
import { withoutLogin } from './without-login.ts';
import { zitadel } from './zitadel.ts';

/**
 * The first match wins, so the most specific come first: exact hosts, then traits of one product, then shapes that
 * several share.
 */
export const vendors: readonly Vendor[] = withNames(vendorNames, [
  ...withoutLogin,
  google,
  slack,
  linkedin,
  jumpcloud,
  entraB2c,
  entraExternalId,
  entra,
  adfs,
  oracleIdcs,
  oktaCustom,
  okta,
  auth0,
  cognito,
  pingone,
  pingfederate,
  onelogin,
  duo,
  cloudflareAccess,
  salesforce,
  zitadel,
  keycloak,
  authentik,
  authelia,
  kanidm,
  rauthy,
  pocketId,
  casdoor,
  gitlab,
  doorkeeper,
  nextcloud,
  forgerock,
  duende,
  identityserver4,
  oryNetwork,
  oryHydra,
  fusionauth,
  lemonldap,
  djangoOauthToolkit,
  glewlwyd,
  logto,
  dex,
  oidcProvider,
]);
