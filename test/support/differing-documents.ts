/** The members on which both readings agree. */
function base(origin: string): string {
  return [
    `"authorization_endpoint":"${origin}/authorize"`,
    `"token_endpoint":"${origin}/token"`,
    `"userinfo_endpoint":"${origin}/userinfo"`,
    `"jwks_uri":"${origin}/keys"`,
    '"response_types_supported":["code"]',
    '"id_token_signing_alg_values_supported":["RS256"]',
  ].join(',');
}

interface DifferingDocument {
  /** Whether Infra's library can read it. */
  readonly readable: boolean;
  /** The scopes that Infra will request besides openid and email. */
  readonly scopes: readonly string[];
  readonly text: (origin: string) => string;
}

const named = (origin: string) => `"issuer":"${origin}"`;
const listed = '"scopes_supported":["openid","email","groups","offline_access"]';
const all = ['groups', 'offline_access'];

/** Discovery documents that the specification and Go's encoding/json read differently, or that only one can read. */
export const differingDocuments: Readonly<Record<string, DifferingDocument>> = {
  'a member in other case': {
    readable: true,
    scopes: ['groups'],
    text: (origin) => `{${named(origin)},${base(origin)},"Scopes_Supported":["openid","groups"]}`,
  },
  'a second one in other case': {
    readable: true,
    scopes: [],
    text: (origin) => `{${named(origin)},${base(origin)},${listed},"SCOPES_SUPPORTED":["openid"]}`,
  },
  'a second one in other case, before': {
    readable: true,
    scopes: all,
    text: (origin) => `{"SCOPES_SUPPORTED":["openid"],${named(origin)},${base(origin)},${listed}}`,
  },
  'the issuer in other case': {
    readable: true,
    scopes: all,
    text: (origin) => `{"Issuer":"${origin}",${base(origin)},${listed}}`,
  },
  'every member in other case': {
    readable: true,
    scopes: all,
    text: (origin) =>
      `{${named(origin)},${base(origin)},${listed}}`.replace(
        /"(\w)(\w+)":/g,
        (_, first: string, rest: string) => {
          return `"${first.toUpperCase()}${rest}":`;
        },
      ),
  },
  'a member twice': {
    readable: true,
    scopes: ['offline_access'],
    text: (origin) => `{${named(origin)},${base(origin)},${listed},"scopes_supported":["offline_access"]}`,
  },
  'a list and then null': {
    readable: true,
    scopes: [],
    text: (origin) => `{${named(origin)},${base(origin)},${listed},"scopes_supported":null}`,
  },
  'the issuer and then null': {
    readable: true,
    scopes: all,
    text: (origin) => `{${named(origin)},${base(origin)},${listed},"Issuer":null}`,
  },
  null: {
    readable: true,
    scopes: [],
    text: (origin) => `{${named(origin)},${base(origin)},"scopes_supported":null}`,
  },
  'null among the scopes': {
    readable: true,
    scopes: ['groups'],
    text: (origin) => `{${named(origin)},${base(origin)},"scopes_supported":["openid",null,"groups"]}`,
  },
  'a string': {
    readable: false,
    scopes: [],
    text: (origin) => `{${named(origin)},${base(origin)},"scopes_supported":"openid groups"}`,
  },
  'a number among the scopes': {
    readable: false,
    scopes: ['groups'],
    text: (origin) => `{${named(origin)},${base(origin)},"scopes_supported":["openid",1,"groups"]}`,
  },
  'a wrong type in other case': {
    readable: false,
    scopes: all,
    text: (origin) => `{${named(origin)},${base(origin)},${listed},"Token_Endpoint":{}}`,
  },
  'a byte order mark': {
    readable: false,
    scopes: all,
    text: (origin) => `\ufeff{${named(origin)},${base(origin)},${listed}}`,
  },
};
