import { vendorsWithoutLogin } from '../core/vendors/vendors-without-login.ts';

/** Products with which nobody can log in to Infra. */
export const withoutLogin = vendorsWithoutLogin(
  {
    'azure-devops': {
      why: 'This issuer is for pipelines, not for people.',
      instead: 'Connect Entra ID: login.microsoftonline.com/<tenant id>/v2.0.',
      recognise: [{ host: 'vstoken[.]dev[.]azure[.]com' }],
    },
    'github-actions': {
      why: 'This issuer is for workflows, not for people: nobody can sign in there.',
      instead: 'For people put Dex (connector github) in front of GitHub, and connect that.',
      recognise: [{ host: 'token[.]actions[.]githubusercontent[.]com' }],
    },
    github: {
      why: 'For people GitHub supports OAuth, not OpenID Connect.',
      instead: 'Put Dex (connector github) or Keycloak in front, and connect that.',
      recognise: [{ host: '(?:(?:www|api)[.])?github[.]com' }],
      wrongAddresses: [
        {
          is: 'cannot-work',
          host: '(?:(?:www|api)[.])?github[.]com',
          seen: 'GitHub is not an OpenID provider for people.',
          use: '<address of Dex or Keycloak>',
        },
      ],
      groups: 'Dex turns GitHub teams into groups.',
    },
    apple: {
      why: 'Apple has no UserInfo, and its client secret is a signed token that is valid for six months.',
      instead: 'Put Dex or Keycloak in front, and connect that.',
      recognise: [{ host: '(?:appleid|account)[.]apple[.]com' }],
    },
    discord: {
      why: 'Discord names no UserInfo in its document.',
      instead: 'Put Keycloak in front, and connect that.',
      recognise: [{ host: '(?:www[.])?discord(?:app)?[.]com' }],
    },
    facebook: {
      why: 'Facebook’s document names no token endpoint, and it does not offer the code flow.',
      instead: 'Put Keycloak in front, and connect that.',
      recognise: [{ host: '(?:www|limited)[.]facebook[.]com' }],
    },
    line: {
      why: 'LINE may sign the ID tokens of web logins with HS256, which Infra refuses, and anyone can have an account.',
      instead: 'Put Keycloak in front, and connect that.',
      recognise: [{ host: 'access[.]line[.]me' }],
    },
    dropbox: {
      why: 'Dropbox names no UserInfo in its document.',
      instead: 'Put Keycloak in front, and connect that.',
      recognise: [{ host: '(?:www[.])?dropbox[.]com' }],
    },
    firebase: {
      why: 'This issuer only describes tokens; it has no sign-in page.',
      instead: 'Connect Google (accounts.google.com), or put Keycloak in front.',
      recognise: [
        { host: 'securetoken[.]google[.]com', path: '/(?<project>[^/]+)/?' },
        { host: 'securetoken[.]google[.]com' },
      ],
    },
    'aws-eks': {
      why: 'This issuer is for service accounts of a cluster, not for people.',
      instead: 'Connect the provider where your people have accounts.',
      recognise: [
        {
          host: 'oidc[.]eks(?:-fips)?[.](?<region>[a-z0-9-]{1,30})[.](?:amazonaws[.]com(?:[.]cn)?|api[.]aws)',
        },
        { endpoints: { jwks_uri: '//oidc[.]eks[.].+' } },
      ],
    },
    'hcp-terraform': {
      why: 'This issuer is for runs, not for people.',
      instead: 'Connect the provider where your people have accounts.',
      recognise: [{ host: 'app[.](?:eu[.])?terraform[.]io' }],
    },
  },
  'It sends no groups that Infra could read.',
);
