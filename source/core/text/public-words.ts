import type { PublicConfiguration } from '../run/configuration.ts';

/** Names from the specifications: a secret that equals one occurs in every document, answer and address. */
const vocabulary = `
openid profile email address phone offline_access groups roles
sub iss aud exp iat nbf jti azp acr amr nonce auth_time at_hash c_hash s_hash sid name given_name family_name middle_name
nickname preferred_username picture website email_verified gender birthdate zoneinfo locale phone_number
phone_number_verified street_address locality region postal_code country updated_at username user_id client_id
.well-known/openid-configuration oauth-authorization-server issuer authorization_endpoint token_endpoint
userinfo_endpoint jwks_uri registration_endpoint end_session_endpoint revocation_endpoint introspection_endpoint
device_authorization_endpoint pushed_authorization_request_endpoint check_session_iframe service_documentation
scopes_supported response_types_supported response_modes_supported grant_types_supported acr_values_supported
subject_types_supported id_token_signing_alg_values_supported id_token_encryption_alg_values_supported
id_token_encryption_enc_values_supported userinfo_signing_alg_values_supported request_object_signing_alg_values_supported
token_endpoint_auth_methods_supported token_endpoint_auth_signing_alg_values_supported display_values_supported
claim_types_supported claims_supported claims_locales_supported ui_locales_supported claims_parameter_supported
request_parameter_supported request_uri_parameter_supported require_request_uri_registration op_policy_uri op_tos_uri
code_challenge_methods_supported authorization_response_iss_parameter_supported frontchannel_logout_supported
backchannel_logout_supported tls_client_certificate_bound_access_tokens pairwise public normal aggregated distributed
response_type response_mode redirect_uri scope state prompt max_age ui_locales id_token_hint login_hint acr_values
display claims request request_uri code_challenge code_challenge_method code_verifier plain S256 grant_type
authorization_code refresh_token client_credentials implicit password device_code access_token id_token token_type
expires_in client_secret_basic client_secret_post client_secret_jwt private_key_jwt tls_client_auth none
client_assertion client_assertion_type query fragment form_post page popup touch login consent select_account
error error_description error_uri invalid_request invalid_client invalid_grant unauthorized_client access_denied
unsupported_grant_type unsupported_response_type invalid_scope server_error temporarily_unavailable
interaction_required login_required account_selection_required consent_required invalid_token insufficient_scope
registration_not_supported request_not_supported request_uri_not_supported invalid_request_uri
alg kid kty use crv x5c x5t x5u keys sig enc RS256 RS384 RS512 PS256 PS384 PS512 ES256 ES384 ES512 EdDSA HS256 HS384
HS512 RSA oct OKP Ed25519 P-256 P-384 P-521 Bearer Basic realm JWT JWS JWE JWKS at+jwt
https://localhost http://localhost:8301 127.0.0.1 example.com example.org /login/callback logout signin signout auth authorize
authentication authorization token userinfo account user admin guest client tenant default true false null undefined
http https GET POST location content-type application/json application/x-www-form-urlencoded application/jwt text/html
text/plain charset=utf-8 cache-control no-store no-cache date server connection close content-length content-encoding
www-authenticate accept user-agent oauth oauth2 oidc openid-connect okta azure google test demo
infra providers add
`.toLowerCase();

/** So few digits may be a time in seconds or milliseconds, a port or a lifetime. */
const shortNumber = /^\d{1,13}$/;

/** The person's public values, which stay readable whatever the secret is. */
export function publicWordsOf({
  name,
  url,
  clientId,
  kind,
  infraServers,
}: PublicConfiguration): readonly string[] {
  return [name, url, clientId, kind, ...infraServers].flatMap((word) => (word ? [word] : []));
}

/**
 * Whether a value is part of public text, so that masking it everywhere would mask that too. Only the specifications
 * and the person's own words decide; what a provider sends must not.
 */
export function isPublicWord(value: string, publicWords: readonly string[]): boolean {
  if (shortNumber.test(value)) return true;
  const small = value.toLowerCase();
  return vocabulary.includes(small) || publicWords.some((word) => word.toLowerCase().includes(small));
}
