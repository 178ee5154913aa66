import { isObject, type JsonObject, member, stringMember, stringsMember } from './json-value.ts';

/** What the product reads of a discovery document (OpenID Connect Discovery 1.0, 3), leniently: wrong types are absent. */
export interface Metadata {
  readonly issuer?: string;
  readonly authorizationEndpoint?: string;
  readonly tokenEndpoint?: string;
  readonly userinfoEndpoint?: string;
  readonly jwksUri?: string;
  readonly scopesSupported?: readonly string[];
  readonly responseTypesSupported?: readonly string[];
  readonly responseModesSupported?: readonly string[];
  readonly grantTypesSupported?: readonly string[];
  readonly subjectTypesSupported?: readonly string[];
  readonly idTokenSigningAlgValuesSupported?: readonly string[];
  readonly idTokenEncryptionAlgValuesSupported?: readonly string[];
  readonly tokenEndpointAuthMethodsSupported?: readonly string[];
  readonly codeChallengeMethodsSupported?: readonly string[];
  readonly claimsSupported?: readonly string[];
  readonly requirePushedAuthorizationRequests: boolean;
  readonly requireSignedRequestObject: boolean;
  readonly authorizationResponseIssParameterSupported: boolean;
}

export function readMetadata(document: JsonObject): Metadata {
  const text = <Key extends string>(key: Key, from: string) => {
    const value = stringMember(document, from);
    return value === undefined ? {} : ({ [key]: value } as { [K in Key]: string });
  };
  const list = <Key extends string>(key: Key, from: string) => {
    const value = stringsMember(document, from);
    return value === undefined ? {} : ({ [key]: value } as { [K in Key]: readonly string[] });
  };
  const flag = (from: string) => isObject(document) && member(document, from) === true;
  return {
    ...text('issuer', 'issuer'),
    ...text('authorizationEndpoint', 'authorization_endpoint'),
    ...text('tokenEndpoint', 'token_endpoint'),
    ...text('userinfoEndpoint', 'userinfo_endpoint'),
    ...text('jwksUri', 'jwks_uri'),
    ...list('scopesSupported', 'scopes_supported'),
    ...list('responseTypesSupported', 'response_types_supported'),
    ...list('responseModesSupported', 'response_modes_supported'),
    ...list('grantTypesSupported', 'grant_types_supported'),
    ...list('subjectTypesSupported', 'subject_types_supported'),
    ...list('idTokenSigningAlgValuesSupported', 'id_token_signing_alg_values_supported'),
    ...list('idTokenEncryptionAlgValuesSupported', 'id_token_encryption_alg_values_supported'),
    ...list('tokenEndpointAuthMethodsSupported', 'token_endpoint_auth_methods_supported'),
    ...list('codeChallengeMethodsSupported', 'code_challenge_methods_supported'),
    ...list('claimsSupported', 'claims_supported'),
    requirePushedAuthorizationRequests: flag('require_pushed_authorization_requests'),
    requireSignedRequestObject: flag('require_signed_request_object'),
    authorizationResponseIssParameterSupported: flag('authorization_response_iss_parameter_supported'),
  };
}
