import type { SettingsOf, SettingsSchema } from '../second-opinion.ts';

/** Named after the API server’s flags; the file has the same settings under `claimMappings`. */
export const settings = {
  'configured-by': {
    default: 'file',
    oneOf: ['file', 'flags'],
    help: 'structured authentication configuration, or the flags --oidc-…',
  },
  'oidc-issuer-url': { default: '', help: 'the issuer; the provider’s own unless set' },
  'oidc-client-id': { default: '', help: 'the audience; the client of the test login unless set' },
  audiences: { default: [], help: 'in the file: more audiences, any of which is accepted' },
  'discovery-url': { default: '', help: 'in the file: where the document is, unless at the issuer' },
  'oidc-username-claim': { default: 'email', help: 'the claim that names the user' },
  'oidc-username-prefix': {
    default: 'oidc:',
    help: 'the prefix of the name; for the flags - is none',
  },
  'username-expression': { default: '', help: 'in the file: CEL instead of the claim' },
  'oidc-groups-claim': { default: 'groups', help: 'the claim with the groups; empty for none' },
  'oidc-groups-prefix': { default: 'oidc:', help: 'the prefix of each group' },
  'groups-expression': { default: '', help: 'in the file: CEL instead of the claim' },
  'oidc-required-claim': { default: [], help: 'claims that must have this value, as key=value' },
  'claim-validation-rule': { default: '', help: 'in the file: CEL that must be true' },
  'user-validation-rule': { default: '', help: 'in the file: CEL about the user that must be true' },
  'oidc-signing-algs': { default: ['RS256'], help: 'for the flags: the accepted algorithms' },
  'kubelogin-scopes': {
    default: [],
    help: 'the scopes that kubelogin requests besides openid; what the claims need unless set',
  },
  'kubelogin-client-secret': {
    default: true,
    help: 'kubelogin has the client secret; false for a public client',
  },
  'kubelogin-redirect-url': {
    default: '',
    help: 'where logins return to; localhost with each port of the listen addresses unless set',
  },
  'kubelogin-listen-address': {
    default: ['127.0.0.1:8000', '127.0.0.1:18000'],
    help: 'where kubelogin listens, the first that is free',
  },
  'kubelogin-redirect-url-hostname': {
    default: 'localhost',
    help: 'for kubelogin before 1.35.0: the host of the redirect URI',
  },
  'kubelogin-local-server-cert': {
    default: '',
    help: 'the certificate of the redirect URI; http unless set',
  },
} as const satisfies SettingsSchema;

export type KubernetesSettings = SettingsOf<typeof settings>;

/** Settings without a flag. */
const ofFileAlone = {
  audiences: [],
  'discovery-url': '',
  'username-expression': '',
  'groups-expression': '',
  'claim-validation-rule': '',
  'user-validation-rule': '',
} as const satisfies Partial<KubernetesSettings>;

/** Resets the settings that have no effect. */
export function countingSettings(settings: KubernetesSettings): KubernetesSettings {
  return settings['configured-by'] === 'flags' ? { ...settings, ...ofFileAlone } : settings;
}

/** The API server’s resulting configuration, from either flags or file. */
export interface ServerConfiguration {
  readonly issuer: string;
  readonly audiences: readonly string[];
  readonly algorithms: readonly string[];
  readonly usernameClaim: string;
  readonly usernamePrefix: string;
  readonly groupsPrefix: string;
}

/**
 * The file allows all of these (kubernetes/apiserver: plugin/pkg/authenticator/token/oidc/oidc.go,
 * AllValidSigningAlgorithms).
 */
const algorithmsOfFile = ['RS', 'ES', 'PS'].flatMap((family) => [
  `${family}256`,
  `${family}384`,
  `${family}512`,
]);

/** kubernetes: pkg/kubeapiserver/options/authentication.go, ToAuthenticationConfig; expects `countingSettings`. */
export function serverConfiguration(
  given: { readonly issuer: string; readonly clientId: string },
  settings: KubernetesSettings,
): ServerConfiguration {
  const issuer = settings['oidc-issuer-url'] || given.issuer;
  const client = settings['oidc-client-id'] || given.clientId;
  const usernameClaim = settings['oidc-username-claim'];
  const prefix = settings['oidc-username-prefix'];
  const byFlags = settings['configured-by'] === 'flags';
  // With flags, every name but an e-mail address gets the issuer as prefix; `-` turns that off.
  const withoutPrefix = usernameClaim === 'email' ? '' : `${issuer}#`;
  return {
    issuer,
    // Duplicates are refused (validation.go, validateAudiences).
    audiences: [...new Set([client, ...settings.audiences])],
    algorithms: byFlags ? settings['oidc-signing-algs'] : algorithmsOfFile,
    usernameClaim,
    usernamePrefix: byFlags ? (prefix === '' ? withoutPrefix : prefix === '-' ? '' : prefix) : prefix,
    groupsPrefix: settings['oidc-groups-prefix'],
  };
}
