/** Pasted texts and the expected entry, one per line, as found in threads and logs. */
export const pasted = Object.entries({
  // The program’s own parts and settings
  "runtime error: oidc/utils.lua:63: attempt to index local 'user' (a nil value)": 'program-stumbled',
  'can\'t access property "scopes", n is undefined': 'program-stumbled',
  'failed to generate PEM key due to: metadata.generatePem is not a function': 'program-defect',
  "ArgumentNullException: Value cannot be null. (Parameter 'ClientId')\n   at OpenIdConnectOptions.Validate()":
    'words-setting-missing',
  'Unexpected type of key value provided': 'bookstack-key',
  'SSO is not configured for this workspace': 'words-provider-unknown',
  'Wrong argument type String (expected OpenSSL/EVP_PKEY)': 'keys-private-unreadable',
  'error:0909006C:PEM routines:get_name:no start line': 'keys-private-unreadable',
  'secretOrPrivateKey must be an asymmetric key when using RS256': 'keys-private-unreadable',
  'None of the given policies (`a`) are defined, credentials will not be generated': 'minio-policy',
  '{"code":403,"detailedMessage":"Access Denied.","message":"invalid session"}': 'minio-policy',
  'Authentication finally failed for null from 10.0.0.1:49152': 'opensearch-claims',
  "Failed to get subject from JWT claims, check if subject_key 'upn' is correct.": 'token-claim-missing',
  '"errors": {"base": "invalid_auth"}': 'words-unsaid',
  'Provider with name "google" is missing or is not enabled.': 'words-provider-unknown',
  'The collection is not configured to allow OAuth2 authentication.': 'words-provider-unknown',
  'Auto creating new users is disabled': 'words-user-unknown',
  'Your access has been suspended by a workspace admin': 'words-account',
  'You need an invite to join this team': 'words-not-allowed',
  'Access to this service is not allowed because you do not have one of the allowed login filter values.':
    'words-not-allowed',
  'identifier ada@acme.dev is not allowed': 'words-not-allowed',
  'oidc: unexpected hd claim acme.dev': 'words-not-allowed',
  'unable to find super admin email, domainToAdminEmail for domain: acme.dev not set':
    'google-admin-not-found',
  'failed retrieving username': 'token-claim-missing',
  'Neither a given_name, "name" or "username" was returned in the profile loaded from https://a.dev/me':
    'token-claim-missing',
  'failed retrieving resource': 'words-userinfo-failed',
  'Cannot invoke "Buffer.toString()" because "buffer" is null: ID token verification has failed':
    'program-stumbled',
  'CreateUser: name is invalid [ada@acme]: must be valid alpha or numeric': 'words-user-name',
  "value 'ada@acme.dev' does not look like a valid user name": 'words-user-name',
  'Validation failed: Username is invalid': 'words-user-name',
  'Username may only contain alphanumeric characters': 'words-user-name',
  'localpart is invalid: Error code mapping_error': 'words-user-name',
  'Invalid username or password': 'words-password',
  'The connection to the server localhost:8080 was refused - did you specify the right host or port?':
    'network-refused',
  'Unauthorized - Failed to push authorization parameters': 'oauth-client-credentials',
  'Error while processing callback': 'words-unsaid',
  'FusionAuth encountered an unexpected error.': 'words-unsaid',
  'Unauthorized error on /status : Full authentication is required to access this resource':
    'oauth-login-needed',
  'The received provider https://id.acme.dev/openid does not match the local setting https://id.acme.dev':
    'issuer-mismatch',
  "TypeError: unsupported operand type(s) for +: 'NoneType' and 'str' at /oauth/login/oidc/":
    'program-stumbled',
  'TypeError: Direct assignment to the forward side of a many-to-many set is prohibited.': 'program-defect',
  'POST https://photos.acme.dev/api/oauth/callback 500 (Internal Server Error)': 'server-internal-error',
  'remove /data/sessions/oauth2/session_: no such file or directory': 'login-state-lost',
  'Login Error: User state: Unauthenticated': 'words-unsaid',
  // Claims and keys, in the words of one product
  "IDX10336: Both 'id_token' and 'access_token' should be present in the message from the Token Endpoint":
    'token-no-id-token',
  "IDX10502: Signature validation failed. The token's kid is: 'a', but did not match any keys":
    'keys-signature',
  "IDX10212: Issuer validation failed. Issuer: 'a'. Did not match any": 'issuer-mismatch',
  'GET /hello 401 jwt_authn_access_denied{Jwt_verification_fails}': 'keys-signature',
  'Jwt payload is an invalid Base64url encoded': 'token-not-jwt',
  'unable to recover username for auto onboard, username claim: email': 'token-claim-missing',
  'OAuth user contains no key nickname: {}\nFailed login for unknown user': 'token-claim-missing',
  'Error: No oid found': 'token-claim-missing',
  'Failed to validate request because session subject is empty. error=server_error': 'fosite-subject',
  'type="LOGIN_ERROR", clientId="a", error="client_disabled"': 'keycloak-client-disabled',
  'type="LOGIN_ERROR", realmId="a", error="realm_disabled"': 'keycloak-realm',
  'type=LOGIN_ERROR, clientId=a, error=resolve_required_actions': 'keycloak-account',
  'server responded with a challenge in the WWW-Authenticate HTTP Header': 'openid-client-challenge',
  '"response" is not a conform JSON Web Key Set response (unexpected HTTP status code)': 'keys-unreachable',
  '"response" is not a conform UserInfo Endpoint response (unexpected HTTP status code)':
    'openid-client-discovery',
  'JWE decryption is not configured': 'token-encrypted',
  'Invalid base64url payload': 'token-not-jwt',
  'Failed to verify oidc token with fresh keys': 'cloudflare-access-keys',
  'AADSTS700027: Client assertion contains an invalid signature.': 'entra-client-assertion',
  'AADSTS700023: Client assertion audience claim does not match Realm issuer.': 'entra-client-assertion',
  'Invalid user attributes: email. The attribute is required.': 'cognito-attributes',
  'cannot unmarshal string into Go struct field .expires_in of type int': 'go-token-expiry',
  '"reason":"Code must be present on oidc callback"': 'words-code-missing',
  'This client is invalid or must authenticate using a client secret': 'oauth-client-credentials',
  'error: request_forbidden error_description: The request is not allowed': 'words-state',
  'Wrong nonce: undefined': 'words-nonce-mismatch',
  'JWT claim validation failed: nbf — token is not active yet': 'token-time',
  'ID token was signed with a weak RSA key that Headplane rejects': 'keys-short',
  'no possible keys matches': 'keys-signature',
  'code_challenge is either too short or too long': 'oauth-verifier',
  'Client is trying to use a code from a different client': 'oauth-code-refused',
  'Pushed authorization is required.': 'oauth-par',
  'This happens when the client is trying to use PKCE, but it is not enabled. Set RequirePkce to true.':
    'oauth-pkce-unsupported',
  'The identity provider rejected the request.': 'words-provider-error',
  "exchangeAuthCode: couldn't POST to Provider": 'words-request-failed',
  'Token endpoint returned non-JSON response (status 502)': 'answer-not-json',
  'Token could not be obtained (401), did you forget the client_secret?': 'words-secret-missing',
  'Invalid HTTP response (404) for https://acme.dev/auth/authorize': 'discovery-not-found',
  "Login attempt couldn't be completed due to a session validation issue": 'words-state',
  'oauth2: unexpected response Content-Type "text/html"': 'answer-not-json',
  'unable to get OIDC token: could not find id_token in response, is the openid scope set?':
    'token-no-id-token',
  "The user has groups that don't exist and auto_create_group = false.": 'words-not-allowed',
  'Error. Check permissions.': 'words-not-allowed',
  'Multiple users returned': 'words-user-unknown',
  'Cross-site request forgery detected': 'words-state',
  'AADSTS500121: Authentication failed during strong authentication request.': 'entra-aadsts50076',
  'Invalid JWS Format. JWS should include 3 segments.': 'token-not-jwt',
  'DomainException: Provided key is too short': 'keys-short',
  'A key of size 2048 bits or larger MUST be used': 'keys-short',
  'ValueError: Key not found': 'keys-signature',
  'Could not obtain the keys': 'keys-unreachable',
  'Failed to find a Signature Verifier. [missing_signature_verifier]': 'keys-address-missing',
  '[missing_user_info_uri] Missing required UserInfo Uri': 'words-endpoint-missing',
  'The request forgery protection is missing or does not contain the expected value.': 'login-state-lost',
  'the number of existing, valid state cookies (7) has exceeded the limit (7)': 'login-state-lost',
  'The OpenID Connect callback URL received an invalid request': 'words-code-missing',
  'This server only accepts HTTPS requests.': 'words-https',
  '[auth][error] AccessDenied: Read more at the docs': 'words-not-allowed',
  'Found multiple bearer tokens in the request': 'words-two-methods',
  'API Access Failed: OpenIDConnect::HttpError': 'omniauth-userinfo',
  // Status and network, in the words of HTTP libraries
  'AxiosError: Request failed with status code 401': 'words-unsaid',
  'Response status code does not indicate success: 404 (Not Found).': 'discovery-not-found',
  'error decoding response body: expected value at line 1 column 1': 'answer-not-json',
  'httpx.ConnectError: [Errno -5] No address associated with hostname': 'network-dns',
  'SSLHandshakeException: PKIX path validation failed: CertPathValidatorException: validity check failed':
    'certificate-expired',
  'cURL error 77: error setting certificate verify locations': 'certificate-unknown-authority',
  'no live upstreams while connecting to upstream': 'server-gateway-error',
  // What the provider answers
  'The server is configured in a way that enforces PKCE for this client.': 'oauth-pkce',
  'The authorization request was rate-limited to prevent overload.': 'oauth-rate-limited',
  'TokenError: client failed to authenticate': 'oauth-client-credentials',
  '"error":"invalid_client","error_description":"invalid client https://a.dev/client.json"':
    'words-client-id',
  'Failed to lift app: expected 200 OK, got: 301 Moved Permanently': 'words-redirected',
  'response status 405 From GET https://a.dev/userinfo\nAuthentication failure! invalid_credentials':
    'http-method',
  'We were unable to validate the issuer. The response received contains invalid JSON.': 'answer-not-json',
  // Who compares, and whose setting it is
  'AuthenticationError: lookup failed: user "bob" cannot be claimed by identity "keycloak:f1" because it is already mapped to [ldap:bob]':
    'words-user-unknown',
  'oauth2 error: could not exchange the code: oauth2: "unauthorized_client" "Client secret not provided in request"\nUnable to connect to the server: getting credentials: exec: executable kubectl failed with exit code 1':
    'keycloak-public-client',
  'failed to parse JWT with header "{"alg":"RSA1_5","enc":"A256GCM"}": JSON parsing failed':
    'token-encrypted',
  'ID token signed with the wrong algorithm: RSA-OAEP-256, expected RS256': 'token-encrypted',
  'InvalidClient: invalid_client\n    at checkClient (/srv/oidc-provider/lib/actions/authorization/check_client.js:86:11)':
    'words-client-id',
  '[director.go:89] Invalid redirect provided in X-Auth-Request-Redirect header: https://a.dev/':
    'oauth2-proxy-return',
  'Unable to verify secret hash for client 4abc': 'cognito-secret-hash',
  "The response_type 'id_token' isn't enabled for the application.": 'oauth-unsupported-response-type',
  'Error: The requested scopes: groups are not registered': 'oauth-scope',
  'JSON::JWT::InvalidFormat: Invalid JSON Format': 'token-not-jwt',
  'Token verification failed. error validating claims: aud claim does not match any bound audience':
    'words-audience',
  'Error redeeming code during OAuth2 callback: could not get claim "groups": failed to fetch claims from profile URL: error making request to profile URL: unexpected status "401":':
    'userinfo-refused',
  'Unexpected error exchanging token: 401 - Unauthorized': 'oauth-client-credentials',
  '{"message":"Could not reach the provider at URL https://a.dev/.well-known/openid-configuration","exception":"cURL error 28: Failed to connect to a.dev port 443 after 10002 ms: Timeout was reached"}':
    'network-timeout',
  "You're not authorized to access this page. Reason: 'a@b.dev' users are not allowed to sign up":
    'words-user-unknown',
  'Authorization failed. "These requirements were not met:\\nRolesAuthorizationRequirement:User.IsInRole must be true for one of the following roles: (Admin)"':
    'words-not-allowed',
  'Missing required "user name" attribute name in UserInfoEndpoint for Client Registration: oidc':
    'words-setting-missing',
  'the id token was issued for another client (aud=account, expected=myapp)': 'words-audience',
  "The 'redirect_uri' must match the value used in the authorization request": 'words-redirect-differs',
  '{"status":500,"message":"no valid username found in ID token or UserInfo response from claims"}':
    'token-claim-missing',
  'GET /auth/oidc/callback?code=abc&state=def 404\nThe requested URL was not found on the server.':
    'callback-not-found',
  'The requested URL /oidc/callback was not found on this server.': 'callback-not-found',
  'The requested URL /.well-known/openid-configuration was not found on this server.': 'discovery-not-found',
  '<h1>Not Found</h1><p>The requested URL /realms/a/protocol/openid-connect/token was not found on this server.</p>':
    'discovery-not-found',
  "TypeError: Cannot read properties of undefined (reading 'realm_id')\n    at authorizeCallbackIdentityProviderRouteHandler (/srv/custom.js:86:26)":
    'program-stumbled',
  'Sorry, there was an error authorizing your account. Please try again.': 'words-unsaid',
  'Rejected OpenID token without nonce.': 'nimbus-nonce',
  // Logs with other things around
  'I0101 10:00:00.1  4 authcode.go:22] performing the authentication code flow\nI0101 10:00:01.2  4 authcode.go:56] could not open the browser: exec: "xdg-open": executable file not found in $PATH':
    'local-no-browser',
  'time="2026-01-15T10:00:00Z" level=warning msg="Failed to verify token: token verification failed for all audiences: error for aud \\"a\\": failed to verify signature: failed to verify id token signature, error for aud \\"b\\": oidc: expected audience \\"b\\" got [\\"a\\"]"':
    'keys-signature',
  'json: cannot unmarshal array into Go struct field StandardClaims.aud of type string':
    'userinfo-claim-types',
  'json: cannot unmarshal string into Go struct field .email_verified of type bool': 'userinfo-claim-types',
  'Authentication failed: role with oidc role_type is not allowed': 'vault-role-type',
  "Code: 400. Errors:\n\n* 'allowed_redirect_uris' must be set if 'role_type' is 'oidc'": 'vault-redirect',
  'level=error msg="Failed to get auth request: not found"': 'dex-login-expired',
  'SuspiciousOperation: JWT Nonce verification failed.': 'words-nonce-mismatch',
  'Exception Value: JWS token verification failed.': 'keys-signature',
  'Compact JWS serialization should comprise of exactly 3 dot-separated components': 'token-not-jwt',
  'the URL scheme (https) of the configured OIDCRedirectURI does not match the URL scheme of the URL being accessed (http)':
    'words-https',
  'HTTP status code 401 | Attempted to reach: https://idp.acme.dev/oauth2/v2.0/token':
    'oauth-client-credentials',
  'invalid_client: MSIS9623: received invalid client credentials': 'adfs-secret',
  'MSIS9247: Received invalid OAuth access token request. The authorization code is invalid.': 'adfs-code',
  'MSIS9999: The authorization code is invalid.': 'oauth-code-refused',
  'MSIS9921: Received invalid UserInfo request.': 'adfs-userinfo',
  'https://x.auth.eu-west-1.amazoncognito.com/error?error=Required+parameters+missing':
    'words-parameter-missing',
  'https://a.dev/?error_description=PreSignUp+failed+with+error+email.&state=abc&error=invalid_request':
    'cognito-trigger',
  'json: cannot unmarshal string into Go struct field UserInfo.groups of type []string': 'groups-type',
  'oauth2: "unauthorized_client" "invalid empty client secret"': 'oauth-secret-empty',
  '{"error":"client id or secret not provided"}': 'oauth-client-or-secret-missing',
  'RPError: at_hash mismatch, expected I0dd, got: d2UB': 'go-oidc-at-hash',
  'RPError: unexpected JWE enc received, expected A128CBC-HS256, got: undefined': 'token-algorithm',
  'Invalid client: Possible causes may be missing / invalid client_id, invalid or expired client secret, invalid or expired JWT authentication':
    'oauth-client-credentials',
  'Error from server (Forbidden): User "system:anonymous" cannot list nodes': 'kubernetes-anonymous',
  "no field 'upn' was supplied in the UserInfo or the IdToken payload": 'token-claim-missing',
  'claim "preferred_username" not found in ID token': 'token-claim-missing',
  'Failed to decode id token claims': 'userinfo-claim-types',
  "OAuthError: The '{0}' system claim could not be evaluated.": 'okta-claim',
  '500 (invalid or missing issuer parameter in callback)': 'openid-client-issuer',
  'rpc error: no role or policy bindings matched': 'words-not-allowed',
  'Error returning OAuth user info: missing_token: ': 'oauthlib-token',
  'OPError: expected 200 OK, got: 403 Forbidden': 'words-forbidden',
  'Access blocked: Authorization Error\nError 400: invalid_request\nRequest details: flowName=GeneralOAuthFlow':
    'google-app-blocked',
  'claim "email" not found in token': 'token-email-missing',
  'login.OAuthLogin(get info from token)': 'words-userinfo-failed',
  'user does not belong to org': 'words-not-allowed',
  'redirect_uris must only contain valid uris': 'oauth-redirect-uri',
  'OPError: invalid_request (Invalid code_verifier parameter. Server does not support pkce.)':
    'oauth-pkce-unsupported',
  "error: 'invalid_request', error_description: 'missing required parameter(s). (redirect_uri)'":
    'words-parameter-missing',
  'The client MUST NOT use more than one authentication method in each request.': 'words-two-methods',
  'Unable to resolve OpenID Connect configuration using issuer [https://a.dev]\njava.net.SocketException : Message: Connection reset':
    'network-reset',
  'error=access_denied&error_description=Please+verify+your+email+before+logging+in.':
    'token-email-unverified',
  'System.Exception: Unable to unprotect the message.State.': 'login-state-lost',
  'requested flow is "code" but no "token_type" parameter found in the code response': 'go-token-expiry',
  'level=info msg="http error: Unable to authenticate through OAuth (err=Unauthorized) (code=500)"\nlevel=info msg="Failed retrieving access token: oauth2: cannot fetch token: 403 Forbidden"':
    'go-token-forbidden',
  'Invalid login token. Missing a required claim: aud': 'token-claim-missing',
  "JSON::JWK::Set::KidNotFound: from json/jose.rb:29:in 'with_jwk_support'": 'keys-signature',
  "Tenant 'Default': 'OIDC Server is not available'.": 'words-discovery-failed',
  '{"reason":"\'exp\' claim expired at Sun, 07 Mar 2021 14:22:01 GMT"}': 'token-time',
  'getting credentials: exec: executable kubectl-oidc_login not found': 'kubernetes-plugin',
  'backendCallbackUri: \'https://a.dev/users/oidc/callback\', errorResponse: \'{"error":"Invalid client secret"}\'':
    'oauth-secret',
  'Non-secure context detected; cookies are not secured': 'keycloak-https-required',
  'oidc: failed syncing KeySet: parsing time "0"': 'keys-unreachable',
  'ERROR - GET-6 - Could not map user': 'words-user-unknown',
  'accessing introspection endpoint (https://a.dev/introspect) failed: timeout, client: 1.1.1.1':
    'network-timeout',
  'The token was issued by an untrusted party "https://old.a.dev"': 'issuer-mismatch',
  'The response_type "code" is disabled for this client': 'oauth-unsupported-response-type',
  'Missing parameters: id_token_hint': 'words-parameter-missing',
  'The provided access token does not have the required scopes: openid': 'oauth-insufficient-scope',
  'error="user not a member of one of the required groups"': 'grafana-group',
  'login.OAuthLogin(get info from azuread)': 'words-userinfo-failed',
  '{"err":null,"info":{"message":"ID token not issued by expected OpenID provider."}}': 'issuer-mismatch',
  'Error code: errorauthunknownstate': 'words-state',
  "We couldn't verify this login request. Please try again": 'words-state',
  'https://argocd.a.dev/login?has_sso_error=true': 'argo-cd-token',
  'Received token response with no refresh_token.': 'oauth-no-refresh-token',
  // Guesses
  'Error: No matching state found in storage': 'login-state-lost',
  'jwt: kid was of no use: cannot go on': 'keys-signature',
  // Go
  'Error: oauth2: cannot fetch token: 401 Unauthorized\nResponse: ': 'go-token-refused',
  'oauth2: cannot fetch token: 401 Unauthorized Response: {"error":"invalid_client"}':
    'oauth-client-credentials',
  'oauth2: cannot fetch token: 400 Bad Request\nResponse: {"error":"invalid_grant"}': 'oauth-code-refused',
  'oauth2: cannot fetch token: 418 I am a teapot': 'go-token-failed',
  "oauth2: cannot parse json: invalid character '<' looking for beginning of value": 'discovery-html',
  'failed to exchange token: oauth2: cannot parse json: EOF': 'go-token-not-json',
  'failed to exchange token: oauth2: server response missing access_token': 'token-no-access-token',
  'Get "dev.example.okta.com/.well-known/openid-configuration": unsupported protocol scheme ""':
    'url-without-scheme',
  'Get "idp/.well-known/openid-configuration": UNSUPPORTED PROTOCOL SCHEME': 'url-without-scheme',
  'failed to verify ID token: oidc: malformed jwt: go-jose/go-jose: unexpected signature algorithm "HS256"; expected ["RS256"]':
    'token-algorithm',
  'oidc: id token signed with unsupported algorithm, expected ["RS256"] got "HS256"': 'token-algorithm',
  'oidc: malformed jwt: go-jose/go-jose: compact JWS format must have three parts': 'token-not-jwt',
  'oidc: malformed jwt, expected 3 parts got 1': 'token-not-jwt',
  'Get "https://idp.acme.dev/.well-known/openid-configuration": EOF': 'network-reset',
  '502 Bad Gateway: <html><head><title>502 Bad Gateway</title></head></html>': 'server-gateway-error',
  'failed to query provider "https://sso.acme.dev": 503 Service Unavailable: no healthy upstream':
    'server-gateway-error',
  'oidc: 504 Gateway Time-out: <html>': 'server-gateway-error',
  'failed to create provider: 404 Not Found: {"message":"nothing"}': 'discovery-not-found',
  'Get "https://10.0.0.1/.well-known/openid-configuration": x509: cannot validate certificate for 10.0.0.1 because it doesn\'t contain any IP SANs':
    'certificate-host',
  'x509: certificate relies on legacy Common Name field, use SANs instead': 'certificate-host',
  'tls: failed to verify certificate: x509: certificate signed by unknown authority':
    'certificate-unknown-authority',
  'x509: certificate has expired or is not yet valid: current time 2026-01-01T00:00:00Z is after 2025-01-01T00:00:00Z':
    'certificate-expired',
  'tls: failed to verify certificate: x509: certificate is valid for ingress.local, not idp.acme.dev':
    'certificate-host',
  'dial tcp: lookup idp.acme.dev on 10.96.0.10:53: no such host': 'network-dns',
  'dial tcp: lookup idp.acme.dev: Temporary failure in name resolution': 'network-dns',
  'dial tcp 10.1.2.3:443: i/o timeout': 'network-timeout',
  'Post "https://idp.acme.dev/token": context deadline exceeded': 'network-timeout',
  'net/http: TLS handshake timeout': 'network-timeout',
  'http: server gave HTTP response to HTTPS client': 'network-not-tls',
  'tls: first record does not look like a TLS handshake': 'network-not-tls',
  'Client sent an HTTP request to an HTTPS server.': 'http-to-https-port',
  'Get "https://idp/": stopped after 10 redirects': 'too-many-redirects',
  'oidc: issuer did not match the issuer returned by provider, expected "https://a.dev" got "https://a.dev/"':
    'issuer-mismatch',
  'oidc: issuer URL provided to client ("https://a.dev") did not match the issuer URL returned by provider ("https://a.dev/")':
    'issuer-mismatch',
  'oidc: id token issued by a different provider, expected "https://a" got "https://b"': 'issuer-mismatch',
  'oidc: expected audience "infra" got ["account"]': 'words-audience',
  'oidc: token is expired (Token Expiry: 2026-01-15 10:00:00 +0000 UTC)': 'token-time',
  'failed to verify signature: failed to verify id token signature': 'keys-signature',
  'failed to verify signature: fetching keys oidc: failed to decode keys: square/go-jose: unknown json web key type':
    'keys-unreadable',
  'failed to verify signature: fetching keys oidc: get keys failed: Get "https://idp/keys": x509: certificate signed by unknown authority':
    'certificate-unknown-authority',
  'json: cannot unmarshal string into Go struct field UserInfoClaims.groups of type []string': 'groups-type',
  'Get "https://idp/": proxyconnect tcp: dial tcp 10.0.0.5:3128: connect: connection refused':
    'network-proxy',
  'proxyconnect tcp: dial tcp: lookup proxy.corp on 10.0.0.10:53: no such host': 'network-proxy',
  'dial tcp 127.0.0.1:8080: connect: connection refused': 'network-refused-loopback',
  'Get "http://localhost:8080/realms/x/.well-known/openid-configuration": dial tcp [::1]:8080: connect: connection refused':
    'network-refused-loopback',
  'dial tcp 10.4.4.4:443: connect: connection refused': 'network-refused',
  'parse "https://idp .dev": invalid character " " in host name': 'url-malformed',
  'read tcp 10.0.0.2:4312->10.0.0.9:443: read: connection reset by peer': 'network-reset',
  'dial tcp 10.0.0.9:443: connect: no route to host': 'network-unreachable',
  'oauth2: token expired and refresh token is not set': 'oauth-no-refresh-token',
  'oauth2: "invalid_grant" "Token is not active"': 'words-session-ended',
  // Node
  "Error: unable to verify the first certificate\n    at TLSSocket.onConnectSecure (node:_tls_wrap:1600:34) {\n  code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'\n}":
    'certificate-incomplete-chain',
  'RequestError: self-signed certificate in certificate chain, code: SELF_SIGNED_CERT_IN_CHAIN':
    'certificate-unknown-authority',
  "cause: Error: self-signed certificate { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }":
    'certificate-unknown-authority',
  "Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames: Host: a. is not in the cert's altnames: DNS:b":
    'certificate-host',
  "TypeError: fetch failed { [cause]: Error: certificate has expired code: 'CERT_HAS_EXPIRED' }":
    'certificate-expired',
  '[next-auth][error][SIGNIN_OAUTH_ERROR] getaddrinfo ENOTFOUND idp.acme.dev': 'network-dns',
  'Error: getaddrinfo EAI_AGAIN keycloak': 'network-dns',
  'connect ECONNREFUSED 127.0.0.1:8080': 'network-refused-loopback',
  'FetchError: request failed, reason: connect ECONNREFUSED 10.2.2.2:443': 'network-refused',
  'connect ETIMEDOUT 20.190.1.1:443': 'network-timeout',
  'write EPROTO 140:error:1408F10B:SSL routines:ssl3_get_record:wrong version number': 'network-not-tls',
  'OPError: invalid_client (client authentication failed)': 'oauth-client-credentials',
  'RPError: unexpected iss value, expected https://a/, got: https://a': 'issuer-mismatch',
  'RPError: unexpected JWT alg received, expected RS256, got: HS256': 'token-algorithm',
  'RPError: did not find expected authorization request details in session, req.session["oidc:a"] is undefined':
    'login-state-lost',
  'RPError: id_token issued in the future, now 1700000000, iat 1700000100': 'token-time',
  'TypeError: checks.state argument is missing': 'login-state-lost',
  'JWTExpired / TokenExpiredError: jwt expired': 'token-time',
  'JWKSNoMatchingKey: ERR_JWKS_NO_MATCHING_KEY': 'keys-signature',
  'InternalOAuthError: Failed to obtain access token': 'words-token-request-failed',
  // Python
  'oauthlib.oauth2.rfc6749.errors.InsecureTransportError: (insecure_transport) OAuth 2 MUST utilize https.':
    'oauthlib-insecure',
  'oauthlib.oauth2.rfc6749.errors.MismatchingStateError: (mismatching_state) CSRF Warning! State not equal in request and response.':
    'login-state-lost',
  'authlib.integrations.base_client.errors.MismatchingStateError: mismatching_state: CSRF Warning! State not equal in request and response.':
    'login-state-lost',
  'oauthlib.oauth2.rfc6749.errors.InvalidGrantError: (invalid_grant) Bad Request': 'oauth-code-refused',
  'Warning: Scope has changed from "openid email" to "email openid profile".': 'oauthlib-scope',
  "requests.exceptions.SSLError: HTTPSConnectionPool(host='idp', port=443): (Caused by SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: unable to get local issuer certificate (_ssl.c:1006)')))":
    'certificate-incomplete-chain',
  'ssl.SSLCertVerificationError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate':
    'certificate-unknown-authority',
  "ssl.SSLCertVerificationError: certificate verify failed: Hostname mismatch, certificate is not valid for 'a.dev'":
    'certificate-host',
  'urllib3.exceptions.NewConnectionError: Failed to establish a new connection: [Errno 111] Connection refused':
    'network-refused',
  'socket.gaierror: [Errno -2] Name or service not known': 'network-dns',
  'json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)': 'answer-not-json',
  'jwt.exceptions.ExpiredSignatureError: Signature has expired': 'token-time',
  "jwt.exceptions.InvalidAudienceError: Audience doesn't match": 'words-audience',
  // Java, .NET, PHP
  'javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target':
    'certificate-unknown-authority',
  '[invalid_token_response] An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: 401 Unauthorized: [no body]':
    'oauth-client-credentials',
  '[authorization_request_not_found]': 'login-state-lost',
  'java.lang.IllegalStateException: The Issuer "https://a/" provided in the configuration metadata did not match the requested issuer "https://a"':
    'spring-issuer',
  'java.net.UnknownHostException: keycloak': 'network-dns',
  'IDX10501: Signature validation failed. Unable to match key: kid': 'keys-signature',
  "IDX10205: Issuer validation failed. Issuer: 'https://sts.example/'.": 'issuer-mismatch',
  "IDX10214: Audience validation failed. Audiences: 'api://x'.": 'words-audience',
  'IDX10223: Lifetime validation failed. The token is expired.': 'token-time',
  "IDX20803: Unable to obtain configuration from: 'https://a/.well-known/openid-configuration'.":
    'idx-configuration',
  'System.Exception: Correlation failed.': 'login-state-lost',
  'cURL error 60: SSL certificate problem: unable to get local issuer certificate':
    'certificate-incomplete-chain',
  'cURL error 6: Could not resolve host: idp.acme.dev': 'network-dns',
  // Entra, B2C, AD FS
  "AADSTS50011: The redirect URI 'https://a/login/callback' specified in the request does not match":
    'entra-aadsts50011',
  'AADSTS700016: Application with identifier x was not found in the directory': 'entra-aadsts700016',
  'AADSTS7000215: Invalid client secret provided.': 'entra-aadsts7000215',
  'AADSTS7000222: The provided client secret keys are expired.': 'entra-aadsts7000222',
  'AADSTS90072: User account from identity provider does not exist in tenant': 'entra-not-in-tenant',
  'AADSTS50126: Error validating credentials due to invalid username or password.': 'entra-account-state',
  'AADSTS650056: Misconfigured application.': 'entra-permissions',
  'AADSTS7000112: Application is disabled.': 'entra-app-disabled',
  'AADSTS70002: Error validating credentials. AADSTS50012: Invalid client secret is provided.':
    'entra-credentials',
  "AADSTS70000: One of the parameters 'code' or 'refresh_token' must be provided.": 'entra-parameter-missing',
  'AADSTS70000: The provided access grant is invalid or malformed.': 'entra-grant-refused',
  'AADSTS53003: Access has been blocked by Conditional Access policies.': 'entra-aadsts53003',
  'AADSTS9002326: Cross-origin token redemption is permitted only for the Single-Page Application client-type.':
    'entra-spa-only',
  'error=server_error&error_description=AADB2C90289%3a+We+encountered+an+error+while+connecting+to+the+identity+provider':
    'b2c-upstream',
  'AADB2C90006: The redirect URI provided in the request is not registered for the client ID':
    'b2c-redirect-uri',
  'AADB2C90081: The specified client_secret does not match the expected value': 'b2c-secret',
  'AADB2C90118: The user has forgotten their password.': 'b2c-cancelled',
  "MSIS9223: Received invalid OAuth authorization request. The received 'client_id' is invalid":
    'adfs-client',
  "MSIS9224: Received invalid OAuth authorization request. The received 'redirect_uri' parameter is not a valid registered redirect URI":
    'adfs-redirect-uri',
  'MSIS9604: An error occurred. The authorization server was not able to fulfill the request.': 'adfs-server',
  "OAuthUnauthorizedClientException: MSIS9321: Received invalid OAuth request. The client 'x' is forbidden to access the resource":
    'adfs-permission',
  'invalid_client: MSIS9622: Client authentication failed. Please verify the credential': 'adfs-secret',
  // Google
  'Error 400: redirect_uri_mismatch': 'google-redirect-uri',
  'Error 401: invalid_client\nThe OAuth client was not found.': 'google-client-id',
  'Error 403: org_internal': 'google-org-internal',
  'Error 400: admin_policy_enforced': 'google-admin-policy',
  'Error 403: disallowed_useragent': 'google-useragent',
  'oauth2: cannot fetch token: 401 Unauthorized Response: {"error":"unauthorized_client","error_description":"Client is unauthorized to retrieve access tokens using this method, or client not authorized for any of the scopes requested."}':
    'google-delegation',
  'googleapi: Error 403: Not Authorized to access this resource/api, forbidden': 'google-admin-forbidden',
  'googleapi: Error 403: Admin SDK API has not been used in project 123 before or it is disabled.':
    'google-admin-api-off',
  'googleapi: Error 404: Resource Not Found: userKey, notFound': 'google-admin-not-found',
  '{"error":"invalid_grant","error_description":"Invalid JWT Signature."}': 'google-service-account-key',
  'invalid_grant: Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe':
    'google-service-account-clock',
  // Okta, Auth0
  "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings": 'okta-redirect-uri',
  'error=access_denied&error_description=Policy+evaluation+failed+for+this+request%2C+please+check+the+policy+configurations.':
    'okta-policy',
  'access_denied: User is not assigned to the client application.': 'okta-user-not-assigned',
  'error=unsupported_response_type&error_description=The+response+type+is+not+supported+by+the+authorization+server.+Configured+response+types%3A+%5Bid_token%5D':
    'okta-response-type',
  "unauthorized_client: The client is not authorized to use the provided grant type. Configured grant types: ['refresh_token']":
    'okta-grant',
  "invalid_request: Missing parameter: 'request' or 'request_uri'": 'keycloak-request-object',
  '{"errorCode":"E0000047","errorSummary":"API call exceeded rate limit due to too many requests."}':
    'okta-rate-limit',
  '{"errorCode":"E0000007","errorSummary":"Not found: Resource not found: default (AuthorizationServer)"}':
    'okta-not-found',
  'unauthorized_client: Callback URL mismatch. https://a is not in the list of allowed callback URLs':
    'auth0-redirect-uri',
  "unauthorized_client: Grant type 'authorization_code' not allowed for the client.": 'auth0-grant-type',
  'access_denied: Service not found: https://api.acme.dev': 'auth0-audience',
  'invalid_request: parameter organization is required for this client': 'auth0-organization',
  // Keycloak and other products
  'We are sorry... Invalid parameter: redirect_uri': 'keycloak-redirect-uri',
  '{"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}':
    'keycloak-credentials',
  'type="CODE_TO_TOKEN_ERROR", realmId="x", clientId="infra", error="invalid_client_credentials"':
    'keycloak-credentials',
  'type=LOGIN_ERROR, realmId=x, clientId=infra, error=invalid_redirect_uri, redirect_uri=https://a':
    'keycloak-redirect-uri',
  'WARN [org.keycloak.events] type=REFRESH_TOKEN_ERROR, error=invalid_token, reason="Token is not active"':
    'keycloak-refresh',
  '{"error":"Realm does not exist"}': 'keycloak-realm',
  'Restart login cookie not found. It may have expired': 'keycloak-cookie',
  'The client identifier (client_id) is missing or invalid.': 'authentik-client-id',
  "The 'redirect_uri' parameter does not match any of the OAuth 2.0 Client's pre-registered 'redirect_uris'.":
    'fosite-redirect-uri',
  'The provided client secret did not match the registered client secret': 'authelia-hash',
  'The requested redirect_uri is missing in the client configuration.': 'zitadel-redirect-uri',
  'Errors.App.NotFound': 'zitadel-app',
  'Bad Request Unregistered redirect_uri ("https://a").': 'dex-redirect-uri',
  'user "a" not in required orgs or teams': 'dex-groups',
  "The requested redirect uri is malformed or doesn't match client redirect URI.": 'doorkeeper-redirect-uri',
  'Missing required parameter: redirect_uri': 'words-parameter-missing',
  '{"error": "invalid_request", "error_description": "Code challenge required."}': 'django-toolkit-pkce',
  'Error: invalid_request Mismatching redirect URI.': 'django-toolkit-redirect',
  'Redirect URI https://a/callback is not supported by client.': 'authlib-redirect',
  'Missing "nonce" in request.': 'authlib-nonce',
  'https://x.auth.eu-west-1.amazoncognito.com/error?error=redirect_mismatch&client_id=abc':
    'cognito-redirect',
  'User pool eu-west-1_abc does not exist.': 'cognito-pool',
  'No PKCE code challenge was provided with client in enforced PKCE mode': 'kanidm-pkce',
  "Redirect URI: https://a doesn't exist in the allowed Redirect URI list": 'casdoor-redirect',
  'The client_id and/or client_secret passed are incorrect.': 'github-secret',
  'Unknown or invalid client_id': 'words-client-id',
  'error=OAUTH_APP_ACCESS_DENIED': 'salesforce-client',
  // Infra
  'An error occurred while logging in: unauthorized': 'infra-unauthorized',
  'Error: validation failed: url: invalid provider url': 'infra-invalid-url',
  'error validating oidc provider: Get "https://idp/.well-known/openid-configuration": x509: certificate signed by unknown authority':
    'certificate-unknown-authority',
  'session in identity provider expired or revoked': 'infra-session-revoked',
  'access key has expired': 'infra-key-expired',
  // Generic words and codes
  '401 invalid_token': 'oauth-invalid-token',
  'token verification failed: issuer mismatch': 'issuer-mismatch',
  'ID token verification failed: Issuer mismatch: expected=https://a': 'issuer-mismatch',
  'Client not found': 'words-client-id',
  '{"error":"invalid_scope"}': 'oauth-scope',
  "Invalid token issuer. Expected 'http://a/realms/x', but was 'https://b/realms/x'":
    'keycloak-refresh-issuer',
  'invalid issuer': 'issuer-mismatch',
  'nonce mismatch': 'words-nonce-mismatch',
  'oidc: verify: signing key not found': 'keys-signature',
  'aud claim mismatch': 'words-audience',
  '403 Forbidden': 'words-forbidden',
  'invalid state': 'words-state',
  'This client does not allow client_secret_post': 'oauth-auth-method',
  "The redirect_uri parameter does not match any of the OAuth 2.0 Client's pre-registered redirect urls":
    'fosite-redirect-uri',
  "HTTPSConnectionPool(host='idp', port=443): Max retries exceeded (Caused by ProxyError('Cannot connect to proxy.', NewConnectionError('Connection refused')))":
    'network-proxy',
  // Common words, from programs that say little
  'Error #01: invalid callback URL': 'oauth-redirect-uri',
  'Client authentication failed (e.g., unknown client). The request was determined to be using method client_secret_post, however the OAuth 2.0 client registration does not allow this method.':
    'authelia-method',
  'OPError: invalid_client (Unauthorized grant type: refresh_token)': 'oauth-unsupported-grant',
  'ErrorBody { error: InvalidGrant, error_description: "The provided access grant is invalid" }':
    'oauth-code-refused',
  "The issuer identifier doesn't represent a valid URL: no protocol: idp": 'url-without-scheme',
  'token response did not contain an id_token': 'token-no-id-token',
  'InvalidClaimError: invalid_claim: Invalid claim "iss"': 'issuer-mismatch',
  'RuntimeError: Missing "jwks_uri" in metadata': 'keys-address-missing',
  "Mixed Content: The page was loaded over HTTPS, but requested an insecure resource 'http://idp'.":
    'words-https',
  'PKCE verification failed: Invalid code verifier': 'oauth-verifier',
  '{"error":"invalid_grant","error_description":"PKCE code verifier not specified"}': 'oauth-verifier',
  'Failed to discover OpenID provider: Request failed': 'words-discovery-failed',
  'Error loading discovery document: Error connecting to http://idp. HTTPS required': 'words-https',
  'Error validating JWT claims: token invalid': 'words-token-invalid',
  'The received state does not match the expected value.': 'words-state',
  'userinfo does not have username or email': 'token-email-missing',
  'TypeError: fetch failed': 'words-request-failed',
  'ID token validation failed with error: Missing or non-matching token issuer value': 'issuer-mismatch',
  'Authentication failed: Could not verify ID token': 'words-token-invalid',
  'UnsupportedAlgorithmError: unsupported_algorithm': 'token-algorithm',
  'token signature is invalid: crypto/rsa: verification error': 'keys-signature',
  'unable to read session cookie: named cookie not present': 'words-state',
  'Sign-up is disabled; no account found': 'words-user-unknown',
  'error getting userinfo': 'words-userinfo-failed',
  'Configured HttpClient.Timeout of 30 seconds: the operation timed out': 'network-timeout',
  // Programs that log people in
  'error: You must be logged in to the server (Unauthorized)': 'kubernetes-unauthorized',
  'authentication.go:75] "Unable to authenticate the request" err="[invalid bearer token, oidc: email not verified]"':
    'token-email-unverified',
  'Unable to authenticate the request, error: invalid bearer token': 'kubernetes-bearer',
  'rpc error: code = Unauthenticated desc = invalid session: failed to verify the token': 'argo-cd-token',
  'Failed to verify token: token verification failed for all audiences: error for aud "argo-cd": oidc: expected audience "argo-cd" got ["argo-cd-cli"]':
    'words-audience',
  'Login failed: Failed to get token from provider': 'grafana-token',
  'Missing saved oauth state': 'grafana-state-cookie',
  "Login provider didn't return an email address": 'grafana-email',
  'Error getting email address: unsuccessful response status code 404: 404 page not found': 'grafana-email',
  'Vault login failed. Expired or missing OAuth state.': 'vault-state',
  'Unable to authorize role "default" with redirect_uri "http://localhost:8250/oidc/callback". Check Vault logs':
    'vault-redirect',
  'Login Failed: Unable to find a valid CSRF token. Please try again.': 'login-state-lost',
  'Error redeeming code during OAuth2 callback: could not verify id_token: audience from claim aud with value [account] does not match with any of allowed audiences':
    'words-audience',
  '[oauthproxy.go:753] Error redeeming code during OAuth2 callback: no access token found {"error":"unauthorized_client","error_description":"Invalid client secret"}':
    'oauth-secret',
  'Could not authenticate you from OpenIDConnect because "Unauthorized".': 'omniauth-unauthorized',
  'OAuth2::Error, invalid_grant: The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request':
    'doorkeeper-grant',
  'Could not exchange code for token error="oauth2: \\"invalid_client\\" \\"Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method).\\""':
    'oauth-client-credentials',
  'UserSignIn: could not find a matching session for this request': 'login-state-lost',
  'SignIn: no provider for foo exists': 'words-discovery-failed',
  'Internal error exchanging Oauth code.': 'words-token-request-failed',
  'Could not reach the OpenID Connect provider.': 'nextcloud-reach',
  'Failed to initialise OAuth2 Proxy: failed to discover OIDC configuration: error performing request: 404 Not Found':
    'discovery-not-found',
  'ClientError: unsupported operation at checkSigningAlgorithm': 'token-algorithm',
  'OperationProcessingError: unexpected JWT "iss" (issuer) claim value': 'issuer-mismatch',
  'issuer must be configured on the issuer': 'openid-client-issuer',
  'TypeError: State cookie was missing.': 'login-state-lost',
  'BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found':
    'nimbus-jwt',
  'Error loading discovery document: Error connecting to https://idp.acme.dev/.well-known/openid-configuration: Found':
    'words-discovery-failed',
  // Servers
  'Failed body auth: wrong client secret': 'django-toolkit-secret',
  'Relying Party must use PKCE protection': 'lemonldap-pkce',
  'No registered Relying Party found with client_id infra': 'lemonldap-unknown-rp',
  'Client secret validation failed for client: infra.': 'identityserver-secret',
  "The specified 'redirect_uri' is not valid for this client application. (ID2043)": 'openiddict-redirect',
  'The OAuth 2.0 Client is not allowed to use authorization grant': 'fosite-grant-type',
  'type="LOGIN_ERROR", realmId="x", error="invalid_user_credentials", redirect_uri="https://a"':
    'keycloak-account',
  'type=LOGIN_ERROR, clientId=infra, error=expired_code': 'keycloak-cookie',
  'MSIS9642: unable to construct an id token': 'adfs-no-id-token',
  "AADSTS900144: The request body must contain the following parameter: 'scope'.": 'entra-parameter-named',
  'AADSTS50020: User account does not exist in tenant': 'entra-aadsts50020',
  'AADSTS500212: outbound access policy': 'entra-device-policy',
  // Vendors' numbers and products' sentences
  'AADSTS90027: tokens cannot be issued from this API version on the MSA tenant.': 'entra-version',
  'AADSTS70001: Application x is not supported for this API version': 'entra-version',
  'AADSTS70001: Application x was not found': 'entra-aadsts700016',
  'error configuring token validator: unsupported config type': 'vault-config-type',
  'Unexpected error when authenticating with identity provider': 'keycloak-broker',
  // Related concepts, in words that no list contains
  'reply address differs from what was registered': 'oauth-redirect-uri',
  'CORS: origin http://localhost:4200 is not allowed': 'words-cors',
  'The request must include client_id': 'words-client-id-missing',
  'Login failed: no issuer found': 'words-issuer-missing',
  'login_required: id_token_hint has expired': 'words-id-token-hint',
  'only client_secret_basic is supported': 'oauth-auth-method',
  'Missing (required) ID Token in the answer': 'token-no-id-token',
  "'email_verified' claim not present": 'token-email-unverified',
  'state mismatch: could not find a state in the session': 'login-state-lost',
  'Received fatal alert: handshake_failure': 'tls-handshake',
  'unable to redeem authorization code': 'words-token-request-failed',
  'Cannot get identifier from provider': 'token-claim-missing',
  'jwt is not active': 'token-time',
  "type=CODE_TO_TOKEN_ERROR, error=invalid_code, grant_type=authorization_code\n2026-01-15 10:00:00 WARN Code 'x' already used for userSession 'y'":
    'oauth-code-used',
  'the client secret is required': 'words-secret-missing',
  'token_endpoint must be set': 'words-endpoint-missing',
  'kid must be present in the header': 'token-key-id-missing',
  'wrong username or password': 'words-password',
  'post_logout_redirect_uri is not registered': 'words-logout-redirect',
  'Failed to parse the token response': 'token-no-access-token',
  'the e-mail domain acme.dev is not permitted': 'words-not-allowed',
  "invalid_request (could not validate id_token_hint: Cannot read property 'x' of undefined)":
    'words-id-token-hint',
  '<HttpError 403 when requesting https://admin.googleapis.com/x>': 'google-admin-forbidden',
  "KeyError: 'keys'": 'keys-empty',
  'write EPROTO 80:error: sslv3 alert handshake failure': 'tls-handshake',
  'IDX10634: Unable to create the SignatureProvider': 'token-algorithm',
  'GET /auth?client_id=None&response_type=code': 'words-client-id-missing',
  "ModuleNotFoundError: No module named 'jose'": 'library-missing',
  'Origin authentication failed.': 'istio-token',
  '{"message":"Unauthenticated","code":401}': 'words-token-invalid',
  'userinfo endpoint returned 400: {"error":"invalid_grant"}': 'userinfo-refused',
  '[auth][error] CallbackRouteError: Read more': 'auth-js-callback',
  'TypeError: no access token provided\n    at Client.requestResource (/app/lib/client.js:1)':
    'token-no-access-token',
  'error="insufficient_scope", the access token must have one of these scopes - email':
    'oauth-insufficient-scope',
  '{type: "invalid_nonce_in_state", reason: null, params: null}': 'words-nonce-mismatch',
  'You do not have access to that organization': 'words-not-allowed',
  'the user lacks the required role': 'words-not-allowed',
  'this token is for a different client': 'words-audience',
  'the address is a private IP and was blocked': 'network-private-address',
  'the groups claim is not an array': 'groups-type',
  'clock drift': 'token-time',
  // Several errors at once
  '2026-01-01T10:00:00Z ERR dial tcp: lookup idp on 10.0.0.1:53: no such host\n2026-01-01T10:00:01Z ERR validation failed: url: invalid provider url\n2026-01-01T10:00:02Z ERR oidc: token is expired':
    'network-dns',
  '{"level":"error","error":"oidc: expected audience \\"a\\" got [\\"b\\"]"}\n{"level":"error","error":"unauthorized"}':
    'words-audience',
  // Accounts: who holds them, and whether the program may create one
  'http error: the account was not created beforehand and automatic provisioning is not enabled (code=403)':
    'words-user-unknown',
  'error=OAuthAccountNotLinked': 'words-user-unknown',
  'No local account is linked to this identity': 'words-user-unknown',
  'This identity is already linked to another account': 'words-user-unknown',
  'Signing in this way is not enabled for this account of the learning platform.': 'words-account',
  // Texts that say that something is wrong, but not what
  "ERROR app: 'NoneType' object has no attribute 'is_staff'\nTraceback (most recent call last):\n  File \"/app/sso.py\", line 7, in login":
    'program-stumbled',
  "omniauth: (openid_connect) Authentication failure! undefined method 'fetch' for an instance of String: NoMethodError":
    'program-stumbled',
  'PHP Error: TokenObtained::__construct(): Argument #1 ($token) must be of type array, null given in Login.php':
    'program-stumbled',
  "ConfigurationException: 'oidc.realm-name' property must be configured": 'words-setting-missing',
  // The request and the kind of answer
  'java.util.concurrent.CompletionException: Throwable: Not Found': 'discovery-not-found',
  'GET https://sso.acme.dev/realms/a/.well-known/openid-configuration -> 404': 'discovery-not-found',
  'POST https://sso.acme.dev/oauth/token answered 401': 'oauth-client-credentials',
  'GET https://sso.acme.dev/oauth/userinfo answered 401': 'userinfo-refused',
  // A callback without its code, whatever else it lacks
  'ERR user msg: missing code or state parameter code=400': 'words-code-missing',
  'OAuth2AuthenticationException: [invalid_request]\n\tat org.acme.web.OAuth2LoginAuthenticationFilter.attemptAuthentication(OAuth2LoginAuthenticationFilter.java:1)':
    'words-code-missing',
  'Must supply a cookie. Error code: invalid_session': 'words-state',
  '{"error":"invalid_request","error_description":"Only one method may be used at a time"}':
    'words-two-methods',
  'Échec: Invalid JWT serialization: Missing dot delimiter(s)': 'token-not-jwt',
  'InvalidClientAuth: invalid_client at auth (token_auth.js:1:1)': 'oidc-provider-client-auth',
  // Settings of the client itself, which the provider reads at each request
  'invalid_redirect_uri: redirect_uris for web clients using implicit flow must not be using localhost':
    'oidc-provider-client-metadata',
  "invalid_client_metadata: id_token_signed_response_alg must be 'RS256'": 'oidc-provider-client-metadata',
  'unable to retrieve client by id': 'words-client-id',
  "IDX10511: Signature validation failed. Exceptions caught: 'System.Security.Cryptography.CngKeyLite' threw an exception.":
    'dotnet-crypto-store',
  'warn: Identity does not have access to the requested scopes\nerror: access_denied': 'kanidm-scope-map',
  'requested scopes (openid,email) failed to pass validation rules': 'kanidm-scope-name',
  'Error in SAML response processing: name: Attribute does not exist in the schema': 'cognito-attributes',
  "500: KeyError: 'authorize_url'": 'words-endpoint-missing',
  // A general sentence, followed by a more precise one
  'The provided authorization grant is invalid, expired, revoked, or was issued to another client. The code has already been used.':
    'oauth-code-used',
  'This account cannot sign in yet.': 'words-account',
  'Signin: Expecting code in response': 'words-code-missing',
  '{"error":"invalid_request","error_description":"Token not provided"}': 'words-token-missing',
  '{"type": "feacft", "description": "Unauthorized"}': 'auth0-credentials',
  '"response_code_details":"oauth.missing_credentials"': 'envoy-oauth',
  '`POST https://idp.acme.dev/oauth/token` resulted in a `400 Bad Request` response':
    'words-token-request-failed',
  'validation failed because the token is outside of its valid range': 'token-time',
  'Error code: errorauthgeneral, referer: https://idp.acme.dev/authorize?scope=openid%20profile%20email&response_mode=form_post':
    'words-provider-error',
  'File "/app/views.py", line 6, in callback\n    client = providers[provider].client(missing)\nKeyError: \'login\'':
    'program-stumbled',
  // Texts without a reason
  'Login failed. Please contact your administrator.': 'words-unsaid',
  'Authentication failed.': 'words-unsaid',
  '/login?error=Your+SSO+connection+failed+due+to+a+misconfiguration': 'words-unsaid',
  'Login failed: state mismatch': 'words-state',
  // The request itself
  'https://idp.acme.dev/authorize?client_id=a&redirect_uri=http%3A%2F%2Fapp.acme.dev%2Fcb&response_type=code':
    'oauth-redirect-http',
  'Client Authentication failed with more than one known authentication method included': 'words-two-methods',
  'curl: (60) SSL: unable to obtain common name from peer certificate': 'certificate-host',
  'jwt issued at future: iat 1700000000 > now 1699999000': 'token-time',
  'Error code: errorauthnoauthcode': 'words-code-missing',
  'AH01626: authorization result of Require claim roles:a: denied (no authenticated user yet)\nno matching key found for the token':
    'keys-signature',
});

