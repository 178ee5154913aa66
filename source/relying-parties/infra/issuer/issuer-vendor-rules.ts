import { entraVersion1Host, isEntraHost } from '../../../readings/entra-hosts.ts';

/** An address that says enough about its product to name the issuer. */
interface VendorRule {
  /** Becomes the candidate's `because`. */
  readonly name: string;
  /** Issuers to try, best first. */
  issuers(url: URL): readonly string[];
}

const guid = '[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';

function entraTenant(tenant: string | undefined, host = 'login.microsoftonline.com'): readonly string[] {
  // The document at the older name is the newer one's.
  const current = host === 'login.windows.net' ? 'login.microsoftonline.com' : host;
  return tenant ? [`https://${current}/${tenant}/v2.0`] : [];
}

/** From the addresses in vendors' consoles and endpoints to their issuers. */
export const issuerVendorRules: readonly VendorRule[] = [
  {
    name: 'okta-admin-host',
    issuers: ({ hostname, origin }) =>
      /-admin\.okta(?:preview|-emea|-gov)?\.(?:com|mil)$/.test(hostname)
        ? [origin.replace('-admin.okta', '.okta')]
        : [],
  },
  {
    name: 'okta-default-server',
    issuers: ({ hostname, origin }) =>
      /\.okta(?:preview|-emea|-gov)?\.(?:com|mil)$/.test(hostname)
        ? [origin.replace('-admin.okta', '.okta'), `${origin.replace('-admin.okta', '.okta')}/oauth2/default`]
        : [],
  },
  {
    name: 'keycloak-admin-console',
    issuers: ({ origin, pathname, hash }) => {
      const [, prefix = '', consoleRealm = ''] = /^(.*)\/admin\/([^/]+)\/console/.exec(pathname) ?? [];
      if (consoleRealm === '') return [];
      const realm = /^#\/(?:realms\/)?([^/?]+)/.exec(hash)?.[1] ?? consoleRealm;
      return withAndWithoutAuth(origin, prefix, realm);
    },
  },
  {
    name: 'keycloak-realm',
    issuers: ({ origin, pathname }) => {
      const [, prefix = '', realm = ''] = /^(.*?)\/realms\/([^/]+)/.exec(pathname) ?? [];
      return realm === '' ? [] : withAndWithoutAuth(origin, prefix, realm);
    },
  },
  {
    name: 'entra-tenant',
    issuers: ({ hostname, pathname }) =>
      isEntraHost(hostname) ? entraTenant(pathname.split('/')[1], hostname) : [],
  },
  {
    name: 'entra-v1',
    issuers: ({ hostname, pathname }) =>
      hostname === entraVersion1Host ? entraTenant(new RegExp(`^/(${guid})`).exec(pathname)?.[1]) : [],
  },
  {
    name: 'entra-portal',
    issuers: ({ hostname, hash, href }) => {
      if (!/^(?:portal\.azure|entra\.microsoft|aad\.portal\.azure)\.com$/.test(hostname)) return [];
      const named = new RegExp(`tenant(?:Id)?[/=](${guid})`, 'i').exec(href)?.[1];
      return entraTenant(named ?? /^#@([^/]+)/.exec(hash)?.[1]);
    },
  },
  {
    name: 'auth0-dashboard',
    issuers: ({ hostname, pathname }) => {
      const [, region = '', tenant = ''] = /^\/dashboard\/([^/]+)\/([^/]+)/.exec(pathname) ?? [];
      if (hostname !== 'manage.auth0.com' || tenant === '') return [];
      return [`https://${tenant}.${region}.auth0.com/`, `https://${tenant}.auth0.com/`];
    },
  },
  {
    name: 'auth0-tenant',
    issuers: ({ hostname, origin }) =>
      hostname.endsWith('.auth0.com') && hostname !== 'manage.auth0.com' ? [`${origin}/`] : [],
  },
  {
    name: 'google',
    issuers: ({ hostname }) =>
      /^(?:accounts|console\.cloud|console\.developers|oauth2|openidconnect)\.google(?:apis)?\.com$/.test(
        hostname,
      )
        ? ['https://accounts.google.com']
        : [],
  },
  {
    name: 'cognito-console',
    issuers: ({ hostname, pathname }) => {
      const pool = /\/user-pools\/([a-z0-9-]+_[A-Za-z0-9]+)/.exec(pathname)?.[1];
      return pool && hostname.endsWith('console.aws.amazon.com')
        ? [`https://cognito-idp.${pool.split('_')[0]}.amazonaws.com/${pool}`]
        : [];
    },
  },
  {
    name: 'onelogin',
    issuers: ({ hostname, origin }) =>
      hostname.endsWith('.onelogin.com') ? [`${origin.replace('-admin.onelogin', '.onelogin')}/oidc/2`] : [],
  },
  {
    name: 'jumpcloud',
    issuers: ({ hostname }) =>
      hostname.endsWith('jumpcloud.com') ? ['https://oauth.id.jumpcloud.com/'] : [],
  },
  {
    name: 'ping-one',
    issuers: ({ hostname, origin, pathname }) => {
      const environment = new RegExp(`^/(${guid})`).exec(pathname)?.[1];
      return environment && hostname.startsWith('auth.pingone.') ? [`${origin}/${environment}/as`] : [];
    },
  },
  {
    name: 'authentik-application',
    issuers: ({ origin, pathname }) => {
      const [, prefix = '', slug = ''] = /^(.*?)\/application\/o\/([^/]+)/.exec(pathname) ?? [];
      const isEndpoint = /^(?:authorize|token|userinfo|introspect|revoke|device)$/.test(slug);
      return slug === '' || isEndpoint ? [] : [`${origin}${prefix}/application/o/${slug}/`];
    },
  },
  {
    name: 'rauthy',
    issuers: ({ origin, pathname }) => (pathname.startsWith('/auth/v1') ? [`${origin}/auth/v1/`] : []),
  },
  {
    name: 'adfs',
    issuers: ({ origin, pathname }) => (/^\/adfs(?:\/|$)/.test(pathname) ? [`${origin}/adfs`] : []),
  },
  {
    name: 'logto',
    issuers: ({ hostname, origin }) => (hostname.endsWith('.logto.app') ? [`${origin}/oidc`] : []),
  },
];

/** Keycloak up to 16 serves everything below `/auth`, later versions at the root. */
function withAndWithoutAuth(origin: string, prefix: string, realm: string): readonly string[] {
  const other = prefix.endsWith('/auth') ? prefix.slice(0, -'/auth'.length) : `${prefix}/auth`;
  return [`${origin}${prefix}/realms/${realm}`, `${origin}${other}/realms/${realm}`];
}
