import type { KnownErrors } from '../known-errors.ts';

/** Argo CD 3.5’s own errors in the browser, on the command line and in argocd-server’s log. */
export const argoCdErrors: KnownErrors = {
  'argo-cd-token-endpoint': {
    sentences: 'failed to get token: oauth2:',
    wraps: true,
    meaning: 'client-credentials-wrong',
    title: 'The code could not be exchanged',
    cause:
      'The token endpoint refused Argo CD: the secret is wrong, its reference was not found and the text “$…” was sent instead, or the client requires PKCE.',
    say: 'Check clientSecret in oidc.config and its key in argocd-secret; for PKCE set enablePKCEAuthentication.',
  },
  'argo-cd-secret-reference': {
    sentences: 'secret key does not exist in secret',
    meaning: 'client-secret-wrong',
    title: 'A “$…” reference points to nothing',
    cause:
      'Argo CD looks $name up in argocd-secret, and $secret:key in a Secret with the label app.kubernetes.io/part-of: argocd. It found neither and sends the reference itself.',
    say: 'Add the key to argocd-secret, or the label to the other Secret.',
  },
  'argo-cd-config': {
    sentences: ['invalid oidc config:', 'Failed to validate OIDC config:'],
    meaning: 'other',
    title: 'oidc.config cannot be read',
    cause: 'Argo CD only logs a warning and continues as if single sign-on were not configured.',
    say: 'Correct the YAML of oidc.config, and start issuer and userInfoBaseURL with https.',
  },
  'argo-cd-return-url': {
    sentences: [
      'Invalid redirect URL: the protocol and host \\(including port\\) must match',
      'failed to verify app state: invalid return URL',
    ],
    meaning: 'local-machine',
    title: 'Argo CD is opened at an unknown address',
    cause: 'The address in the browser is neither “url” nor one of “additionalUrls” in argocd-cm.',
    say: 'Set url in argocd-cm to the address in the browser, or add it to additionalUrls.',
  },
  'argo-cd-state': {
    sentences: ["invalid state in '[\\w.]{1,40}' cookie"],
    meaning: 'local-machine',
    title: 'The login’s state was lost',
    cause:
      'The cookie argocd.oauthstate lasts 5 minutes and is Secure if “url” is https: the login took longer, returned to another host or by a form post, or http is in between.',
    say: 'Start the login again at the address that “url” names.',
  },
  'argo-cd-userinfo': {
    sentences: ['error while querying userinfo endpoint: ', 'error fetching user info endpoint: '],
    meaning: 'token-refused',
    title: 'Argo CD ends sessions without UserInfo',
    cause:
      'With enableUserInfoGroups every request needs UserInfo, called with the access token of the login on the web page. After a login only by the CLI, or when Redis was emptied, there is none.',
    say: 'Sign in on the web page again; better, put “groups” into the ID token and turn off enableUserInfoGroups.',
  },
  'argo-cd-userinfo-subject': {
    sentences: "subject of claims from user info endpoint didn't match subject of idToken",
    meaning: 'token-refused',
    title: 'UserInfo did not answer for this person',
    cause:
      'The answer contains no “sub” or a different one. Argo CD ignores the status, so an error in JSON ends here too.',
    say: 'Call that address with an access token, and compare it with userinfo_endpoint in the document.',
    value: 'userInfoBaseURL (or issuer) + userInfoPath',
  },
  'argo-cd-provider': {
    sentences: 'failed to query provider "[^"]{1,300}":',
    wraps: true,
    meaning: 'network',
    title: 'Argo CD could not read the discovery document',
    cause:
      'What follows says why: an unreachable host, a certificate, or an issuer that differs by a character.',
    say: 'Fetch the document from the argocd-server pod, and set issuer exactly as the document names it.',
    steps: 'For a private authority put its certificate into rootCA in oidc.config',
  },
  'argo-cd-cookies': {
    sentences: 'the authentication token is \\d{1,9} characters long and requires \\d{1,9} cookies',
    meaning: 'other',
    title: 'The ID token is too long for the browser',
    cause:
      'Argo CD keeps the ID token in at most 20 cookies of 4 KB. Most often it contains too many groups.',
    say: 'Put only the groups that Argo CD needs into the ID token.',
  },
  'argo-cd-graph': {
    sentences: 'access token missing User\\.Read scope',
    meaning: 'token-scope-insufficient',
    title: 'Argo CD may not read the groups from Microsoft Graph',
    cause: 'The ID token refers to Graph for the groups, and the access token lacks User.Read.',
    say: 'Grant the delegated permission User.Read to the app registration.',
  },
};
