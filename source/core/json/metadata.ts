import { isObject, type JsonObject, member, stringMember, stringsMember } from './json-value.ts';

/** The members of a discovery document that a relying party uses. Empty ones are absent. */
export interface FollowedMetadata {
  readonly issuer?: string;
  readonly authorizationEndpoint?: string;
  readonly tokenEndpoint?: string;
  readonly userinfoEndpoint?: string;
  readonly jwksUri?: string;
  readonly scopesSupported?: readonly string[];
  readonly idTokenSigningAlgValuesSupported?: readonly string[];
}

/**
 * A discovery document as the specification reads it (OpenID Connect Discovery 1.0, 3): members by exact name; one of
 * the wrong type counts as absent.
 */
export interface SpecificationMetadata extends FollowedMetadata {
  /** The whole document. */
  readonly members: JsonObject;
  readonly responseTypesSupported?: readonly string[];
  readonly responseModesSupported?: readonly string[];
  readonly grantTypesSupported?: readonly string[];
  readonly tokenEndpointAuthMethodsSupported?: readonly string[];
  readonly requirePushedAuthorizationRequests: boolean;
  readonly requireSignedRequestObject: boolean;
  readonly authorizationResponseIssParameterSupported: boolean;
}

/** A discovery document as the relying party's library reads it. */
export type RelyingPartyMetadata =
  | (FollowedMetadata & {
      readonly readable: true;
      /** Members that occur more than once in that reading. */
      readonly repeated: readonly string[];
    })
  | {
      readonly readable: false;
      /** The library's own error message. */
      readonly error: string;
    };

/** One document, read twice. */
export interface DiscoveryReadings {
  readonly specification: SpecificationMetadata;
  readonly relyingParty: RelyingPartyMetadata;
}

/** The members of `FollowedMetadata` with their names in a document. */
export const followedMembers = [
  ['issuer', 'issuer'],
  ['authorization_endpoint', 'authorizationEndpoint'],
  ['token_endpoint', 'tokenEndpoint'],
  ['userinfo_endpoint', 'userinfoEndpoint'],
  ['jwks_uri', 'jwksUri'],
  ['scopes_supported', 'scopesSupported'],
  ['id_token_signing_alg_values_supported', 'idTokenSigningAlgValuesSupported'],
] as const satisfies readonly (readonly [string, keyof FollowedMetadata])[];

type FollowedMember = (typeof followedMembers)[number][0];

/** Reads these members; an empty string or list counts as absent. */
export function followedFrom(
  read: (member: FollowedMember) => string | readonly string[] | undefined,
): FollowedMetadata {
  return Object.fromEntries(
    followedMembers.flatMap(([member, key]) => {
      const value = read(member);
      return value === undefined || value.length === 0 ? [] : [[key, value]];
    }),
  );
}

/** The reading that a run continues with: the relying party's, or the specification's if that one failed. */
export function followedMetadata({ specification, relyingParty }: DiscoveryReadings): FollowedMetadata {
  return relyingParty.readable ? relyingParty : specification;
}

export function specificationMetadata(members: JsonObject): SpecificationMetadata {
  const list = <Key extends string>(key: Key, from: string) => {
    const value = stringsMember(members, from);
    return value === undefined || value.length === 0
      ? {}
      : ({ [key]: value } as { [K in Key]: readonly string[] });
  };
  const flag = (from: string) => isObject(members) && member(members, from) === true;
  return {
    members,
    ...followedFrom((name) =>
      name.endsWith('_supported') ? stringsMember(members, name) : stringMember(members, name),
    ),
    ...list('responseTypesSupported', 'response_types_supported'),
    ...list('responseModesSupported', 'response_modes_supported'),
    ...list('grantTypesSupported', 'grant_types_supported'),
    ...list('tokenEndpointAuthMethodsSupported', 'token_endpoint_auth_methods_supported'),
    requirePushedAuthorizationRequests: flag('require_pushed_authorization_requests'),
    requireSignedRequestObject: flag('require_signed_request_object'),
    authorizationResponseIssParameterSupported: flag('authorization_response_iss_parameter_supported'),
  };
}
