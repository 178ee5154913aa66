import { foldCase } from './fold-case.ts';
import type { GoNode } from './json-node.ts';
import type { GoDialect, GoJsonError } from './reading.ts';
import { type GoMap, type GoShape, type GoSlice, type GoStruct, isSlice, typeName, zero } from './shape.ts';

export interface Decoder {
  readonly text: string;
  readonly path: string[];
  struct: string | undefined;
  readonly dialect: GoDialect;
  /** The first wrong type: decoding continues, and it is reported at the end (decode.go, saveError). */
  saved?: GoJsonError;
  /** An error that ended decoding at once; takes precedence over a saved one. */
  stopped?: GoJsonError;
}

/** Decodes one value over the previous one (encoding/json: decode.go). */
export function decode(decoder: Decoder, shape: GoShape, node: GoNode, before: unknown): unknown {
  if (typeof shape !== 'string') {
    if (isSlice(shape)) return decodeSlice(decoder, shape, node, before);
    return 'mapOf' in shape
      ? decodeMap(decoder, shape, node, before)
      : decodeStruct(decoder, shape, node, before);
  }
  const source = decoder.text.slice(node.from, node.to);
  switch (shape) {
    case 'json-web-key':
    case 'raw':
      return source;
    case 'string-pointer':
      return node.kind === 'null' ? undefined : decode(decoder, 'string', node, before);
    case 'string':
      return node.kind === 'string' ? node.value : recordTypeError(decoder, shape, node, before);
    case 'bool':
      return node.kind === 'bool' ? source === 'true' : recordTypeError(decoder, shape, node, before);
    case 'int64':
      if (node.kind !== 'number') return recordTypeError(decoder, shape, node, before);
      return isInt64(source) ? Number(source) : save(decoder, before, `number ${source}`, 'int64');
    case 'bool-or-text':
      if (/^"?true"?$/.test(source)) return true;
      if (/^"?false"?$/.test(source)) return false;
      return abortDecoding(decoder, before, {
        is: 'type',
        message: 'invalid value for boolean',
        got: node.kind,
      });
    case 'audience':
      return decodeAudience(decoder, node, before);
    case 'time-pointer':
      return node.kind === 'null' ? undefined : decodeNumber(decoder, node, before, seconds);
    case 'time':
      return decodeNumber(decoder, node, before, seconds);
    case 'seconds':
      return node.kind === 'null' ? before : decodeNumber(decoder, node, before, wholeSeconds);
  }
}

function decodeSlice(decoder: Decoder, [item]: GoSlice, node: GoNode, before: unknown): unknown {
  if (node.kind === 'null') return [];
  if (node.kind !== 'array') return recordTypeError(decoder, [item], node, before);
  const old = before as readonly unknown[];
  const items: unknown[] = [];
  for (const [index, value] of node.items.entries()) {
    items.push(decode(decoder, item, value, old[index] ?? zero(item)));
    if (decoder.stopped) break;
  }
  return items;
}

function decodeMap(decoder: Decoder, shape: GoMap, node: GoNode, before: unknown): unknown {
  if (node.kind === 'null') return new Map();
  if (node.kind !== 'object') return recordTypeError(decoder, shape, node, before);
  // Go adds to the existing map; copying it for each repeated member would be quadratic.
  const map = before as Map<string, unknown>;
  for (const { key, value } of node.members) {
    map.set(key, decode(decoder, shape.mapOf, value, zero(shape.mapOf)));
    if (decoder.stopped) break;
  }
  return map;
}

function decodeStruct(decoder: Decoder, shape: GoStruct, node: GoNode, before: unknown): unknown {
  if (node.kind !== 'object') return recordTypeError(decoder, shape, node, before);
  const value = { ...(before as Record<string, unknown>) };
  const seen = new Set<string>();
  const outer = decoder.struct;
  for (const { key, value: member } of node.members) {
    if (decoder.dialect.strictKeys && seen.has(key)) {
      return abortDecoding(decoder, value, {
        is: 'duplicate',
        message: `json: duplicate key '${key}' in object`,
        field: key,
      });
    }
    if (decoder.dialect.strictKeys) seen.add(key);
    const name = fieldFor(shape, key, decoder.dialect);
    const field = name === undefined ? undefined : shape.fields[name];
    if (name === undefined || field === undefined) continue;
    decoder.path.push(name);
    decoder.struct = shape.type;
    value[name] = decode(decoder, field, member, value[name]);
    if (decoder.stopped) break;
    decoder.path.pop();
    decoder.struct = outer;
  }
  return value;
}

/** The exact field name, otherwise the first that is equal ignoring case (decode.go, object; fold.go). */
function fieldFor(shape: GoStruct, key: string, { strictKeys }: GoDialect): string | undefined {
  if (Object.hasOwn(shape.fields, key)) return key;
  if (strictKeys) return undefined;
  return foldedNames(shape).get(foldCase(key));
}

