/** The release whose source the rules were read in, and that of the library below it. */
export const version = '1.24.7';

export function cite(file: string, place: string) {
  return `go-gitea/gitea v${version}: ${file} (${place})`;
}

/** Everything between the document and the claims is the library’s. */
export function citeGoth(place: string) {
  return `markbates/goth v1.81.0: providers/openidConnect/openidConnect.go (${place})`;
}
