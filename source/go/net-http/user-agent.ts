/** The user agent of Go’s HTTP client over HTTP/2 (Go 1.19: net/http, h2_bundle.go, http2defaultUserAgent). */
export const goUserAgent = 'Go-http-client/2.0';
