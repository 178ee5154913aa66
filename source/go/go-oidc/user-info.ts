/** The members that the library decodes from UserInfo (coreos/go-oidc: oidc/oidc.go, userInfoRaw). */
export const userInfoShape = {
  type: 'oidc.userInfoRaw',
  fields: { sub: 'string', profile: 'string', email: 'string', email_verified: 'bool-or-text' },
} as const;
