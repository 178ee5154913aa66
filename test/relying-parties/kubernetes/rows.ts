import { answered, issuer, login, oauthError, refresh, seconds, tokens } from '../../support/facts.ts';
import { documentElsewhere, type Row, tokenWith } from '../opinion-rows.ts';

const oidc = 'plugin/pkg/authenticator/token/oidc/oidc.go';
const username = `${oidc} (getUsername)`;
const groups = `${oidc} (getGroups)`;
const flags = 'pkg/kubeapiserver/options/authentication.go (ToAuthenticationConfig)';
const byFlags = 'configured-by=flags';
const graph = {
  groups: undefined,
  _claim_names: { groups: 'src1' },
  _claim_sources: { src1: { endpoint: 'https://graph.windows.net/t/users/u/getMemberObjects' } },
};

/**
 * The whole authenticator of kubernetes/apiserver v0.36.3 (oidc.New with its validation and its CEL compiler, on
 * google/cel-go v0.26.0, go-oidc 2.2.1 and go-jose.v2 2.6.3; kubelogin’s part on go-oidc v3.10.0 and go-jose v4.1.4),
 * built by Go 1.19.8 in GOPATH mode with the variables of loops made anew as its go.mod wants, was given documents, key
 * sets and signed tokens: see docs/relying-parties.md for how many, and how many agreed.
 *
 * The rows about the ID token and its claims, and 12,000 drawn at random over these shapes and settings, were run
 * through the authenticator itself: hasCorrectIssuer, claimResolver.expand, getUsername, getGroups, stringOrArray and
 * claims as they stand in kubernetes/apiserver v0.36.3, on coreos/go-oidc 2.1.0 and go-jose.v2 2.6.0 as Debian 12 packs
 * them (golang-github-coreos-go-oidc-dev, golang-gopkg-square-go-jose.v2-dev), with a key set in memory, built by Go
 * 1.19.8 in GOPATH mode. They agreed on who gets in, under which name and with which groups.
 */
