/** Go’s integer literals, in which underscores may separate digits. */
const literal =
  /^(?<sign>[+-]?)(?<digits>0b(?:_?[01])+|0o(?:_?[0-7])+|0x(?:_?[\da-f])+|0(?:_?[0-7])*|[1-9](?:_?\d)*)$/i;

/** strconv.ParseInt(text, 0, 64); undefined if it fails. */
export function parseGoInt(text: string): bigint | undefined {
  const { sign = '', digits = '' } = literal.exec(text)?.groups ?? {};
  if (digits === '') return undefined;
  // A leading zero makes the number octal.
  const size = BigInt(digits.replaceAll('_', '').replace(/^0(?=\d)/, '0o'));
  const value = sign === '-' ? -size : size;
  return BigInt.asIntN(64, value) === value ? value : undefined;
}
