import type { JsonValue } from '../../core/json/json-value.ts';

/**
 * The result of fmt.Sprintf("%s", value) for a value that encoding/json decoded into `any`: strings unchanged, others
 * with their type.
 */
export function printedAsString(value: JsonValue): string {
  return value === null ? '%!s(<nil>)' : printed(value);
}

function printed(value: JsonValue): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
      return `%!s(float64=${float(value)})`;
    case 'boolean':
      return `%!s(bool=${value})`;
    case 'object':
      return value === null ? '<nil>' : composed(value);
  }
}

function composed(value: Exclude<JsonValue, string | number | boolean | null>): string {
  if (Array.isArray(value)) return `[${value.map(printed).join(' ')}]`;
  const members = Object.entries(value).toSorted(([one], [other]) => byBytes(one, other));
  return `map[${members.map(([key, inner]) => `${key}:${printed(inner)}`).join(' ')}]`;
}

/** As Go compares strings. */
function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** strconv, format 'g' with the fewest digits: an exponent from a million on and below a ten-thousandth. */
function float(value: number): string {
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < 6) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