/** A text with advice, and the expected entry. */
export const advised = Object.entries({
  'No groups were found for the user. Verify that the scope is not missing.': 'token-claim-missing',
  'Unable to verify the signature. Make sure the issuer is not wrong.': 'keys-signature',
  'Could not find claim groups in the ID token. Please check that the groups scope is not missing.':
    'token-claim-missing',
  'invalid token issuer. Please make sure the redirect URI is not mismatched.': 'issuer-mismatch',
  // Nothing else is known.
  'Could not log you in. Please check that your client secret is not expired.': 'oauth-secret-expired',
  'Authentication failed: check the client secret is not invalid': 'oauth-secret',
});

/** Texts that have nothing to do with a login. */
export const unrelated: readonly string[] = [
  'Warning: Your provider supports PKCE methods ["plain" "S256"], but you have not enabled one with --code-challenge-method',
  "Content-Security-Policy: The page's settings blocked an inline script (script-src-elem) because it violates script-src 'nonce-O6k3vRmP'.",
  '550 5.1.1 <bob@acme.dev>: Recipient address rejected: User unknown in local recipient table',
  'host mx.acme.dev[192.0.2.1] said: 550 User unknown (in reply to RCPT TO command)',
  'ERROR:  duplicate key value violates unique constraint "users_pkey"\nDETAIL:  Key (id)=(1) already exists.',
  "Duplicate entry 'ada' for key 'users.PRIMARY'",
  'ERROR: relation "oauth_client" does not exist',
  'column "redirect_uri" of relation "oauth_client" does not exist',
  "Table 'app.oauth_clients' doesn't exist",
  'no such table: oauth2_client',
  'no such column: client_id',
  "Unknown column 'redirect_uri' in 'field list'",
  'E11000 duplicate key error collection: db.users index: email_1 dup key: { email: "a@acme.dev" }',
  'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused',
  'connection to server at "db" (10.0.0.5), port 5432 failed: FATAL:  password authentication failed for user "app"',
  'could not connect to server: Connection refused\n\tIs the server running on host "localhost" and accepting TCP/IP connections on port 5432?',
  "Refused to apply style from 'https://acme.dev/style.css' because its MIME type ('text/html') is not a supported stylesheet MIME type, and strict MIME checking is enabled.",
  'The stylesheet https://acme.dev/style.css was not loaded because its MIME type, “text/html”, is not “text/css”.',
  "ModuleNotFoundError: No module named 'requests'",
  'The access key ID you provided does not exist in our records',
  'Uncaught TypeError: Invalid character in header field name',
  'ImportError: No module named yaml',
];

