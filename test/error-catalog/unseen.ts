/** What was drawn from threads and sources of products before it was explained for the first time, one batch after the other. */
export const unseen: readonly (readonly [text: string, id: string])[] = [
  // Batch 1
  [
    "no field 'null' was supplied in the UserInfo or the IdToken payload to be used as the username",
    'token-claim-missing',
  ],
  [
    'SEVERE o.p.o.p.c.OidcProfileCreator#callUserInfoEndpoint: Bad User Info response, error=insufficient_scope\nWARNING o.e.j.e.n.ContextHandler$APIContext#log: Error while serving https://localhost/securityRealm/finishLogin\njava.lang.NullPointerException: Cannot invoke "com.nimbusds.jwt.JWT.getParsedString()" because "idToken" is null',
    'token-no-id-token',
  ],
  ['lstorage error -> QueryDe(Error("missing field `response_type`"))', 'words-parameter-missing'],
  ['policy claim missing from the JWT token, credentials will not be generated', 'token-claim-missing'],
  [
    '[Envoy (Epoch 0)] [2020-05-25 03:18:02.740][26][debug][jwt] [external/envoy/source/extensions/filters/http/jwt_authn/authenticator.cc:245] JWT token verification completed with: Jwt is expired',
    'token-time',
  ],
  [
    '{\n    "error": "invalid_client",\n    "error_description": "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method."\n}',
    'doorkeeper-client',
  ],
  ['Invalid OAuth2 client_id secret | event_tag_id: 1', 'oauth-secret'],
  [
    'error=invalid_callback&error_description=Registered callback does not match with the provided url.',
    'oauth-redirect-uri',
  ],
  ['Invalid id_token in the token response', 'words-token-invalid'],
  [
    'Caused by: com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found',
    'nimbus-jwt',
  ],
  ['The requested agent was not found', 'words-client-id'],
  [
    '{"detail":"The email or password provided is incorrect. Please check for typos and try logging in again."}\nWARNI [apps.webui.main] OAuth callback error: email claim missing',
    'token-email-missing',
  ],
  [
    'Authentication to realm oidc1 failed - Failed to authenticate user with OpenID Connect (Caused by org.elasticsearch.ElasticsearchSecurityException: Failed to exchange code for Id Token using the Token Endpoint. Unable to parse Token Response)',
    'token-no-access-token',
  ],
  [
    '[2024-07-23T13:27:17,226][WARN ][o.e.x.s.a.RealmsAuthenticator] [test-cluster-0] Authentication to realm c2id-implicit failed - Failed to authenticate user with OpenID Connect (Caused by org.elasticsearch.ElasticsearchSecurityException: Failed to get claims from the Userinfo Endpoint.)',
    'words-userinfo-failed',
  ],
  [
    'views.py: ERROR - Error returning OAuth user info: Expecting value: line 1 column 1 (char 0)',
    'answer-not-json',
  ],
  ["ERROR:flask_appbuilder.security.views:Error returning OAuth user info: 'upn'", 'words-userinfo-failed'],
  [
    'CWWKS2408E: The callback request from the OpenID Connect provider is missing the state parameter.',
    'words-state',
  ],
  ['grant_type: authorization_code is not supported in this application', 'oauth-unsupported-grant'],
  ['{"access_token":"error: invalid client_id","token_type":"","expires_in":0}', 'words-client-id'],
  [
    '{"error_description":"A valid OAuth client could not be found for client_id: w_sNIcatiDplDKRibkIWgSH8w00b","error":"invalid_client"}',
    'words-client-id',
  ],
  [
    'ERROR: TraefikOidcPlugin: 2025/05/12 23:56:07 Access token verification failed (non-expiration): standard claim verification failed: token replay detected',
    'words-token-refused',
  ],
  [
    '[traefik-oidc-auth] Verifying token: unable to read session cookie: http: named cookie not present',
    'words-state',
  ],
  [
    'token has invalid claims: token is missing required claim: aud claim is required, token is missing required claim: iss claim is required',
    'token-claim-missing',
  ],
  ['level=error msg="missing ID token: <nil>" handler=Auth', 'token-no-id-token'],
  ['token signature is invalid: crypto/rsa: verification error', 'keys-signature'],
  [
    '[ERROR] API error response 500 for POST /v3-public/keyCloakOIDCProviders/keycloakoidc?action=login. Cause: Get "/.well-known/openid-configuration": unsupported protocol scheme ""',
    'url-without-scheme',
  ],
  ['An error occurred during the request TypeError: Only absolute URLs are supported', 'url-without-scheme'],
  [
    'oidc_proto_validate_iat: "iat" validation failure: JWT was issued more than 600 seconds ago',
    'token-time',
  ],
  [
    'oidc_proto_validate_idtoken: id_token JSON payload did not contain the required-by-spec "sub" string value',
    'token-claim-missing',
  ],
  ['oidc_check_user_id: state (eyJh) has expired (original_url=https://a.dev/)', 'words-state'],
  [
    'no metadata found for the requested issuer (https://idp.a.dev), and Discovery is not allowed',
    'words-discovery-failed',
  ],
  [
    'oidc_proto_validate_jwks: key type of key with kid "abc" does not match the JWE "alg" header "RSA-OAEP"',
    'token-encrypted',
  ],
  ['no JSON/JWT could be parsed from the userinfo endpoint response', 'answer-not-json'],
  ['hudson.security: Could not identify groups in groups=null', 'token-claim-missing'],
  ['Well known configuration could not be loaded, login can not proceed.', 'words-discovery-failed'],
  ['Failed to refresh expired token because grant is invalid', 'oauth-refresh'],
  [
    'org.pac4j.core.exception.TechnicalException: Cannot retrieve claims from user info',
    'words-userinfo-failed',
  ],
  ["ID token does not contain the 'tid' claim", 'token-claim-missing'],
  ['No encryption algorithm found for JWT: eyJ...', 'token-encrypted'],
  [
    '[TokenService] Failed to exchange token, client/server error in the exchange request: Client error: `POST https://idp/token` resulted in a `400 Bad Request` response: {"error":"access_denied","error_description":"Client not allowed to exchange"}',
    'oauth-unsupported-grant',
  ],
  ['The discovery endpoint is not reachable or is invalid', 'nextcloud-reach'],
  ['Failed to decrypt the client secret', 'oauth-secret'],
  ['token signature check failed', 'words-key-unknown'],
  ['identity/oidc: missing refresh token', 'oauth-no-refresh-token'],
  ['port "8080" does not match redirect URI port "8000"', 'oauth-redirect-uri'],
  ['missing or wrong issuer in request', 'issuer-mismatch'],
  ['audience is not valid: Audience must contain client_id "web"', 'words-audience'],
  [
    'authorized party is not set. If Token is valid for multiple audiences, azp must not be empty',
    'words-audience',
  ],
  ['the redirect URI must use HTTPS except for localhost', 'oauth-redirect-insecure'],
  ['invalid flow state, flow state has expired', 'words-state'],
  [
    '{"code":400,"error_code":"bad_code_verifier","msg":"code challenge does not match previously saved code verifier"}',
    'oauth-verifier',
  ],
  [
    "oidc: failed to decode discovery document from https://sso.a.dev: invalid character 'p' after top-level value",
    'answer-not-json',
  ],
  ['client_secret is required for confidential clients', 'words-secret-missing'],
  ['subject from UserInfo response does not match subject in ID Token', 'openid-client-subject'],
  ['nonce does not match', 'words-nonce-mismatch'],
  ['no match found token audience array: client_id=web', 'words-audience'],
  [
    '[error] lua openidc: issuer "https://a" in id_token is not equal to the issuer from the discovery document "https://a/"',
    'issuer-mismatch',
  ],
  ["request's redirect_uri argument, but there's no session state found", 'login-state-lost'],
  ['Invalid redirect https://a.dev/cb did not match one of the registered values', 'oauth-redirect-uri'],
  ["Client is not authorized for specified user's identity provider.", 'words-not-allowed'],
  ['No client authentication found.', 'oauth-client-or-secret-missing'],
  // Batch 2
  [
    '{"timestamp":"2022-06-17 23:05:16.226 +02:00","level":"debug","msg":"Could not parse auth data out of gitlab user object.","caller":"web/context.go:101","path":"/signup/gitlab/complete","err_where":"LoginByOAuth","http_code":400,"err_details":"user id can\'t be 0"}',
    'words-userinfo-failed',
  ],
  [
    '[2018/04/17 13:02:04 CEST] [EROR] AuthorizeOAuthUser: Bad response from token request, response_body=',
    'words-token-request-failed',
  ],
  [
    '{"id":"api.user.authorize_oauth_user.bad_token.app_error","message":"Bad token type","detailed_error":"","status_code":500}',
    'words-token-invalid',
  ],
  [
    '2026-02-09 15:21:41 ERROR filters/authentication.go:73 Unable to authenticate the request {"component": "vcluster", "error": "[invalid bearer token, oidc: email not verified]"}',
    'token-email-unverified',
  ],
  [
    'error: You must be logged in to the server (the server has asked for the client to provide credentials)',
    'kubernetes-unauthorized',
  ],
  [
    'E0128 00:43:20.037068 1 authentication.go:63] "Unable to authenticate the request" err="[invalid bearer token, square/go-jose: error in cryptographic primitive]"',
    'keys-signature',
  ],
  [
    'err="[invalid bearer token, oidc: parse username claims \\"email\\": claim not present]"',
    'token-email-missing',
  ],
  [
    'error: get-token: authentication error: authcode-browser error: could not exchange the code and token: oauth2: "invalid_client" "Invalid client or Invalid client credentials"',
    'keycloak-credentials',
  ],
  ['id_token is missing in the token response: &oauth2.Token{AccessToken:"xxx"}', 'token-no-id-token'],
  ['Login failed: No user with claim email found, and OIDC_CREATE_USER is False', 'words-user-unknown'],
  ['django.core.exceptions.SuspiciousOperation: Could not find a valid JWKS.', 'words-key-unknown'],
  [
    'SuspiciousOperation at /oidc/callback/ OIDC callback state not found in session `oidc_states`!',
    'login-state-lost',
  ],
  [
    'Get Token Error (url: https://idp/token, status: 401, body: {"error":"unauthorized_client","error_description":"INVALID_CREDENTIALS: Invalid client credentials"})',
    'keycloak-credentials',
  ],
  ['ID token was not received from OpenID Connect.', 'token-no-id-token'],
  ['Invalid client authentication method', 'oauth-auth-method'],
  ['Unable to find a key for (algorithm, kid):RS256, 9f3a)', 'words-key-unknown'],
  ['Jumbojett\\OpenIDConnectClientException: User did not authorize openid scope.', 'oauth-scope'],
  ['Jumbojett\\OpenIDConnectClientException: Unable to determine state', 'words-state'],
  ['Failed to verify `code_verifier`.', 'oauth-verifier'],
  [
    '{"error":"invalid_request","error_description":"The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed.","hint":"Code challenge must be provided for public clients"}',
    'oauth-pkce',
  ],
  [
    '{"error":"invalid_grant","hint":"Authorization code was not issued to this client"}',
    'oauth-code-refused',
  ],
  [
    '{"error":"invalid_request","hint":"Cannot decrypt the refresh token","message":"The refresh token is invalid."}',
    'oauth-refresh',
  ],
  ['OIDC login failed: Failed to verify ID token: Invalid nonce: nonce mismatch', 'words-nonce-mismatch'],
  [
    'openidconnect::DiscoveryError::Validation: unexpected issuer URI `https://auth.a.dev/application/o/vaultwarden/` (expected `https://auth.a.dev/application/o/vaultwarden`)',
    'issuer-mismatch',
  ],
  [
    '[vaultwarden::sso][ERROR] Failed to discover OpenID provider: Failed to parse server response',
    'words-discovery-failed',
  ],
  [
    'Invalid compact JSON web token from the remote party: signature verification failed: No matching key found',
    'words-key-unknown',
  ],
  [
    "http header 'Host: app.a.dev' not authorized for configured `vouch.domains` (is Host being sent properly?)",
    'words-host',
  ],
  ['verifyUser: Email joe@b.dev is not within a a.dev managed domain', 'words-not-allowed'],
  ['/auth Invalid session state: stored abc, returned def', 'words-state'],
  [
    '/auth Error while retrieving user info after successful login at the OAuth provider: oauth2: cannot fetch token: 400 Bad Request Response: {"error":"redirect_uri_mismatch"}',
    'oauth-redirect-uri',
  ],
  ["Jwks doesn't have key to match kid or alg from Jwt", 'words-key-unknown'],
  ['Audiences in Jwt are not allowed', 'words-audience'],
  ['Jwt issuer is not configured', 'words-issuer-missing'],
  ['Jwks remote fetch is failed', 'keys-unreachable'],
  ['Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections', 'token-not-jwt'],
  ['RBAC: access denied', 'oauth-access-denied'],
  ['OAuth flow failed.', 'exchange-failed'],
  ['{"message":"Unable to verify the SSO token: keyset has no key for kid: abc"}', 'words-key-unknown'],
  ['jwt.exceptions.PyJWKClientError: Unable to find a signing key that matches: "abc"', 'keys-signature'],
  ['jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)', 'token-time'],
  [
    'Error: Invalid `redirect_uri`: https://a.dev/cb / expected one of: ["https://a.dev/callback"]',
    'oauth-redirect-uri',
  ],
  ['The interaction session is invalid or has expired.', 'words-state'],
  ['Client assertion has already been used.', 'words-client-assertion'],
  [
    'org.forgerock.oauth2.core.exceptions.RedirectUriMismatchException: The redirection URI provided does not match a pre-registered value.',
    'openam-redirect-uri',
  ],
  [
    '{"error_description":"Client authentication failed","error":"invalid_client","state":"af0ifjsldkj"}',
    'oauth-client-credentials',
  ],
  ['{"error":"invalid_scope","error_description":"Unknown/invalid scope(s): [groups]"}', 'oauth-scope'],
  ["Invalid request: client_secret does not match for registered client 'demo'", 'oauth-secret'],
  ["Invalid request: requested scope is not allowed for registered client 'demo'", 'oauth-scope'],
  ['ERROR (missing-state): Missing authentication state.', 'words-state'],
  ['ERROR (no-code): No authentication code present in the request.', 'words-code-missing'],
  ['ERROR: Email claim not found using key: email', 'token-email-missing'],
  ["claim 'preferred_username' missing or has bad format", 'token-claim-missing'],
  ['State mismatch: State not persisted correctly', 'local-state-mismatch'],
  [
    '[Better Auth]: email_not_found: Provider did not return email. This could be due to misconfiguration in the provider settings.',
    'token-email-missing',
  ],
  ['ID Token validation failed due to `nonce` mismatch.', 'words-nonce-mismatch'],
  ['ERROR [netbird] failed validating JWT token sent from peer: invalid audience', 'words-audience'],
  [
    'rpc error: code = PermissionDenied desc = no user available for peer: token invalid: unable to find appropriate key',
    'words-key-unknown',
  ],
  // Batch 3
  [
    '2023-06-13 16:47:25,624 DEBUG [io.qua.oid.run.CodeAuthenticationMechanism] (vert.x-eventloop-thread-3) State parameter can not be empty or multi-valued if the state cookie is present',
    'login-state-lost',
  ],
  [
    '2021-11-16 16:29:25,837 DEBUG [io.qua.oid.run.OidcProviderClient] (vert.x-eventloop-thread-1) Request has failed: status: 401, error message: {"error_description":"Invalid client or client credentials.","error":"invalid_client"}\n2021-11-16 16:29:25,837 DEBUG [io.qua.oid.run.CodeAuthenticationMechanism] (vert.x-eventloop-thread-1) Exception during the code to token exchange',
    'oauth-client-credentials',
  ],
  [
    "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error id_token detected in the response, you must use client.callback() instead of client.oauthCallback() {\n  error: { message: 'id_token detected in the response, you must use client.callback() instead of client.oauthCallback()',",
    'auth-js-callback',
  ],
  [
    'CWWKS1754E: The ID token could not be validated. The audience [other] claim of the ID token did not match the client id [web].',
    'words-audience',
  ],
  [
    'io.quarkus.oidc.runtime.OidcProvider] Verification of the token issued to client web has failed: No iss (issuer) claim value was present but was expected to match https://kc/realms/q',
    'words-issuer-missing',
  ],
  [
    'org.jose4j.jwt.consumer.InvalidJwtException: JWT (claims->{"iss":"http://keycloak:8080/realms/a"}) rejected due to invalid claims or other invalid content. Additional details: [[12] Issuer (iss) claim value (http://keycloak:8080/realms/a) doesn\'t match expected value of http://localhost:8080/realms/a',
    'issuer-mismatch',
  ],
  ["org.jose4j.lang.UnresolvableKeyException: JWK with kid 'Q1' is not available", 'words-key-unknown'],
  [
    'authorization code has expired, nowUnix: [1697700000], token.CodeExpireIn: [1697699000]',
    'oauth-code-refused',
  ],
  [
    'the token is for wrong application (client_id), application.Name: [app-built-in], token.Application: [app2]',
    'words-audience',
  ],
  ['Request Object signature verification failed. Invalid signature algorithm.', 'token-algorithm'],
  [
    'Error decoding authorization header. Space delimited "<authMethod> <base64encoded>" structure is violated.',
    'oauth-secret-encoding',
  ],
  ['Invalid request. client_id not found in request as parameter.', 'words-client-id-missing'],
  ['oidc_proto_code_handle: code response validation failed', 'words-token-request-failed'],
  [
    'no refresh token stored in the session, so the access token cannot be refreshed based on expiry',
    'oauth-no-refresh-token',
  ],
  [
    'password is not an allowed grant type. Must be one of: authorization_code, refresh_token',
    'oauth-unsupported-grant',
  ],
  ['Empty scope (client has no registered scopes)', 'oauth-scope'],
  ['identity/oidc: missing issuer claim', 'words-issuer-missing'],
  ['OAuth callback state validation failed', 'words-state'],
  ['keycloak IdP configuration is incomplete, clientID is missing', 'words-client-id-missing'],
  ['Invalid OAuth configuration. Token URL not found.', 'words-endpoint-missing'],
  ['Authorization code is invalid, expired, or already used', 'oauth-code-used'],
  ['client assertion signature verification failed', 'words-client-assertion'],
  ['organization access is not granted to the application', 'words-not-allowed'],
  ['mutual TLS client certificate not provided', 'oauth-client-certificate'],
  ['Verification of ID Token failed: java.security.SignatureException', 'words-key-unknown'],
  ['Invalid `aud` claims', 'words-audience'],
  ['Redirect URI does not match any of the registered callback URLs', 'oauth-redirect-uri'],
  ['callback URL pattern scheme is not allowed', 'oauth-redirect-uri'],
  ['invalid request: both auth code and code verifier should be non-empty', 'oauth-verifier'],
  ['unable to find URL for the Keycloak provider', 'words-provider-unknown'],
  ['JWT issuer validation failed', 'issuer-mismatch'],
  ['No token endpoint set. Please set with $this->setendpoints', 'words-endpoint-missing'],
  [
    'Login failure (joe@a.dev), existing non SSO user (12) with same email (joe@a.dev) and email is not verified',
    'words-user-unknown',
  ],
  ['Failed to discover user_info url, cannot proceed', 'words-discovery-failed'],
  ['Unable to verify signature due to no jwks_uri being defined', 'keys-unreachable'],
  ['The communication to retrieve user data has failed with status code 403', 'words-forbidden'],
  ['EC Signature was wrong', 'words-key-unknown'],
  ['Invalid JSON web token: found 1 parts (expected 3)', 'token-not-jwt'],
  ['Failed requesting user info: Request failed', 'words-userinfo-failed'],
  [
    'IDW10502: An MsalUiRequiredException was thrown due to a challenge for the user. AADSTS50076: Due to a configuration change made by your administrator',
    'entra-aadsts50076',
  ],
  [
    "System.InvalidOperationException: IDX20803: Unable to obtain configuration from: 'https://idp.a.dev/.well-known/openid-configuration'.\n ---> System.IO.IOException: IDX20807: Unable to retrieve document from: 'https://idp.a.dev/.well-known/openid-configuration'. HttpResponseMessage: 'StatusCode: 404, ReasonPhrase: 'Not Found'",
    'discovery-not-found',
  ],
  [
    'System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot',
    'certificate-unknown-authority',
  ],
  [
    'Microsoft.AspNetCore.Authentication.AuthenticationFailureException: Correlation failed.\n   at Microsoft.AspNetCore.Authentication.RemoteAuthenticationHandler`1.HandleRequestAsync()',
    'login-state-lost',
  ],
  [
    'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: No OpenIDConnect provider found in your account for https://oidc.eks.eu-west-1.amazonaws.com/id/ABC',
    'words-provider-unknown',
  ],
  [
    'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Incorrect token audience',
    'words-audience',
  ],
  [
    'ERROR: (gcloud.auth.login) invalid_grant: Bad Request. Error code invalid_grant: The audience in ID Token [sts] does not match the expected audience //iam.googleapis.com/projects/1',
    'words-audience',
  ],
  [
    'Unable to acquire impersonated credentials: {"error":"invalid_target","error_description":"The target service indicated by the \\"audience\\" parameters is invalid."}',
    'words-audience',
  ],
  [
    'OAuth2::Error: invalid_grant: The redirect_uri MUST match the registered callback URL for this application.',
    'github-redirect',
  ],
  ['(oidc) Authentication failure! timeout: Faraday::ConnectionFailed, Net::OpenTimeout', 'network-timeout'],
  [
    '(openid_connect) Authentication failure! Issuer mismatch: OpenIDConnect::Discovery::DiscoveryFailed, Issuer mismatch',
    'issuer-mismatch',
  ],
  [
    'OpenIDConnect::ResponseObject::IdToken::InvalidAudience: ID token does not contain the client_id in aud',
    'words-audience',
  ],
  [
    'Rack::OAuth2::Client::Error (invalid_request :: Client credentials missing or client_secret is not permitted for this client)',
    'words-secret-missing',
  ],
  ['SSO login failed: user info claim "groups" is not a string array, got string', 'groups-type'],
  [
    'error verifying oauth callback: the user is not a member of any of the required organizations',
    'words-not-allowed',
  ],
  [
    '[Grafana] logger=oauth.generic_oauth level=error msg="Error getting email address" url=https://kc/userinfo/emails error="unexpected status code: 404"',
    'grafana-email',
  ],
  [
    'login.OAuthLogin(NewTransportWithCode): oauth2: cannot fetch token: 400 Bad Request Response: {"error":"invalid_grant","error_description":"PKCE verification failed: Code mismatch"}',
    'oauth-verifier',
  ],
  [
    'Keycloak: identity_provider_login_failure, error="Failed to make identity provider oauth callback: javax.net.ssl.SSLHandshakeException: PKIX path building failed"',
    'certificate-unknown-authority',
  ],
  [
    'WARN  [org.keycloak.events] type=CODE_TO_TOKEN_ERROR, realmId=x, clientId=web, error=invalid_client_credentials, grant_type=authorization_code',
    'keycloak-credentials',
  ],
  [
    'WARN  [org.keycloak.events] type="LOGIN_ERROR", clientId="web", error="invalid_redirect_uri", redirect_uri="http://a.dev/cb"',
    'keycloak-redirect-uri',
  ],
  // Batch 4
  ['could not get userinfo; only using claims from id token', 'words-userinfo-failed'],
  ['unable to verify OIDC callback: state did not match', 'local-state-mismatch'],
  ['invalid oauth client secret: hash mismatch', 'oauth-secret'],
  ['* claim "groups" does not match any associated bound claim values', 'vault-claims'],
  [
    '* error checking oidc discovery URL: Get "https://idp.a.dev/.well-known/openid-configuration": x509: certificate signed by unknown authority',
    'certificate-unknown-authority',
  ],
  ['query response_mode may not be used with an id_token response_type', 'local-response-mode'],
  ['Vault login failed. Expired or missing OAuth state.', 'vault-state'],
  ['rpc error: code = Unauthenticated desc = no session information', 'words-state'],
  ['failed to infer additional redirect urls from config: url missing', 'oauth-redirect-missing'],
  ['issuer must not have trailing slash in path', 'issuer-mismatch'],
  ['state or CSRF error', 'words-state'],
  [
    'JWTAuthenticator: could not perform oidc discovery on provider issuer: Get "https://a/.well-known/openid-configuration": tls: failed to verify certificate: x509: certificate is not valid for any names, but wanted to match a.dev',
    'certificate-host',
  ],
  [
    "The JOSE Header for the requested JWT, JWS or JWK object requires an algorithm to be specified as the 'alg' header claim. No 'alg' value was provided.",
    'token-claim-missing',
  ],
  [
    'Invalid login: An existing account on this Moodle has the same email address as the account you try to create, and "Allow accounts with same email" (allowaccountssameemail) is disabled.',
    'words-user-unknown',
  ],
  ['Access token not received.', 'token-no-access-token'],
  [
    '{"statusCode":400,"error":"Bad Request","message":"invalid_request: Invalid Client (client_assertion_type missing)"}',
    'oauth-client-assertion',
  ],
  [
    'FATA[0000] Oauth2 login failed: unable to fetch provider keys: Get "https://idp/jwks": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
    'network-timeout',
  ],
  ['Error: Failed to introspect token: 401', 'words-token-invalid'],
  ['invalid_request: Missing parameter: nonce', 'oauth-nonce'],
  [
    'java.lang.IllegalArgumentException: Unable to resolve Configuration with the provided Issuer of "https://idp.a.dev/realms/x"',
    'spring-issuer',
  ],
  [
    'java.lang.IllegalStateException: The Issuer "https://kc.a.dev/realms/x" provided in the configuration metadata did not match the requested issuer "http://kc:8080/realms/x"',
    'spring-issuer',
  ],
  [
    '[invalid_user_info_response] An error occurred while attempting to retrieve the UserInfo Resource: 401 : [no body]',
    'words-userinfo-failed',
  ],
  ['[invalid_nonce]', 'words-nonce-mismatch'],
  ['[authorization_request_not_found] ', 'login-state-lost'],
  [
    'org.springframework.security.oauth2.jwt.JwtValidationException: An error occurred while attempting to decode the Jwt: Jwt expired at 2024-01-01T00:00:00Z',
    'client-clock',
  ],
  [
    'org.springframework.security.oauth2.jwt.BadJwtException: An error occurred while attempting to decode the Jwt: Malformed token',
    'token-not-jwt',
  ],
  ["Attribute value for 'name' cannot be null", 'token-claim-missing'],
  ["Missing attribute 'email' in attributes", 'token-claim-missing'],
  ['Could not resolve authentication user: preferred_username is nil', 'token-claim-missing'],
  ['ActionController::InvalidAuthenticityToken during /users/auth/openid_connect', 'words-state'],
  ['Cannot access claims: access token is not a valid JWT (opaque token)', 'token-not-jwt'],
  [
    '2024/01/01 10:00:00 [error] 31#31: *5 js: OIDC error receiving ID token. upstream returned HTTP 400',
    'words-token-request-failed',
  ],
  [
    'OIDC unexpected response from IdP (HTTP 400). {"error":"invalid_request","error_description":"PKCE code challenge required"}',
    'oauth-pkce',
  ],
  [
    'upstream sent too big header while reading response header from upstream, client: 10.0.0.1, server: a.dev, request: "GET /callback?code=abc',
    'groups-too-large',
  ],
  ['400 Bad Request: Request Header Or Cookie Too Large nginx', 'groups-too-large'],
  [
    '[authMiddleware] The authenticity of the redirect_uri could not be established: callback host is not in whitelist_domains',
    'words-host',
  ],
  [
    'oauthproxy.go:853: Error redeeming code during OAuth2 callback: token exchange failed: oauth2: cannot fetch token: 400 Bad Request Response: {"error":"invalid_grant","error_description":"Session not active"}',
    'words-session-ended',
  ],
  ['Invalid authentication via OAuth2: unauthorized', 'oauth2-proxy-denied'],
  [
    'could not verify id_token: id token issued by a different provider, expected "https://a.dev/" got "https://a.dev"',
    'issuer-mismatch',
  ],
  ['The OAuth client was deleted.', 'google-client-id'],
  ['Access blocked: This app’s request is invalid. Error 400: redirect_uri_mismatch', 'google-redirect-uri'],
  [
    'Error 400: invalid_scope. Some requested scopes were invalid. {valid=[openid], invalid=[groups]}',
    'google-scope',
  ],
  [
    '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}',
    'google-testing-seven-days',
  ],
  [
    '{"errorCode":"invalid_client","errorSummary":"Invalid value for \'client_id\' parameter.","errorLink":"invalid_client"}',
    'okta-client-id',
  ],
  [
    '{"error":"invalid_dpop_proof","error_description":"The DPoP proof JWT header is missing."}',
    'oauth-dpop',
  ],
  ['{"error":"unauthorized","error_description":"user is blocked"}', 'words-not-allowed'],
  [
    '{"error":"mfa_required","error_description":"Multifactor authentication required"}',
    'oauth-login-needed',
  ],
  ['id_token signature algorithm HS256 is not supported by this relying party', 'token-algorithm'],
  ['Could not find a JWKS uri in discovery', 'keys-unreachable'],
  ['bad signature: the key has been rotated', 'words-key-unknown'],
  ['Error while decrypting ID token: JWE decryption failed', 'token-encrypted'],
  ['Error: unable to load OIDC configuration: HTTP 301 Moved Permanently', 'words-discovery-failed'],
  ['net::ERR_TOO_MANY_REDIRECTS at https://app.a.dev/oauth2/callback', 'too-many-redirects'],
  [
    'SameSite cookie "auth_session" was rejected because it had the "SameSite=None" attribute but is missing the "Secure" attribute',
    'words-state',
  ],
  [
    "Access to fetch at 'https://idp.a.dev/token' from origin 'https://app.a.dev' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present",
    'words-cors',
  ],
  // Batch 5
  ['OpenID login failed! Could not exchange code for tokens or fetch user info.', 'exchange-failed'],
  [
    '["errors"]=> array(1) { ["incorrect-user-claim"]=> array(1) { [0]=> string(20) "Incorrect user claim" } }',
    'token-claim-missing',
  ],
  [
    '["invalid-token-response"]=> array(4) { ["token_type"]=> string(6) "Bearer" ["access_token"]=> string(64) "439a" ["id_token"]=> NULL }',
    'token-no-id-token',
  ],
  ['ERROR (bad-id-token-claim): Bad ID token claim.', 'words-token-invalid'],
  [
    "-No subject alternative names present\n2018.09.19 12:24:48 ERROR web[AWX][o.s.s.a.AuthenticationError] Fail to callback authentication with 'oidc'\njava.lang.IllegalStateException: Retrieving access token failed",
    'certificate-host',
  ],
  [
    'Token request failed: {"error_description":"Code not valid","error":"invalid_grant"}',
    'oauth-code-refused',
  ],
  ['Login failed.\nMissing code or state parameter.', 'words-code-missing'],
  [
    '[mealie] ERROR [OIDC] Required claims not present. Expected: {"groups"} Actual: {"sub", "email"}',
    'token-claim-missing',
  ],
  [
    "[OIDC] User does not have the required group. Found: ['users'] - Required (one of): ['mealie']",
    'words-not-allowed',
  ],
  ['authlib.jose.errors.BadSignatureError: bad_signature:', 'client-signature'],
  ["authlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim 'iss'", 'issuer-mismatch'],
  [
    'allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b\'{"error": "invalid_client"}\'',
    'oauth-client-credentials',
  ],
  [
    'allauth.socialaccount.models.SocialApp.DoesNotExist: SocialApp matching query does not exist.',
    'words-client-id',
  ],
  [
    'InternalOAuthError: Failed to fetch user profile (status: 401 data: Unauthorized)',
    'words-userinfo-failed',
  ],
  [
    'AuthorizationError: The domain of your email address is not allowed to join this team',
    'words-not-allowed',
  ],
  [
    'OIDCMalformedUserInfoError: An email field was not returned in the profile parameter, but is required.',
    'token-email-missing',
  ],
  ['Error: failed to obtain access token: connect ETIMEDOUT 10.0.0.4:443', 'network-timeout'],
  ['cURL error 6: Could not resolve host: auth.a.dev', 'network-dns'],
  ['cURL error 7: Failed to connect to auth.a.dev port 443: Connection refused', 'network-refused'],
  ['cURL error 28: Operation timed out after 10001 milliseconds with 0 bytes received', 'network-timeout'],
  ['OIDC Discovery Error: HTTP error 404 during discovery', 'words-discovery-failed'],
  ['OIDC_USERNAME_CLAIM preferred_username not found on user info', 'token-claim-missing'],
  ['ID token validate failed with error: Missing token issuer value', 'words-issuer-missing'],
  ['ID token validate failed with error: Token audience value has 2 values, Expected 1', 'words-audience'],
  ['Missing or non-matching token authorized party value', 'words-audience'],
  ['Only RS256 signature validation is supported. Token reports using ES256', 'token-algorithm'],
  [
    'BookStack\\Exceptions\\JsonDebugException? No email found for user in OIDC claims',
    'token-email-missing',
  ],
  ['A user with the email joe@a.dev already exists but with different credentials.', 'words-user-unknown'],
  ['Unable to find email in user info', 'token-email-missing'],
  ['Token endpoint authentication method "client_secret_jwt" is not supported', 'oauth-auth-method'],
  [
    "Proxmox: TASK ERROR: openid connect: user 'joe@oidc' does not exist (autocreate disabled)",
    'words-user-unknown',
  ],
  [
    'Could not retrieve the OpenID Connect provider metadata: server returned "<html><head><title>Loading...',
    'words-discovery-failed',
  ],
  [
    "AADSTS50011: The redirect URI 'http://a.dev/signin-oidc' specified in the request does not match the redirect URIs configured",
    'entra-aadsts50011',
  ],
  ["AADSTS700054: response_type 'id_token' is not enabled for the application.", 'entra-response-type'],
  ['AADSTS650056: Misconfigured application.', 'entra-permissions'],
  [
    'AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.',
    'entra-spa-needs-pkce',
  ],
  ['com.okta.idx: The client secret supplied for a confidential client is invalid.', 'okta-secret'],
  ['Error: 400 - The requested scope(s) must be blank or a subset of the provided scopes.', 'oauth-scope'],
  ['PingFederate: No matching client found for client_id web', 'words-client-id'],
  [
    '{"error":"invalid_request","error_description":"redirect_uri and client_id do not match"}',
    'oauth-redirect-uri',
  ],
  [
    '{"error_description":"Unsupported authentication method. Expected client_secret_post","error":"invalid_client"}',
    'oauth-auth-method',
  ],
  [
    '{"error":"invalid_request","error_description":"Unsupported response_type: code id_token"}',
    'oauth-unsupported-response-type',
  ],
  [
    '{"error":"invalid_request","error_description":"the request is missing the openid scope"}',
    'oauth-scope',
  ],
  [
    'OneLogin: {"error":"invalid_request","error_description":"no client authentication mechanism provided"}',
    'oidc-provider-no-authentication',
  ],
  [
    'FusionAuth: {"error":"invalid_client","error_description":"Invalid client authentication credentials.","error_reason":"invalid_client_authentication"}',
    'oauth-client-credentials',
  ],
  [
    '{"error":"invalid_request","error_description":"Invalid redirect uri https://a.dev/cb","error_reason":"invalid_redirect_uri"}',
    'oauth-redirect-uri',
  ],
  [
    '{"error":"invalid_grant","error_reason":"auth_code_not_found","error_description":"Invalid Authorization Code"}',
    'fusionauth-code',
  ],
  [
    '{"error":"invalid_request","error_reason":"grant_type_disabled","error_description":"The authorization code grant has been disabled for this client"}',
    'oauth-unsupported-grant',
  ],
  ['{"code":"Errors.User.NotFound","message":"User could not be found (QUERY-Dfbg2)"}', 'words-user-unknown'],
  ['Flow does not apply to current user (denied by policy binding)', 'words-not-allowed'],
  [
    "Permission denied: Request has been denied. Policy binding 'None' returned result 'False'",
    'words-not-allowed',
  ],
  [
    'level=error msg="Authorization Request failed with error: The requested scope is invalid. The OAuth 2.0 Client is not allowed to request scope \'groups\'."',
    'fosite-scope',
  ],
  [
    "level=error msg=\"Access Request with id failed: client authentication failed. The request was determined to be using 'token_endpoint_auth_method' method 'client_secret_post', however the OAuth 2.0 client registration does not allow this method\"",
    'authelia-method',
  ],
  [
    "User 'joe' is not authorized to perform this authorization: policy 'two_factor'; authentication level not sufficient",
    'words-not-allowed',
  ],
  [
    'Exception: OpenID Connect Provider error: Error in handling response type. (iss mismatch: did not receive iss in authorization response)',
    'words-issuer-missing',
  ],
  [
    'oidc: fetching user info: 401 Unauthorized: {"error":"invalid_token","error_description":"user info: signature invalid"}',
    'userinfo-refused',
  ],
  // Batch 6
  ['[ERROR] [io.gravitee.am] Invalid or unknown client_id: web', 'words-client-id'],
  [
    'Apereo CAS: Application Not Authorized to Use CAS. The application you attempted to authenticate to is not authorized to use CAS.',
    'oauth-unauthorized-client',
  ],
  ['OAuth20: Unsupported redirect_uri: [https://a.dev/cb] for registered service', 'oauth-redirect-uri'],
  [
    'Error: redirect_uri did not match any configured URIs. Passed in redirect_uri : https://a.dev/cb',
    'oauth-redirect-uri',
  ],
  ['User was authenticated but no account could be linked: claim "oid" absent', 'token-claim-missing'],
  [
    'kubectl: error: could not get token: oidc error: authentication timeout: context deadline exceeded',
    'network-timeout',
  ],
  [
    'E1115 authentication.go:63] Unable to authenticate the request due to an error: [invalid bearer token, oidc: verify token: oidc: expected audience "kubernetes" got ["dashboard"]]',
    'token-audience',
  ],
  [
    'oidc: verify token: failed to verify signature: fetching keys oidc: get keys failed: Get "https://dex:5556/dex/keys": dial tcp: lookup dex: no such host',
    'network-dns',
  ],
  [
    'rancher: [ERROR] error from Keycloak: Client not enabled to retrieve service account',
    'keycloak-standard-flow',
  ],
  ['Client is not enabled for the standard flow', 'oauth-unsupported-grant'],
  [
    'Client is not allowed to initiate browser login with given response_type. Standard flow is disabled for the client.',
    'keycloak-standard-flow',
  ],
  ['Bearer-only applications are not allowed to initiate browser login', 'keycloak-bearer-only'],
  ['Cookie not found. Please make sure cookies are enabled in your browser.', 'keycloak-cookie'],
  [
    'Restart login cookie not found. It may have expired; it may have been deleted or cookies are disabled in your browser.',
    'keycloak-cookie',
  ],
  [
    "You are already authenticated as different user 'joe' in this session. Please sign out first.",
    'words-state',
  ],
  ['Account is not fully set up', 'keycloak-account'],
  ['Invalid user credentials', 'words-password'],
  [
    'Gitea: login via OAuth2 failed: the requested email is already in use by another account',
    'words-user-unknown',
  ],
  [
    'Gitea: oauth2: callback: failed to decode state from session: securecookie: the value is not valid',
    'words-state',
  ],
  ['Harbor: failed to verify token: oidc: token is expired (Token Expiry: 2024-05-01)', 'token-time'],
  ['Harbor: {"errors":[{"code":"UNAUTHORIZED","message":"Unable to verify OIDC state"}]}', 'words-state'],
  [
    'Portainer: Unable to retrieve authentication token: oauth2: "invalid_request" "redirect_uri parameter mismatch"',
    'oauth-redirect-uri',
  ],
  ['Teleport: Failed to verify OIDC callback: OIDC provider email not verified', 'token-email-unverified'],
  ['Teleport: No roles mapped from claims. The mappings may contain typos.', 'words-not-allowed'],
  ['Pomerium: {"error":"internal error: oauth2: token exchange failed, invalid secret"}', 'oauth-secret'],
  ['Nomad: ACL OIDC auth: no binding rules matched for auth method', 'words-not-allowed'],
  [
    'Consul: Unexpected response code: 403 (lookup failed: no known role or policy for the token claims)',
    'words-not-allowed',
  ],
  ['Boundary: authentication failed: email in claim did not match allowed', 'words-not-allowed'],
  ['Zabbix? Jellyfin: SSO error: one or more roles are required but the user has none', 'words-not-allowed'],
  ['Immich: Error: OAuth is not enabled', 'words-provider-unknown'],
  ['Immich: User does not exist and auto registering is disabled.', 'words-user-unknown'],
  [
    'Immich: ERROR [OAuthRepository] Unable to finish login: unexpected "redirect_uris" http vs https: OPError invalid_grant (redirect_uri did not match authorization request)',
    'oauth-redirect-uri',
  ],
  ['Seafile: OAuth access token error: (token_expired) ', 'token-time'],
  [
    'odoo: Access Denied: validation endpoint returned {"error": "invalid_token", "error_description": "The access token signature is invalid"}',
    'words-key-unknown',
  ],
  ['Superset: {"message":"The request to sign in was denied."}', 'oauth-access-denied'],
  ['jupyterhub: HTTP 403: OAuth state mismatch', 'local-state-mismatch'],
  [
    'tornado: HTTPClientError: HTTP 599: SSL certificate problem: unable to get local issuer certificate',
    'certificate-incomplete-chain',
  ],
  ['Mattermost: openid: id_token not found in the response: check scopes', 'token-no-id-token'],
  [
    'Rocket.Chat: "Failed to fetch identity from Keycloak at https://kc/userinfo. 401"',
    'words-userinfo-failed',
  ],
  ['Rocket.Chat: OAuth service requires an email but none returned by CustomOAuth', 'token-email-missing'],
  [
    'Discourse: Sorry, there was an error authorizing your account: no email was provided by the identity provider',
    'token-email-missing',
  ],
  [
    "SonarQube: You're not authorized: This account is already associated with another authentication method.",
    'words-user-unknown',
  ],
  ['Sentry: Authentication error: Unable to find user claim', 'token-claim-missing'],
  ["NetBox: social_core.exceptions.AuthForbidden: Your credentials aren't allowed", 'words-not-allowed'],
  ['social_core.exceptions.AuthStateMissing: Session value state missing.', 'login-state-lost'],
  ['social_core.exceptions.AuthTokenError: Token error: Signature verification failed', 'words-key-unknown'],
  ['social_core.exceptions.AuthMissingParameter: Missing needed parameter state', 'words-state'],
  [
    'social_core.exceptions.AuthUnknownError: An unknown error happened while authenticating: HTTPSConnectionPool max retries exceeded',
    'words-request-failed',
  ],
  ['Cloudflare: "That account does not have access."', 'words-not-allowed'],
  ['Tailscale: webfinger: issuer mismatch in response for user', 'issuer-mismatch'],
  [
    'Tailscale: unable to discover OIDC configuration: discovery document has missing "userinfo_endpoint"',
    'infra-no-userinfo',
  ],
  ['Snowflake: Invalid OAuth access token. [aud mismatch]', 'words-audience'],
  ['RabbitMQ: Token is not valid: {invalid_aud,[<<"account">>]}', 'words-audience'],
  ['RabbitMQ: Not_Authorized: Provided JWT token was signed with unknown key, kid=abc', 'words-key-unknown'],
  [
    'Kafka: OAuthBearerValidatorCallbackHandler: Invalid JWT: the "scope" claim is missing',
    'oauth-insufficient-scope',
  ],
  ['Trino: Credential is not valid: Token issuer https://kc/ not trusted', 'issuer-mismatch'],
  [
    "NiFi: Unable to validate the access token: no claim 'email' — identity cannot be determined",
    'token-email-missing',
  ],
];
