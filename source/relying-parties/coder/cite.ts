/** The release whose source the rules were read in. */
export const version = '2.35.2';

export function cite(file: string, place: string) {
  return `coder/coder v${version}: ${file} (${place})`;
}
