/** “24 checks passed”. */
export function passedWords(count: number): string {
  return `${checksWords(count)} passed`;
}

export function checksWords(count: number): string {
  return `${count} ${count === 1 ? 'check' : 'checks'}`;
}
