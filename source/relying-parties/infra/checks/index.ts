import type { PlacedCheck } from '../../relying-party.ts';
import { accessTokenLifetime } from './access-token-lifetime.ts';
import { authorizeScopes } from './authorize-scopes.ts';
import { emailVerified } from './email-verified.ts';
import { grantedGroups } from './granted-groups.ts';
import { groupNames } from './group-names.ts';
import { groups } from './groups.ts';
import { groupsByKind } from './groups-by-kind.ts';
import { idTokenEmail } from './id-token-email.ts';
import { infraAccessKey } from './infra-access-key.ts';
import { infraClientCheck } from './infra-client-check.ts';
import { infraDashboardOrigins } from './infra-dashboard-origins.ts';
import { infraProviderNameTaken } from './infra-provider-name-taken.ts';
import { infraServer } from './infra-server.ts';
import { infraStoredProvider } from './infra-stored-provider.ts';
import { infraUserName } from './infra-user-name.ts';
import { infraVersionGroups } from './infra-version-groups.ts';
import { infraVersionIdToken } from './infra-version-id-token.ts';
import { infraVersionSigning } from './infra-version-signing.ts';
import { pkceRequired } from './pkce-required.ts';
import { providerKind } from './provider-kind.ts';
import { providerName } from './provider-name.ts';
import { redirectUriDashboard } from './redirect-uri-dashboard.ts';
import { refresh } from './refresh.ts';
import { refreshRotation } from './refresh-rotation.ts';
import { refreshToken } from './refresh-token.ts';
import { scopes } from './scopes.ts';
import { sessionForecast } from './session-forecast.ts';
import { urlForm } from './url-form.ts';
import { userinfoDecoding } from './userinfo-decoding.ts';
import { userinfoIdentity } from './userinfo-identity.ts';
import { vantage } from './vantage.ts';

/** The checks of Infra's own rules, in the order in which people read the results. */
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