export const rows: readonly Row[] = [
  [
    'the address that kubelogin comes back to is not registered',
    { failed: ['relying-party-redirect-uris/not-registered of http://localhost:8000'] },
    ['fail', 'redirect-uri-not-registered'],
    'int128/kubelogin: pkg/cmd/authentication.go (addFlags)',
  ],
  [
    'the one that it takes where that port is busy is not',
    { failed: ['relying-party-redirect-uris/further-not-registered of http://localhost:18000'] },
    ['warn', 'local-redirect-uri-not-registered'],
    'int128/kubelogin: pkg/cmd/authentication.go (addFlags)',
  ],
  [
    'an address that is verified',
    {},
    ['pass'],
    username,
    {
      user: 'oidc:ada@acme.dev',
      groups: ['oidc:admins'],
      session: 'Each ID token is valid for 10 min; kubelogin then renews it with the refresh token.',
    },
  ],
  [
    'a refresh token that brings nothing',
    {
      claims: { exp: seconds + 100 * 60 },
      facts: { refresh: refresh({ first: oauthError('invalid_grant') }) },
    },
    ['pass'],
    'int128/kubelogin: pkg/usecases/authentication/authentication.go (Do)',
    {
      session:
        'Each ID token is valid for 2 hours; kubelogin then opens the browser again, because the refresh token brought nothing.',
    },
  ],
  [
    'an issuer with a user in it',
    { set: ['oidc-issuer-url=https://a@id.acme.dev'] },
    ['fail', 'issuer-not-https', 'issuer-mismatch'],
    'pkg/apis/apiserver/validation/validation.go (validateIssuerURL)',
  ],
  [
    'an issuer that is not a URL',
    { set: ['oidc-issuer-url=id'] },
    ['fail', 'issuer-not-https', 'issuer-mismatch'],
    'pkg/apis/apiserver/validation/validation.go (validateIssuerURL)',
  ],
  ['an address that nobody says is verified', { claims: { email_verified: undefined } }, ['pass'], username],
  [
    'an address that is not verified',
    { claims: { email_verified: false } },
    ['fail', 'email-not-verified'],
    username,
  ],
  ['email_verified is null', { claims: { email_verified: null } }, ['fail', 'email-not-verified'], username],
  [
    'email_verified as a string',
    { claims: { email_verified: 'true' } },
    ['fail', 'email-verified-type'],
    username,
  ],
  ['email_verified as number', { claims: { email_verified: 1 } }, ['fail', 'email-verified-type'], username],
  [
    'not verified, and people are named by sub',
    { set: ['oidc-username-claim=sub'], claims: { email_verified: false } },
    ['pass'],
    username,
    { user: 'oidc:u1' },
  ],
  [
    'not verified, and people are named by a claim that holds the same address',
    { set: ['oidc-username-claim=upn'], claims: { email_verified: false, upn: 'ada@acme.dev' } },
    ['pass'],
    username,
    { user: 'oidc:ada@acme.dev' },
  ],
  [
    'no address in the ID token, though UserInfo has it',
    { claims: { email: undefined } },
    ['fail', 'username-only-at-userinfo'],
    username,
  ],
  [
    'an address under another spelling',
    { claims: { email: undefined, Email: 'ada@acme.dev' } },
    ['fail', 'username-only-at-userinfo'],
    username,
  ],
  [
    'a name that may come with the scope profile, which was not requested',
    { set: ['oidc-username-claim=preferred_username'] },
    ['unknown', 'username-not-tried'],
    username,
  ],
  [
    'the same if it was asked for',
    {
      set: ['oidc-username-claim=preferred_username'],
      facts: { login: { ...login(), scopes: ['openid', 'profile'] } },
    },
    ['fail', 'username-missing'],
    username,
  ],
  [
    'a claim that no scope brings',
    { set: ['oidc-username-claim=upn'] },
    ['fail', 'username-missing'],
    username,
  ],
  [
    'a name that lies within another claim',
    { set: ['oidc-username-claim=profile.name'], claims: { profile: { name: 'ada' } } },
    ['fail', 'username-missing'],
    username,
  ],
  ['an address as list', { claims: { email: ['ada@acme.dev'] } }, ['fail', 'username-type'], username],
  ['an address as number', { claims: { email: 7 } }, ['fail', 'username-type'], username],
  ['an address that is null', { claims: { email: null } }, ['warn', 'username-empty'], username],
  ['an empty address', { claims: { email: '' } }, ['warn', 'username-empty'], username],
  [
    'no prefix in the file',
    { set: ['oidc-username-prefix=', 'oidc-groups-prefix='] },
    ['pass'],
    username,
    { user: 'ada@acme.dev', groups: ['admins'] },
  ],
  [
    'flags without a prefix, and people are named by their address',
    { set: [byFlags, 'oidc-username-prefix='] },
    ['pass'],
    flags,
    { user: 'ada@acme.dev' },
  ],
  [
    'flags without a prefix, and people are named by sub',
    { set: [byFlags, 'oidc-username-prefix=', 'oidc-username-claim=sub'] },
    ['pass'],
    flags,
    { user: `${issuer}#u1` },
  ],
  [
    'flags with the prefix -',
    { set: [byFlags, 'oidc-username-prefix=-', 'oidc-username-claim=sub'] },
    ['pass'],
    flags,
    { user: 'u1' },
  ],
  [
    'flags with the prefix - for groups, where it is an ordinary one',
    { set: [byFlags, 'oidc-groups-prefix=-'] },
    ['pass'],
    flags,
    { groups: ['-admins'] },
  ],
  ['two groups', { claims: { groups: ['a', 'b'] } }, ['pass'], groups, { groups: ['oidc:a', 'oidc:b'] }],
  ['a group as a string', { claims: { groups: 'a' } }, ['pass'], groups, { groups: ['oidc:a'] }],
  ['two groups in a string', { claims: { groups: 'a,b' } }, ['pass'], groups, { groups: ['oidc:a,b'] }],
  ['groups null', { claims: { groups: null } }, ['pass'], groups, { groups: [] }],
  ['no group in the list', { claims: { groups: [] } }, ['pass'], groups, { groups: [] }],
  [
    'a null among the groups',
    { claims: { groups: ['a', null] } },
    ['pass'],
    groups,
    { groups: ['oidc:a', 'oidc:'] },
  ],
  ['an empty string for a group', { claims: { groups: '' } }, ['pass'], groups, { groups: ['oidc:'] }],
  ['a number for groups', { claims: { groups: 1 } }, ['fail', 'groups-type'], groups],
  ['true for groups', { claims: { groups: true } }, ['fail', 'groups-type'], groups],
  ['an object for groups', { claims: { groups: {} } }, ['fail', 'groups-type'], groups],
  ['numbers among the groups', { claims: { groups: [1] } }, ['fail', 'groups-type'], groups],
  ['groups as objects', { claims: { groups: [{ name: 'a' }] } }, ['fail', 'groups-type'], groups],
  ['a name and a number among the groups', { claims: { groups: ['a', 1] } }, ['fail', 'groups-type'], groups],
  ['a full group path', { claims: { groups: ['/admins'] } }, ['pass'], groups, { groups: ['oidc:/admins'] }],
  [
    'no groups anywhere',
    { claims: { groups: undefined } },
    ['warn', 'groups-missing'],
    groups,
    { groups: [] },
  ],
  [
    'groups only at UserInfo',
    { claims: { groups: undefined }, userinfo: { groups: ['admins'] } },
    ['warn', 'groups-only-at-userinfo'],
    groups,
    { groups: [] },
  ],
  [
    'groups that nobody wants',
    { set: ['oidc-groups-claim='], claims: { groups: [1] } },
    ['pass'],
    groups,
    { groups: [] },
  ],
  [
    'groups under another name',
    { set: ['oidc-groups-claim=roles'], claims: { roles: ['a'] } },
    ['pass'],
    groups,
    { groups: ['oidc:a'] },
  ],
  [
    'groups and an address that are both wrong',
    { claims: { groups: [1], email_verified: false } },
    ['fail', 'email-not-verified', 'groups-type'],
    `${oidc} (AuthenticateToken)`,
  ],
  [
    'too many groups for an ID token of Entra',
    { claims: graph },
    ['fail', 'groups-at-graph'],
    `${oidc} (claimResolver.resolve)`,
  ],
  [
    'groups to be fetched somewhere',
    { claims: { ...graph, _claim_sources: { src1: { endpoint: 'https://groups.acme.dev' } } } },
    ['unknown', 'groups-distributed'],
    `${oidc} (claimResolver.expand)`,
  ],
  [
    'groups in a JWT beside the ID token',
    { claims: { ...graph, _claim_sources: { src1: { JWT: 'e30.e30.' } } } },
    ['warn', 'groups-missing'],
    `${oidc} (claimResolver.expand)`,
  ],
  [
    'groups to be fetched, though they are there',
    { claims: { ...graph, groups: ['a'] } },
    ['pass'],
    `${oidc} (claimResolver.expand)`,
    { groups: ['oidc:a'] },
  ],
  [
    'groups to be fetched, and no claim is configured for them',
    { set: ['oidc-groups-claim='], claims: graph },
    ['pass'],
    `${oidc} (New)`,
  ],
  [
    'a source that is not there',
    { claims: { ...graph, _claim_sources: {} } },
    ['fail', 'id-token-malformed'],
    'coreos/go-oidc v2: verify.go (Verify)',
  ],
  [
    'a required claim',
    { set: ['oidc-required-claim=team=core'], claims: { team: 'core' } },
    ['pass'],
    `${oidc} (AuthenticateToken)`,
  ],
  [
    'a required claim that is missing',
    { set: ['oidc-required-claim=team=core'] },
    ['fail', 'claim-required'],
    `${oidc} (AuthenticateToken)`,
  ],
  [
    'a required claim as list',
    { set: ['oidc-required-claim=team=core'], claims: { team: ['core'] } },
    ['fail', 'claim-required'],
    `${oidc} (AuthenticateToken)`,
  ],
  [
    'claims to be fetched somewhere that nobody names',
    { claims: { groups: undefined, _claim_names: {} } },
    ['fail', 'groups-source-broken'],
    `${oidc} (claimResolver.expand)`,
  ],
  [
    'a name by an expression',
    { set: ['username-expression="idp/" + claims.sub'] },
    ['pass'],
    username,
    { user: 'idp/u1' },
  ],
  [
    'an expression that chooses what there is',
    { set: ['username-expression=claims.?upn.orValue(claims.sub)'] },
    ['pass'],
    username,
    { user: 'u1' },
  ],
  [
    'an expression about a claim that is not there',
    { set: ['username-expression=claims.upn'] },
    ['fail', 'expression-fails'],
    username,
  ],
  [
    'an expression that gives an empty name',
    { set: ['username-expression=claims.?upn.orValue("")'] },
    ['fail', 'expression-fails'],
    username,
  ],
  [
    'an expression that gives a number',
    { set: ['username-expression=claims.exp'] },
    ['fail', 'expression-fails'],
    username,
  ],
  [
    'an address by an expression, and nobody looks whether it is verified',
    { set: ['username-expression=claims.email'] },
    ['fail', 'expression-not-loaded'],
    'pkg/apis/apiserver/validation/validation.go (validateClaimMappings)',
  ],
  [
    'the same if a rule looks',
    {
      set: [
        'username-expression=claims.email',
        'claim-validation-rule=claims.?email_verified.orValue(true) == true',
      ],
    },
    ['pass'],
    'pkg/apis/apiserver/validation/validation.go (validateClaimMappings)',
    { user: 'ada@acme.dev' },
  ],
  [
    'a rule that is not met',
    { set: ['claim-validation-rule=claims.hd == "acme.dev"'], claims: { hd: 'example.com' } },
    ['fail', 'expression-fails'],
    `${oidc} (checkValidationRulesEvaluation)`,
  ],
  [
    'a rule about a claim that is not there',
    { set: ['claim-validation-rule=claims.hd == "acme.dev"'] },
    ['fail', 'expression-fails'],
    `${oidc} (checkValidationRulesEvaluation)`,
  ],
  [
    'a rule that holds an expression of its own kind',
    {
      set: ['claim-validation-rule=has(claims.hd) && claims.hd.matches("^acme")'],
      claims: { hd: 'acme.dev' },
    },
    ['unknown', 'expression-not-judged'],
    `${oidc} (checkValidationRulesEvaluation)`,
  ],
  // It is compiled with the rest; the API server refuses this one.
  [
    'a function of its own kind where this person’s claims do not lead',
    { set: ['username-expression=true ? claims.sub : "%d".format([claims.hd])'] },
    ['unknown', 'expression-not-judged'],
    `${oidc} (AuthenticateToken)`,
  ],
  [
    'groups by an expression',
    {
      set: ['groups-expression=dyn(claims.roles).filter(r, r.startsWith("k8s-")).map(r, "oidc:" + r)'],
      claims: { roles: ['k8s-admin', 'other'] },
    },
    ['pass'],
    groups,
    { groups: ['oidc:k8s-admin'] },
  ],
  [
    'groups within another claim, by an expression, empty ones left out',
    { set: ['groups-expression=claims.realm_access.roles'], claims: { realm_access: { roles: ['a', ''] } } },
    ['pass'],
    `${oidc} (convertCELValueToStringList)`,
    { groups: ['a'] },
  ],
  [
    'an expression that goes over a claim, which may be of any type',
    { set: ['groups-expression=claims.groups.map(g, "oidc:" + g)'] },
    ['fail', 'expression-not-loaded'],
    'pkg/authentication/cel/compile.go (compile)',
  ],
  [
    'a rule that gives a claim, which may be of any type',
    { set: ['claim-validation-rule=claims.email_verified'] },
    ['fail', 'expression-not-loaded'],
    'pkg/authentication/cel/compile.go (compile)',
  ],
  [
    'a rule that looks for a claim among all of them',
    { set: ['claim-validation-rule="email" in claims'] },
    ['fail', 'expression-fails'],
    'pkg/cel/lazy/lazy.go (NewMapValue)',
  ],
  [
    'a rule that compares it',
    { set: ['claim-validation-rule=claims.email_verified == true && claims.exp - claims.iat <= 86400'] },
    ['pass'],
    `${oidc} (AuthenticateToken)`,
  ],
  [
    'groups that an expression splits and leaves so',
    { set: ['groups-expression=has(claims.roles) ? claims.roles.split(",") : []'], claims: { roles: 'a,b' } },
    ['fail', 'expression-fails'],
    `${oidc} (convertCELValueToStringList)`,
  ],
  [
    'the same if nothing is split for this person',
    { set: ['groups-expression=has(claims.roles) ? claims.roles.split(",") : []'] },
    ['pass'],
    `${oidc} (convertCELValueToStringList)`,
    { groups: [] },
  ],
  [
    'groups that an expression splits and maps',
    { set: ['groups-expression=claims.roles.split(",").map(r, r)'], claims: { roles: 'a,b' } },
    ['pass'],
    `${oidc} (convertCELValueToStringList)`,
    { groups: ['a', 'b'] },
  ],
  [
    'an address by its index, where nobody looks whether it is verified',
    { set: ['username-expression=claims["email"]'] },
    ['pass'],
    'pkg/apis/apiserver/validation/validation.go (hasSelectExp)',
    { user: 'ada@acme.dev' },
  ],
  [
    'a document inside the cluster, which was not seen here',
    { set: ['discovery-url=https://idp.cluster.local/configuration'] },
    ['unknown', 'other-document'],
    `${oidc} (New)`,
  ],
  [
    'the document at the address that was asked',
    { set: [`discovery-url=${issuer}/.well-known/openid-configuration`] },
    ['pass'],
    `${oidc} (New)`,
  ],
  [
    'a rule about the user, who is in no group of the system',
    { set: ['user-validation-rule=user.groups.all(g, !g.startsWith("system:"))'] },
    ['pass'],
    `${oidc} (AuthenticateToken)`,
  ],
  [
    'a rule about the user, who is',
    { set: ['user-validation-rule=!user.username.startsWith("oidc:")'] },
    ['fail', 'expression-fails'],
    `${oidc} (AuthenticateToken)`,
  ],
  [
    'a rule about a member that the user does not have, where the other side decides',
    { set: ['user-validation-rule=user.username != "" || user.email == "a"'] },
    ['fail', 'expression-not-loaded'],
    'pkg/authentication/cel/compile.go (buildUserType)',
  ],
  [
    'the prefix - in the file, where it is one like any other',
    { set: ['oidc-username-prefix=-'] },
    ['pass'],
    username,
    { user: '-ada@acme.dev' },
  ],
  [
    'an audience that is named twice',
    { set: ['audiences=infra'] },
    ['pass'],
    'pkg/apis/apiserver/validation/validation.go (validateAudiences)',
  ],
  [
    'a key id that is not a string',
    { facts: tokenWith({ header: { alg: 'RS256', kid: 7 } }) },
    ['fail', 'id-token-malformed'],
    'go-jose/go-jose v2.6.3: shared.go (sanitized)',
  ],
  [
    'a signing key that names no algorithm of signatures, which kubelogin leaves out',
    {
      facts: {
        jwks: {
          url: `${issuer}/jwks`,
          exchange: answered({ keys: [{ kty: 'RSA', kid: 'k1', n: 'wVj0nv2Bpb8', e: 'AQAB', alg: 'RSA' }] }),
        },
      },
    },
    ['fail', 'kubelogin-refuses'],
    'coreos/go-oidc v3.20.0: oidc/jwks.go (updateKeys)',
  ],
  [
    'a document whose address for devices is not a string',
    { document: { device_authorization_endpoint: 7 } },
    ['fail', 'document-unreadable'],
    'coreos/go-oidc v3.20.0: oidc/oidc.go (NewProvider)',
  ],
  [
    'keys that come with another status than 200',
    { facts: { jwks: { url: `${issuer}/jwks`, exchange: answered({ keys: [] }, 500) } } },
    ['fail', 'keys-unreadable'],
    'coreos/go-oidc v2.5.0: jwks.go (updateKeys)',
  ],
  [
    'an expression that gives numbers for groups',
    { set: ['groups-expression=claims.groups'], claims: { groups: [1] } },
    ['fail', 'expression-fails'],
    `${oidc} (convertCELValueToStringList)`,
  ],
  [
    'an expression for groups that are missing, which says so',
    { set: ['groups-expression=claims.?groups.orValue([])'], claims: { groups: undefined } },
    ['pass'],
    `${oidc} (convertCELValueToStringList)`,
    { groups: [] },
  ],
  [
    'an expression for groups of Entra, which nobody fetches then',
    { set: ['groups-expression=claims.?groups.orValue([])'], claims: graph },
    ['pass'],
    `${oidc} (New)`,
    { groups: [] },
  ],
  [
    'flags, by which an expression is not read',
    { set: [byFlags, 'username-expression=claims.upn'] },
    ['pass'],
    flags,
    { user: 'oidc:ada@acme.dev' },
  ],
  ['a token for several', { claims: { aud: ['other', 'infra'] } }, ['pass'], `${oidc} (verifyAudience)`],
  [
    'a token for another',
    { claims: { aud: 'other' } },
    ['fail', 'id-token-audience'],
    `${oidc} (verifyAudience)`,
  ],
  [
    'a token for another, whom the file takes too',
    { set: ['audiences=other'], claims: { aud: ['other', 'infra'] } },
    ['pass'],
    `${oidc} (verifyAudience)`,
  ],
  [
    'a token of another party, which is ignored',
    { claims: { azp: 'other', aud: ['infra', 'other'] } },
    ['pass'],
    oidc,
  ],
  [
    'a token of another issuer',
    { claims: { iss: `${issuer}/` } },
    ['fail', 'token-not-taken'],
    `${oidc} (hasCorrectIssuer)`,
  ],
  [
    'an expired token',
    { claims: { exp: seconds - 1 } },
    ['fail', 'id-token-expired'],
    'coreos/go-oidc v2: verify.go (Verify)',
  ],
  [
    'a token without an end',
    { claims: { exp: undefined } },
    ['fail', 'id-token-expired'],
    'coreos/go-oidc v2: verify.go (Verify)',
  ],
  [
    'a token valid in half a minute',
    { claims: { nbf: seconds + 30 } },
    ['pass'],
    'coreos/go-oidc v2: verify.go (Verify)',
  ],
  [
    'a token valid in two minutes, which version 3 of the library would take',
    { claims: { nbf: seconds + 120 } },
    ['fail', 'id-token-not-yet-valid'],
    'coreos/go-oidc v2: verify.go (Verify)',
  ],
  [
    'a subject that is a number',
    { claims: { sub: 7 } },
    ['fail', 'id-token-claim-type'],
    'coreos/go-oidc v2: oidc.go (idToken)',
  ],
  [
    'ES256, by flags',
    {
      set: [byFlags],
      document: { id_token_signing_alg_values_supported: ['ES256'] },
      facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    },
    ['fail', 'id-token-algorithm'],
    'pkg/kubeapiserver/options/authentication.go (AddFlags)',
  ],
  [
    'ES256, by flags that name it',
    {
      set: [byFlags, 'oidc-signing-algs=RS256,ES256'],
      document: { id_token_signing_alg_values_supported: ['ES256'] },
      facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    },
    ['pass'],
    'pkg/kubeapiserver/options/authentication.go (AddFlags)',
  ],
  [
    'ES256, by the file',
    {
      document: { id_token_signing_alg_values_supported: ['ES256'] },
      facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    },
    ['pass'],
    `${oidc} (AllValidSigningAlgorithms)`,
  ],
  [
    'EdDSA, by the file',
    {
      document: { id_token_signing_alg_values_supported: ['EdDSA'] },
      facts: tokenWith({ header: { alg: 'EdDSA', kid: 'k1' } }),
    },
    ['fail', 'id-token-algorithm'],
    `${oidc} (AllValidSigningAlgorithms)`,
  ],
  [
    'an algorithm that the document does not list, which kubelogin looks at',
    {
      document: { id_token_signing_alg_values_supported: ['RS256'] },
      facts: tokenWith({ header: { alg: 'ES256', kid: 'k1' } }),
    },
    ['fail', 'kubelogin-refuses'],
    'int128/kubelogin: pkg/oidc/client/client.go (verifyToken)',
  ],
  [
    'a signature that fits no key',
    { facts: tokenWith({ signature: { is: 'invalid' } }) },
    ['fail', 'id-token-signature'],
    'coreos/go-oidc v2: verify.go (Verify)',
  ],
  [
    'a token without a key id, which is tried with every key',
    { facts: tokenWith({ header: { alg: 'RS256' }, signature: { is: 'ambiguous-key', keys: 2 } }) },
    ['pass'],
    'coreos/go-oidc v2: jwks.go (verify)',
  ],
  [
    'one key of an unknown type',
    {
      facts: {
        jwks: { url: `${issuer}/jwks`, exchange: answered({ keys: [{ kty: 'AKP', kid: 'new' }] }) },
      },
    },
    ['fail', 'keys-unreadable'],
    'gopkg.in/go-jose/go-jose.v2: jwk.go (UnmarshalJSON)',
  ],
  [
    'a key that was published with its private part',
    {
      facts: {
        jwks: {
          url: `${issuer}/jwks`,
          exchange: answered({ keys: [{ kty: 'oct', kid: 'k1', k: 'AAAA', alg: 'RS256' }] }),
        },
      },
    },
    ['fail', 'id-token-signature'],
    'gopkg.in/go-jose/go-jose.v2: signing.go (newVerifier)',
  ],
  [
    'a posted answer',
    { facts: { login: login({ is: 'code', by: 'form_post' }) } },
    ['fail', 'answered-by-post'],
    'int128/oauth2cli: server.go (ServeHTTP)',
  ],
  [
    'an encrypted token',
    { facts: tokenWith({ parts: 5 }) },
    ['fail', 'id-token-encrypted'],
    `${oidc} (untrustedIssuer)`,
  ],
  documentElsewhere('oidc-issuer-url'),
  [
    'an issuer typed with a slash too many',
    { set: [`oidc-issuer-url=${issuer}/`] },
    ['fail', 'issuer-mismatch'],
    'coreos/go-oidc v2: oidc.go (NewProvider)',
  ],
  [
    'an issuer by http',
    { set: ['oidc-issuer-url=http://id.acme.dev'], document: { issuer: 'http://id.acme.dev' } },
    ['fail', 'issuer-not-https', 'other-document'],
    'pkg/apis/apiserver/validation/validation.go (validateIssuerURL)',
  ],
  [
    'an issuer with a query',
    { set: [`oidc-issuer-url=${issuer}?p=policy`], document: { issuer: `${issuer}?p=policy` } },
    ['fail', 'issuer-not-https', 'other-document'],
    'pkg/apis/apiserver/validation/validation.go (validateIssuerURL)',
  ],
  [
    'a document whose scopes are a string, which is not read here',
    { document: { scopes_supported: 'openid email' } },
    ['pass'],
    'coreos/go-oidc v2: oidc.go (providerJSON)',
  ],
  [
    'a document whose issuer is a number',
    { document: { issuer: 7 } },
    ['fail', 'document-unreadable'],
    'coreos/go-oidc v2: oidc.go (NewProvider)',
  ],
  [
    'no document',
    {
      facts: { discovery: { absent: 'needs-missing', why: 'none' } },
      failed: ['discovery-document/not-found'],
    },
    ['fail', 'no-document'],
    `${oidc} (newAsyncIDTokenVerifier)`,
  ],
  [
    'nobody who signed in',
    {
      facts: {
        login: { absent: 'declined', why: 'no' },
        tokens: { absent: 'declined', why: 'no' },
      },
    },
    ['unknown', 'no-login'],
    oidc,
  ],
  [
    'a person whom the provider lets in nowhere',
    { facts: { tokens: { absent: 'needs-missing', why: 'no code' } }, failed: ['login/not-assigned'] },
    ['fail', 'login-refused'],
    oidc,
  ],
  [
    'a test login that ended for a reason of its own',
    { facts: { tokens: { absent: 'needs-missing', why: 'no code' } }, failed: ['login/port-busy'] },
    ['unknown', 'login-not-finished'],
    oidc,
  ],
  [
    'a test login without a client secret',
    {
      facts: { tokens: { absent: 'not-given', why: 'no secret' } },
      failed: ['token-response/not-possible'],
    },
    ['unknown', 'login-not-finished'],
    oidc,
  ],
  [
    'an answer without an ID token',
    {
      facts: {
        tokens: {
          tokenEndpoint: `${issuer}/token`,
          attempts: [],
          response: { hasAccessToken: true, hasRefreshToken: false, hasIdToken: false },
          standard: { ok: true },
          at: seconds * 1000,
        },
      },
    },
    ['fail', 'no-id-token'],
    'int128/kubelogin: pkg/oidc/client/client.go (verifyToken)',
  ],
  [
    'a provider that demands PKCE and offers it',
    { failed: ['pkce-required/required'] },
    ['pass'],
    'int128/kubelogin: pkg/oidc/client/factory.go (New)',
  ],
  [
    'a provider that demands PKCE without offering it in the document',
    { document: { code_challenge_methods_supported: [] }, failed: ['pkce-required/required'] },
    ['fail', 'pkce-required'],
    'int128/kubelogin: pkg/oidc/client/factory.go (New)',
  ],
  [
    'a provider that demands pushed requests',
    { failed: ['authorize-demands/par-required'] },
    ['fail', 'request-refused'],
    'int128/kubelogin: pkg/oidc/client/client.go (GetAuthCodeURL)',
  ],
  [
    'a provider that gives the nonce back wrong',
    { failed: ['id-token-nonce/wrong'] },
    ['fail', 'nonce-not-returned'],
    'int128/kubelogin: pkg/oidc/client/client.go (verifyToken)',
  ],
  [
    'a provider that refuses the scope groups',
    { failed: ['authorize-scopes/groups-refused'] },
    ['fail', 'scope-refused'],
    'int128/kubelogin: pkg/oidc/client/factory.go (New)',
  ],
  [
    'a scope that the document does not list',
    { set: ['kubelogin-scopes=email,roles'] },
    ['warn', 'scope-not-listed'],
    'int128/kubelogin: pkg/oidc/client/factory.go (New)',
  ],
  [
    'a provider that burns the code',
    { failed: ['code-burning/burnt'] },
    ['fail', 'code-burnt'],
    'golang/oauth2: internal/token.go (RetrieveToken)',
  ],
  [
    'the same for a public client',
    { set: ['kubelogin-client-secret=false'], failed: ['code-burning/burnt'] },
    ['pass'],
    'golang/oauth2: internal/token.go (RetrieveToken)',
  ],
  [
    'a refresh without an ID token',
    { facts: { refresh: refresh() } },
    ['warn', 'refresh-without-id-token'],
    'int128/kubelogin: pkg/oidc/client/client.go (Refresh)',
  ],
  [
    'no refresh token',
    {
      facts: {
        tokens: tokens({
          response: { expiresIn: 3600, hasAccessToken: true, hasRefreshToken: false, hasIdToken: true },
        }),
      },
    },
    ['warn', 'groups-missing'],
    'int128/kubelogin: pkg/usecases/authentication/authentication.go (Do)',
  ],
];
