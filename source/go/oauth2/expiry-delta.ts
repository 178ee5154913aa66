/** Seconds before its end at which golang/oauth2 counts a token as expired (token.go, expiryDelta). */
export const expiryDelta = 10;
