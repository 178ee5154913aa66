/** Texts drawn from threads and product sources before they were first explained, batch by batch. */
export const unseen = Object.entries({
  // Batch 1
  "no field 'null' was supplied in the UserInfo or the IdToken payload to be used as the username":
    'token-claim-missing',
  'SEVERE o.p.o.p.c.OidcProfileCreator#callUserInfoEndpoint: Bad User Info response, error=insufficient_scope\nWARNING o.e.j.e.n.ContextHandler$APIContext#log: Error while serving https://localhost/securityRealm/finishLogin\njava.lang.NullPointerException: Cannot invoke "com.nimbusds.jwt.JWT.getParsedString()" because "idToken" is null':
    'token-no-id-token',
  'lstorage error -> QueryDe(Error("missing field `response_type`"))': 'words-parameter-missing',
  'policy claim missing from the JWT token, credentials will not be generated': 'token-claim-missing',
  '[Envoy (Epoch 0)] [2020-05-25 03:18:02.740][26][debug][jwt] [external/envoy/source/extensions/filters/http/jwt_authn/authenticator.cc:245] JWT token verification completed with: Jwt is expired':
    'token-time',
  '{\n    "error": "invalid_client",\n    "error_description": "Client authentication failed due to unknown client, no client authentication included, or unsupported authentication method."\n}':
    'doorkeeper-client',
  'Invalid OAuth2 client_id secret | event_tag_id: 1': 'oauth-secret',
  'error=invalid_callback&error_description=Registered callback does not match with the provided url.':
    'oauth-redirect-uri',
  'Invalid id_token in the token response': 'words-token-invalid',
  'Caused by: com.nimbusds.jose.proc.BadJOSEException: Signed JWT rejected: Another algorithm expected, or no matching key(s) found':
    'nimbus-jwt',
  'The requested agent was not found': 'words-client-id',
  '{"detail":"The email or password provided is incorrect. Please check for typos and try logging in again."}\nWARNI [apps.webui.main] OAuth callback error: email claim missing':
    'token-email-missing',
  'Authentication to realm oidc1 failed - Failed to authenticate user with OpenID Connect (Caused by org.elasticsearch.ElasticsearchSecurityException: Failed to exchange code for Id Token using the Token Endpoint. Unable to parse Token Response)':
    'token-no-access-token',
  '[2024-07-23T13:27:17,226][WARN ][o.e.x.s.a.RealmsAuthenticator] [test-cluster-0] Authentication to realm c2id-implicit failed - Failed to authenticate user with OpenID Connect (Caused by org.elasticsearch.ElasticsearchSecurityException: Failed to get claims from the Userinfo Endpoint.)':
    'words-userinfo-failed',
  'views.py: ERROR - Error returning OAuth user info: Expecting value: line 1 column 1 (char 0)':
    'answer-not-json',
  "ERROR:flask_appbuilder.security.views:Error returning OAuth user info: 'upn'": 'token-claim-missing',
  'CWWKS2408E: The callback request from the OpenID Connect provider is missing the state parameter.':
    'words-state',
  'grant_type: authorization_code is not supported in this application': 'oauth-unsupported-grant',
  '{"access_token":"error: invalid client_id","token_type":"","expires_in":0}': 'words-client-id',
  '{"error_description":"A valid OAuth client could not be found for client_id: w_sNIcatiDplDKRibkIWgSH8w00b","error":"invalid_client"}':
    'words-client-id',
  'ERROR: TraefikOidcPlugin: 2025/05/12 23:56:07 Access token verification failed (non-expiration): standard claim verification failed: token replay detected':
    'words-token-refused',
  '[traefik-oidc-auth] Verifying token: unable to read session cookie: http: named cookie not present':
    'words-state',
  'token has invalid claims: token is missing required claim: aud claim is required, token is missing required claim: iss claim is required':
    'token-claim-missing',
  'level=error msg="missing ID token: <nil>" handler=Auth': 'token-no-id-token',
  'token signature is invalid: crypto/rsa: verification error': 'keys-signature',
  '[ERROR] API error response 500 for POST /v3-public/keyCloakOIDCProviders/keycloakoidc?action=login. Cause: Get "/.well-known/openid-configuration": unsupported protocol scheme ""':
    'url-without-scheme',
  'An error occurred during the request TypeError: Only absolute URLs are supported': 'url-without-scheme',
  'oidc_proto_validate_iat: "iat" validation failure: JWT was issued more than 600 seconds ago': 'token-time',
  'oidc_proto_validate_idtoken: id_token JSON payload did not contain the required-by-spec "sub" string value':
    'token-claim-missing',
  'oidc_check_user_id: state (eyJh) has expired (original_url=https://a.dev/)': 'words-state',
  'no metadata found for the requested issuer (https://idp.a.dev), and Discovery is not allowed':
    'words-discovery-failed',
  'oidc_proto_validate_jwks: key type of key with kid "abc" does not match the JWE "alg" header "RSA-OAEP"':
    'token-encrypted',
  'no JSON/JWT could be parsed from the userinfo endpoint response': 'answer-not-json',
  'hudson.security: Could not identify groups in groups=null': 'token-claim-missing',
  'Well known configuration could not be loaded, login can not proceed.': 'words-discovery-failed',
  'Failed to refresh expired token because grant is invalid': 'oauth-refresh',
  'org.pac4j.core.exception.TechnicalException: Cannot retrieve claims from user info':
    'words-userinfo-failed',
  "ID token does not contain the 'tid' claim": 'token-claim-missing',
  'No encryption algorithm found for JWT: eyJ...': 'token-encrypted',
  '[TokenService] Failed to exchange token, client/server error in the exchange request: Client error: `POST https://idp/token` resulted in a `400 Bad Request` response: {"error":"access_denied","error_description":"Client not allowed to exchange"}':
    'oauth-unsupported-grant',
  'The discovery endpoint is not reachable or is invalid': 'nextcloud-reach',
  'Failed to decrypt the client secret': 'oauth-secret',
  'token signature check failed': 'keys-signature',
  'identity/oidc: missing refresh token': 'oauth-no-refresh-token',
  'port "8080" does not match redirect URI port "8000"': 'oauth-redirect-uri',
  'missing or wrong issuer in request': 'issuer-mismatch',
  'audience is not valid: Audience must contain client_id "web"': 'words-audience',
  'authorized party is not set. If Token is valid for multiple audiences, azp must not be empty':
    'words-audience',
  'the redirect URI must use HTTPS except for localhost': 'oauth-redirect-insecure',
  'invalid flow state, flow state has expired': 'words-state',
  '{"code":400,"error_code":"bad_code_verifier","msg":"code challenge does not match previously saved code verifier"}':
    'oauth-verifier',
  "oidc: failed to decode discovery document from https://sso.a.dev: invalid character 'p' after top-level value":
    'answer-not-json',
  'client_secret is required for confidential clients': 'words-secret-missing',
  'subject from UserInfo response does not match subject in ID Token': 'openid-client-subject',
  'nonce does not match': 'words-nonce-mismatch',
  'no match found token audience array: client_id=web': 'words-audience',
  '[error] lua openidc: issuer "https://a" in id_token is not equal to the issuer from the discovery document "https://a/"':
    'issuer-mismatch',
  "request's redirect_uri argument, but there's no session state found": 'login-state-lost',
  'Invalid redirect https://a.dev/cb did not match one of the registered values': 'oauth-redirect-uri',
  "Client is not authorized for specified user's identity provider.": 'words-not-allowed',
  'No client authentication found.': 'oauth-client-or-secret-missing',
  // Batch 2
  '{"timestamp":"2022-06-17 23:05:16.226 +02:00","level":"debug","msg":"Could not parse auth data out of gitlab user object.","caller":"web/context.go:101","path":"/signup/gitlab/complete","err_where":"LoginByOAuth","http_code":400,"err_details":"user id can\'t be 0"}':
    'words-userinfo-failed',
  '[2018/04/17 13:02:04 CEST] [EROR] AuthorizeOAuthUser: Bad response from token request, response_body=':
    'words-token-request-failed',
  '{"id":"api.user.authorize_oauth_user.bad_token.app_error","message":"Bad token type","detailed_error":"","status_code":500}':
    'words-token-kind',
  '2026-02-09 15:21:41 ERROR filters/authentication.go:73 Unable to authenticate the request {"component": "vcluster", "error": "[invalid bearer token, oidc: email not verified]"}':
    'token-email-unverified',
  'error: You must be logged in to the server (the server has asked for the client to provide credentials)':
    'kubernetes-unauthorized',
  'E0128 00:43:20.037068 1 authentication.go:63] "Unable to authenticate the request" err="[invalid bearer token, square/go-jose: error in cryptographic primitive]"':
    'keys-signature',
  'err="[invalid bearer token, oidc: parse username claims \\"email\\": claim not present]"':
    'token-email-missing',
  'error: get-token: authentication error: authcode-browser error: could not exchange the code and token: oauth2: "invalid_client" "Invalid client or Invalid client credentials"':
    'keycloak-credentials',
  'id_token is missing in the token response: &oauth2.Token{AccessToken:"xxx"}': 'token-no-id-token',
  'Login failed: No user with claim email found, and OIDC_CREATE_USER is False': 'words-user-unknown',
  'django.core.exceptions.SuspiciousOperation: Could not find a valid JWKS.': 'keys-signature',
  'SuspiciousOperation at /oidc/callback/ OIDC callback state not found in session `oidc_states`!':
    'login-state-lost',
  'Get Token Error (url: https://idp/token, status: 401, body: {"error":"unauthorized_client","error_description":"INVALID_CREDENTIALS: Invalid client credentials"})':
    'keycloak-credentials',
  'ID token was not received from OpenID Connect.': 'token-no-id-token',
  'Invalid client authentication method': 'oauth-auth-method',
  'Unable to find a key for (algorithm, kid):RS256, 9f3a)': 'keys-signature',
  'Jumbojett\\OpenIDConnectClientException: User did not authorize openid scope.': 'oauth-scope',
  'Jumbojett\\OpenIDConnectClientException: Unable to determine state': 'words-state',
  'Failed to verify `code_verifier`.': 'oauth-verifier',
  '{"error":"invalid_request","error_description":"The request is missing a required parameter, includes an invalid parameter value, includes a parameter more than once, or is otherwise malformed.","hint":"Code challenge must be provided for public clients"}':
    'oauth-pkce',
  '{"error":"invalid_grant","hint":"Authorization code was not issued to this client"}': 'oauth-code-refused',
  '{"error":"invalid_request","hint":"Cannot decrypt the refresh token","message":"The refresh token is invalid."}':
    'oauth-refresh',
  'OIDC login failed: Failed to verify ID token: Invalid nonce: nonce mismatch': 'words-nonce-mismatch',
  'openidconnect::DiscoveryError::Validation: unexpected issuer URI `https://auth.a.dev/application/o/vaultwarden/` (expected `https://auth.a.dev/application/o/vaultwarden`)':
    'issuer-mismatch',
  '[vaultwarden::sso][ERROR] Failed to discover OpenID provider: Failed to parse server response':
    'rust-unreadable',
  'Invalid compact JSON web token from the remote party: signature verification failed: No matching key found':
    'keys-signature',
  "http header 'Host: app.a.dev' not authorized for configured `vouch.domains` (is Host being sent properly?)":
    'words-host',
  'verifyUser: Email joe@b.dev is not within a a.dev managed domain': 'words-not-allowed',
  '/auth Invalid session state: stored abc, returned def': 'words-state',
  '/auth Error while retrieving user info after successful login at the OAuth provider: oauth2: cannot fetch token: 400 Bad Request Response: {"error":"redirect_uri_mismatch"}':
    'oauth-redirect-uri',
  "Jwks doesn't have key to match kid or alg from Jwt": 'keys-signature',
  'Audiences in Jwt are not allowed': 'words-audience',
  'Jwt issuer is not configured': 'words-issuer-missing',
  'Jwks remote fetch is failed': 'keys-unreachable',
  'Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections': 'token-not-jwt',
  'RBAC: access denied': 'oauth-access-denied',
  'OAuth flow failed.': 'envoy-oauth',
  '{"message":"Unable to verify the SSO token: keyset has no key for kid: abc"}': 'keys-signature',
  'jwt.exceptions.PyJWKClientError: Unable to find a signing key that matches: "abc"': 'keys-signature',
  'jwt.exceptions.ImmatureSignatureError: The token is not yet valid (iat)': 'token-time',
  'Error: Invalid `redirect_uri`: https://a.dev/cb / expected one of: ["https://a.dev/callback"]':
    'oauth-redirect-uri',
  'The interaction session is invalid or has expired.': 'words-state',
  'Client assertion has already been used.': 'words-client-assertion',
  'org.forgerock.oauth2.core.exceptions.RedirectUriMismatchException: The redirection URI provided does not match a pre-registered value.':
    'openam-redirect-uri',
  '{"error_description":"Client authentication failed","error":"invalid_client","state":"af0ifjsldkj"}':
    'oauth-client-credentials',
  '{"error":"invalid_scope","error_description":"Unknown/invalid scope(s): [groups]"}': 'oauth-scope',
  "Invalid request: client_secret does not match for registered client 'demo'": 'oauth-secret',
  "Invalid request: requested scope is not allowed for registered client 'demo'": 'oauth-scope',
  'ERROR (missing-state): Missing authentication state.': 'words-state',
  'ERROR (no-code): No authentication code present in the request.': 'words-code-missing',
  'ERROR: Email claim not found using key: email': 'token-email-missing',
  "claim 'preferred_username' missing or has bad format": 'token-claim-missing',
  'State mismatch: State not persisted correctly': 'words-state',
  '[Better Auth]: email_not_found: Provider did not return email. This could be due to misconfiguration in the provider settings.':
    'token-email-missing',
  'ID Token validation failed due to `nonce` mismatch.': 'words-nonce-mismatch',
  'ERROR [netbird] failed validating JWT token sent from peer: invalid audience': 'words-audience',
  'rpc error: code = PermissionDenied desc = no user available for peer: token invalid: unable to find appropriate key':
    'keys-signature',
  // Batch 3
  '2023-06-13 16:47:25,624 DEBUG [io.qua.oid.run.CodeAuthenticationMechanism] (vert.x-eventloop-thread-3) State parameter can not be empty or multi-valued if the state cookie is present':
    'login-state-lost',
  '2021-11-16 16:29:25,837 DEBUG [io.qua.oid.run.OidcProviderClient] (vert.x-eventloop-thread-1) Request has failed: status: 401, error message: {"error_description":"Invalid client or client credentials.","error":"invalid_client"}\n2021-11-16 16:29:25,837 DEBUG [io.qua.oid.run.CodeAuthenticationMechanism] (vert.x-eventloop-thread-1) Exception during the code to token exchange':
    'oauth-client-credentials',
  "[next-auth][error][OAUTH_CALLBACK_ERROR]\nhttps://next-auth.js.org/errors#oauth_callback_error id_token detected in the response, you must use client.callback() instead of client.oauthCallback() {\n  error: { message: 'id_token detected in the response, you must use client.callback() instead of client.oauthCallback()',":
    'auth-js-callback',
  'CWWKS1754E: The ID token could not be validated. The audience [other] claim of the ID token did not match the client id [web].':
    'words-audience',
  'io.quarkus.oidc.runtime.OidcProvider] Verification of the token issued to client web has failed: No iss (issuer) claim value was present but was expected to match https://kc/realms/q':
    'issuer-mismatch',
  'org.jose4j.jwt.consumer.InvalidJwtException: JWT (claims->{"iss":"http://keycloak:8080/realms/a"}) rejected due to invalid claims or other invalid content. Additional details: [[12] Issuer (iss) claim value (http://keycloak:8080/realms/a) doesn\'t match expected value of http://localhost:8080/realms/a':
    'issuer-mismatch',
  "org.jose4j.lang.UnresolvableKeyException: JWK with kid 'Q1' is not available": 'keys-signature',
  'authorization code has expired, nowUnix: [1697700000], token.CodeExpireIn: [1697699000]':
    'oauth-code-refused',
  'the token is for wrong application (client_id), application.Name: [app-built-in], token.Application: [app2]':
    'words-audience',
  'Request Object signature verification failed. Invalid signature algorithm.': 'token-algorithm',
  'Error decoding authorization header. Space delimited "<authMethod> <base64encoded>" structure is violated.':
    'oauth-secret-encoding',
  'Invalid request. client_id not found in request as parameter.': 'words-client-id-missing',
  'oidc_proto_code_handle: code response validation failed': 'words-token-request-failed',
  'no refresh token stored in the session, so the access token cannot be refreshed based on expiry':
    'oauth-no-refresh-token',
  'password is not an allowed grant type. Must be one of: authorization_code, refresh_token':
    'oauth-unsupported-grant',
  'Empty scope (client has no registered scopes)': 'oauth-scope',
  'identity/oidc: missing issuer claim': 'words-issuer-missing',
  'OAuth callback state validation failed': 'words-state',
  'keycloak IdP configuration is incomplete, clientID is missing': 'words-client-id-missing',
  'Invalid OAuth configuration. Token URL not found.': 'words-endpoint-missing',
  'Authorization code is invalid, expired, or already used': 'oauth-code-used',
  'client assertion signature verification failed': 'words-client-assertion',
  'organization access is not granted to the application': 'words-not-allowed',
  'mutual TLS client certificate not provided': 'oauth-client-certificate',
  'Verification of ID Token failed: java.security.SignatureException': 'keys-signature',
  'Invalid `aud` claims': 'words-audience',
  'Redirect URI does not match any of the registered callback URLs': 'oauth-redirect-uri',
  'callback URL pattern scheme is not allowed': 'oauth-redirect-uri',
  'invalid request: both auth code and code verifier should be non-empty': 'oauth-verifier',
  'unable to find URL for the Keycloak provider': 'words-provider-unknown',
  'JWT issuer validation failed': 'issuer-mismatch',
  'No token endpoint set. Please set with $this->setendpoints': 'words-endpoint-missing',
  'Login failure (joe@a.dev), existing non SSO user (12) with same email (joe@a.dev) and email is not verified':
    'words-user-unknown',
  'Failed to discover user_info url, cannot proceed': 'words-discovery-failed',
  'Unable to verify signature due to no jwks_uri being defined': 'keys-address-missing',
  'The communication to retrieve user data has failed with status code 403': 'words-forbidden',
  'EC Signature was wrong': 'keys-signature',
  'Invalid JSON web token: found 1 parts (expected 3)': 'token-not-jwt',
  'Failed requesting user info: Request failed': 'words-userinfo-failed',
  'IDW10502: An MsalUiRequiredException was thrown due to a challenge for the user. AADSTS50076: Due to a configuration change made by your administrator':
    'entra-aadsts50076',
  "System.InvalidOperationException: IDX20803: Unable to obtain configuration from: 'https://idp.a.dev/.well-known/openid-configuration'.\n ---> System.IO.IOException: IDX20807: Unable to retrieve document from: 'https://idp.a.dev/.well-known/openid-configuration'. HttpResponseMessage: 'StatusCode: 404, ReasonPhrase: 'Not Found'":
    'discovery-not-found',
  'System.Security.Authentication.AuthenticationException: The remote certificate is invalid because of errors in the certificate chain: UntrustedRoot':
    'certificate-unknown-authority',
  'Microsoft.AspNetCore.Authentication.AuthenticationFailureException: Correlation failed.\n   at Microsoft.AspNetCore.Authentication.RemoteAuthenticationHandler`1.HandleRequestAsync()':
    'login-state-lost',
  'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: No OpenIDConnect provider found in your account for https://oidc.eks.eu-west-1.amazonaws.com/id/ABC':
    'words-provider-unknown',
  'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Incorrect token audience':
    'words-audience',
  'ERROR: (gcloud.auth.login) invalid_grant: Bad Request. Error code invalid_grant: The audience in ID Token [sts] does not match the expected audience //iam.googleapis.com/projects/1':
    'words-audience',
  'Unable to acquire impersonated credentials: {"error":"invalid_target","error_description":"The target service indicated by the \\"audience\\" parameters is invalid."}':
    'words-resource',
  'OAuth2::Error: invalid_grant: The redirect_uri MUST match the registered callback URL for this application.':
    'github-redirect',
  '(oidc) Authentication failure! timeout: Faraday::ConnectionFailed, Net::OpenTimeout': 'network-timeout',
  '(openid_connect) Authentication failure! Issuer mismatch: OpenIDConnect::Discovery::DiscoveryFailed, Issuer mismatch':
    'issuer-mismatch',
  'OpenIDConnect::ResponseObject::IdToken::InvalidAudience: ID token does not contain the client_id in aud':
    'words-audience',
  'Rack::OAuth2::Client::Error (invalid_request :: Client credentials missing or client_secret is not permitted for this client)':
    'words-secret-missing',
  'SSO login failed: user info claim "groups" is not a string array, got string': 'groups-type',
  'error verifying oauth callback: the user is not a member of any of the required organizations':
    'words-not-allowed',
  '[Grafana] logger=oauth.generic_oauth level=error msg="Error getting email address" url=https://kc/userinfo/emails error="unexpected status code: 404"':
    'grafana-email',
  'login.OAuthLogin(NewTransportWithCode): oauth2: cannot fetch token: 400 Bad Request Response: {"error":"invalid_grant","error_description":"PKCE verification failed: Code mismatch"}':
    'oauth-verifier',
  'Keycloak: identity_provider_login_failure, error="Failed to make identity provider oauth callback: javax.net.ssl.SSLHandshakeException: PKIX path building failed"':
    'certificate-unknown-authority',
  'WARN  [org.keycloak.events] type=CODE_TO_TOKEN_ERROR, realmId=x, clientId=web, error=invalid_client_credentials, grant_type=authorization_code':
    'keycloak-credentials',
  'WARN  [org.keycloak.events] type="LOGIN_ERROR", clientId="web", error="invalid_redirect_uri", redirect_uri="http://a.dev/cb"':
    'keycloak-redirect-uri',
  // Batch 4
  'could not get userinfo; only using claims from id token': 'words-userinfo-failed',
  'unable to verify OIDC callback: state did not match': 'words-state',
  'invalid oauth client secret: hash mismatch': 'oauth-secret',
  '* claim "groups" does not match any associated bound claim values': 'vault-claims',
  '* error checking oidc discovery URL: Get "https://idp.a.dev/.well-known/openid-configuration": x509: certificate signed by unknown authority':
    'certificate-unknown-authority',
  'query response_mode may not be used with an id_token response_type': 'local-response-mode',
  'Vault login failed. Expired or missing OAuth state.': 'vault-state',
  'rpc error: code = Unauthenticated desc = no session information': 'words-state',
  'failed to infer additional redirect urls from config: url missing': 'oauth-redirect-missing',
  'issuer must not have trailing slash in path': 'issuer-mismatch',
  'state or CSRF error': 'words-state',
  'JWTAuthenticator: could not perform oidc discovery on provider issuer: Get "https://a/.well-known/openid-configuration": tls: failed to verify certificate: x509: certificate is not valid for any names, but wanted to match a.dev':
    'certificate-host',
  "The JOSE Header for the requested JWT, JWS or JWK object requires an algorithm to be specified as the 'alg' header claim. No 'alg' value was provided.":
    'token-claim-missing',
  'Invalid login: An existing account on this Moodle has the same email address as the account you try to create, and "Allow accounts with same email" (allowaccountssameemail) is disabled.':
    'words-user-unknown',
  'Access token not received.': 'token-no-access-token',
  '{"statusCode":400,"error":"Bad Request","message":"invalid_request: Invalid Client (client_assertion_type missing)"}':
    'oauth-client-assertion',
  'FATA[0000] Oauth2 login failed: unable to fetch provider keys: Get "https://idp/jwks": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)':
    'network-timeout',
  'Error: Failed to introspect token: 401': 'words-token-invalid',
  'invalid_request: Missing parameter: nonce': 'oauth-nonce',
  'java.lang.IllegalArgumentException: Unable to resolve Configuration with the provided Issuer of "https://idp.a.dev/realms/x"':
    'spring-issuer',
  'java.lang.IllegalStateException: The Issuer "https://kc.a.dev/realms/x" provided in the configuration metadata did not match the requested issuer "http://kc:8080/realms/x"':
    'spring-issuer',
  '[invalid_user_info_response] An error occurred while attempting to retrieve the UserInfo Resource: 401 : [no body]':
    'userinfo-refused',
  '[invalid_nonce]': 'words-nonce-mismatch',
  '[authorization_request_not_found] ': 'login-state-lost',
  'org.springframework.security.oauth2.jwt.JwtValidationException: An error occurred while attempting to decode the Jwt: Jwt expired at 2024-01-01T00:00:00Z':
    'token-time',
  'org.springframework.security.oauth2.jwt.BadJwtException: An error occurred while attempting to decode the Jwt: Malformed token':
    'token-not-jwt',
  "Attribute value for 'name' cannot be null": 'token-claim-missing',
  "Missing attribute 'email' in attributes": 'token-claim-missing',
  'Could not resolve authentication user: preferred_username is nil': 'token-claim-missing',
  'ActionController::InvalidAuthenticityToken during /users/auth/openid_connect': 'words-state',
  'Cannot access claims: access token is not a valid JWT (opaque token)': 'token-not-jwt',
  '2024/01/01 10:00:00 [error] 31#31: *5 js: OIDC error receiving ID token. upstream returned HTTP 400':
    'words-token-request-failed',
  'OIDC unexpected response from IdP (HTTP 400). {"error":"invalid_request","error_description":"PKCE code challenge required"}':
    'oauth-pkce',
  'upstream sent too big header while reading response header from upstream, client: 10.0.0.1, server: a.dev, request: "GET /callback?code=abc':
    'headers-too-large',
  '400 Bad Request: Request Header Or Cookie Too Large nginx': 'groups-too-large',
  '[authMiddleware] The authenticity of the redirect_uri could not be established: callback host is not in whitelist_domains':
    'words-host',
  'oauthproxy.go:853: Error redeeming code during OAuth2 callback: token exchange failed: oauth2: cannot fetch token: 400 Bad Request Response: {"error":"invalid_grant","error_description":"Session not active"}':
    'words-session-ended',
  'Invalid authentication via OAuth2: unauthorized': 'oauth2-proxy-denied',
  'could not verify id_token: id token issued by a different provider, expected "https://a.dev/" got "https://a.dev"':
    'issuer-mismatch',
  'The OAuth client was deleted.': 'google-client-id',
  'Access blocked: This app’s request is invalid. Error 400: redirect_uri_mismatch': 'google-redirect-uri',
  'Error 400: invalid_scope. Some requested scopes were invalid. {valid=[openid], invalid=[groups]}':
    'google-scope',
  '{"error":"invalid_grant","error_description":"Token has been expired or revoked."}':
    'google-testing-seven-days',
  '{"errorCode":"invalid_client","errorSummary":"Invalid value for \'client_id\' parameter.","errorLink":"invalid_client"}':
    'okta-client-id',
  '{"error":"invalid_dpop_proof","error_description":"The DPoP proof JWT header is missing."}': 'oauth-dpop',
  '{"error":"unauthorized","error_description":"user is blocked"}': 'words-account',
  '{"error":"mfa_required","error_description":"Multifactor authentication required"}': 'oauth-login-needed',
  'id_token signature algorithm HS256 is not supported by this relying party': 'token-algorithm',
  'Could not find a JWKS uri in discovery': 'keys-address-missing',
  'bad signature: the key has been rotated': 'keys-signature',
  'Error while decrypting ID token: JWE decryption failed': 'token-encrypted',
  'Error: unable to load OIDC configuration: HTTP 301 Moved Permanently': 'words-discovery-failed',
  'net::ERR_TOO_MANY_REDIRECTS at https://app.a.dev/oauth2/callback': 'too-many-redirects',
  'SameSite cookie "auth_session" was rejected because it had the "SameSite=None" attribute but is missing the "Secure" attribute':
    'words-state',
  "Access to fetch at 'https://idp.a.dev/token' from origin 'https://app.a.dev' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present":
    'words-cors',
  // Batch 5
  'OpenID login failed! Could not exchange code for tokens or fetch user info.': 'words-token-request-failed',
  '["errors"]=> array(1) { ["incorrect-user-claim"]=> array(1) { [0]=> string(20) "Incorrect user claim" } }':
    'wordpress-user-claim',
  '["invalid-token-response"]=> array(4) { ["token_type"]=> string(6) "Bearer" ["access_token"]=> string(64) "439a" ["id_token"]=> NULL }':
    'token-no-id-token',
  'ERROR (bad-id-token-claim): Bad ID token claim.': 'words-token-invalid',
  "-No subject alternative names present\n2018.09.19 12:24:48 ERROR web[AWX][o.s.s.a.AuthenticationError] Fail to callback authentication with 'oidc'\njava.lang.IllegalStateException: Retrieving access token failed":
    'certificate-host',
  'Token request failed: {"error_description":"Code not valid","error":"invalid_grant"}':
    'oauth-code-refused',
  'Login failed.\nMissing code or state parameter.': 'words-code-missing',
  '[mealie] ERROR [OIDC] Required claims not present. Expected: {"groups"} Actual: {"sub", "email"}':
    'token-claim-missing',
  "[OIDC] User does not have the required group. Found: ['users'] - Required (one of): ['mealie']":
    'words-not-allowed',
  'authlib.jose.errors.BadSignatureError: bad_signature:': 'keys-signature',
  "authlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim 'iss'": 'issuer-mismatch',
  'allauth.socialaccount.providers.oauth2.client.OAuth2Error: Error retrieving access token: b\'{"error": "invalid_client"}\'':
    'oauth-client-credentials',
  'allauth.socialaccount.models.SocialApp.DoesNotExist: SocialApp matching query does not exist.':
    'words-client-id',
  'InternalOAuthError: Failed to fetch user profile (status: 401 data: Unauthorized)': 'userinfo-refused',
  'AuthorizationError: The domain of your email address is not allowed to join this team':
    'words-not-allowed',
  'OIDCMalformedUserInfoError: An email field was not returned in the profile parameter, but is required.':
    'token-email-missing',
  'Error: failed to obtain access token: connect ETIMEDOUT 10.0.0.4:443': 'network-timeout',
  'cURL error 6: Could not resolve host: auth.a.dev': 'network-dns',
  'cURL error 7: Failed to connect to auth.a.dev port 443: Connection refused': 'network-refused',
  'cURL error 28: Operation timed out after 10001 milliseconds with 0 bytes received': 'network-timeout',
  'OIDC Discovery Error: HTTP error 404 during discovery': 'discovery-not-found',
  'OIDC_USERNAME_CLAIM preferred_username not found on user info': 'token-claim-missing',
  'ID token validate failed with error: Missing token issuer value': 'words-issuer-missing',
  'ID token validate failed with error: Token audience value has 2 values, Expected 1': 'words-audience',
  'Missing or non-matching token authorized party value': 'words-audience',
  'Only RS256 signature validation is supported. Token reports using ES256': 'token-algorithm',
  'BookStack\\Exceptions\\JsonDebugException? No email found for user in OIDC claims': 'token-email-missing',
  'A user with the email joe@a.dev already exists but with different credentials.': 'words-user-unknown',
  'Unable to find email in user info': 'token-email-missing',
  'Token endpoint authentication method "client_secret_jwt" is not supported': 'oauth-auth-method',
  "Proxmox: TASK ERROR: openid connect: user 'joe@oidc' does not exist (autocreate disabled)":
    'words-user-unknown',
  'Could not retrieve the OpenID Connect provider metadata: server returned "<html><head><title>Loading...':
    'words-discovery-failed',
  "AADSTS50011: The redirect URI 'http://a.dev/signin-oidc' specified in the request does not match the redirect URIs configured":
    'entra-aadsts50011',
  "AADSTS700054: response_type 'id_token' is not enabled for the application.": 'entra-response-type',
  'AADSTS650056: Misconfigured application.': 'entra-permissions',
  'AADSTS9002325: Proof Key for Code Exchange is required for cross-origin authorization code redemption.':
    'entra-spa-needs-pkce',
  'com.okta.idx: The client secret supplied for a confidential client is invalid.': 'okta-secret',
  'Error: 400 - The requested scope(s) must be blank or a subset of the provided scopes.': 'oauth-scope',
  'PingFederate: No matching client found for client_id web': 'words-client-id',
  '{"error":"invalid_request","error_description":"redirect_uri and client_id do not match"}':
    'oauth-redirect-uri',
  '{"error_description":"Unsupported authentication method. Expected client_secret_post","error":"invalid_client"}':
    'oauth-auth-method',
  '{"error":"invalid_request","error_description":"Unsupported response_type: code id_token"}':
    'oauth-unsupported-response-type',
  '{"error":"invalid_request","error_description":"the request is missing the openid scope"}': 'oauth-scope',
  'OneLogin: {"error":"invalid_request","error_description":"no client authentication mechanism provided"}':
    'oidc-provider-no-authentication',
  'FusionAuth: {"error":"invalid_client","error_description":"Invalid client authentication credentials.","error_reason":"invalid_client_authentication"}':
    'oauth-client-credentials',
  '{"error":"invalid_request","error_description":"Invalid redirect uri https://a.dev/cb","error_reason":"invalid_redirect_uri"}':
    'oauth-redirect-uri',
  '{"error":"invalid_grant","error_reason":"auth_code_not_found","error_description":"Invalid Authorization Code"}':
    'fusionauth-code',
  '{"error":"invalid_request","error_reason":"grant_type_disabled","error_description":"The authorization code grant has been disabled for this client"}':
    'oauth-unsupported-grant',
  '{"code":"Errors.User.NotFound","message":"User could not be found (QUERY-Dfbg2)"}': 'words-user-unknown',
  'Flow does not apply to current user (denied by policy binding)': 'words-not-allowed',
  "Permission denied: Request has been denied. Policy binding 'None' returned result 'False'":
    'words-not-allowed',
  'level=error msg="Authorization Request failed with error: The requested scope is invalid. The OAuth 2.0 Client is not allowed to request scope \'groups\'."':
    'fosite-scope',
  "level=error msg=\"Access Request with id failed: client authentication failed. The request was determined to be using 'token_endpoint_auth_method' method 'client_secret_post', however the OAuth 2.0 client registration does not allow this method\"":
    'authelia-method',
  "User 'joe' is not authorized to perform this authorization: policy 'two_factor'; authentication level not sufficient":
    'words-not-allowed',
  'Exception: OpenID Connect Provider error: Error in handling response type. (iss mismatch: did not receive iss in authorization response)':
    'words-issuer-missing',
  'oidc: fetching user info: 401 Unauthorized: {"error":"invalid_token","error_description":"user info: signature invalid"}':
    'userinfo-refused',
  // Batch 6
  '[ERROR] [io.gravitee.am] Invalid or unknown client_id: web': 'words-client-id',
  'Apereo CAS: Application Not Authorized to Use CAS. The application you attempted to authenticate to is not authorized to use CAS.':
    'oauth-unauthorized-client',
  'OAuth20: Unsupported redirect_uri: [https://a.dev/cb] for registered service': 'oauth-redirect-uri',
  'Error: redirect_uri did not match any configured URIs. Passed in redirect_uri : https://a.dev/cb':
    'oauth-redirect-uri',
  'User was authenticated but no account could be linked: claim "oid" absent': 'token-claim-missing',
  'kubectl: error: could not get token: oidc error: authentication timeout: context deadline exceeded':
    'network-timeout',
  'E1115 authentication.go:63] Unable to authenticate the request due to an error: [invalid bearer token, oidc: verify token: oidc: expected audience "kubernetes" got ["dashboard"]]':
    'words-audience',
  'oidc: verify token: failed to verify signature: fetching keys oidc: get keys failed: Get "https://dex:5556/dex/keys": dial tcp: lookup dex: no such host':
    'network-dns',
  'rancher: [ERROR] error from Keycloak: Client not enabled to retrieve service account':
    'keycloak-standard-flow',
  'Client is not enabled for the standard flow': 'oauth-unsupported-grant',
  'Client is not allowed to initiate browser login with given response_type. Standard flow is disabled for the client.':
    'keycloak-standard-flow',
  'Bearer-only applications are not allowed to initiate browser login': 'keycloak-bearer-only',
  'Cookie not found. Please make sure cookies are enabled in your browser.': 'keycloak-cookie',
  'Restart login cookie not found. It may have expired; it may have been deleted or cookies are disabled in your browser.':
    'keycloak-cookie',
  "You are already authenticated as different user 'joe' in this session. Please sign out first.":
    'words-state',
  'Account is not fully set up': 'keycloak-account',
  'Invalid user credentials': 'words-password',
  'Gitea: login via OAuth2 failed: the requested email is already in use by another account':
    'words-user-unknown',
  'Gitea: oauth2: callback: failed to decode state from session: securecookie: the value is not valid':
    'words-state',
  'securecookie: hash key is not set': 'words-state',
  'Harbor: failed to verify token: oidc: token is expired (Token Expiry: 2024-05-01)': 'token-time',
  'Harbor: {"errors":[{"code":"UNAUTHORIZED","message":"Unable to verify OIDC state"}]}': 'words-state',
  'Portainer: Unable to retrieve authentication token: oauth2: "invalid_request" "redirect_uri parameter mismatch"':
    'oauth-redirect-uri',
  'Teleport: Failed to verify OIDC callback: OIDC provider email not verified': 'token-email-unverified',
  'Teleport: No roles mapped from claims. The mappings may contain typos.': 'words-not-allowed',
  'Pomerium: {"error":"internal error: oauth2: token exchange failed, invalid secret"}': 'oauth-secret',
  'Nomad: ACL OIDC auth: no binding rules matched for auth method': 'words-not-allowed',
  'Consul: Unexpected response code: 403 (lookup failed: no known role or policy for the token claims)':
    'words-not-allowed',
  'Boundary: authentication failed: email in claim did not match allowed': 'words-not-allowed',
  'Zabbix? Jellyfin: SSO error: one or more roles are required but the user has none': 'words-not-allowed',
  'Immich: Error: OAuth is not enabled': 'words-provider-unknown',
  'Immich: User does not exist and auto registering is disabled.': 'words-user-unknown',
  'Immich: ERROR [OAuthRepository] Unable to finish login: unexpected "redirect_uris" http vs https: OPError invalid_grant (redirect_uri did not match authorization request)':
    'oauth-redirect-uri',
  'Seafile: OAuth access token error: (token_expired) ': 'token-time',
  'odoo: Access Denied: validation endpoint returned {"error": "invalid_token", "error_description": "The access token signature is invalid"}':
    'keys-signature',
  'Superset: {"message":"The request to sign in was denied."}': 'oauth-access-denied',
  'jupyterhub: HTTP 403: OAuth state mismatch': 'words-state',
  'tornado: HTTPClientError: HTTP 599: SSL certificate problem: unable to get local issuer certificate':
    'certificate-incomplete-chain',
  'Mattermost: openid: id_token not found in the response: check scopes': 'token-no-id-token',
  'Rocket.Chat: "Failed to fetch identity from Keycloak at https://kc/userinfo. 401"': 'userinfo-refused',
  'Rocket.Chat: OAuth service requires an email but none returned by CustomOAuth': 'token-email-missing',
  'Discourse: Sorry, there was an error authorizing your account: no email was provided by the identity provider':
    'token-email-missing',
  "SonarQube: You're not authorized: This account is already associated with another authentication method.":
    'words-user-unknown',
  'Sentry: Authentication error: Unable to find user claim': 'token-claim-missing',
  "NetBox: social_core.exceptions.AuthForbidden: Your credentials aren't allowed": 'words-not-allowed',
  'social_core.exceptions.AuthStateMissing: Session value state missing.': 'login-state-lost',
  'social_core.exceptions.AuthTokenError: Token error: Signature verification failed': 'keys-signature',
  'social_core.exceptions.AuthMissingParameter: Missing needed parameter state': 'words-state',
  'social_core.exceptions.AuthUnknownError: An unknown error happened while authenticating: HTTPSConnectionPool max retries exceeded':
    'words-request-failed',
  'Cloudflare: "That account does not have access."': 'words-not-allowed',
  'Tailscale: webfinger: issuer mismatch in response for user': 'issuer-mismatch',
  'Tailscale: unable to discover OIDC configuration: discovery document has missing "userinfo_endpoint"':
    'infra-no-userinfo',
  'Snowflake: Invalid OAuth access token. [aud mismatch]': 'words-audience',
  'RabbitMQ: Token is not valid: {invalid_aud,[<<"account">>]}': 'words-audience',
  'RabbitMQ: Not_Authorized: Provided JWT token was signed with unknown key, kid=abc': 'keys-signature',
  'Kafka: OAuthBearerValidatorCallbackHandler: Invalid JWT: the "scope" claim is missing':
    'oauth-insufficient-scope',
  'Trino: Credential is not valid: Token issuer https://kc/ not trusted': 'issuer-mismatch',
  "NiFi: Unable to validate the access token: no claim 'email' — identity cannot be determined":
    'token-email-missing',
  // Batch 7
  'Error from OIDC provider: invalid_request - The redirect URI https://app.a.dev/auth/cb is not whitelisted for client portal':
    'oauth-redirect-uri',
  '[WARN] OIDC: nonce claim in ID token is absent although one was sent': 'nimbus-nonce',
  'error: could not validate access token: azp "spa" is not among the accepted clients [web]':
    'words-audience',
  'ID token rejected: issued 312 seconds in the future (allowed clock skew 60s)': 'token-time',
  'fatal: OIDC_CLIENT_SECRET environment variable is empty': 'words-secret-missing',
  'panic: oidc provider initialisation: 503 Service Temporarily Unavailable': 'server-gateway-error',
  'Error: connect ECONNREFUSED 127.0.0.1:9000\n    at TCPConnectWrap.afterConnect [as oncomplete]\nwhile fetching http://localhost:9000/application/o/app/.well-known/openid-configuration':
    'network-refused-loopback',
  "SSLError(CertificateError(\"hostname 'auth.a.dev' doesn't match 'traefik.default'\"))": 'certificate-host',
  "Peer's Certificate issuer is not recognized.": 'certificate-unknown-authority',
  'javax.net.ssl.SSLException: Unsupported or unrecognized SSL message': 'network-not-tls',
  'tls: first record does not look like a TLS handshake': 'network-not-tls',
  'EOF occurred in violation of protocol (_ssl.c:1129)': 'network-reset',
  'Failed to load resource: net::ERR_CERT_AUTHORITY_INVALID': 'certificate-unknown-authority',
  'http2: server sent GOAWAY and closed the connection': 'network-reset',
  'HTTP 429: rate limit exceeded at /oauth2/token': 'oauth-rate-limited',
  'Token exchange returned 415 Unsupported Media Type': 'words-content-type',
  '{"error":"invalid_request","error_description":"Content-Type must be application/x-www-form-urlencoded"}':
    'words-content-type',
  '405 Method Not Allowed: POST /authorize': 'http-method',
  'The id_token_hint is invalid or belongs to another client': 'words-id-token-hint',
  'post_logout_redirect_uri is not registered': 'words-logout-redirect',
  'Missing parameters: id_token_hint and client_id': 'words-parameter-missing',
  '{"error":"login_required"}': 'oauth-login-needed',
  'prompt=none was requested but the end user is not logged in': 'oauth-login-needed',
  'invalid_request: consent in prompt': 'oauth-consent-prompt',
  'prompt=consent is required for offline_access': 'oauth-consent-prompt',
  'consent_required: The Authorization Server requires End-User consent': 'oauth-consent-needed',
  'The user must re-authenticate: max_age exceeded': 'oauth-login-needed',
  '{"error":"interaction_required","error_description":"AADSTS50079: Due to a configuration change made by your administrator, or because you moved to a new location, you must enroll in multi-factor authentication"}':
    'entra-aadsts50076',
  'User has not granted consent for scope email': 'oauth-consent-needed',
  'AADSTS90094: An administrator of A has set a policy that prevents you from granting A the permissions it is requesting.':
    'entra-aadsts65001',
  'insufficient privileges to complete the operation (Graph group lookup)': 'words-not-allowed',
  'groups claim exceeds limit: _claim_sources present, falling back': 'groups-overage',
  'oidc: groups claim not found; user gets no roles': 'token-claim-missing',
  'Expected groups to be array, got string "admins"': 'groups-type',
  'TypeError: groups.map is not a function': 'groups-type',
  'user has no valid license/role: mapped 0 of 3 groups': 'words-not-allowed',
  'email joe@gmail.com is not in the allowed domains list': 'words-not-allowed',
  'Hosted domain mismatch: expected a.dev': 'words-not-allowed',
  'This account has been disabled. Contact your administrator.': 'words-account',
  'The PKCE verifier cookie could not be parsed': 'oauth-verifier',
  'invalid_grant: Missing code_verifier': 'oauth-verifier',
  'transformed code_challenge does not equal code_verifier': 'oauth-verifier',
  'plain code_challenge_method not allowed, use S256': 'oauth-pkce-method',
  'client authentication failed: client_secret_basic expected but credentials found in body':
    'oauth-auth-method',
  'Client secret expired on 2024-01-01': 'oauth-secret-expired',
  'client web-app is suspended': 'words-client-disabled',
  'authorization code was used by a different client': 'oauth-code-refused',
  'authorization code replay detected: all tokens revoked': 'oauth-code-used',
  'refresh token family revoked due to reuse': 'oauth-refresh',
  'offline_access scope is not granted so no refresh_token returned': 'oauth-no-refresh-token',
  'invalid_request: duplicate parameter scope': 'oauth-invalid-request',
  'unsupported scope value: groups': 'oauth-scope',
  'Unknown tenant/realm "mycorp"': 'words-discovery-failed',
  'Realm not enabled': 'keycloak-realm',
  'Issuer URL must be https': 'words-https',
  'discovery document "issuer" has port 8443 but configured issuer has none': 'issuer-mismatch',
  'state parameter longer than 512 characters rejected': 'words-state',
  'Cookies too large: header exceeds 8192 bytes after OIDC login': 'groups-too-large',
  'JWE content encryption A256GCM not supported by client': 'token-encrypted',
  'alg "none" tokens are not accepted': 'token-algorithm',
  'unexpected token type "at+jwt", wanted "JWT"': 'words-token-kind',
  'Failed to parse key set: x5c contains invalid certificate': 'keys-unreachable',
  // Batch 8
  '[oauthproxy.go:748] Error redeeming code during OAuth2 callback: unexpected status "401": {"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret is provided.\\r\\nTrace ID: 9c36a6d9"':
    'entra-aadsts7000215',
  '[2021/04/03 11:37:43] [stored_session.go:76] Error loading cookied session: cookie "_oauth2_proxy" not present, removing session':
    'words-state',
  '[oauthproxy.go:753] Error redeeming code during OAuth2 callback: no access token found {"error":"unauthorized_client","error_description":"Invalid client secret"}':
    'oauth-secret',
  '[oauthproxy.go:875] Error while parsing OAuth2 state: invalid length': 'words-state',
  'time="2023-07-31T08:41:37Z" level=warning msg="Failed to verify token: failed to verify token: Failed to query provider \\"https://id.xxxx.xxx/auth/realms/master\\": Get \\"https://id.xxxx.xxx/auth/realms/master/.well-known/openid-configuration\\": x509: certificate signed by unknown authority"\ntime="2023-07-31T08:41:37Z" level=info msg="finished unary call with code Unauthenticated" error="rpc error: code = Unauthenticated desc = invalid session: failed to verify the token"':
    'certificate-unknown-authority',
  'invalid session token: failed to verify signature: failed to verify id token signature': 'keys-signature',
  'Failed to verify token: oidc: expected audience "argo-cd-cli" got ["argo-cd"]': 'words-audience',
  '2024-10-08 20:15:47,489 WARN [org.keycloak.events] (executor-thread-57) type="CODE_TO_TOKEN_ERROR", realmId="master", realmName="master", clientId="nextcloud", userId="null", ipAddress="10.0.0.1", error="invalid_client_credentials", grant_type="authorization_code"':
    'keycloak-credentials',
  'UnexpectedValueException: Wrong number of segments': 'token-not-jwt',
  '[index] Error: GuzzleHttp\\Exception\\ClientException: Client error: `GET http://192.168.20.50:8081/auth/realms/myrealm/protocol/openid-connect/auth` resulted in a `400 Bad Request` response:\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"':
    'discovery-html',
  'PKCE code verification failed for client : web': 'oauth-verifier',
  'SAML Assertion Audience Restriction validation failed': 'words-audience',
  'Client is not authorized for any identity providers.': 'oauth-unauthorized-client',
  'Authorization code expired: AbC': 'oauth-code-refused',
  'Token bears an invalid or unparseable CID claim.': 'words-token-invalid',
  'No basic authorization client information in request': 'oauth-client-or-secret-missing',
  'Unable to find identity provider for origin: okta': 'words-provider-unknown',
  'Wrong client for this refresh token: web': 'oauth-refresh',
  'Active provider with unique issuer[https://a.dev] not found': 'words-issuer-missing',
  'uma_session_id cookie is not set.': 'words-state',
  'Failed to find authorization grant by access_token: xyz': 'oauth-code-refused',
  'The Token Authentication Method is not valid.': 'oauth-auth-method',
  'Failed to fetch user info from Cognito: fetch failed': 'words-request-failed',
  'OAuth issuer mismatch': 'issuer-mismatch',
  'The following scopes are invalid: groups, roles': 'oauth-scope',
  'Invalid redirect URL: http://evil.a.dev': 'oauth-redirect-uri',
  'Failed to decode ID token: Invalid Token or Protected Header formatting': 'token-not-jwt',
  'host for issuer missing': 'words-issuer-missing',
  'oidc: failed to unmarshall key set: invalid character': 'answer-not-json',
  'signature algorithm not supported': 'token-algorithm',
  'tokenURL is empty: please provide with either `WithStaticEndpoints` or a discovery url':
    'words-endpoint-missing',
  'client_credentials grant not supported': 'oauth-unsupported-grant',
  'authorized party is not valid: azp "a" must be equal to client_id "b"': 'words-audience',
  'token contains an invalid number of segments': 'token-not-jwt',
  'invalid algorithm (alg) header parameter: unsupported signing algorithm': 'token-algorithm',
  'access_token hash does not match value in id_token': 'words-token-invalid',
  'authentication request is expired: 5m0s': 'words-state',
  'auth code request not found': 'oauth-code-refused',
  'Client ID is not valid URI.': 'words-client-id',
  'Invalid redirect URI or not the same as in authorization request': 'oauth-redirect-uri',
  'HS256 is not supported for ID token signing': 'token-algorithm',
  'OAuth PKCE code verifier missing': 'oauth-verifier',
  'unsupported authentication method "private_key_jwt"': 'oauth-auth-method',
  'Authorization code has no associated user': 'oauth-code-refused',
  'Unable to get user info from provider': 'words-userinfo-failed',
  'registered client ID was not returned': 'words-client-id-missing',
  'End-User is not already authenticated.': 'oauth-login-needed',
  'Cannot decode token': 'words-token-invalid',
  'Error decoding JSON from jwks_uri': 'answer-not-json',
  'error verifying token signature: no known key successfully validated the token signature':
    'keys-signature',
  'invalid audience (aud) claim: audience claim does not match any expected audience': 'words-audience',
  'id_token verification failed: provider.VerifyIDToken: invalid id_token: invalid subject':
    'words-token-refused',
  'hub | [E 2024-01-01 oauth2:207] No code in OAuth callback': 'words-code-missing',
  'oauthenticator: 403 : Forbidden: user not in allowed_groups': 'words-not-allowed',
  // Batch 9
  'No PKCE verifier found in oauth storage! Code exchange will most likely fail.': 'oauth-verifier',
  'Array keys in jwks missing!': 'keys-unreachable',
  'error loading user info HttpErrorResponse {status: 401}': 'userinfo-refused',
  'Algorithm not supported: RS1': 'token-algorithm',
  'No sub claim in id_token': 'token-claim-missing',
  'error loading discovery document Http failure response for https://a.dev/.well-known/openid-configuration: 0 Unknown Error':
    'words-discovery-failed',
  'invalid issuer in discovery document expected: https://a.dev current: https://a.dev/': 'issuer-mismatch',
  'validation of user info failed: sub mismatch': 'openid-client-subject',
  'Wrong issuer: https://b.dev': 'issuer-mismatch',
  'Wrong nonce: abc': 'words-nonce-mismatch',
  'Token has expired': 'token-time',
  'Validating access_token failed, wrong state/nonce. abc def': 'words-state',
  'Validate_id_token_iss failed, dataIdToken.iss: https://a authWellKnownEndpoints issuer:https://b':
    'issuer-mismatch',
  'Validate_id_token_nonce failed, dataIdToken.nonce: x local_nonce:y': 'words-nonce-mismatch',
  'Validate_id_token_aud failed, dataIdToken.aud: a client_id:b': 'words-audience',
  'authCallback incorrect state': 'words-state',
  'authCallback Signature validation failed id_token': 'keys-signature',
  'incorrect Signature, validation failed for id_token': 'keys-signature',
  'OidcService code request https://a.dev - no internet connection': 'words-request-failed',
  'no refresh token found, please login': 'oauth-no-refresh-token',
  'Discovery failed for the OpenID Connect configuration.': 'words-discovery-failed',
  'The user does not have an active session.': 'words-state',
  'OAuth state missing from URL': 'words-state',
  'OAuth state missing from cookies': 'login-state-lost',
  'OAuth callback made without a code': 'words-code-missing',
  'An access token was not returned: bad verification code': 'token-no-access-token',
  'joe not in an allowed Globus Group': 'words-not-allowed',
  'Rejected OpenID token: Token contains no expiration/issuer. Invalid JWT: JWT (claims->{}) rejected due to invalid signature.':
    'keys-signature',
  'Rejected invalid OpenID token: The Audience (aud) claim present but contains none of the expected values':
    'words-audience',
  'OpenID token contained invalid or old nonce.': 'words-nonce-mismatch',
  'Username claim "email" missing from token. Perhaps the OpenID scope and/or username claim type are misconfigured?':
    'token-email-missing',
  'Failed to connect to the OIDC provider. Please check your network connection and discovery URL.':
    'words-discovery-failed',
  "Error: Discovery document https://a.dev does not support required 'query' response mode":
    'local-response-mode',
  "Error: Discovery document https://a.dev does not support requested id_token_signing_alg 'RS256', only supports ['ES256']":
    'token-algorithm',
  'Error: Token could not be obtained (400, {"error":"invalid_client"})': 'oauth-client-credentials',
  'Callback rejected: user marked with invalid role': 'words-not-allowed',
  'Invalid redirect URI in OAuth state': 'oauth-redirect-uri',
  'Origin or Referer header is required for state-changing requests': 'words-state',
  "exchangeAuthCode: couldn't decode OidcTokenResponse: invalid character '<' looking for beginning of value":
    'discovery-html',
  'token has invalid claims: token has invalid issuer': 'issuer-mismatch',
  'Unauthorized. Expected claim groups to contain any value of [admins]': 'words-not-allowed',
  "'none' signature type is not allowed": 'token-algorithm',
  'invalid type for claim: groups is invalid': 'groups-type',
  'JWKS fetch failed with status 503: upstream connect error': 'server-gateway-error',
  'Invalid state parameter (CSRF mismatch)': 'words-state',
  'A valid Ory Session Cookie or Ory Session Token is missing.': 'words-state',
  'Unable to initialize OpenID Connect Provider: oidc: issuer did not match the issuer returned by provider, expected "https://a" got "https://a/"':
    'issuer-mismatch',
  'The ID Token was issued by a different OAuth client: audience mismatch': 'words-audience',
  'Client ID {web} not found': 'words-client-id',
  'missing `authorization_code` grant type': 'oauth-unsupported-grant',
  'authentication method mismatch': 'oauth-auth-method',
  'Failed to fetch provider metadata: unexpected issuer': 'issuer-mismatch',
  'No LDAP UID found in OpenID response': 'token-claim-missing',
  'Retrieving OpenID Connect provider metadata failed': 'words-discovery-failed',
  "Claim 'email' is missing in user info - make sure your OIDC provider supports this claim in the id token or at the user info endpoint":
    'token-email-missing',
  // Batch 10
  'ValidateStateFromHashCallback failed, state: abc local_state: def': 'words-state',
  'Failed to retrieve user info with error:  no user data': 'words-userinfo-failed',
  'Issuer mismatch. Well known issuer https://a does not match configured well known url https://b':
    'issuer-mismatch',
  'authorizedCallback, token(s) validation failed, resetting. Hash: #code=a': 'words-token-invalid',
  'Error refreshing auth with current access_token for joe: HTTP 401. Will try to refresh, if possible.':
    'words-token-invalid',
  'Failed to b64-decode state: abc': 'words-state',
  'Unable to decode id token: eyJ.x\\nNot enough segments': 'token-not-jwt',
  'Error using refresh_token for joe: 400 invalid. Requiring fresh login.': 'oauth-refresh',
  'unauthorized: token audience is not this server': 'words-audience',
  'IdP certificate is not valid PEM': 'certificate-refused',
  'The refresh_token parameter is required for refresh_token grant type': 'words-parameter-missing',
  'client_assertion is not a parseable JWT': 'words-client-assertion',
  'Invalid Authorization header': 'oauth-secret-encoding',
  'login rejected by policy (hard session limit reached)': 'oauth-access-denied',
  'The value of one or more redirection URIs is invalid.': 'oauth-redirect-uri',
  'ID token is missing': 'token-no-id-token',
  'Request to the token endpoint failed': 'words-token-request-failed',
  'Client assertion claims verification failed: ExpectedClaim("aud")': 'words-client-assertion',
  'Failed to extract claims during callback: token missing sub': 'token-claim-missing',
  'missing events claim': 'token-claim-missing',
  'invalid JWT format: claims is nil after unmarshaling': 'token-claim-missing',
  'Authentication failed: Nonce missing in token': 'nimbus-nonce',
  'Token refresh failed: invalid_grant': 'oauth-refresh',
  'userinfo_endpoint is not set': 'infra-no-userinfo',
  'State on callback request is missing.': 'words-state',
  'Failed to exchange auth code': 'words-token-request-failed',
  'missing or invalid kid in token header': 'keys-signature',
  'failed to validate session ticket: expired': 'words-state',
  'ID token signature validation failed.': 'keys-signature',
  'OAuth App not found for Client Id: web': 'words-client-id',
  'Could not verify token signature.': 'keys-signature',
  'Client ID can not be null when retrieving tokens.': 'words-client-id-missing',
  'A client must have at least one authorized grant type.': 'oauth-unsupported-grant',
  'Access token expired': 'rfc-token',
  'Your account has been locked because of too many failed attempts to login.': 'words-account',
  'Active provider with issuer[https://a] not found': 'words-provider-unknown',
  'An HTTP Session is required to process request.': 'words-state',
  'An error occurred while retrieving token.': 'words-token-request-failed',
  'Unsupported encryption algorithm: RSA1_5': 'token-encrypted',
  'Unable to find grant object associated with access token.': 'oauth-code-refused',
  "Scope isn't registered and is not allowed by spontaneous scopes. Scope: groups": 'oauth-scope',
  'id_token signature could not be validated, aborting': 'keys-signature',
  'state parameter is not set': 'words-state',
  'could not validate access token against "at_hash" claim value': 'words-token-invalid',
  'issuer (https://b) does not match the list of allowed Discovery issuers': 'issuer-mismatch',
  'Invalid JWKS format': 'keys-signature',
  'No cached JWKS found': 'keys-signature',
  "invalid response_types [token]. 'code' and 'id_token' are allowed": 'oauth-unsupported-response-type',
  'error parsing JWKS pairs: invalid PEM': 'keys-unreachable',
  'claim is not a string or list: 5': 'userinfo-claim-types',
  'bound claim is not a string, bool, int or list: {}': 'userinfo-claim-types',
  'role with oidc role_type is not allowed': 'vault-role-type',
  'Login failed: unable to get user details, id token has no "preferred_username"': 'token-claim-missing',
  "OIDC login error: request to https://idp.a.dev/token failed, reason: Hostname/IP does not match certificate's altnames: Host: idp.a.dev. is not in the cert's altnames: DNS:ingress.local":
    'certificate-host',
  "Unhandled remote failure. (Exception of type OpenIdConnectProtocolException: Message contains error: 'invalid_client', error_description: 'The client credentials provided are not valid')":
    'oauth-client-credentials',
  'Apache: oidc_authenticate_user: the URL hostname (a.dev) of the configured OIDCRedirectURI does not match the URL hostname of the URL being accessed (b.dev)':
    'words-host',
  // Batch 11
  'Could not exchange code for token': 'words-token-request-failed',
  'OpenID redirect failed.\nRequest failed (500)': 'proxmox-openid',
  'tsidp[1327134]: 2025/01/07 00:42:11 http: TLS handshake error from 100.115.251.100:6622: remote error: tls: unknown certificate':
    'certificate-unknown-authority',
  'headscale | 2022-09-27T09:22:47Z WRN failed to set up OIDC provider, falling back to CLI based authentication':
    'headscale-start',
  '{"code":"OAUTH_RESPONSE_BODY_ERROR","error":{"name":"invalid_client","description":"The OAuth client was not found."}}':
    'google-client-id',
  'ERROR ServerError: invalid_client: undefined - [undefined]: MSIS9622: Client authentication failed. Please verify the credential provided for client authentication is valid. - Correlation ID: undefined - Trace ID: undefined':
    'adfs-secret',
  'Unable to exchange code for API access token. HTTP error 400. Raw Provider API response: {"error":"invalid_client","error_description":"MSIS9623 : informations d\\u0027identification du client non valides reçues."}':
    'adfs-secret',
  '{"category":"APP","error":"invalid_token (MSIS9921: Received invalid UserInfo request. Audience \'microsoft:identityserver:X\' in the access token is not same as the identifier of the UserInfo relying party trust \'urn:microsoft:userinfo\'.)","level":"error","message":"Error login through provider oic"}':
    'adfs-userinfo',
  '{"error":"invalid_client","error_description":"client_id: 3c219e58,IRkY6ekOx is not valid.","error_reason":"invalid_client_id"}':
    'words-client-id',
  "OpenIdConnectMessage.Error was not null, indicating an error. Error: 'access_denied'. Error_Description (may be empty): 'MSIS9622%3a+Client+authentication+failed.+Please+verify+the+credential+provided+for+client+authentication+is+valid.'. Error_Uri (may be empty): ''.":
    'adfs-secret',
  '[ERROR] OAuth - Error handling auth response. Error: invalid_grant': 'oauth-code-refused',
  'An error was encountered with the requested page. redirect_mismatch': 'cognito-redirect',
  'Error in cognito hosted auth response Error: invalid_request': 'oauth-invalid-request',
  'User: joe@a.dev login blocked: SSO required by organisation': 'words-account',
  'lti: Unable to verify launch: nonce already seen': 'words-nonce-mismatch',
  'Exception in OIDC: Signature of ID token is bad, kid=foo does not exist': 'keys-signature',
  'Missing "openid" in granted scopes': 'oauth-scope',
  'error getting token source: oauth2/google: invalid token JSON from metadata': 'answer-not-json',
  "mod_auth_openidc: oidc_metadata_provider_retrieve: JSON parsing returned an error: '[' or '{' expected near '<'":
    'discovery-html',
  '[auth_openidc:error] oidc_util_http_call: curl_easy_perform() failed on: https://idp/.well-known/openid-configuration (SSL certificate problem: self signed certificate)':
    'certificate-unknown-authority',
  '[auth_openidc:error] oidc_proto_validate_aud_and_azp: our configured client_id (web) could not be found in the array of values for "aud" claim':
    'words-audience',
  "nginx: [error] openidc.lua: authenticate(): request to the redirect_uri path but there's no session state found":
    'login-state-lost',
  '[lua] openidc.lua:573: accessing discovery url (https://idp/.well-known/openid-configuration) failed: 20: unable to get local issuer certificate':
    'certificate-incomplete-chain',
  'openidc_discover(): accessing discovery url failed: no resolver defined to resolve "idp.a.dev"':
    'network-dns',
  'kong: [openid-connect] no suitable tokens found': 'words-token-invalid',
  'apisix openid-connect: OIDC introspection failed: jwt token invalid: "aud" validation failure':
    'words-audience',
  'Traefik Hub: oidc: unable to verify "state": cookie "oidc-state" is absent': 'login-state-lost',
  'caddy-security: {"level":"error","msg":"failed OAuth 2.0 access token request","error":"failed fetching OAuth 2.0 access token: unauthorized_client: The client does not exist or is not enabled"}':
    'words-client-id',
  'caddy: oauth authorization code response: failed validating nonce': 'words-nonce-mismatch',
  'Authentik outpost: failed to get session: invalid session cookie; securecookie: expired timestamp':
    'words-state',
  'authentik: Redirect URI Error. The request fails due to a missing, invalid, or mismatching redirection URI (redirect_uri).':
    'authentik-redirect-uri',
  'Authelia: the audience "https://api.a.dev" has not been whitelisted by the OAuth 2.0 Client':
    'words-audience',
  'Zitadel: {"error":"invalid_scope","error_description":"scope missing: openid"}': 'oauth-scope',
  'Dex: {"error":"Internal Server Error","error_description":"Login error: failed to get token: oauth2: \\"invalid_client\\" \\"Client authentication failed\\""}':
    'oauth-client-credentials',
  'Dex: connector "ldap" failed: user not in required group': 'words-not-allowed',
  'Hydra: The resource owner or authorization server denied the request. The consent app rejected: user is not allowed':
    'words-not-allowed',
  'Keycloak broker: Could not send authentication request to identity provider: unknown host idp.corp':
    'network-dns',
  'Keycloak: "User with email joe@a.dev already exists. How do you want to continue?"': 'words-user-unknown',
  'Keycloak: Failed to verify token signature: wrong issuer from token. Got: https://a expected: http://a':
    'issuer-mismatch',
  "Okta: The 'state' parameter is required and must be non-empty": 'words-state',
  "Okta: PKCE code challenge is required when the token endpoint authentication method is 'NONE'.":
    'oauth-pkce',
  'Okta: error=access_denied&error_description=User is not a member of the Authorization Server policy':
    'words-not-allowed',
  'Auth0: Unable to issue redirect for OAuth 2.0 transaction': 'auth0-redirect-uri',
  'Google: Error 403: disallowed_useragent': 'google-useragent',
  'Google: {"error":"invalid_grant","error_description":"Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe."}':
    'google-service-account-clock',
  'Ping: {"error":"invalid_grant","error_description":"unknown, invalid, or expired code"}':
    'oauth-code-refused',
  'Ping: Redirect URI mismatch for client id web': 'oauth-redirect-uri',
  'ForgeRock: {"error":"invalid_client","error_description":"Client authentication failed: no such client registered in realm /alpha"}':
    'words-client-id',
  'WSO2: {"error":"invalid_grant","error_description":"Inactive authorization code received from token request"}':
    'oauth-code-refused',
  'JumpCloud: Error: The requested scope is invalid, unknown, or malformed. groups': 'oauth-scope',
  'Duo: oidc error=access_denied: user enrollment is required by policy': 'oauth-access-denied',
  // Batch 12
  "IdToken validation failed due to 'nonce' mismatch.": 'words-nonce-mismatch',
  'token/refresh: failed to decrypt refresh token': 'oauth-refresh',
  'authenticate: error decrypting identity profile cookie: chacha20poly1305: message authentication failed':
    'login-state-lost',
  'token/auth-code: missing client_id in token request': 'words-client-id-missing',
  'failed to perform OIDC discovery against "https://a.dev": 404 Not Found': 'discovery-not-found',
  'error finding upstream provider': 'words-provider-unknown',
  'issuer in upstream refresh does not match previous value': 'issuer-mismatch',
  'could not unmarshal user info claims': 'userinfo-claim-types',
  'authorization header format must be Bearer {token}': 'oauth-secret-encoding',
  'jwt token has no expiration': 'token-claim-missing',
  'OAuth state was not persisted': 'words-state',
  'State mismatch: auth state cookie not found': 'login-state-lost',
  'The service responded with status code 403 indicating that you lack permission to access the resource.':
    'words-not-allowed',
  'The provided credentials are invalid, check for spelling mistakes in your password or username, email address, or phone number.':
    'words-password',
  'Unable to log out because the logout token in the URL query does not match the session cookie.':
    'words-token-invalid',
  'invalid refresh token: x, key: y': 'oauth-refresh',
  'clientauth: unsupported client_assertion_type': 'words-client-assertion',
  'The code_verifier does not match the code_challenge': 'oauth-verifier',
  'no accessCode received from the server.': 'words-code-missing',
  'redirect_uris is required and must contain at least one URI': 'oauth-redirect-missing',
  'callback is not https': 'oauth-redirect-insecure',
  'Invalid request: requested grant_type is not allowed': 'oauth-unsupported-grant',
  'issuer cannot contain query or fragment component': 'words-issuer-missing',
  'Invalid request: refresh_token is invalid': 'oauth-refresh',
  'Missing "Bearer" token': 'token-no-access-token',
  'Cannot validate the provided authorization code': 'oauth-code-refused',
  'Device code does not exist': 'oauth-code-refused',
  'No encryption algorithm found for JWT: x': 'token-encrypted',
  'You must define either the discovery URL or directly the provider metadata resolver':
    'words-discovery-failed',
  'Missing session ID': 'words-state',
  'Email is already in use': 'words-user-unknown',
  'Could not exchange OAuth2 code: invalid_client: bad secret': 'oauth-secret',
  'JWT validation failed: invalid_claim: Invalid claim "aud"': 'words-audience',
  'ERR_OAUTH: issuer response parameter missing although advertised': 'words-issuer-missing',
  "requests.exceptions.ConnectionError: HTTPSConnectionPool(host='idp', port=443): Max retries exceeded with url: /token (Caused by NameResolutionError(\"Failed to resolve 'idp'\"))":
    'network-dns',
  'httpx.ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:1000)':
    'certificate-unknown-authority',
  'reqwest::Error { kind: Request, url: "https://idp/token", source: hyper_util::client::legacy::Error(Connect, ConnectError("dns error", Custom { kind: Uncategorized, error: "failed to lookup address information: Name or service not known" })) }':
    'network-dns',
  'error trying to connect: invalid peer certificate: UnknownIssuer': 'certificate-unknown-authority',
  'org.springframework.web.client.ResourceAccessException: I/O error on POST request for "https://idp/token": PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target':
    'certificate-unknown-authority',
  'com.nimbusds.oauth2.sdk.ParseException: Missing JSON object member with key "token_type"':
    'token-no-access-token',
  "com.nimbusds.oauth2.sdk.GeneralException: The returned issuer doesn't match the expected: https://a/":
    'issuer-mismatch',
  'java.lang.RuntimeException: org.pac4j.core.exception.TechnicalException: State parameter is different from the one sent in authentication request.':
    'words-state',
  'org.apache.oltu.oauth2.common.exception.OAuthSystemException: Missing grant_type parameter value':
    'oauth-unsupported-grant',
  'Laravel\\Socialite\\Two\\InvalidStateException': 'words-state',
  'GuzzleHttp\\Exception\\ClientException: Client error: `POST https://idp/oauth/token` resulted in a `401 Unauthorized` response: {"error":"invalid_client","error_description":"Client authentication failed"}':
    'oauth-client-credentials',
  'League\\OAuth2\\Client\\Provider\\Exception\\IdentityProviderException: invalid_grant':
    'oauth-code-refused',
  'UnexpectedValueException: "kid" invalid, unable to lookup correct key': 'keys-signature',
  'Firebase\\JWT\\BeforeValidException: Cannot handle token with iat prior to 2024-01-01T00:00:00+0000':
    'token-time',
  'Firebase\\JWT\\ExpiredException: Expired token': 'token-time',
  'DomainException: Algorithm not supported': 'token-algorithm',
  'oauthlib.oauth2.rfc6749.errors.MissingCodeError: (missing_code) Missing code parameter in response.':
    'words-code-missing',
  'oauthlib.oauth2.rfc6749.errors.CustomOAuth2Error: (bad_verification_code) The code passed is incorrect or expired.':
    'github-code',
  'jose.exceptions.JWTClaimsError: Invalid audience': 'words-audience',
  'jose.exceptions.JWTError: Signature verification failed.': 'keys-signature',
  // Batch 13
  '{"message":"Fehler | user_oidc | Impossible to decode OIDC token:Error: kid must be provided in JWT header."}':
    'token-key-id-missing',
  '[oidc] Error: Provided JWT is malformed OR provided JWT is missing an algorithm / using an unsupported algorithm OR provided JWT algorithm does not match provided key OR provided key ID in key/key-array is empty or invalid.':
    'php-jwt',
  '"url":"/index.php/apps/user_oidc/code?error=temporarily_unavailable&error_description=authentication_expired&state=DD3BA9&iss=https%3A%2F%2Fauth.domain.eu%2Frealms%2Fdomain"':
    'keycloak-cookie',
  'WARN [org.keycloak.events] (executor-thread-13) type=USER_INFO_REQUEST_ERROR, realmId=outline, clientId=null, userId=null, ipAddress=172.20.0.1, error=invalid_token, auth_method=validate_access_token':
    'oauth-invalid-token',
  'Caused by: org.springframework.web.client.HttpClientErrorException$Unauthorized: 401 Unauthorized on POST request for "https://auth.a.fr/realms/O/protocol/openid-connect/token": "{"error":"unauthorized_client","error_description":"Invalid client or Invalid client credentials"}"\n\tat org.springframework.web.client.HttpClientErrorException.create(HttpClientErrorException.java:109)':
    'keycloak-credentials',
  '2019-06-13T20:14:15Z [ERROR] [/common/utils/oidc/helper.go:148]: Failed to get OAuth configuration, error: failed to create OIDC provider, error: 404 Not Found:\n2019-06-13T20:14:15Z [ERROR] [/common/api/base.go:69]: GET /c/oidc/login failed with error: {"code":500,"message":"Internal Server Error"}':
    'discovery-not-found',
  "[ERROR] [/server/middleware/security/oidc_cli.go:62]: failed to verify secret, username: 'a@b.c', error: failed to get oidc user info, error: <QuerySeter> no row found":
    'harbor-cli-secret',
  '2019-06-30T20:46:25Z [ERROR] [/common/api/base.go:229]: failed to verify signature: failed to verify id token signature':
    'keys-signature',
  'node02 pvedaemon[1418402]: openid authentication failure; rhost=::ffff:192.168.1.1 msg=Failed to contact token endpoint: Request failed':
    'proxmox-openid',
  'authentication failure; rhost=::ffff:141.135.99.60 user=a@b.com@AzureAD msg=OpenID realm does not allow password verification.':
    'words-password-login',
  "[Nest] 16 - 05/02/2025, 10:57:48 PM ERROR [Api:ErrorInterceptor~jmkt99m3] Unknown error: ClientError: unsupported operation\nClientError: unsupported operation\n    at e (file:///usr/src/app/node_modules/openid-client/build/index.js:120:12)\n  code: 'OAUTH_UNSUPPORTED_OPERATION', [cause]: OperationProcessingError: unsupported JWS algorithm HS256":
    'token-algorithm',
  'OpenIdConnectAuthenticationHandler: message.State is null or empty.': 'login-state-lost',
  '[next-auth][error][OAUTH_CALLBACK_ERROR] \nhttps://next-auth.js.org/errors#oauth_callback_error no access token provided {\n  error: TypeError: no access token provided\n      at Client.requestResource (/Users/f/node_modules/openid-client/lib/client.js:1123:13)':
    'token-no-access-token',
  "Trying to use pushed authorization, but no value for 'pushed_authorization_request_endpoint' was found in the open id configuration.":
    'words-endpoint-missing',
  'I0205 14:13:49.254979 45224 authcode.go:56] could not open the browser: could not open the browser: exec: "xdg-open": executable file not found in $PATH':
    'local-no-browser',
  'error: no Auth Provider found for name "oidc"': 'kubernetes-provider-removed',
  'E0228 11:34:11.335402 92996 memcache.go:265] "Unhandled Error" err="couldn\'t get current server API group list: the server has asked for the client to provide credentials"':
    'kubernetes-unauthorized',
  'There was an error localpart is invalid: Error code mapping_error\n  File "/usr/local/lib/python3.8/site-packages/synapse/handlers/sso.py", line 606, in _register_mapped_user\n    raise MappingException("localpart is invalid: %s" % (attributes.localpart,))':
    'words-user-name',
  '2022-04-11 06:56:24,533 - synapse.handlers.oidc - 901 - ERROR - GET-6 - Could not map user\nRuntimeError: Mapping provider does not support de-duplicating Matrix IDs':
    'words-user-unknown',
  'There was an error unsupported_algorithm: If you are seeing this page after clicking a link sent to you via email, make sure you only click the confirmation link once. Error code invalid_token':
    'token-algorithm',
  'synapse-1 | 2024-11-03 17:23:20,988 - twisted.web - ERROR - GET-8 - json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)':
    'answer-not-json',
  'Internal Server Error\nError handling 6ecb9992-42e1-4a79-afbd-2262dc131397-2, io.vertx.core.impl.NoStackTraceThrowable: Expired Token':
    'token-time',
  '2021/08/02 22:44:32 [ERROR] [keycloak oidc] getFromKeyCloak: received error from keycloak: Get "https://k:8443/auth/admin/realms/amp/users?search=t": oauth2: cannot fetch token: 400 Bad Request\nResponse: {"error":"invalid_grant","error_description":"Session not active"}':
    'words-session-ended',
  '"err":{"type":"OperationProcessingError","message":"\\"response\\" is not a conform Authorization Server Metadata response (unexpected HTTP status \\ncode)","code":"OAUTH_RESPONSE_IS_NOT_CONFORM"},"msg":"Failed to generate OIDC authorization URL"}':
    'openid-client-discovery',
  '"message": "[generic oidc]: server error while authenticating: oauth2: cannot fetch token: 400 Bad Request\\nResponse: {\\"error\\":\\"invalid_grant\\",\\"error_description\\":\\"Code not valid\\"}",':
    'oauth-code-refused',
  "[20:35:54] [ERR] [23] Jellyfin.Server.Middleware.ExceptionMiddleware: Error processing request. URL GET /sso/OID/r/authentik.\nSystem.ArgumentNullException: Value cannot be null. (Parameter 'key')\n   at System.Collections.Generic.Dictionary`2.FindValue(TKey key)\n   at Jellyfin.Plugin.SSO_Auth.Api.SSOController.OidPost(String provider, String state)":
    'login-state-lost',
  'System.InvalidOperationException: Error loading discovery document: Error connecting to http://192.168.1.1:9000/application/o/jellyfin/.well-known/openid-configuration. HTTPS required.\n ---> System.InvalidOperationException: HTTPS required':
    'words-https',
  '[02:17:43] [ERR] [43] Jellyfin.Api.Middleware.ExceptionMiddleware: Error processing request: The request was canceled due to the configured HttpClient.Timeout of 30 seconds elapsing. URL GET /sso/OID/start/cjt_authenticator.':
    'network-timeout',
  '2021/09/20 08:39:35 [DEBUG] - Failed retrieving oauth user name: oauth2: cannot fetch token: 200 OK\nResponse: {}\n2021/09/20 08:39:35 http error: Unable to authenticate through OAuth (err=Unauthorized) (code=500)':
    'go-token-empty',
  '{"name":"AzureAD: OIDC Passport Strategy","level":30,"msg":"Error received in the response was:  access_denied","v":0}':
    'oauth-access-denied',
  'Sorry, there was an error: invalid_request\nInvalid redirect_uri': 'oauth-redirect-uri',
  '09:46:30,238 WARN [org.keycloak.events] (default task-15893) type=LOGIN_ERROR, realmId=company, clientId=reviews, userId=null, ipAddress=185.1.1.250, error=invalid_redirect_uri, redirect_uri=https://r.it/api/auth/callback/openid':
    'keycloak-redirect-uri',
  '{"error": "invalid_redirect_uri", "error_description": "Client XXXXXX requested an invalid redirect URL: http://localhost:3000. ECID: XXXXXXXX"}':
    'oauth-redirect-uri',
  'auth_oidc\\oidcclient::tokenrequest:252: Error response received. Data: Array ( [error] => invalid_client [error_description] => Client authentication failed (e.g. unknown client, no client authentication included, or unsupported authentication method). The authorization server MAY return an HTTP 401 (Unauthorized) status code to indicate which HTTP authentication schemes are supported. )':
    'oauth-client-credentials',
  'Error in OpenID Connect. Please check logs for more information.\nDebug info: Error code: erroroidccall\nStack trace: line 49 of /auth/oidc/classes/utils.php: moodle_exception thrown\nline 345 of /auth/oidc/classes/oidcclient.php: call to auth_oidc\\utils::process_json_response()\nline 303 of /auth/oidc/classes/loginflow/authcode.php: call to auth_oidc\\oidcclient->tokenrequest()':
    'words-token-request-failed',
  'The existing token for this user does not contain a valid user ID. Please contact your administrator.':
    'token-claim-missing',
  'Empfangener JWT ist nicht wohlgeformt.': 'token-not-jwt',
  "Relying party: test.a.ch Error details: MSIS9223: Received invalid OAuth authorization request. The received 'client_id' is invalid as no registered client was found with this client identifier.":
    'adfs-client',
  'ClientAuthError: endpoints_resolution_error: Error: could not resolve endpoints. Please check network and try again. Detail: ClientAuthError: openid_config_error: Could not retrieve endpoints. Check your authority and verify the .well-known/openid-configuration endpoint returns the required endpoints.':
    'msal-authority',
  'ClientAuthError: endpoints_resolution_error: Endpoints cannot be resolved\n    at createClientAuthError (/Users/x/dev/node_modules/@azure/msal-common/src/error/ClientAuthError.ts:363:12)':
    'msal-authority',
  'Error: Failed exchange token\n    at createErrorFromErrorData (NativeModules.js:123)\n    at NativeModules.js:80':
    'words-token-request-failed',
  'PlatformException(authorize_and_exchange_code_failed, Failed to authorize: [error: null, description: Unable to parse ID Token], {code: 8, error_description: Unable to parse ID Token, root_cause_debug_description: org.json.JSONException: Value "x of type java.lang.String cannot be converted to JSONObject':
    'token-not-jwt',
  "{ [Error: ID Token expired] framesToPop: 1, code: 'RNAppAuth Error', domain: 'org.openid.appauth.oauth_token' }":
    'token-time',
  'Unexpected response from OAuth service. string (96) "{" error ":" invalid_client "," error_description ":" INVALID_CREDENTIALS: Invalid client credentials "}"':
    'keycloak-credentials',
  'https://console.a.com/auth/error?error=Invalid+scopes%3A+user%3Afull&error_type=auth':
    'keycloak-invalid-scopes',
  'org.keycloak.events.jpa.EventEntity{clientId=harbor, realmID=proj, ipAddress=127.0.0.1, id = 52453, sessionId=null, time=1720535234, error=invalid_user_credentials}':
    'words-password',
  'WARN [org.keycloak.events] (executor-thread-57) type="CODE_TO_TOKEN_ERROR", realmId="master", clientId="nextcloud", userId="null", error="invalid_client_credentials", grant_type="authorization_code"':
    'keycloak-credentials',
  'error: I: Read more at https://errors.authjs.dev#callbackrouteerror\n  cause: {\n    err: iu: server responded with an error in the response body\n        at ik (.next/server/chunks/4687.js:489:19729)':
    'words-provider-error',
  '{ "code": "OAUTH_RESPONSE_BODY_ERROR", "error": { "name": "invalid_client", "description": "Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)" } }':
    'oauth-client-credentials',
  // Other languages
  'Ungültiger Parameter: redirect_uri': 'keycloak-redirect-uri',
  'Wir bitten um Entschuldigung... Client nicht gefunden.': 'words-client-id',
  'Nous sommes désolés... Client introuvable.': 'words-client-id',
  'Lo sentimos... Parámetro no válido: redirect_uri': 'oauth-redirect-uri',
  '無効なパラメーター: redirect_uri': 'keycloak-redirect-uri',
  'クライアントが見つかりません。': 'words-client-id',
  回调地址不匹配: 'oauth-redirect-uri',
  '错误: 令牌已过期,请重新登录': 'token-time',
  'Cookie nicht gefunden. Bitte überprüfen Sie, ob Cookies in Ihrem Browser aktiviert sind.': 'words-state',
  "Le certificat distant n'est pas valide selon la procédure de validation.": 'certificate-refused',
  'Неверный параметр: redirect_uri': 'keycloak-redirect-uri',
  'Ungültiger Benutzername oder Passwort.': 'words-password',
  'Acesso negado: o usuário não tem permissão': 'words-not-allowed',
  'Das Benutzerkonto ist deaktiviert.': 'words-account',
  用户未授权访问该应用: 'words-not-allowed',
  // Batch 14
  '{"timestamp":"2022-03-10 16:14:00.451 +08:00","level":"error","msg":"Bad response from token request.","caller":"web/context.go:105","path":"/signup/gitlab/complete","err_where":"AuthorizeOAuthUser","http_code":500,"err_details":"response_body={\\"error\\":\\"invalid_grant\\",\\"error_description\\":\\"The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.\\"}"}':
    'doorkeeper-grant',
  '{"id":"api.user.authorize_oauth_user.bad_token.app_error","message":"Bad token type","detailed_error":"","request_id":"d7n8de14","status_code":500}':
    'words-token-kind',
  '[2016/02/25 10:28:24 EST] [EROR] /signup/gitlab/complete:AuthorizeOAuthUser code=500 rid=4kcp uid= ip=X.X.X.X Bad token type [details: token_type=]':
    'words-token-kind',
  '2017/04/18 09:51:10 oauthproxy.go:478: 127.0.0.1:27048 error redeeming code missing code\n2017/04/18 09:51:10 oauthproxy.go:319: ErrorPage 500 Internal Error Internal Error':
    'words-code-missing',
  '[oauthproxy.go:897] Error redeeming code during OAuth2 callback: token exchange failed: oauth2: "server_error"':
    'oauth-unavailable',
  '[2022/08/23 13:06:36] [oauthproxy.go:768] Error redeeming code during OAuth2 callback: error performing request: Post "https://github.com/login/oauth/access_token": dial tcp: i/o timeout':
    'network-timeout',
  'Error redeeming code during OAuth2 callback: token exchange failed: Post "https://kc/realms/r/protocol/openid-connect/token": EOF':
    'network-reset',
  'Error redeeming code during OAuth2 callback: token exchange: oauth2: cannot fetch token: 400 Bad Request\nResponse: {"error":"invalid_request","error_description":"Invalid Domain","secondary_message":"Domain in request is missing"}':
    'words-parameter-missing',
  '[2021/03/23 15:24:35] [oauthproxy.go:762] Error redeeming code during OAuth2 callback: no access token found <!doctype html><meta charset="utf-8"><meta name=viewport content="width=device-width, initial-scale=1"><title>403</title>403 Forbidden':
    'discovery-html',
  'Failed to query provider "https://172.28.8.5/api/dex": 503 Service Unavailable:': 'server-gateway-error',
  'Failed to query provider "https://argocd2.company.io/api/dex": Get "https://argocd-dex-server:5556/api/dex/.well-known/openid-configuration": dial tcp [2600:2d00:0:4]:5556: connect: connection refused':
    'network-refused',
  '"http://argo-url/api/dex": oidc: issuer did not match the issuer returned by provider, expected "http://argo-url/api/dex" got "https://argo-url/api/dex"':
    'issuer-mismatch',
  '{"level":"error","msg":"Failed to authenticate: response did not contain a AttributeStatement","time":"2020-10-01T07:11:36Z"}':
    'token-claim-missing',
  '{ "error": "login_required", "error_description": "The id_token_hint is invalid. If you have any questions, you may contact the administrator of the application." }':
    'words-id-token-hint',
  '{"error":"invalid_request","error_description":"Errors.User.Code.Invalid"}': 'zitadel-token',
  'Access forbidden\nThe received redirect URI is not accepted to connect. Please inform the administrator of your client.':
    'nextcloud-redirect-uri',
  '2026/03/31 22:13:32 WARN authorize: invalid redirect_uri for client request_id=d763hv client_id=autentico-admin redirect_uri=http://localhost:9400/admin/callback\nRedirect URI not allowed for this client':
    'oauth-redirect-uri',
  "There was a problem signing you in..\nRedirect URI: https://caswaf.tkg-dev.com/callback doesn't exist in the allowed Redirect URI list":
    'casdoor-redirect',
  'The application: app-x does not exist': 'words-client-id',
  "Logto requester error: [status=401] {code: 'oidc.invalid_client', message: 'An OIDC error occurred: oidc.invalid_client.', error: 'invalid_client', error_description: 'client authentication failed'}":
    'oauth-client-credentials',
  '{\n  "error" : "invalid_request",\n  "error_description" : "Invalid redirect uri http://localhost:9000/oauth-callback",\n  "error_reason" : "invalid_redirect_uri"\n}':
    'oauth-redirect-uri',
  '{ "error" : "invalid_client", "error_description" : "client_id: bece1a16-4eda-453f-9c00-ee2f1b6de36b, is not valid.", "error_reason" : "invalid_client_id" }':
    'words-client-id',
  "{ error: 'invalid_request', error_description: 'Invalid Authorization Code', error_reason: 'auth_code_not_found' }":
    'fusionauth-code',
  '{"error":"invalid_request","error_description":"The request is missing a required parameter: client_id","error_reason":"missing_client_id"}':
    'words-client-id-missing',
  'object(WP_Error)#287 (2) { ["errors"]=> array(1) { ["incorrect-user-claim"]=> array(1) { [0]=> string(20) "Incorrect user claim" } }':
    'wordpress-user-claim',
  'Type: invalid-user-claim  array(1) { ["invalid-user-claim"]=> array(1) { [0]=> string(24) "Invalid user claim array" } }':
    'wordpress-user-claim',
  'ERROR: Missing state.ERROR: Invalid user claim': 'words-state',
  'https://a.com/?error_description=LoginWithAmazon+Error+-+400+invalid_request+The+request+is+missing+a+required+parameter+%3A+client_secret&error=invalid_request':
    'words-secret-missing',
  '[Auth] No data in openid callback - OPError: expected 200 OK, got: 400 Bad Request':
    'openid-client-discovery',
  'SSO Login Failed: Network error: OIDC login failed: No Session': 'words-state',
  '{"error":"invalid_client","message":"Client authentication failed"}': 'oauth-client-credentials',
  'Failed to contact token endpoint, Failed to parse server response': 'rust-unreadable',
  'Error: redirect_uri_mismatch\nDescription: The redirection URI provided does not match a pre-registered value.':
    'openam-redirect-uri',
  '{"state": "xyz", "error": "mismatching_redirect_uri"}': 'django-toolkit-redirect',
  'https://rp.example/cb?error=unauthorized_client&error_message=Unknown+client_id': 'words-client-id',
  '"error": "invalid_token (MSIS9921: Received invalid UserInfo request. Audience \'microsoft:identityserver:X\' in the access token is not same as the identifier of the UserInfo relying party trust \'urn:microsoft:userinfo\'.)", "message": "Error login through provider oic"':
    'adfs-userinfo',
  'error=invalid_resource&error_description=MSIS9602%3a+The+received+%27resource%27+parameter+is+invalid.':
    'words-resource',
  '{ "error" : "invalid_client", "error_description" : "client_id: 3c219e58-ed0e,IRkY6ekOxO9 is not valid.", "error_reason" : "invalid_client_id" }':
    'words-client-id',
  'Unable to exchange code for API access token. HTTP error 400. Raw Provider API response: {"error":"invalid_client","error_description":"MSIS9623 : informations d\\u0027identification du client non valides reçues. Le client OAuth n\\u0027est pas configuré pour s\\u0027authentifier à l\\u0027aide des informations d\\u0027identification transmises."}.':
    'adfs-secret',
  '{"error":"invalid json response body at https://s/adfs/userinfo reason: Unexpected end of JSON input","stack":"FetchError: invalid json response body at https://s/adfs/userinfo reason: Unexpected end of JSON input\\n"}':
    'answer-not-json',
  'error:invalid_request\nerror_description:No correlation cookie associated with the specified state can be found. Please try logging in again. If the error persists, please contact the website owner.\nerror_uri:https://documentation.openiddict.com/errors/ID2129':
    'login-state-lost',
  '"AADSTS50146: This application is required to be configured with an application-specific signing key. It is either not configured with one, or the key has expired or is not yet valid.':
    'entra-signing-key',
  'Error authenticating: Error making API request.\nURL: GET https://vault.xx.com/v1/auth/okta-oidc/oidc/callback?client_nonce=XXX&code=XXX&id_token=&state=XXX\nCode: 400. Errors:\n* error validating claims: claim "name" does not match any associated bound claim values':
    'vault-claims',
  '* Vault login failed. No code or id_token received.': 'vault-provider-error',
  'Unable to validate ID token claims\nError: An Internal Error Has Occurred. Please try your action again.':
    'words-token-invalid',
  'InternalOAuthError: failed to obtain access token\n    at /home/e/node_modules/passport-openidconnect/lib/strategy.js:76:36\n    at TLSSocket.socketErrorListener (_http_client.js:308:9)':
    'words-token-request-failed',
  'Timeout when waiting for 3rd party check iframe message.': 'keycloak-cookie',
  'requestStorageAccess: May not be used in an insecure context': 'words-https',
  'Error in OAuth Server: Failed to fetch identity from gitlab at https://g/api/v3/user. failed [400] {"error":"invalid_request","error_description":"Both Authorization header and payload includes access token."}':
    'words-two-methods',
  't=2021-09-02T05:49:49+0000 lvl=eror msg=login.OAuthLogin(NewTransportWithCode) logger=context error="oauth2: cannot fetch token: 400 Bad Request\\nResponse: \\"Invalid scope: Requested scope is invalid\\""':
    'oauth-scope',
  '(oauth.js:431) Error in OAuth Server: Failed to fetch identity from wordpress at http://www.five.net?oauth=me. Unexpected token <':
    'discovery-html',
  '{"error":"invalid_client","error_description":"The client id supplied is invalid"}': 'words-client-id',
  'The OpenID Connect Provider returned an error: Error in handling response type.': 'words-token-invalid',
  '2022/04/07 17:13:50 [error] 31780#3492140: *1959 [lua] openidc.lua:1378: authenticate(): request to the redirect_uri path but there\'s no session state found, client: 127.0.0.1, server: _, request: "GET / HTTP/1.1", host: "127.0.0.1:9080"':
    'login-state-lost',
  '"name": "NotFoundError", "message": "Auth provider registered for \'keycloak\' is misconfigured. This could mean the configs under auth.providers.keycloak are missing or the environment variables used are not defined."':
    'backstage-settings',
  '2024-01-29 11:31:55,135 WARN  [org.keycloak.events] (executor-thread-2336) type=CODE_TO_TOKEN_ERROR, realmId=2d, clientId=parseable, userId=null, error=invalid_code, grant_type=authorization_code, code_id=de84, client_auth_method=client-secret':
    'keycloak-code',
  // Batch 15
  'SuspiciousOperation at /oidc/callback/\nOIDC callback state not found in session `oidc_states`!':
    'login-state-lost',
  'Exception Type: SuspiciousOperation at /oidc/callback/\nException Value: Session `oidc_state` does not match the OIDC callback state':
    'words-state',
  'Traceback: File "/usr/lib/python3/mozilla_django_oidc/auth.py", line 120, in _verify_jws\nraise SuspiciousOperation(msg)\ndjango.core.exceptions.SuspiciousOperation: JWS token verification failed.':
    'keys-signature',
  'Received state not the same as expected\nTypeError authenticate() argument after ** must be a mapping, not OIDCError':
    'words-state',
  'PlatformException(authorize_and_exchange_code_failed, Failed to authorize: [error: null, description: User cancelled flow], null)':
    'words-cancelled',
  'PlatformException(authorize_and_exchange_code_failed, Failed to authorize: [error: invalid_client, description: null], null)':
    'oauth-client-credentials',
  'could not authenticate you from OpenIDConnect because "Unauthorized"': 'omniauth-unauthorized',
  '"message":"(openid_connect) Authentication failure! API Access Faild: OpenIDConnect::BadRequest, API Access Faild"':
    'omniauth-userinfo',
  '无法通过 OpenIDConnect 对您进行身份验证，原因："Ssl connect returned=1 errno=0 peeraddr=1.2.3.4:18080 state=error: record layer failure"。':
    'network-not-tls',
  'E, [2016-02-12T10:54:55.373224 #15141] ERROR -- omniauth: (gitlab) Authentication failure! invalid_credentials: OAuth2::Error, invalid_grant: The provided authorization grant is invalid, expired, revoked, does not match the redirection URI used in the authorization request, or was issued to another client.':
    'doorkeeper-grant',
  'Can not get identifier from provider': 'token-claim-missing',
  "AttrRequired::AttrMissing ('identifier' required.):\n  vendor/bundle/ruby/1.9.1/gems/attr_required-1.0.0/lib/attr_required.rb:59:in `attr_missing!'":
    'words-client-id-missing',
  'Silent renew failed: error: login_required': 'oauth-login-needed',
  "Refused to display 'https://lxb2cdev.b2clogin.com/' in a frame because it set 'X-Frame-Options' to 'deny'.":
    'words-frame',
  'invalid_token: Token verification failed': 'words-token-refused',
  'org.wildfly.security.auth.server.RealmUnavailableException: Failed to verify token\n\tat io.quarkus.smallrye.jwt.runtime.auth.MpJwtValidator.validateClaimsSet(MpJwtValidator.java:44)':
    'words-token-invalid',
  "activiti-cloud | 2019-11-14 11:42:54.268 ERROR 1 --- [nio-8080-exec-7] o.k.a.BearerTokenRequestAuthenticator : Failed to verify token\nactiviti-cloud | org.keycloak.common.VerificationException: Didn't find publicKey for specified kid":
    'keys-signature',
  'ERROR [org.keycloak.broker.oidc.AbstractOAuth2IdentityProvider] (default task-4) Failed to make identity provider oauth callback: org.keycloak.broker.provider.IdentityBrokerException: No access_token from server.':
    'token-no-access-token',
  'failed verification of token: Token is not active': 'words-session-ended',
  '{ "error": "RESTEASY003210: Could not find resource for full path: http://localhost:8080/auth/realms/demo/protocol/openid-connect/token" }':
    'keycloak-no-resource',
  "[WARN ][c.a.d.a.h.j.AbstractHTTPJwtAuthenticator] [okta-efk] Failed to get roles from JWT claims with roles_key 'roles'. Check if this key is correct and available in the JWT payload.":
    'token-claim-missing',
  'Extracting JWT token from <token> failed\ncom.amazon.dlic.auth.http.jwt.keybyoidc.BadCredentialsException: The token cannot be accepted yet\n        at com.amazon.dlic.auth.http.jwt.keybyoidc.JwtVerifier.getVerifiedJwtToken(JwtVerifier.java:85)':
    'token-time',
  'time="2025-01-06T20:49:25Z" level=fatal msg="failed to get provider configuration for https://authsite.com/realms/traefik: Get \\"https://authsite.com/realms/traefik/.well-known/openid-configuration\\": dial tcp 127.0.0.1:443: connect: connection refused (hint: make sure https://authsite.com/realms/traefik is accessible from the cluster)"':
    'network-refused-loopback',
  "Jwks doesn't have key to match kid or alg from Jwt.": 'keys-signature',
  'Error: Incorrect token audience': 'words-audience',
  "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint": 'certificate-refused',
  'Error: No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com':
    'words-provider-unknown',
  'https://b/oauth/callback?error=access_denied&error_description=The+user+has+denied+the+consent+request&state=XXX':
    'words-cancelled',
  'An Error Occurred\nThe client application is not known or is not authorized.': 'words-client-id',
  'type=IDENTITY_PROVIDER_FIRST_LOGIN_ERROR, realmId=x, clientId=login, userId=null, error=invalid_user_credentials, identity_provider=microsoft':
    'keycloak-account',
  'io.micronaut.http.client.exceptions.HttpClientResponseException: error: invalid_client, errorDescription: AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID':
    'entra-aadsts7000215',
  '{"detail":"The email or password provided is incorrect. Please check for typos and try logging in again."}':
    'words-password',
  'getting below error while using silent renew: no code in url': 'words-code-missing',
  'Account signup is not allowed for this OIDC provider': 'words-user-unknown',
  "IDX10222: Lifetime validation failed. The token is not yet valid. ValidFrom (UTC): '1/1/2024', Current time (UTC): '1/1/2024'.":
    'token-time',
  'Redirect URI Error\nThe request fails due to a missing, invalid, or mismatching redirection URI (redirect_uri).':
    'authentik-redirect-uri',
  "error: invalid_request, error_description: Client authentication method 'client_secret_basic' is not allowed for this client":
    'fosite-auth-method',
  '[invalid_token_response] An error occurred while attempting to retrieve the OAuth 2.0 Access Token Response: 401 Unauthorized: [no body]':
    'oauth-client-credentials',
  "Missing attribute 'preferred_username' in attributes": 'token-claim-missing',
  'Caused by: java.lang.IllegalArgumentException: Unable to resolve Configuration with the provided Issuer of "http://keycloak:8080/realms/x"':
    'spring-issuer',
  // Batch 16
  'Userinfo endpoint response validation failed with error: No valid subject value found in userinfo data':
    'token-claim-missing',
  'ID Token validate failed with error: Token signature could not be validated using the provided keys':
    'keys-signature',
  'NOTICE: PHP message: OIDC Login Error: Failed to fetch OIDC discovery document\nNOTICE: PHP message: Stack trace: #0 /var/www/html/oidc.php(174): oidc_get_provider_config()\n#1 /var/www/html/oidc_login.php(42): oidc_build_authorization_url(NULL)':
    'words-discovery-failed',
  'NOTICE: PHP message: OIDC Callback Error: User not authorized to access this application\nNOTICE: PHP message: Stack trace: #0 /var/www/html/oidc_callback.php(34): oidc_finish_login(Array, Array)':
    'no-access-to-app',
  'ID token validation failed with error: Could not parse out a valid payload within the provided token':
    'token-not-jwt',
  'Error { "id": "9fcdb151", "error": { "code": 500, "reason": "Failed to retrieve OAuth 2.0 login request.", "status": "Internal Server Error", "message": "An internal server error occurred, please contact the system administrator" }':
    'words-state',
  'Could not verify consent challenge: JsonWebTokenError: jwt must be provided': 'token-not-jwt',
  'retrying Login to the Management service in 1.4s due to error rpc error: code = Unknown desc = the management server, $DOMAIN:443, does not support SSO providers, please update your server or use Setup Keys to login':
    'words-provider-unknown',
  'Error: daemon up failed: login backoff cycle failed: rpc error: code = Unknown desc = no SSO provider returned from management. Please proceed with setting up this device using setup keys':
    'words-provider-unknown',
  "WARN web[][o.s.s.a.AuthenticationError] Fail to initialize authentication with provider 'oidc'\njava.lang.IllegalStateException: Retrieving OpenID Connect provider metadata failed":
    'words-discovery-failed',
  'OAuth login failed: OAuthCallback': 'auth-js-callback',
  'https://admin.example.com/auth/login?error=Configuration': 'auth-js-callback',
  '/wp/wp-login.php?state=3iN&error=access_denied&error_description=Policy+evaluation+failed+for+this+request%2C+please+check+the+policy+configurations.':
    'okta-policy',
  "OAuthError: The '{0}' system claim could not be evaluated.": 'okta-claim',
  'Not found, invalid client_id ("")': 'words-client-id',
  '2026-06-21 11:29:39,292 WARNING failed to get or create user: Claims verification failed':
    'token-claim-missing',
  '400 Bad Request Response: {\\"error_description\\":\\"Client not found\\",\\"error\\":\\"invalid_client\\"}':
    'words-client-id',
  "Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler: Warning: '.AspNetCore.Correlation.OpenIdConnect.nPs' cookie not found.\nMicrosoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler: Information: Error from RemoteAuthentication: Correlation failed..":
    'login-state-lost',
  'An unhandled exception occurred while processing the request.\nException: Correlation failed.\nUnknown location':
    'login-state-lost',
  'PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target':
    'certificate-unknown-authority',
  'getaddrinfo ENOTFOUND keycloak': 'network-dns',
  'HTTP Error 401: Unauthorized for url: https://idp/oidc/userinfo': 'userinfo-refused',
  'error=invalid_request&error_code=bad_oauth_state&error_description=OAuth+callback+with+invalid+state':
    'words-state',
  'error=server_error&error_description=Error+getting+user+email+from+external+provider':
    'token-email-missing',
  'error=server_error&error_description=Database+error+saving+new+user': 'oauth-unavailable',
  "AADSTS7000222: The provided client secret keys for app 'x' are expired.": 'entra-aadsts7000222',
  '{"error":"invalid_client"} POST https://appleid.apple.com/auth/token': 'oauth-client-credentials',
  'Error 403: org_internal This client is restricted to users within its organization.':
    'google-org-internal',
  "Error 403: disallowed_useragent You can't sign in from this screen because this app doesn't comply with Google's secure browsers policy":
    'google-useragent',
  '{"ok":false,"error":"bad_redirect_uri"}': 'slack-redirect-uri',
  'Invalid OAuth2 redirect_uri Redirect URI is not supported by client': 'oauth-redirect-uri',
  'error=redirect_uri_mismatch&error_description=The+redirect_uri+is+not+associated+with+this+application.':
    'github-redirect',
  "URL Blocked: This redirect failed because the redirect URI is not whitelisted in the app's Client OAuth Settings.":
    'oauth-redirect-uri',
  'unauthorized_scope_error: Scope "r_emailaddress" is not authorized for your application': 'linkedin-scope',
  'error=redirect_uri_mismatch&error_description=redirect_uri%20must%20match%20configuration':
    'oauth-redirect-uri',
  'CWOAU0056E: The redirect URI parameter was null or empty': 'oauth-redirect-missing',
  '{"error":"invalid_request","error_description":"redirect_uri did not match any client\'s registered redirect_uris"}':
    'oidc-provider-redirect-uri',
  'Invalid state - the oauth2 client redirect uri does not match: InvalidOrigin': 'oauth-redirect-uri',
  'User not authorized to access to this OIDC RP': 'words-not-allowed',
  "The requested scope is invalid, unknown, or malformed. The OAuth 2.0 Client is not allowed to request scope 'groups'.":
    'fosite-scope',
  'Votre compte est désactivé, contactez votre administrateur.': 'words-account',
  'Usuario o contraseña incorrectos.': 'words-password',
  'Cliente inválido ou credenciais de cliente inválidas': 'oauth-client-credentials',
  '请求中指定的重定向 URI 与为应用程序配置的重定向 URI 不匹配。': 'oauth-redirect-uri',
  'リダイレクト URI が登録されていません': 'oauth-redirect-uri',
  'Zugriff verboten Der Benutzer ist nicht berechtigt': 'words-not-allowed',
  // Batch 17
  'E0929 11:12:31.421256       1 oidc.go:335] oidc authenticator: initializing plugin: 404 Not Found:':
    'discovery-not-found',
  'E0128 00:43:20.037068       1 authentication.go:63] "Unable to authenticate the request" err="invalid bearer token"':
    'kubernetes-bearer',
  'ERROR filters/authentication.go:73 Unable to authenticate the request {"component": "vcluster", "error": "[invalid bearer token, oidc: email not verified]"}':
    'token-email-unverified',
  'Mar 23 19:15:22 k3s[2651062]: E0323 19:15:22.002385 2651062 authentication.go:63] "Unable to authenticate the request" err="[invalid bearer token, oidc: authenticator not initialized]"\nMar 23 19:15:22 k3s[2651062]: E0323 19:15:22.711011 2651062 oidc.go:224] oidc authenticator: initializing plugin: Get "https://sso.c.com/application/o/kubernetes/.well-known/openid-configuration": x509: certificate is valid for 11e479d943.daaa7d0.traefik.default, not sso.c.com':
    'certificate-host',
  'Login failed\nFailed to get token from provider': 'grafana-token',
  'msg="Failed to authenticate request" client=auth.client.generic_oauth error="[auth.oauth.token.exchange] failed to exchange code to token: oauth2: \\"invalid_grant\\""':
    'oauth-code-refused',
  'logger=user.sync t=2025-07-09T11:23:44.094739123Z level=error msg="Failed to create user" error="user not found" auth_module=oauth_generic_oauth auth_id=7765e7d3':
    'words-user-unknown',
  'Login failed. User sync failed.': 'grafana-user',
  "Login provider didn't return an email address": 'grafana-email',
  'EROR[10-11|17:02:37] login.OAuthLogin(get info from generic_oauth) logger=context error="Error getting user info: Get http://localhost:5000/OAuth/UserInfo: oauth2: token expired and refresh token is not set"':
    'oauth-no-refresh-token',
  "We're Sorry... Unexpected error when authenticating with identity provider": 'keycloak-broker',
  '  File "/phoenix/env/authlib/jose/rfc7519/claims.py", line 74, in _validate_claim_value\n    raise InvalidClaimError(claim_name)\nauthlib.jose.errors.InvalidClaimError: invalid_claim: Invalid claim \'iss\'':
    'issuer-mismatch',
  '/api/auth/oauth2/authorize?error=invalid_request&error_description=invalid%20code_challenge%20method':
    'oauth-pkce-method',
  '/api/auth/error?error=invalid_client': 'oauth-client-credentials',
  'Invalid response encountered': 'openid-client-answer',
  'User found, but not attached to any companies, please see your administrator': 'words-not-allowed',
  'authlib.integrations.base_client.errors.OAuthError: invalid_client: Client authentication failed (e.g., unknown client, no client authentication included, or unsupported authentication method)':
    'oauth-client-credentials',
  'OAuth error: InsecureTransportError (insecure_transport) OAuth 2 MUST utilize https.': 'oauthlib-insecure',
  'You do not have the required role to access this application: user is missing group "mealie-users"':
    'token-claim-missing',
  "KeyError: 'userinfo'": 'program-stumbled',
  'ValueError: Invalid JSON Web Key Set': 'keys-unreadable',
  "authlib.integrations... TypeError: 'NoneType' object is not subscriptable parse_id_token":
    'program-stumbled',
  'Fehler bei der Anmeldung: Die Weiterleitungs-URI stimmt nicht mit den registrierten URIs überein':
    'oauth-redirect-uri',
  "Le jeton d'accès a expiré, veuillez vous reconnecter": 'token-time',
  'Errore: client non trovato': 'words-client-id',
  '用户不存在,请联系管理员': 'words-user-unknown',
  'Срок действия токена истек': 'token-time',
  'セッションの有効期限が切れました。再度ログインしてください。': 'words-state',
  'Ongeldige gebruikersnaam of wachtwoord': 'words-password',
  'Nieprawidłowy parametr: redirect_uri': 'keycloak-redirect-uri',
  "[2025/10/18 20:42:45] [oauthproxy.go:901] Error redeeming code during OAuth2 callback: email in id_token (...) isn't verified":
    'token-email-unverified',
  'Seeing below error \nError redeeming code during OAuth2 callback: could not verify id_token: failed to verify signature: fetching keys oidc: failed to decode keys: got Content-Type = application/json, but could not unmarshal as JSON: square/go-jose: invalid JWK, x5t header has invalid encoding':
    'keys-contradictory',
  'proxy-oauth2-proxy-7f5d776fd-68m8c oauth2-proxy [2025/12/11 13:20:51] [oauthproxy.go:898] Error redeeming code during OAuth2 callback: could not verify id_token: audience claims [] do not exist in claims: ...':
    'oauth2-proxy-audience',
  'oauth2-proxy-1  | [2024/05/14 17:08:32] [oauthproxy.go:881] Error redeeming code during OAuth2 callback: unable to get email and/or groupsclaims from token: unable to verify token: unable to verify access token: failed to verify token: oidc: malformed jwt: oidc: malformed jwt, expected 3 parts got 1':
    'oauth2-proxy-access-token',
  '[oidc] Error: Provided JWT could not be decoded.\nPROPFIND /remote.php/dav/files/my_username/\n\n[oidc] Error: Provided JWT is malformed OR provided JWT is missing an algorithm / using an unsupported algorithm OR provided JWT algorithm does not match provided key OR provided key ID in key/key-array':
    'php-jwt',
  'AADSTS900384: JWT token failed signature validation [Reason - The key was not found., Thumbprint of key used by client:':
    'entra-token-refused',
  'client-1  | [next-auth][error][OAUTH_CALLBACK_ERROR]\nclient-1  | https://next-auth.js.org/errors#oauth_callback_error expected 200 OK, got: 400 Bad Request Must specify either client_secret or code_verifier {\nclient-1  |   error: OPError: expected 200 OK, got: 400 Bad Request Must specify either client_secret or code_verifier':
    'oauth-client-or-secret-missing',
  'Caused by: java.lang.IllegalArgumentException: Unable to resolve Configuration with the provided Issuer of "http://localhost:8080/auth/realms/PolarBookshop"':
    'spring-issuer',
  '2025/11/28 01:54PM ERR github.com/portainer/portainer-ee/api/oauth/oauth.go:27 > failed retrieving OAuth token | error="Post \\"https://github.com/login/oauth/access_token\\": dial tcp: lookup github.com on 127.0.0.11:53: server misbehaving"':
    'network-dns',
  '[Thu Jan 26 11:13:47.369934 2017] [auth_openidc:error] [pid 3624:tid 123145303912448] [client ::1:50466] oidc_util_http_call: curl_easy_perform() failed on: https://login.microsoftonline.com/LLoydsRegisterCDB2Cdev.onmicrosoft.com/v2.0/.well-known/openid-configuration?p=B2C_1_CDSignIn1FA (\\x90^\\x18), referer: https://localhost/\n[Thu Jan 26 11:13:47.369980 2017] [auth_openidc:error] [pid 3624:tid 123145303912448] [client ::1:50466] oidc_provider_static_config: could not retrieve metadata from url: https://login.microsoftonline.com/LLoydsRegisterCDB2Cdev.onmicrosoft.com/v2.0/.well-known/openid-configuration?p=B2C_1_CDSignIn1FA, referer: https://localhost/':
    'words-discovery-failed',
  '2022-11-22T01:14:50.016Z [WARN] auth.oidc.auth_oidc_77418754: unauthorized redirect_uri: redirect_uri=https://vault.nicecorp.com:8200/ui/vault/auth/oidc/oidc/callback':
    'vault-redirect',
  'django_web3       | [02/Jan/2023 16:03:17] "GET /oidc/authenticate/?next=/voice/dashboard/index/ HTTP/1.1" 302 0\nkeycloak          | 2023-01-02 10:33:18,015 WARN  [org.keycloak.events] (executor-thread-97) type=USER_INFO_REQUEST_ERROR, realmId=799595e1-4acc-4b49-b25b-a6826734d9a7, clientId=null, userId=null, ipAddress=172.18.0.1, error=invalid_token, auth_method=validate_access_token':
    'oauth-invalid-token',
  'harbor-core-f7bcf4cb7-6vj7p core 2024-11-28T14:59:21Z [ERROR] [/core/controllers/oidc.go:118]: Failed to exchange token, error: oauth2: "unauthorized_client" "Invalid client or Invalid client credentials"\nharbor-core-f7bcf4cb7-6vj7p core 2024-11-28T14:59:21Z [DEBUG] [/lib/http/error.go:62]: {"errors":[{"code":"BAD_REQUEST","message":"oauth2: \\"unauthorized_client\\" \\"Invalid client or Invalid client credentials\\""}]}':
    'keycloak-credentials',
  'May 18 09:16:42 172.24.0.1 core[598]: 2022-05-18T09:16:42Z [ERROR] [/server/middleware/security/oidc_cli.go:59][requestID="cd77eaee-4fd0-48e3-8be0-ac17ce7a08ad"]: failed to verify secret: failed to refresh token, username: Bender_Rodriguez, error: oauth2: cannot fetch token: 400 Bad Request\nMay 18 09:16:42 172.24.0.1 core[598]: Response: {"error":"invalid_grant","error_description":"Token is not active"}':
    'oauth-refresh',
  '{"ErrorModel":{"Message":"Failed to discover OpenID provider: Failed to parse server response","Object":"error"},"ExceptionMessage":null,"ExceptionStackTrace":null,"InnerExceptionMessage":null,"Message":"Failed to discover OpenID provider: Failed to parse server response","Object":"error","ValidationErrors":{"":["Failed to discover OpenID provider: Failed to parse server response"]},"error":"","error_description":""}':
    'rust-unreadable',
  'vaultwarden-1  | [2026-01-17 18:53:39.770][reqwest::connect][DEBUG] starting new connection: https://auth.example.com/\nvaultwarden-1  | [2026-01-17 18:53:39.774][hyper_util::client::legacy::connect::http][DEBUG] connecting to <my IP>:443\nvaultwarden-1  | [2026-01-17 18:53:39.776][hyper_util::client::legacy::connect::http][DEBUG] connected to <my IP>:443\nvaultwarden-1  | [2026-01-17 18:53:39.786][vaultwarden::sso_client][ERROR] Failed to discover OpenID provider: Request failed\nvaultwarden-1  | [2026-01-17 18:53:39.791][response][INFO] (authorize) GET /identity/connect/authorize?<data..> => 400 Bad Request':
    'words-discovery-failed',
  '[2026/06/29 10:01:12] [oauthproxy.go:963] Invalid authentication via OAuth2. Error while validating CSRF token: CSRF token mismatch, potential attack':
    'words-state',
  'time="2020-04-21T10:12:53Z" level=warning msg="Error validating csrf cookie: CSRF cookie does not match state" handler=AuthCallback host=auth.domain.net method=GET proto=https':
    'words-state',
  "[openidStrategy] verify login openidId: <REDACTED>\n[openidStrategy] user not found with openidId: <REDACTED>\n[openidStrategy] user not found with email: <REDACTED> for openidId: <REDACTED>\n[openidStrategy] login failed User validation failed: email: can't be blank\nValidationError: User validation failed: email: can't be blank":
    'token-email-missing',
  'Sorry, there was an error while trying to authorize your account with oauth2_basic. Please try again.':
    'words-unsaid',
  'minio3_1  | DeploymentID: 2eccc545-d379-496d-86f7-1fa3999ba179\nminio3_1  | RequestID: 16AF6D6D2374902B\nminio3_1  | RemoteHost: 10.10.80.85\nminio3_1  | Host: minio3:9000\nminio3_1  | UserAgent: Go-http-client/1.1\nminio3_1  | Error: minio-policy claim missing from the JWT token, credentials will not be generated (*errors.errorString)\nminio3_1  |        4: cmd/sts-errors.go:58:cmd.writeSTSErrorResponse()':
    'token-claim-missing',
  'original error -> (user_login.go:64: invalid Login)\ndebugging error: expected element type <AssumeRoleWithWebIdentityResponse> but have <html>':
    'answer-not-json',
  "Error on OAuth authorize: Could not build url for endpoint 'CustomAuthOAuthView.oauth_authorized' with values ['provider']. Did you mean 'CustomAuthOAuthView.logout' instead?\n2026-03-03T21:57:20.557090Z [error ] Error on OAuth authorize: Could not build url for endpoint 'CustomAuthOAuthView.oauth_authorized' with values ['provider']. Did you mean 'CustomAuthOAuthView.logout' instead? [flask_appbuilder.security.views] loc=views.py:670":
    'flask-endpoint',
  'error="oauth2: \\"unauthorized_client\\" \\"invalid empty client secret\\""': 'oauth-secret-empty',
  "Access blocked: This app's request is invalid\nError 400: redirect_uri_mismatch   \nYou can't sign in to this app because it doesn't comply with Google's OAuth 2.0 policy.\nIf you're the app developer, register the JavaScript origin in the Google Cloud Console.\nRequest details: origin=http://localhost:4000 flowName=GeneralOAuthFlow":
    'google-javascript-origin',
  "InvalidOperationException: IDX20803: Unable to obtain configuration from: 'https://10.129.10.138:44357/.well-known/openid-configuration'.\nMicrosoft.IdentityModel.Protocols.ConfigurationManager<T>.GetConfigurationAsync(CancellationToken cancel)\nMicrosoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler.HandleChallengeAsyncInternal(AuthenticationProperties properties)":
    'idx-configuration',
  '2025-01-18T15:07:23Z ERR home/runner/work/headscale/headscale/hscontrol/app.go:375 > failed to validate token error="failed to validate api key: record not found" client_address=192.168.0.3:33934':
    'headscale-api-key',
  '  File "/usr/local/lib/python3.5/dist-packages/djangooidc/views.py", line 86, in authz_cb\n    client = CLIENTS[request.session["op"]]\n  File "/usr/local/lib/python3.5/dist-packages/django/contrib/sessions/backends/base.py", line 57, in __getitem__\n    return self._session[key]\nKeyError: \'op\'':
    'login-state-lost',
  "06:28:15,189 WARN  [org.keycloak.events] (default task-4) type=PERMISSION_TOKEN_ERROR, realmId=quarkus, clientId=backend-service, userId=null, ipAddress=10.12.1.3, error=invalid_token, reason='HTTP 500 Internal Server Error', auth_method=oauth_credentials":
    'keycloak-inner-error',
  "  message: \"Cannot read property 'url' of undefined\"\n  callbackUrl: 'http://localhost:3000/api/auth/callback/opn-id'":
    'program-stumbled',
  '[PHP] Error: First parameter must either be an object or the name of an existing class at /var/www/nextcloud/apps/oidc_login/3rdparty/jumbojett/openid-connect-php/src/OpenIDConnectClient.php#284':
    'program-stumbled',
  'Authenticated as , you can now close this window.': 'headscale-no-name',
  // Batch 20
  '{\n  "level": "error",\n  "time": "2026-08-05T13:44:50.140Z",\n  "module": "server",\n  "err": "discovered metadata issuer does not match the expected issuer",\n  "msg": "failed to build the SSO authorisation request"\n}':
    'issuer-mismatch',
  'This SSO account cannot sign in yet. Use local login or contact the operator.': 'words-account',
  'time="2020-06-21T07:07:39Z" level=info msg="login successful: connector \\"ldap\\", username=\\"john\\", email=\\"johndoe@rahmatawe.com\\", groups=[]" \ntime="2020-06-21T07:07:43Z" level=error msg="Failed to get auth request: not found"':
    'dex-login-expired',
  'E1115 12:39:29.602699       1 authentication.go:62] Unable to authenticate the request due to an error: [invalid bearer token, [invalid bearer token, invalid bearer token]]\nE1115 12:39:29.650130       1 authentication.go:62] Unable to authenticate the request due to an error: [invalid bearer token, [invalid bearer token, invalid bearer token]]':
    'kubernetes-bearer',
  'I0207 12:31:01.807006   11983 round_trippers.go:443] GET https://k8sapi-prod.domain.lan:6443/api?timeout=32s 401 Unauthorized in 49 milliseconds\nI0207 12:31:01.816561   11983 request.go:968] Response Body: {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"Unauthorized","reason":"Unauthorized","code":401}\nI0207 12:31:01.835060   11983 cached_discovery.go:121] skipped caching discovery info due to Unauthorized':
    'kubernetes-unauthorized',
  'Login credentials were probably invalid - No redirect after POST to: https://{host}/dex/auth/local/login?back=&state=jorhb7dhzlt3mwebygf4xl57i':
    'words-password',
  'management-1  | 2024-05-24T16:11:44Z ERRO management/server/http/middleware/auth_middleware.go:88: Error when validating JWT claims: unable to get zitadel token, st1\nmanagement-1  | 2024-05-24T16:11:44Z ERRO management/server/http/util/util.go:80: got a handler error: token invalid\nmanagement-1  | 2024-05-24T16:11:44Z ERRO management/server/telemetry/http_api_metrics.go:181: HTTP response 4087911685: GET /api/users status 401':
    'netbird-idp-manager',
  'management-1  | 2024-06-16T15:25:56Z ERRO management/server/http/middleware/auth_middleware.go:88: Error when validating JWT claims: Error parsing token: invalid audience\nmanagement-1  | 2024-06-16T15:25:56Z ERRO management/server/http/util/util.go:80: got a handler error: token invalid':
    'words-audience',
  'Error: failed retrieving a new idp manager with err: authentik IdP configuration is incomplete, TokenEndpoint is missing':
    'words-endpoint-missing',
  'Oops, something went wrong!\nThere was an error logging you in.\nError: Unauthenticated': 'words-unsaid',
  'Error constructing OIDC authentication configuration': 'words-discovery-failed',
  'The oidc provider is not configured to support sign-in': 'backstage-resolver',
  'Failed to sign-in, unable to resolve user identity. Please verify that your catalog contains the expected User entities that would match your configured sign-in resolver.':
    'backstage-resolver',
  'invalid_request: nonce is required for openid scope': 'oauth-nonce',
  // Batch 21
  '`https://auth.mydomain.com/auth/realms/master/protocol/openid-connect/auth?client_id=dashy&redirect_uri=https%3A%2F%2Fdashboard.mydomain.com%2F&state=79b90704-a9b1-403d-acf1-53bb306e42d0&response_mode=fragment&response_type=code&scope=openid&nonce=512057e6-8f60-40db-806d-aa70c83c4010`\nbut is returning the following:\n`Invalid parameter: redirect_uri`':
    'keycloak-redirect-uri',
  '2022-09-27 19:15:44,416 WARN  [org.keycloak.events] (executor-thread-27) type=LOGIN_ERROR, realmId=2e32eeed-558c-44a8-a625-a2bc4840e96e, clientId=myclient, userId=null, ipAddress=127.0.0.1, error=client_not_found':
    'keycloak-client-not-found',
  '2017-09-21 18:04:31,995 WARN  [org.keycloak.events] (default task-2) type=LOGIN_ERROR, realmId=dcm4che, clientId=dcm4chee-arc-ui, userId=null, ipAddress=162.5.36.86, error=invalid_redirect_uri, redirect_uri=https://hostname:8443/dcm4chee-arc/ui2/':
    'keycloak-redirect-uri',
  '{"level":"error","service":"gateway","pkg":"rgrpc","traceid":"00000000000000000000000000000000","error":"internal error: gateway: error finding an auth provider for type: bearer","type":"bearer","time":"2023-11-08T00:43:16.862556479Z","message":"error getting auth provider client"}\n\n{"level":"error","service":"proxy","error":"failed to verify access token: Get \\"https://cloud.hymalia.duckdns.org:39135/.well-known/openid-configuration\\": context deadline exceeded (Client.Timeout exceeded while awaiting headers)","authenticator":"oidc","path":"/ocs/v1.php/cloud/user","time":"2023-11-08T00:43:26.85862312Z","message":"failed to authenticate the request"}':
    'network-timeout',
  'Logging in via openid\nError setting up OpenID client: RPError: outgoing request timed out after 3500ms\n    at /app/node_modules/openid-client/lib/helpers/request.js:140:13\n    at async Issuer.discover (/app/node_modules/openid-client/lib/issuer.js:144:22)\n    at async setupOpenIdClient (file:///app/src/accounts/openid.js:53:11)\ninfo: POST 400 /account/login':
    'network-timeout',
  'Failed to create OpenID Connect Provider with name [my app nane] with url \'https://[mydomain]/.well-known/openid-configuration\' Get "https://[mydomain]/.well-known/openid-configuration": dial tcp [my public ip]:443: i/o timeout"':
    'network-timeout',
  '2024-10-25 13:10:19 [E] A hook (`oidc`) failed to load!\n2024-10-25 13:10:19 [E] Failed to lift app: outgoing request timed out after 3500ms':
    'network-timeout',
  'ERROR Could not the reach OpenID Connect provider.': 'words-discovery-failed',
  '2025/09/01 07:58:41 [error] 24468#24468: *24356 connect() failed (111: Connection refused) while connecting to upstream, client: 188.44.83.165, server: files.bart.mywire.org, request: "GET /signin/v1/identifier/_/authorize?client_id=web&redirect_uri=https%3A%2F%2Ffiles.bart.mywire.org%2Foidc-silent-redirect.html&response_type=code&scope=openid+profile+email&state=5e56375bfbaf41249d78eed8e268a8d7&response_mode=query&prompt=none HTTP/1.1", upstream: "http://127.0.0.1:9200/signin/v1/identifier/_/authorize?client_id=web", host: "files.bart.mywire.org"':
    'network-refused',
  '"error": "user namespace access: groups \\"a5cce412-2d6f-4cce-******************\\" is forbidden: User \\"system:serviceaccount:sbx-00:weave-gitops\\"   cannot impersonate resource \\"groups\\" in API group \\"\\" at the cluster scope"}':
    'kubernetes-impersonate',
  'OpenID Connect: java.net.UnknownHostException: idp.internal': 'network-dns',
  // Batch 22
  'ERR ../go/src/app/internal/web/errors.go:31 > ERROR error="valid authorization token is required"':
    'words-token-invalid',
  'DEBUG: [Auth] openid callback userinfo received\nERROR: [Auth] callback finished without data - state mismatch (Auth.js:26)':
    'words-state',
  'HTTP/1.1 400 Bad Request\nContent-Type: application/json\nX-Frame-Options: DENY\n\n{"error":"invalid_scope"}':
    'oauth-scope',
  'Login Failed: The upstream identity provider returned: access_denied': 'oauth-access-denied',
  "Message contains error: 'invalid_client', error_description: 'error_description is null', error_uri: 'error_uri is null'.":
    'oauth-client-credentials',
  'Request for authentication token failed.': 'words-token-request-failed',
  'Failed to exchange token, error: failed to get id_token from the token': 'token-no-id-token',
  'https://app.acme.dev/login?error=true': 'words-unsaid',
  'https://board.acme.dev/customerror?type=authError': 'words-unsaid',
  'https://app.acme.dev/login?error=true\n2026-01-15T10:00:01Z ERROR state mismatch': 'words-state',
  '<html><head><title>401 Authorization Required</title></head><body><hr><center>nginx/1.27.0</center></body></html>':
    'words-unsaid',
  '{"statusCode":401,"error":"Unauthorized","message":"Unauthorized"}': 'words-unsaid',
  '{ "message": "An unexpected error occurred" }': 'words-unsaid',
  'http://a.dev/login?error=provider&providerDescription=The+user+has+rejected+the+request.':
    'words-cancelled',
  'Ungültige Anmeldedaten': 'words-password',
  'Identifiants invalides': 'words-password',
  'Credenciales inválidas': 'words-password',
  'Credenciais inválidas': 'words-password',
  'Credenziali non valide': 'words-password',
  'Ongeldige inloggegevens': 'words-password',
  'Felaktigt lösenord': 'words-password',
  'Neplatné přihlašovací údaje': 'words-password',
  'Sie sind nicht berechtigt, auf diese Anwendung zuzugreifen.': 'words-not-allowed',
  'Vous n’êtes pas autorisé à accéder à cette application': 'words-not-allowed',
  'You are not authorized to access this application': 'no-access-to-app',
  "java.lang.NullPointerException: 'username' cannot be null.\n\tat com.azure.core.http.ProxyOptions.setCredentials(ProxyOptions.java:102)\n\tat com.microsoft.jenkins.azuread.AzureSecurityRealm.doFinishLogin":
    'program-proxy-settings',
  'upstream connect error or disconnect/reset before headers. transport failure reason: TLS error: 26843:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED':
    'certificate-unknown-authority',
  'x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "A")':
    'certificate-unknown-authority',
  'failed to create OIDC provider, error: 404 Not Found: <!DOCTYPE html><html lang="en">':
    'discovery-not-found',
  'Unexpected token \'e\', "eyJhbGciOi"... is not valid JSON': 'answer-is-jwt',
  '[next-auth][error][NO_SECRET] Please define a `secret` in production.': 'own-secret',
  'cookie_secret must be 16, 24, or 32 bytes to create an AES cipher, but is 44 bytes': 'own-secret',
  'error: unknown flag: --oidc-issuer-url': 'program-no-flag',
  'Processing by OmniauthCallbacksController#passthru as HTML Completed 404 Not Found in 9ms':
    'gitlab-passthru',
  '* role "ops" could not be found': 'vault-no-role',
  'Need admin approval. Acme needs permission to access resources in your organization that only an admin can grant.':
    'entra-aadsts65001',
  'Unable to connect to the server: getting credentials: exec: executable kubectl failed with exit code 1':
    'kubernetes-plugin',
  'Error parsing token: key is of invalid type': 'token-algorithm',
  'error code: 1020': 'gateway-bot-protection',
  'You took too long to login. Login process starting from beginning.': 'keycloak-cookie',
  // Batch 23
  'Token is not valid or is expired': 'words-token-refused',
  'login failed: {"error":"could not read the identity","detail":"status = 401 Unauthorized"}':
    'words-unsaid',
  'Not enough data to create auth info structure.': 'kubernetes-dashboard-kubeconfig',
  'BadRequestError: no valid key found\n    at router (/srv/a/node_modules/express-openid-connect/middleware/auth.js:123:27)':
    'keys-signature',
  'OpenID Connect requires session support. Did you forget to use `express-session` middleware?':
    'program-no-session',
  "NotAuthorizedException: Invalid login token. Issuer doesn't match providerName": 'issuer-mismatch',
  'Social authentication error for provider `acme`: unknown (Invalid id_token)': 'words-token-invalid',
  'An error occurred while attempting to login. Back to the login page': 'words-unsaid',
  'The program lands me back at the login page': 'infra-dashboard-silent',
  '[Client assertion Signature verification raised] ': 'words-client-assertion',
  'production.ERROR: No application encryption key has been specified. (code: 0)': 'own-secret',
  '"found 1 parts of token"': 'token-not-jwt',
  '{"error":"Failed to reach the OIDC provider; please try again"}': 'words-request-failed',
  'AuthUnreachableProvider: The authentication provider could not be reached.': 'words-request-failed',
  "[OIDC] Required claims not present. Expected: ['name', 'email'] Actual: ['sub']": 'token-claim-missing',
  '403 : Forbidden Sorry, you are not currently authorized to use this hub.': 'words-not-allowed',
  'Selected user account does not exist in tenant ‘Acme’ and cannot access the application':
    'entra-aadsts50020',
  'You cannot access this right now. Your sign-in was successful but does not meet the criteria to access this resource.':
    'entra-aadsts53003',
  'CryptographicException: The key {0a1b} was not found in the key ring.': 'login-state-lost',
  'IFrame timed out without a response': 'words-frame',
  'Peer certificate cannot be authenticated with given CA certificates': 'certificate-unknown-authority',
  'User account pending approval. Please contact your administrator.': 'words-account',
  'JWTClaimsError: Invalid at_hash. No access_token provided': 'go-oidc-at-hash',
  // Batch 24
  'java.lang.IllegalStateExceptionMapper: the request was interrupted. AADSTS50011: no': 'entra-aadsts50011',
  'Could not verify session for OIDC callback\nmismatching_session': 'login-state-lost',
  'authentication failed\n2026/01/15 10:00:00 [error] 29#29: *6 open() "/srv/html/a.json" failed (2: No such file or directory), client: 10.0.0.1, server: localhost, host: "a.dev"':
    'words-unsaid',
  'InvalidClientRegistrationIdException: Invalid Client Registration with Id: oidc': 'words-provider-unknown',
  'requests.exceptions.HTTPError: 404 Client Error: Not Found for url: https://idp.acme.dev/.well-known/openid-configuration':
    'discovery-not-found',
  "AttributeError: 'RemoteApp' object has no attribute 'parse_openid'": 'program-stumbled',
  "OAuth callback error: 'email'": 'token-claim-missing',
  'Proof Key for Code Exchange is required': 'oauth-pkce',
  'The authorization code is bound to another client': 'oauth-code-refused',
  'unsupported alg: none': 'token-algorithm',
  'token used before issued': 'token-time',
  'no X-Forwarded-Proto header': 'words-https',
  'This site can’t be reached. The webpage might be temporarily down. ERR_FAILED': 'local-refused-any',
  'Die Website ist nicht erreichbar': 'local-refused-any',
  'Sorry, but an error occured while processing your request.': 'words-unsaid',
  // Products' own sentences, by kind
  "The 'max_tokens' parameter is not supported in the token exchange request": 'words-parameter-refused',
  'unexpected parameter: prompt_mode': 'words-parameter-refused',
  'This type of client is not allowed to use the redirect URI urn:x:oob': 'oauth-redirect-kind',
  'aud check: 8123 is an untrusted audience': 'words-audience-more',
  'Get "\\"https://id.a.dev/x\\"": parse "\\"https://id.a.dev/x\\"": first path segment in URL cannot contain colon':
    'url-quoted',
  'no protocol: "https://id.a.dev/x"': 'url-quoted',
  'OIDC: HTTP status code 404: page not found': 'discovery-not-found',
  'invalid_client: Either the client or the client credentials cannot be accepted':
    'oauth-client-credentials',
  'AADSTS9002327: Tokens issued for this client-type may only be redeemed via cross-origin requests.':
    'entra-spa-refuses-secret',
  'oidc authenticator: initializing plugin: Get "https://10.0.0.1/.well-known/openid-configuration": Forbidden':
    'network-proxy',
  "ignoring email of sub='x' because email_verified=None": 'token-email-unverified',
  // Kinds that were missed before
  'audience claim is there but no audiences bound to the role': 'words-audience',
  'client_id does not match the one of the session': 'words-client-id-mismatch',
  'The client_assertion alg PS512 does not meet the required algorithms': 'words-client-assertion',
  'Checking for expected scope openid failed': 'oauth-insufficient-scope',
  'jose: Key "use" is not valid for your usage': 'keys-contradictory',
  'Error decoding email addresses response error="invalid character \'<\' looking for beginning of value"':
    'grafana-email',
  'Warning: Unable to verify the first certificate\nerror_description="The issuer is invalid"':
    'issuer-mismatch',
  'Endpoint belongs to different authority: https://id.acme.dev/o/authorize/': 'discovery-other-host',
  'token not valid for running mode': 'argo-workflows-mode',
  'Failed to decode claims: json: Unmarshal(non-pointer main.Claims)': 'program-defect',
  "array('result' => 'Unauthorized', 'code' => '401', 'content_type' => false), https://a.dev/oauth/token":
    'oauth-client-credentials',
  'size of a request header field exceeds the limit of the server': 'groups-too-large',
  'The provider token_endpoint could not be fetched. Make sure your provider has a well known configuration available.':
    'words-discovery-failed',
  'Error 400: redirect_uri_mismatch\nRequest details: redirect_uri=https://a.dev/cb flowName=GeneralOAuthFlow':
    'google-redirect-uri',
  'error=invalid_redirect_uri redirect_uri=https://a.dev/?loggedout=true': 'words-logout-redirect',
  'AADSTS999998: The redirect URI of the request is not registered': 'oauth-redirect-uri',
  'error when creating callback: expected callback URL "http://10.0.0.9/cb" did not match the URL in the config "https://a.dev/cb"':
    'dex-connector-redirect',
  'Undefined array key "openid_state" (ErrorException(code: 0): Undefined array key "openid_state" at Client.php:12)':
    'login-state-lost',
  'Error: Not authorized to perform sts:AssumeRoleWithWebIdentity': 'aws-web-identity',
});
