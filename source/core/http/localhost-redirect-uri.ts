/** Where the test login comes back: this string, which no URL object may normalise (RFC 6749, 4.1.3). */
export const localhostRedirectUri = 'http://localhost:8301';
