import type { KnownErrors } from '../known-errors.ts';

/** AD FS numbers its errors (MSIS…); pages show “An error occurred”, and the event log has the number. */
export const adfsErrors: KnownErrors = {
  'adfs-client': {
    codes: 'MSIS9223 MSIS9607',
    meaning: 'client-unknown',
    say: 'Copy the client identifier from the application group.',
    steps: 'AD FS Management → Application Groups → your group → Server application → Client Identifier',
  },
  'adfs-redirect-uri': {
    codes: 'MSIS9224 MSIS9609',
    meaning: 'redirect-uri-not-registered',
    say: 'Add the exact redirect URI to the server application.',
    steps: 'AD FS Management → Application Groups → your group → Server application → Redirect URI → Add',
  },
  'adfs-permission': {
    codes: 'MSIS9321 MSIS9605',
    meaning: 'scope-refused',
    cause: 'The client has no permission for the Web API or the scope that the request names.',
    say: 'Permit openid, email, profile and allatclaims for the client.',
    steps: [
      'Application Groups → your group → Web API → Client permissions → Permitted scopes',
      'Or: Grant-AdfsApplicationPermission -ClientRoleIdentifier <client id> -ServerRoleIdentifier <resource> -ScopeNames openid, email',
    ],
  },
  'adfs-secret': {
    codes: 'MSIS9622 MSIS9623',
    meaning: 'client-credentials-wrong',
    cause: 'AD FS refused the client id or the secret, or the application is not set up for a secret.',
    say: 'Use a server application with a shared secret; reset the secret and copy it.',
    steps: 'Application Groups → your group → Server application → Reset Secret',
  },
  'adfs-code': {
    codes: 'MSIS9612 MSIS9615 MSIS9247',
    meaning: 'code-refused',
  },
  'adfs-userinfo': {
    codes: 'MSIS9921 MSIS9920',
    meaning: 'audience',
    title: 'AD FS’s UserInfo does not accept this access token',
    cause: 'The access token was issued for another resource than urn:microsoft:userinfo.',
    say: 'Request no other resource, or send resource=urn:microsoft:userinfo; AD FS’s UserInfo returns only “sub”, so put the claims into the ID token.',
  },
  'adfs-no-id-token': {
    codes: 'MSIS9642',
    meaning: 'other',
    title: 'AD FS cannot issue an ID token for this person',
    cause:
      'The person has no claim that AD FS can use as the ID token’s subject: no UPN, or a claims provider trust without an anchor claim type.',
    say: 'Configure the claims provider trust to pass the UPN, and set its anchor claim type.',
    steps:
      'Set-AdfsClaimsProviderTrust -TargetName <name> -AnchorClaimType "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/upn"',
  },
  'adfs-server': {
    codes: 'MSIS9604',
    sentences: 'MSIS9604.{0,80}was not able to fulfill the request',
    meaning: 'provider-down',
    cause: 'AD FS failed internally. Its event log gives the reason next to the activity id.',
    say: 'Read the event log of the AD FS server.',
    steps: [
      'Event Viewer → Applications and Services Logs → AD FS → Admin, event 1021',
      'Often the client’s permission for the scope (MSIS9321) or the access control policy is missing',
    ],
  },
  'adfs-path': {
    codes: 'MSIS7065',
    meaning: 'wrong-issuer',
    title: 'The path is not one of AD FS',
    cause: 'AD FS has no handler at this address: a part of the path is wrong, or the endpoint is off.',
    say: 'Use https://<host>/adfs as the issuer, and enable the OpenID Connect endpoints.',
  },
  'adfs-loop': {
    codes: 'MSIS7042',
    meaning: 'local-machine',
    title: 'The browser came back again and again',
    cause: 'The same browser came six times within a few seconds: the program does not keep its session.',
    say: 'Check the program’s cookies and clock.',
  },
  'adfs-any': {
    wraps: true,
    sentences: 'MSIS[0-9]{4}\\b',
    meaning: 'other',
    title: 'An error of AD FS',
    cause: 'AD FS returned a numbered error; its event log says what it is about.',
    say: 'Read the event log of the AD FS server: Applications and Services Logs → AD FS → Admin.',
  },
};
