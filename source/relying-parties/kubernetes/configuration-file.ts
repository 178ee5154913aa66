import * as conf from '../configuration-files/index.ts';
import { authenticatorsIn, mappingTrouble } from './configuration/authentication-configuration.ts';
import { kubeloginFlagsIn } from './configuration/kubelogin-flags.ts';
import { serverFlagsIn } from './configuration/server-flags.ts';

export const configurationFile: conf.ConfigurationFile = {
  reads: [
    'AuthenticationConfiguration',
    'the flags of kube-apiserver (manifest, unit file, kubeadm, minikube, k3s)',
    'a kubeconfig with kubelogin, kubectl config set-credentials, or kubectl oidc-login setup',
  ],
  parts: ['flags', 'file', 'kubelogin'],
  roles: {
    issuer: 'oidc-issuer-url',
    scopes: 'kubelogin-scopes',
    clientAuthentication: 'kubelogin-client-secret',
    groups: 'oidc-groups-claim',
    user: 'oidc-username-claim',
  },
  places: {
    'other-document': 'discovery-url',
    'id-token-audience': 'oidc-client-id',
    'id-token-algorithm': 'oidc-signing-algs',
    'email-not-verified': 'oidc-username-claim',
    'email-verified-type': 'oidc-username-claim',
    'username-empty': 'oidc-username-claim',
    'username-only-at-userinfo': 'oidc-username-claim',
    'username-not-tried': 'kubelogin-scopes',
    'claim-required': 'oidc-required-claim',
    'redirect-uri-not-registered': 'kubelogin-redirect-url',
    'expression-not-loaded': 'username-expression',
  },
  cites: [
    'kubernetes/apiserver v0.36.3: pkg/apis/apiserver/validation/validation.go (ValidateAuthenticationConfiguration)',
  ],
  usesGroups: (set) => set['oidc-groups-claim'] === 'groups',
  find: (text) => [...authenticatorsIn(text), ...serverFlagsIn(text), ...kubeloginFlagsIn(text)],
  judge(configuration, facts) {
    const both = conf.placeOf(configuration, 'oidc-issuer-url');
    const byFile = conf.keyIn(configuration, '--authentication-config');
    const client = conf.keyIn(configuration, '--oidc-issuer-url of kubelogin');
    const url = conf.textAt(client?.node);
    const payload = facts.tokens?.idToken?.payload;
    return [
      ...(payload === undefined ? [] : configuration.values.flatMap((one) => mappingTrouble(one, payload))),
      ...(configuration.parts.includes('flags')
        ? conf.missingSettings(
            configuration,
            ['oidc-issuer-url', 'oidc-client-id'],
            'does not start with the other --oidc-… flags alone',
          )
        : []),
      byFile &&
        both?.line !== undefined &&
        conf.foundAt(byFile, 'config-conflict', {
          why: 'the file and the flags --oidc-… exclude each other',
          use: 'Remove the flags --oidc-…, or this one.',
        }),
      client &&
        url !== undefined &&
        facts.discovery &&
        url !== facts.issuer &&
        conf.foundAt(client, 'config-issuer', {
          difference: conf.issuerDifferenceWords(url, facts.issuer),
          named: facts.issuer,
        }),
    ];
  },
};
