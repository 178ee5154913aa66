/** The release whose source the rules were read in. */
export const version = '1.36.3';

const authenticator = 'plugin/pkg/authenticator/token/oidc/oidc.go';

export function authenticatorCite(place: string) {
  return `kubernetes/apiserver v0.36.3: ${authenticator} (${place})`;
}

export function kubeloginCite(file: string, place: string) {
  return `int128/kubelogin v1.36.3: ${file} (${place})`;
}
