import type { PlacedCheck } from '../../relying-party.ts';
import { providerKind } from './configuration/provider-kind.ts';
import { providerName } from './configuration/provider-name.ts';
import { urlForm } from './configuration/url-form.ts';
import { grantedGroups } from './groups/granted-groups.ts';
import { groupNames } from './groups/group-names.ts';
import { groups } from './groups/groups.ts';
import { groupsByKind } from './groups/groups-by-kind.ts';
import { infraVersionGroups } from './groups/infra-version-groups.ts';
import { emailVerified } from './identity/email-verified.ts';
import { idTokenEmail } from './identity/id-token-email.ts';
import { infraUserName } from './identity/infra-user-name.ts';
import { userinfoDecoding } from './identity/userinfo-decoding.ts';
import { userinfoIdentity } from './identity/userinfo-identity.ts';
import { authorizeScopes } from './request/authorize-scopes.ts';
import { infraClientCheck } from './request/infra-client-check.ts';
import { pkceRequired } from './request/pkce-required.ts';
import { redirectUriDashboard } from './request/redirect-uri-dashboard.ts';
import { scopes } from './request/scopes.ts';
import { infraAccessKey } from './server/infra-access-key.ts';
import { infraDashboardOrigins } from './server/infra-dashboard-origins.ts';
import { infraProviderNameTaken } from './server/infra-provider-name-taken.ts';
import { infraServer } from './server/infra-server.ts';
import { infraStoredProvider } from './server/infra-stored-provider.ts';
import { infraVersionIdToken } from './server/infra-version-id-token.ts';
import { infraVersionSigning } from './server/infra-version-signing.ts';
import { vantage } from './server/vantage.ts';
import { accessTokenLifetime } from './session/access-token-lifetime.ts';
import { refresh } from './session/refresh.ts';
import { refreshRotation } from './session/refresh-rotation.ts';
import { refreshToken } from './session/refresh-token.ts';
import { sessionForecast } from './session/session-forecast.ts';

/** The checks of Infra’s own rules, in the order of the report. */
export const infraChecks: readonly PlacedCheck[] = [
  { check: providerName },
  { check: urlForm },
  { check: providerKind },
  { check: vantage, follows: 'clock' },
  { check: scopes, follows: 'response-types' },
  { check: infraClientCheck, follows: 'client-authentication-method' },
  { check: redirectUriDashboard, follows: 'redirect-uri-localhost' },
  { check: authorizeScopes, follows: 'redirect-uri-localhost' },
  { check: pkceRequired, follows: 'redirect-uri-localhost' },
  { check: idTokenEmail, follows: 'id-token-subject' },
  { check: emailVerified, follows: 'id-token-subject' },
  { check: userinfoDecoding, follows: 'userinfo-answer' },
  { check: userinfoIdentity, follows: 'userinfo-answer' },
  { check: groups, follows: 'standard-client-userinfo' },
  { check: groupNames, follows: 'standard-client-userinfo' },
  { check: groupsByKind, follows: 'standard-client-userinfo' },
  { check: grantedGroups, follows: 'standard-client-userinfo' },
  { check: refreshToken, follows: 'standard-client-userinfo' },
  { check: refresh, follows: 'standard-client-userinfo' },
  { check: refreshRotation, follows: 'standard-client-userinfo' },
  { check: accessTokenLifetime, follows: 'standard-client-userinfo' },
  { check: sessionForecast, follows: 'standard-client-userinfo' },
  { check: infraServer, follows: 'standard-client-userinfo' },
  { check: infraVersionSigning, follows: 'standard-client-userinfo' },
  { check: infraVersionIdToken, follows: 'standard-client-userinfo' },
  { check: infraVersionGroups, follows: 'standard-client-userinfo' },
  { check: infraAccessKey, follows: 'standard-client-userinfo' },
  { check: infraProviderNameTaken, follows: 'standard-client-userinfo' },
  { check: infraStoredProvider, follows: 'standard-client-userinfo' },
  { check: infraDashboardOrigins, follows: 'standard-client-userinfo' },
  { check: infraUserName, follows: 'standard-client-userinfo' },
];
