/** What the library decodes of a UserInfo answer (coreos/go-oidc: oidc/oidc.go, userInfoRaw). */
export const userInfoShape = {
  type: 'oidc.userInfoRaw',
  fields: { sub: 'string', profile: 'string', email: 'string', email_verified: 'bool-or-text' },
} as const;
