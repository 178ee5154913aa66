/** The release whose source the rules were read in, and that of the library below it. */
export const version = '1.24.7';

export function cite(file: string, place: string) {
  return `go-gitea/gitea v${version}: ${file} (${place})`;
}

/** Between the document and the claims, the library does everything. */
export function citeGoth(place: string) {
  return `markbates/goth v1.81.0: providers/openidConnect/openidConnect.go (${place})`;
}
