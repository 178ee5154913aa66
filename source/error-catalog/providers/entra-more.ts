import type { KnownErrors } from '../known-errors.ts';

/** More of Microsoft’s error numbers. */
export const entraMoreErrors: KnownErrors = {
  'entra-account-state': {
    codes:
      'AADSTS50053 AADSTS50055 AADSTS50056 AADSTS50057 AADSTS50126 AADSTS50144 AADSTS50064 AADSTS50125 AADSTS50135 AADSTS50088 AADSTS80012 AADSTS120000 AADSTS120002 AADSTS120003 AADSTS120004 AADSTS120005 AADSTS120008 AADSTS120011 AADSTS120012 AADSTS120013 AADSTS120014 AADSTS120015 AADSTS120016 AADSTS120018 AADSTS120020 AADSTS120021',
    meaning: 'access-denied',
    title: 'The account cannot sign in',
    cause: 'The password is wrong or expired, or the account is locked. The app is not the reason.',
    say: 'Ask the person to sign in at office.com first; an administrator unlocks the account.',
  },
  'entra-not-in-tenant': {
    codes: 'AADSTS90072 AADSTS500200 AADSTS51004 AADSTS500208 AADSTS50014 AADSTS16000 AADSTS16003',
    meaning: 'wrong-account',
    title: 'The account is not in this tenant',
    cause: 'The person signed in with an account that this tenant does not have or does not admit.',
    say: 'Choose the account of the tenant, or invite it as a guest.',
  },
  'entra-no-tenant-named': {
    codes: 'AADSTS50059 AADSTS90019 AADSTS50049',
    meaning: 'tenant-unknown',
    title: 'No tenant is named',
    cause: 'Neither the address nor the account says which tenant is meant.',
    say: 'Use the address with your tenant’s id.',
    value: 'login.microsoftonline.com/<tenant id>/v2.0',
  },
  'entra-device-policy': {
    codes:
      'AADSTS53002 AADSTS530032 AADSTS50097 AADSTS50131 AADSTS50005 AADSTS530031 AADSTS53004 AADSTS53010 AADSTS53011 AADSTS530034 AADSTS530035 AADSTS50187 AADSTS50129 AADSTS50127 AADSTS500021 AADSTS500022 AADSTS500212 AADSTS500213 AADSTS50002 AADSTS50155 AADSTS50017 AADSTS50192 AADSTS50015 AADSTS54000 AADSTS130004 AADSTS130005 AADSTS130006 AADSTS130007 AADSTS130008 AADSTS135011 AADSTS240001 AADSTS1000104',
    meaning: 'user-blocked-by-policy',
    title: 'A policy blocks this device, place or tenant',
    cause:
      'A Conditional Access, cross-tenant or tenant restriction policy does not admit this device, place, app or tenant.',
    say: 'Read the sign-in log: it names the policy.',
    steps: 'Entra → Monitoring → Sign-in logs → the failed sign-in → Conditional Access',
  },
  'entra-app-disabled': {
    codes: 'AADSTS7000112 AADSTS7000229 AADSTS500014 AADSTS650052 AADSTS1000031',
    meaning: 'client-unknown',
    title: 'The app is disabled or missing in this tenant',
    cause: 'The enterprise application (service principal) does not exist in this tenant or is turned off.',
    say: 'Turn it on, or have an administrator consent so that it is created.',
    steps: 'Enterprise applications → your app → Properties → Enabled for users to sign-in: Yes',
  },
  'entra-credentials': {
    codes: 'AADSTS700030 AADSTS70002 AADSTS7000216 AADSTS50012',
    meaning: 'client-credentials-wrong',
    cause: 'The secret or the client assertion does not belong to the app.',
    say: 'Create a new client secret and copy its Value, not its Secret ID.',
    steps: 'App registrations → your app → Certificates & secrets → New client secret',
  },
  'entra-client-assertion': {
    codes: 'AADSTS700027 AADSTS700021 AADSTS700023 AADSTS700024 AADSTS5002727',
    meaning: 'client-credentials-wrong',
    title: 'Entra did not accept the client assertion',
    cause:
      'The program signs with a certificate that the app does not have, or the assertion’s issuer, audience or time is wrong. No client secret is involved.',
    say: 'Upload the program’s certificate to the app (same thumbprint); “iss” and “sub” are the client id, “aud” the token endpoint.',
    steps: 'App registrations → your app → Certificates & secrets → Certificates → Upload',
  },
  'entra-permissions': {
    codes: 'AADSTS650056 AADSTS650057 AADSTS65005 AADSTS500011 AADSTS90009 AADSTS650054 AADSTS50001',
    meaning: 'scope-refused',
    cause:
      'The request names a resource or permission that the app registration does not list, or that this tenant does not have.',
    say: 'List the permission under API permissions and grant admin consent; Infra needs openid, email, profile and offline_access.',
    steps: 'App registrations → your app → API permissions',
  },
  'entra-signing-key': {
    codes: 'AADSTS50146 AADSTS501461 AADSTS50003',
    meaning: 'signature',
    title: 'The app requires its own signing key',
    cause: 'The app maps claims, and for that it needs its own signing key or acceptMappedClaims.',
    say: 'Remove the claims mapping, or set acceptMappedClaims in the manifest.',
  },
  'entra-token-refused': {
    codes:
      'AADSTS900384 AADSTS50006 AADSTS50013 AADSTS500133 AADSTS50027 AADSTS50048 AADSTS50099 AADSTS50120 AADSTS90016 AADSTS240002 AADSTS700229 AADSTS50032',
    meaning: 'client-assertion-required',
    title: 'Microsoft does not accept the token or assertion it was sent',
    cause:
      'A signed token that came with the request (a client assertion, or a token to be exchanged) has expired, is malformed, belongs to another issuer or audience, or is signed with a key that Microsoft does not know for this app. The words next to the number say which.',
    say: 'Sign with the certificate whose public part the app has, and compare “iss”, “sub”, “aud” and the clock; a client with a secret sends none.',
    steps: 'App registrations → your app → Certificates & secrets → Certificates, or Federated credentials',
  },
  'entra-upstream': {
    codes:
      'AADSTS20001 AADSTS20012 AADSTS20033 AADSTS40008 AADSTS40009 AADSTS40010 AADSTS40015 AADSTS50007 AADSTS50008 AADSTS5000819 AADSTS50107 AADSTS50161 AADSTS50170 AADSTS50177 AADSTS50178 AADSTS51001 AADSTS80001 AADSTS80002 AADSTS80005 AADSTS80007 AADSTS80010 AADSTS80013 AADSTS80014 AADSTS81004 AADSTS81005 AADSTS81006 AADSTS81007 AADSTS81009 AADSTS81010 AADSTS81011 AADSTS81012 AADSTS90081 AADSTS90082 AADSTS90084 AADSTS90085 AADSTS90086 AADSTS90087 AADSTS90123 AADSTS1000000',
    meaning: 'other',
    title: 'The directory or provider behind Entra did not sign the person in',
    cause:
      'Entra passes this sign-in on to a federated provider, to Active Directory through its agent, or to Kerberos. That part failed; the app and its client are not the reason.',
    say: 'Ask whoever runs the federation or the directory’s agents; the sign-in log names the part.',
    steps: 'Entra → Monitoring → Sign-in logs → the failed sign-in',
  },
  'entra-saml': {
    codes:
      'AADSTS50010 AADSTS501241 AADSTS75001 AADSTS75003 AADSTS75005 AADSTS7500514 AADSTS750054 AADSTS75008 AADSTS75011 AADSTS75016 AADSTS7500529 AADSTS76021 AADSTS76026 AADSTS900236 AADSTS90020',
    meaning: 'request-malformed',
    title: 'It is an error of SAML, not of OpenID Connect',
    cause: 'The request used SAML, or Entra has the app registered for it.',
    say: 'For OpenID Connect create an app registration with the platform Web, and give the program that client id.',
  },
  'entra-device-code': {
    codes: 'AADSTS70016 AADSTS70018 AADSTS70019 AADSTS90119 AADSTS90120 AADSTS50134',
    meaning: 'login-needed',
    title: 'The device code is not confirmed',
    cause:
      'The program waits for its code to be entered at microsoft.com/devicelogin; it has not been entered yet, has expired, or was mistyped.',
    say: 'Start again and enter the code in time.',
  },
  'entra-redirect-missing': {
    codes: 'AADSTS900971 AADSTS90102',
    meaning: 'redirect-uri-not-registered',
    title: 'There is no usable redirect URI',
    cause: 'The request’s redirect URI is missing or not an absolute URI, or the app has none.',
    say: 'Register the redirect URI on the platform Web and send it exactly.',
  },
  'entra-spa-only': {
    codes: 'AADSTS9002326',
    meaning: 'redirect-uri-not-registered',
    title: 'The redirect URI is not of the type “Single-page application”',
    cause:
      'A browser program redeemed the code, and the redirect URI is registered for another platform. Infra’s server redeems codes itself and needs Web.',
    say: 'Register the URI on the program’s platform: Web for Infra.',
  },
  'entra-redirect-insecure': {
    codes: 'AADSTS500117',
    meaning: 'redirect-uri-insecure',
    cause: 'The redirect URI does not use https.',
    say: 'Use https for the redirect URI, and register it on the platform Web.',
  },
  'entra-wrong-tenant-endpoint': {
    codes: 'AADSTS9001023 AADSTS9002332 AADSTS90124 AADSTS90130 AADSTS700005',
    meaning: 'wrong-issuer',
    title: 'The address is not that of the app’s tenant',
    cause: 'The app does not admit /common or /consumers, or the code comes from another tenant’s address.',
    say: 'Use the address with your tenant’s id for everything.',
    value: 'login.microsoftonline.com/<tenant id>/v2.0',
  },
  'entra-cloud': {
    codes: 'AADSTS900382 AADSTS900432 AADSTS90038 AADSTS90043 AADSTS90051',
    meaning: 'tenant-unknown',
    title: 'The tenant belongs to another Microsoft cloud',
    cause: 'The tenant is in one cloud (worldwide, US government, China) and the host belongs to another.',
    say: 'Use the host of the tenant’s cloud: login.microsoftonline.com, login.microsoftonline.us or login.partner.microsoftonline.cn.',
  },
  'entra-parameter-named': {
    codes:
      'AADSTS900144 AADSTS90014 AADSTS901002 AADSTS90023 AADSTS90100 AADSTS90056 AADSTS900561 AADSTS90015 AADSTS90004 AADSTS90005 AADSTS90007 AADSTS90101 AADSTS90107 AADSTS90117 AADSTS90121 AADSTS50029 AADSTS50050 AADSTS50169 AADSTS140000 AADSTS165900',
    meaning: 'request-malformed',
    title: 'The request lacks a parameter, or contains one that is not allowed',
    cause: 'The text names the parameter or the method. The client, its secret and the code were not judged.',
    say: 'Send the parameter that is named, and the code as a form by POST to the token endpoint.',
  },
  'entra-grant-type': {
    codes: 'AADSTS70003',
    meaning: 'grant-type-refused',
    cause: 'The token request names a grant that Microsoft does not admit for this app.',
    say: 'Use the authorization code flow.',
  },
  'entra-throttled': {
    codes: 'AADSTS90055',
    meaning: 'rate-limited',
    cause: 'The tenant’s rate limit is exhausted.',
    say: 'Wait a few minutes.',
  },
  'entra-loop': {
    codes: 'AADSTS50196',
    meaning: 'rate-limited',
    title: 'The same sign-in came again and again',
    cause: 'The program asks again in a loop, so Microsoft stopped it.',
    say: 'Wait a few minutes; then find out why the program does not keep its session.',
  },
  'entra-unavailable': {
    codes:
      'AADSTS90033 AADSTS90006 AADSTS50000 AADSTS90036 AADSTS90012 AADSTS90024 AADSTS90090 AADSTS50033 AADSTS90091 AADSTS90092 AADSTS50086 AADSTS50087 AADSTS70012 AADSTS50166 AADSTS501621 AADSTS1000002',
    meaning: 'provider-down',
  },
  'entra-parameter-missing': {
    sentences: 'AADSTS70000\\b.{0,300}must be provided',
    meaning: 'request-malformed',
    title: 'A parameter of the token request is missing',
    cause: 'The request lacks the parameter that is named. The code or token itself was not judged.',
    say: 'Send the parameter that is named; Infra sends code, redirect_uri, client_id and client_secret.',
    link: 'https://login.microsoftonline.com/error?code=70000',
  },
  'entra-grant-refused': {
    sentences: 'AADSTS70000\\b',
    meaning: 'code-refused',
    cause:
      'The code or the refresh token is malformed, too old, or belongs to another client. As an answer to a made-up code it is normal: the client itself was accepted.',
    link: 'https://login.microsoftonline.com/error?code=70000',
  },
};
