/** The release that the rules are for: its own files, and the gems at the versions in its Gemfile. */
export const version = '18.0';

export function cite(file: string, place: string) {
  return `gitlab-org/gitlab v${version}: ${file} (${place})`;
}

/** Cites OmniAuth’s strategy. */
export function citeStrategy(place: string) {
  return `omniauth/omniauth_openid_connect v0.8.0: lib/omniauth/strategies/openid_connect.rb (${place})`;
}

export function citeGem(file: string, place: string) {
  return `nov/openid_connect v2.3.1: lib/openid_connect/${file} (${place})`;
}
