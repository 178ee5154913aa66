/**
 * What a Go program decodes into, as data. `bool-or-text`, `audience`, `time` and `time-pointer` have their own
 * decoding in coreos/go-oidc (oidc/oidc.go), `seconds` in golang/oauth2 (internal/token.go). `json-web-key` keeps the
 * member's text for go-jose, and `raw` for a program's own decoding (json.RawMessage), empty if the member is missing;
 * `string-pointer` distinguishes `""` from a missing member.
 */
interface Scalars {
  readonly string: string;
  readonly bool: boolean;
  readonly int64: number;
  readonly 'bool-or-text': boolean;
  readonly audience: readonly string[];
  readonly time: number | undefined;
  readonly 'time-pointer': number | undefined;
  readonly seconds: number;
  readonly 'json-web-key': string;
  readonly raw: string;
  readonly 'string-pointer': string | undefined;
}

const zeros: Scalars = {
  string: '',
  bool: false,
  int64: 0,
  'bool-or-text': false,
  audience: [],
  time: undefined,
  'time-pointer': undefined,
  seconds: 0,
  'json-web-key': '',
  raw: '',
  'string-pointer': undefined,
};

export type GoShape = keyof Scalars | GoSlice | GoMap | GoStruct;

export type GoSlice = readonly [GoShape];

export interface GoMap {
  readonly mapOf: GoShape;
}

export interface GoStruct {
  /** With its package, as in Go's messages: `providers.UserInfoClaims`. */
  readonly type: string;
  readonly fields: { readonly [name: string]: GoShape };
}

/** The decoded value of a shape; missing or `null` gives Go's zero value. */
export type GoValue<S> = S extends keyof Scalars
  ? Scalars[S]
  : S extends readonly [infer Item]
    ? readonly GoValue<Item>[]
    : S extends { readonly mapOf: infer Item }
      ? ReadonlyMap<string, GoValue<Item>>
      : S extends { readonly fields: infer Fields }
        ? { readonly [Name in keyof Fields]: GoValue<Fields[Name]> }
        : never;

/** The type's name in Go's messages. */
export function typeName(shape: GoShape): string {
  if (shape === 'json-web-key') return 'jose.JSONWebKey';
  if (shape === 'raw') return 'json.RawMessage';
  if (shape === 'string-pointer') return 'string';
  if (typeof shape === 'string') return shape;
  if (isSlice(shape)) return `[]${typeName(shape[0])}`;
  return 'mapOf' in shape ? `map[string]${typeName(shape.mapOf)}` : shape.type;
}

/** The value of such a variable before decoding. */
export function zero(shape: GoShape): unknown {
  if (typeof shape === 'string') return zeros[shape];
  if (isSlice(shape)) return [];
  if ('mapOf' in shape) return new Map();
  return Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, zero(field)]));
}

export function isSlice(shape: GoShape): shape is GoSlice {
  return Array.isArray(shape);
}
