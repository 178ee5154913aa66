/**
 * What a Go program decodes into, as data. `bool-or-text`, `audience`, `time` and `time-pointer` are the types with
 * a decoding of their own in coreos/go-oidc (oidc/oidc.go), `seconds` the one in golang/oauth2 (internal/token.go).
 * `json-web-key` keeps the member's text, to be read by go-jose, and `raw` for a program's own decoding (json.RawMessage),
 * empty where the member is missing; `string-pointer` tells `""` from a missing member.
 */
export type GoShape =
  | 'string'
  | 'bool'
  | 'int64'
  | 'bool-or-text'
  | 'audience'
  | 'time'
  | 'time-pointer'
  | 'seconds'
  | 'json-web-key'
  | 'raw'
  | 'string-pointer'
  | GoSlice
  | GoMap
  | GoStruct;

export type GoSlice = readonly [GoShape];

export interface GoMap {
  readonly mapOf: GoShape;
}

export interface GoStruct {
  /** With its package, as Go's messages write it: `providers.UserInfoClaims`. */
  readonly type: string;
  readonly fields: { readonly [name: string]: GoShape };
}

/** The value a shape gives; what is missing or `null` is Go's zero value. */
export type GoValue<S> = S extends 'string' | 'json-web-key' | 'raw'
  ? string
  : S extends 'bool' | 'bool-or-text'
    ? boolean
    : S extends 'int64' | 'seconds'
      ? number
      : S extends 'time' | 'time-pointer'
        ? number | undefined
        : S extends 'string-pointer'
          ? string | undefined
          : S extends 'audience'
            ? readonly string[]
            : S extends readonly [infer Item]
              ? readonly GoValue<Item>[]
              : S extends { readonly mapOf: infer Item }
                ? ReadonlyMap<string, GoValue<Item>>
                : S extends { readonly fields: infer Fields }
                  ? { readonly [Name in keyof Fields]: GoValue<Fields[Name]> }
                  : never;

/** As Go's messages write it. */
export function typeName(shape: GoShape): string {
  if (shape === 'json-web-key') return 'jose.JSONWebKey';
  if (shape === 'raw') return 'json.RawMessage';
  if (shape === 'string-pointer') return 'string';
  if (typeof shape === 'string') return shape;
  if (isSlice(shape)) return `[]${typeName(shape[0])}`;
  return 'mapOf' in shape ? `map[string]${typeName(shape.mapOf)}` : shape.type;
}

/** What a variable of this type holds before anything is decoded into it. */
export function zero(shape: GoShape): unknown {
  if (typeof shape !== 'string') {
    if (isSlice(shape)) return [];
    if ('mapOf' in shape) return new Map();
    return Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, zero(field)]));
  }
  switch (shape) {
    case 'string':
    case 'json-web-key':
    case 'raw':
      return '';
    case 'bool':
    case 'bool-or-text':
      return false;
    case 'int64':
    case 'seconds':
      return 0;
    case 'time':
    case 'time-pointer':
    case 'string-pointer':
      return undefined;
    case 'audience':
      return [];
  }
}

export function isSlice(shape: GoShape): shape is GoSlice {
  return Array.isArray(shape);
}
