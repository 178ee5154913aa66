import * as conf from '../../configuration-files/index.ts';
import { insecure, provider, rules } from './keys.ts';

const texts = (names: string) => conf.keysOf(names, { takes: 'text' });
const booleans = (names: string) => conf.keysOf(names, { takes: 'boolean' });
const lists = (names: string) => conf.keysOf(names, { takes: 'texts' });

/** pkg/apis/options/providers.go. */
const alpha: conf.KeyTable = {
  ...texts('id name clientSecretFile authRequestResponseMode loginURL redeemURL profileURL resource'),
  ...texts('validateURL backendLogoutURL'),
  ...booleans('useSystemTrustStore'),
  ...lists('caFiles additionalClaims'),
  loginURLParameters: { takes: 'list' },
  azureConfig: { within: texts('tenant graphGroupField') },
  ADFSConfig: { within: booleans('skipScope') },
  bitbucketConfig: { within: texts('team repository') },
  githubConfig: { within: { ...texts('org team repo token'), ...lists('users') } },
  gitlabConfig: { within: lists('group projects') },
  googleConfig: {
    within: {
      ...lists('group'),
      ...texts('adminEmail serviceAccountJson targetPrincipal adminAPIUserScope'),
      ...booleans('useApplicationDefaultCredentials useOrganizationID'),
    },
  },
  loginGovConfig: { within: texts('jwtKey jwtKeyFile pubjwkURL') },
  microsoftEntraIDConfig: { within: { ...lists('allowedTenants'), ...booleans('federatedTokenAuth') } },
  provider,
  clientID: { setting: 'client_id' },
  clientSecret: { takes: 'text', isSecret: true },
  scope: { setting: 'scope' },
  allowedGroups: { setting: 'allowed_groups' },
  code_challenge_method: { setting: 'code_challenge_method' },
  skipClaimsFromProfileURL: { setting: 'skip_claims_from_profile_url' },
  keycloakConfig: {
    within: { ...lists('groups'), roles: { setting: 'allowed_roles' } },
  },
  oidcConfig: {
    within: {
      ...texts('jwksURL userIDClaim'),
      ...booleans('skipDiscovery'),
      ...lists('publicKeyFiles'),
      issuerURL: { setting: 'oidc_issuer_url' },
      insecureAllowUnverifiedEmail: {
        setting: 'insecure_oidc_allow_unverified_email',
        note: { code: 'config-insecure', why: insecure.email, whenTrue: true },
      },
      insecureSkipIssuerVerification: {
        setting: 'insecure_oidc_skip_issuer_verification',
        note: { code: 'config-insecure', why: insecure.issuer, whenTrue: true },
      },
      // Unlike the flag, this defaults to false.
      insecureSkipNonce: { setting: 'insecure_oidc_skip_nonce', default: false },
      emailClaim: { setting: 'oidc_email_claim' },
      groupsClaim: { setting: 'oidc_groups_claim' },
      audienceClaims: { setting: 'oidc_audience_claims' },
      extraAudiences: { setting: 'oidc_extra_audiences' },
      enabledSigningAlgs: { setting: 'oidc_enabled_signing_algs' },
    },
  },
};

export function alphaIn(text: conf.ConfigurationText): readonly conf.ReadConfiguration[] {
  return conf
    .mapsIn(text.documents)
    .flatMap((map) =>
      conf
        .itemsAt(map, 'providers')
        .flatMap((item, at) => (item.is === 'map' && isAlpha(item) ? [alphaProvider(item, at)] : [])),
    );
}

function isAlpha(item: conf.ConfigurationNode): boolean {
  return conf.nodeAt(item, 'oidcConfig') !== undefined || /oidc$/.test(conf.textAt(item, 'provider') ?? '');
}

function alphaProvider(item: conf.MapNode, at: number): conf.ReadConfiguration {
  const { split: _, ...asWritten } = rules;
  const read = conf.readMembers(item, alpha, {
    ...asWritten,
    prefix: `providers[${at}].`,
    foldsCase: true,
    // load.go, Decode, which does not use weak types.
    exactTexts: true,
    boolean: ({ is, text }) => (is === 'boolean' ? text === 'true' : undefined),
    isReference: (text) => text.includes('${'),
  });
  return { part: 'alpha', name: conf.textAt(item, 'id') ?? String(at), ...read };
}
