/** The redirect URI of the test login: an exact string, which no URL object may normalise (RFC 6749, 4.1.3). */
export const localhostRedirectUri = 'http://localhost:8301';
