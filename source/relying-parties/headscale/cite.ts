/** The release whose source the rules were read in. */
export const version = '0.29.2';

export function cite(file: string, place: string) {
  return `juanfont/headscale v${version}: ${file} (${place})`;
}