/** Texts that anybody may write, and the products that were once blamed for them. */
export const nobodys: readonly string[] = [
  'authentication failure',
  'Bad client credentials',
  'Invalid redirect uri',
  'error=client_not_found',
  'NOT_FOUND',
  'Failed to authenticate: no',
  'user a not authorized to access',
  'Missing required parameter: redirect_uri',
  'You do not have access to this application',
  'token verification failed: issuer mismatch',
  'Token verification failed',
  'Session not active',
  'Token is not active',
  'Stale token',
  'Client not found',
  'Client disabled',
  'HTTPS required',
  'Code not valid',
  'We are sorry...',
  'Incorrect redirect_uri',
  'Unknown client: infra',
  'Invalid authorization code',
  'Unauthorized',
  'Unknown or invalid refresh token',
  'access_denied',
  'Invalid client_id',
  'Invalid client credentials.',
  'Invalid code_verifier',
  'missing email claim',
  'invalid_client',
  'invalid_grant',
  'invalid_scope',
  'unauthorized_client',
  'redirect_uri_mismatch',
  'The authorization code is invalid or has expired',
  'The refresh token is invalid or expired',
  'PKCE code challenge is required',
  "'client_id' parameter is invalid",
  'client authentication failed',
  'grant request is invalid',
  'requested scope is not allowed',
  'client_id is invalid',
  'You are not allowed to access this service',
  'The request could not be authorized',
  'Redirect URI Error',
  'no scopes available',
  'connect ECONNREFUSED 127.0.0.1:3000',
  'dial tcp 127.0.0.1:8080: connect: connection refused',
  'proxyconnect tcp: dial tcp 127.0.0.1:3128: connect: connection refused',
  'certificate has expired',
  'getaddrinfo ENOTFOUND idp',
  '502 Bad Gateway',
  '404 Not Found',
  'invalid redirect',
  'state mismatch',
  'user not found',
  'Forbidden',
  'interaction_required',
  'invalid_request',
  'Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)',
  'The resource owner or authorization server denied the request.',
  'The requested scope is invalid, unknown, or malformed.',
  'The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request',
  'error=invalid_code',
  'invalid_client_id',
  'invalid_client_credentials',
  'Code challenge is required',
  'Failed to get token',
];
