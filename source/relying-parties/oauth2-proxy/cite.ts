/** The release whose source the rules were read in. */
export const version = '7.15.3';

export function cite(file: string, place: string) {
  return `oauth2-proxy/oauth2-proxy v${version}: ${file} (${place})`;
}
