/** Go's types and the kinds of JSON values, for people who do not write Go. */
export function typeInWords(type: string): string {
  if (type === 'null') return type;
  if (type === '[]string') return 'a list of strings';
  if (type === 'array') return 'a list';
  return type === 'bool' ? 'true or false' : `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`;
}
