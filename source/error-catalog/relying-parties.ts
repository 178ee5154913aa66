import type { CatalogEntry } from '../core/errors/error-catalog.ts';

/** What programs that log people in say themselves, Infra aside; what stands beside it is often the provider’s own reason. */
export const relyingPartyErrors: readonly CatalogEntry[] = [
  {
    id: 'nextcloud-reach',
    vendors: [],
    speaker: 'Nextcloud (user_oidc)',
    sentences: [
      'Could not reach the OpenID Connect provider',
      'Could not reach the provider at URL',
      'discovery endpoint is not reachable',
    ],
    meaning: 'network',
    title: 'Nextcloud could not fetch the discovery document',
    cause:
      'The address is not the discovery document, its certificate is not trusted, or Nextcloud may not connect to private addresses.',
    remedy: {
      say: 'Give the whole address with /.well-known/openid-configuration, and read nextcloud.log.',
      steps: [
        'On a private address: occ config:system:set allow_local_remote_servers --value true --type boolean',
      ],
    },
  },
  {
    id: 'nextcloud-local',
    vendors: [],
    speaker: 'Nextcloud',
    sentences: ['violates local access rules'],
    meaning: 'network',
    title: 'Nextcloud does not connect to private addresses',
    cause: 'The provider’s name resolves to an address of the local network, and Nextcloud refuses those.',
    remedy: {
      say: 'Allow it in config.php.',
      command: 'occ config:system:set allow_local_remote_servers --value true --type boolean',
    },
  },
  {
    id: 'portainer-oauth',
    vendors: [],
    speaker: 'Portainer',
    sentences: ['Unable to (?:authenticate through|login via) OAuth'],
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'Portainer could not log in',
    cause: 'The line before it in Portainer’s log says why.',
    remedy: { say: 'Read Portainer’s log of this minute.' },
  },
  {
    id: 'nextauth-cookie',
    vendors: [],
    speaker: 'Auth.js (NextAuth)',
    codes: ['InvalidCheck'],
    sentences: [
      '(?:State|PKCE code_verifier|Nonce) cookie was missing',
      'pkceCodeVerifier value could not be parsed',
      'state value could not be parsed',
    ],
    meaning: 'local-machine',
    title: 'The login’s cookie was lost',
    cause:
      'The session in which the login began is not there when the browser comes back: a cookie was dropped, another host name or scheme was used, the page was opened twice, or the login took too long.',
    remedy: { say: 'Set NEXTAUTH_URL (AUTH_URL) to the public https address.' },
  },
  {
    id: 'home-made-exchange',
    vendors: [],
    words: [
      '(?:could not|failed to|unable to|cannot|error) exchang(?:e|ing) (?:the )?(?:(?:auth(?:ori[sz]ation)? ?|oauth2? ?|oidc ?)?codes?|token)\\b',
      'token exchange failed',
    ],
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'The code could not be exchanged',
    cause:
      'The program could not redeem the code: often the secret, the redirect URI, PKCE, or no way to the token endpoint.',
    remedy: { say: 'Read the program’s log: the provider’s own answer stands there.' },
  },
  {
    id: 'cloudflare-access-groups',
    vendors: [],
    speaker: 'Cloudflare Access',
    sentences: ['Failed to fetch user/group information from the identity provider'],
    meaning: 'token-refused',
    title: 'Cloudflare Access could not read the person',
    cause:
      'Cloudflare could not read UserInfo or the claims: the keys, UserInfo or the e-mail claim are missing or refused.',
    remedy: {
      say: 'Choose a signing key, let the ID token hold e-mail and name, and allow Cloudflare’s servers to reach the endpoints.',
    },
  },
  {
    id: 'auth-js-endpoints',
    vendors: [],
    speaker: 'Auth.js (NextAuth)',
    codes: ['InvalidEndpoints'],
    sentences: ['missing both `?.?issuer'],
    meaning: 'wrong-issuer',
    title: 'The issuer is not set',
    cause:
      'The provider was configured without an issuer: an environment variable is empty or has another name.',
    remedy: { say: 'Set the issuer of the provider.' },
  },
  {
    id: 'proxmox-openid',
    vendors: [],
    speaker: 'Proxmox VE',
    sentences: [
      'OpenID Redirect failed',
      'Failed to contact token endpoint',
      'openid authentication failure',
    ],
    wraps: true,
    meaning: 'network',
    title: 'Proxmox could not talk to the provider',
    cause:
      'Proxmox VE could not fetch the discovery document or the tokens: the issuer, its slash at the end, the certificate, DNS or the secret.',
    remedy: { say: 'Fetch <issuer>/.well-known/openid-configuration with curl on the Proxmox host.' },
  },
];
