import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Named after the keys of `oidc.config` in argocd-cm, plus its `url` and the `scopes` of argocd-rbac-cm. */
export const settings = {
  url: { default: 'https://argocd.example.com', help: 'where Argo CD is reached' },
  additionalUrls: { default: [], help: 'where else it is reached' },
  issuer: { default: '', help: 'the issuer; the provider’s own unless set' },
  clientID: { default: '', help: 'the client; the test login’s unless set' },
  clientSecret: { default: true, help: 'the client has a secret; false for a public client' },
  cliClientID: {
    default: '',
    help: 'a public client for argocd login --sso; that of the web page unless set',
  },
  requestedScopes: {
    default: [],
    help: 'the scopes to request; openid, profile, email and groups unless set',
  },
  enablePKCEAuthentication: {
    default: false,
    help: 'send PKCE (S256) from the web page; the CLI always does',
  },
  enableUserInfoGroups: { default: false, help: 'take the groups from UserInfo instead of the ID token' },
  userInfoPath: { default: '', help: 'the path of UserInfo below the issuer; not called unless set' },
  userInfoBaseURL: { default: '', help: 'the base of userInfoPath; the issuer unless set' },
  allowedAudiences: {
    default: [],
    help: 'one of these must be in “aud”; clientID and cliClientID unless set',
  },
  skipAudienceCheckWhenTokenHasNoAudience: { default: false, help: 'accept ID tokens without “aud”' },
  refreshTokenThreshold: {
    default: '',
    help: 'how long before it expires a token is renewed, such as 5m; when it expires unless set',
  },
  'azure.enableUserGroupOverageClaim': {
    default: false,
    help: 'ask Microsoft Graph if the ID token cannot contain all groups',
  },
  scopes: { default: ['groups'], help: 'of argocd-rbac-cm: the claims whose values are groups' },
} as const satisfies SettingsSchema;

export type ArgoSettings = SettingsOf<typeof settings>;
