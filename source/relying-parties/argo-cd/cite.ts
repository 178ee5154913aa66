/** The release whose source the rules were read in. */
export const version = '3.5.1';

export function cite(file: string, place: string) {
  return `argoproj/argo-cd v${version}: ${file} (${place})`;
}
