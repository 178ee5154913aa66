/** The version of the auth/jwt plugin whose source was read; OpenBao has a copy of it. */
export const version = '0.26.3';

export function pluginCite(file: string, place: string) {
  return `hashicorp/vault-plugin-auth-jwt v${version}: ${file} (${place})`;
}

export function capCite(file: string, place: string) {
  return `hashicorp/cap v0.13.0: oidc/${file} (${place})`;
}
