import { defineCheck, fail, pass, warn } from '../../core/checks/define-check.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { endpointForm, withoutStray } from '../../readings/endpoint-form.ts';
import { toPublicHttps } from '../../readings/public-https.ts';

const codes = {
  usable: 'named',
  missing: 'missing',
  http: 'plain-http',
  stray: 'stray-characters',
  user: 'user-in-address',
  'not-an-address': 'unusable',
  scheme: 'unusable',
  'refused-host': 'unusable',
} as const;

export const userinfoEndpoint = defineCheck({
  id: 'userinfo-endpoint',
  phase: 'discovery',
  title: 'UserInfo endpoint',
  cites: ['OpenID Connect Core 1.0, 5.3', 'coreos/go-oidc: oidc/oidc.go (UserInfo)'],
  requirements: ['INF-39'],
  subject: { kind: 'endpoint', value: 'userinfo_endpoint' },
  needs: ['input', 'discovery'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    named: pass('The document names the UserInfo endpoint {endpoint}.'),
    missing: fail(
      'The document names no userinfo_endpoint.',
      'If the provider has none, put one that does in front of it, such as Dex or Keycloak, and connect that.',
    ),
    'plain-http': warn(
      'The UserInfo endpoint is plain http: {endpoint}. Nothing is sent there, so its claims could not be tested.',
      toPublicHttps,
      { leavesOpen: 'what userinfo_endpoint returns over plain http' },
    ),
    'stray-characters': fail(
      '“userinfo_endpoint” contains {stray}, which browsers repair and {relyingParty} treats as part of the address: “{endpoint}”.',
      withoutStray,
    ),
    unusable: fail(
      'The UserInfo endpoint is not an address that may be contacted: {endpoint}. Nothing is sent there.',
      'Set the provider’s public URL, so that userinfo_endpoint is an https address.',
    ),
    'user-in-address': fail(
      '“userinfo_endpoint” has a user name before its host, so it leads to {host}, whatever comes first: {endpoint}. Nothing is sent there.',
      'Remove everything before the “@” from this address in the document. If nobody put it there, find out who changed it.',
      { value: '{bare}' },
    ),
  },
  judge({ input, discovery }) {
    const { issuer, userinfoEndpoint } = followedMetadata(discovery);
    const { form, values } = endpointForm(userinfoEndpoint, {
      allowHttp: input.configuration.allowHttp,
      issuer,
      askedBy: 'relying-party',
    });
    const code = codes[form];
    return code === 'user-in-address' || code === 'stray-characters'
      ? { code, values, actual: values.endpoint }
      : { code, values };
  },
});