const folded = new WeakMap<GoStruct, ReadonlyMap<string, string>>();

function foldedNames(shape: GoStruct): ReadonlyMap<string, string> {
  const known = folded.get(shape);
  if (known) return known;
  const names = new Map<string, string>();
  for (const name of Object.keys(shape.fields)) {
    if (!names.has(foldCase(name))) names.set(foldCase(name), name);
  }
  folded.set(shape, names);
  return names;
}

function decodeAudience(decoder: Decoder, node: GoNode, before: unknown): unknown {
  if (node.kind === 'string') return [node.value];
  if (node.kind === 'null') return [''];
  const { text, path, struct, dialect } = decoder;
  const inner: Decoder = { text, path, struct, dialect };
  const list = decodeSlice(inner, ['string'], node, []);
  return inner.saved ? abortDecoding(decoder, before, inner.saved) : list;
}

function decodeNumber(
  decoder: Decoder,
  node: GoNode,
  before: unknown,
  convert: (literal: string) => number | string,
): unknown {
  const source = decoder.text.slice(node.from, node.to);
  if (node.kind === 'string' && !isNumberLiteral(node.value)) {
    const message = `json: invalid number literal, trying to unmarshal ${JSON.stringify(source)} into Number`;
    return abortDecoding(decoder, before, { is: 'type', message, got: 'string', wanted: 'number' });
  }
  if (node.kind !== 'string' && node.kind !== 'number' && node.kind !== 'null')
    return abortDecoding(decoder, before, typeError(decoder, node.kind, 'json.Number'));
  const value = convert(node.kind === 'string' ? node.value : node.kind === 'null' ? '' : source);
  if (typeof value === 'number') return value;
  return abortDecoding(decoder, before, { is: 'type', message: value, got: node.kind, wanted: 'number' });
}

/** go-oidc's jsonTime: whole seconds; a fraction is cut off. */
function seconds(literal: string): number | string {
  if (isInt64(literal)) return asInt64(Number(literal));
  if (literal === '') return 'strconv.ParseFloat: parsing "": invalid syntax';
  const value = Number(literal);
  return Number.isFinite(value)
    ? asInt64(Math.trunc(value))
    : `strconv.ParseFloat: parsing "${literal}": value out of range`;
}

/** Go's time.Time counts from the year 1, and values beyond its 64 bits wrap around. */
const yearOneToUnix = 62_135_596_800;

function asInt64(value: number): number {
  const whole = Math.abs(value) >= 2 ** 63 ? -(2 ** 63) : value;
  return whole >= 2 ** 63 - yearOneToUnix ? whole - 2 ** 64 : whole;
}

/** oauth2's expirationTime: whole seconds only, limited to 32 bits. */
function wholeSeconds(literal: string): number | string {
  if (isInt64(literal)) return Math.min(Number(literal), 2_147_483_647);
  const trouble = /^-?\d+$/.test(literal) ? 'value out of range' : 'invalid syntax';
  return `strconv.ParseInt: parsing "${literal}": ${trouble}`;
}

function isNumberLiteral(text: string): boolean {
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text);
}

function isInt64(literal: string): boolean {
  // Parsing digits as a number takes more than linear time, and 64 bits hold at most 19.
  if (!/^-?\d+$/.test(literal)) return false;
  if (literal.replace(/^-?0*/, '').length > 19) return false;
  const value = BigInt(literal);
  return value >= -(2n ** 63n) && value < 2n ** 63n;
}

function recordTypeError(decoder: Decoder, shape: GoShape, node: GoNode, before: unknown): unknown {
  return node.kind === 'null' ? before : save(decoder, before, node.kind, typeName(shape));
}

function save(decoder: Decoder, before: unknown, got: string, wanted: string): unknown {
  decoder.saved ??= typeError(decoder, got, wanted);
  return before;
}

function abortDecoding(decoder: Decoder, before: unknown, error: GoJsonError): unknown {
  const field = decoder.path.join('.');
  decoder.stopped ??= field === '' ? error : { field, ...error };
  return before;
}

/** decode.go, UnmarshalTypeError. */
function typeError({ path, struct, dialect }: Decoder, got: string, wanted: string): GoJsonError {
  const field = path.join('.');
  const where =
    struct === undefined || dialect.strictKeys ? 'Go value' : `Go struct field ${bareName(struct)}.${field}`;
  return {
    is: 'type',
    message: `json: cannot unmarshal ${got} into ${where} of type ${wanted}`,
    ...(field !== '' && { field }),
    got,
    wanted,
  };
}

/** The type's name without its package; empty for an anonymous struct. */
function bareName(struct: string): string {
  return struct.startsWith('struct ') ? '' : struct.slice(struct.lastIndexOf('.') + 1);
}
