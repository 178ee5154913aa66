import { defineCheck, fail, pass, warn } from '../../core/checks/define-check.ts';
import { followedMetadata } from '../../core/json/metadata.ts';
import { endpointForm, withoutStray } from '../../readings/endpoint-form.ts';
import { toPublicHttps } from '../../readings/public-https.ts';

const remedy = {
  say: 'Correct the provider’s public URL, so that the document names “{member}” as an https address.',
};

const nameIt = {
  say: 'Configure the provider to name its “{member}” in the document; an update may be needed.',
};

const codes = {
  'not-an-address': 'not-an-address',
  scheme: 'dangerous-scheme',
  http: 'plain-http',
  'refused-host': 'dangerous-address',
  user: 'user-in-address',
  stray: 'stray-characters',
} as const;

const servedBy = {
  authorization_endpoint: 'the client id and the redirect URIs',
  token_endpoint: 'the client secret',
  jwks_uri: 'the keys',
} as const;

export const endpoints = defineCheck({
  id: 'endpoints',
  phase: 'discovery',
  title: 'Endpoints',
  cites: ['OpenID Connect Discovery 1.0, 3', 'RFC 6749, 3.1 and 3.2', 'Infra: ui/components/providers.js'],
  requirements: ['INF-04', 'INF-37', 'INF-57'],
  subject: { kind: 'endpoint', from: 'member' },
  needs: ['input', 'discovery'],
  dependsOn: ['solved-document', 'not-a-login-provider'],
  outcomes: {
    complete: pass('The document names the authorization endpoint, the token endpoint and the keys.'),
    'authorization-missing': fail('The document names no authorization_endpoint.', nameIt),
    'token-missing': fail('The document names no token_endpoint.', nameIt),
    'keys-missing': fail(
      'The document names no jwks_uri.',
      'Configure the provider to sign ID tokens with a key of its own (RS256), not with the client secret (HS256), and to name its keys as “jwks_uri”; an update may be needed.',
    ),
    'not-an-address': fail('“{member}” is not a full address: {endpoint}.', remedy),
    'stray-characters': fail(
      '“{member}” contains {stray}, which browsers repair and {relyingParty} treats as part of the address: “{endpoint}”.',
      withoutStray,
    ),
    'dangerous-scheme': fail(
      '“{member}” has the scheme “{scheme}”: {endpoint}. Nothing is sent or opened there.',
      'Do not connect this provider until its document is corrected; find out who changed it.',
    ),
    'dangerous-address': fail(
      '“{member}” leads to an address that no provider uses: {endpoint}. Nothing is sent or opened there.',
      'Do not connect this provider until its document is corrected; find out who changed it.',
    ),
    'user-in-address': fail(
      '“{member}” has a user name before its host, so it leads to {host}, whatever comes first: {endpoint}. Nothing is sent or opened there.',
      'Remove everything before the “@” from this address in the document. If nobody put it there, find out who changed it.',
      { value: '{bare}' },
    ),
    'plain-http': warn(
      'The document gives plain http for {member}, such as {endpoint}. Nothing is sent there, so {untested} could not be tested.',
      toPublicHttps,
      { leavesOpen: 'what {member} returns over plain http' },
    ),
  },
  judge({ input, discovery }) {
    const metadata = followedMetadata(discovery);
    const needed = [
      ['authorization_endpoint', metadata.authorizationEndpoint, 'authorization-missing'],
      ['token_endpoint', metadata.tokenEndpoint, 'token-missing'],
      ['jwks_uri', metadata.jwksUri, 'keys-missing'],
    ] as const;
    const found = needed.map(([member, address, missing]) => {
      // Browsers open the authorization endpoint, the relying party the others.
      const askedBy = member === 'authorization_endpoint' ? 'browser' : 'relying-party';
      const { form, values } = endpointForm(address, {
        allowHttp: input.configuration.allowHttp,
        issuer: metadata.issuer,
        askedBy,
      });
      if (form === 'usable') return undefined;
      return form === 'missing'
        ? { code: missing, values: { member, ...values } }
        : { code: codes[form], values: { member, ...values }, actual: values.endpoint };
    });
    const wrong = found.filter((one) => one !== undefined);
    const plain = wrong.filter(({ code }) => code === 'plain-http');
    // Plain http is one cause for all endpoints: one finding.
    const rest = wrong.filter((one) => one.code !== 'plain-http' || one === plain[0]);
    const members = plain.map(({ values }) => values.member);
    const plainValues = {
      member: members.join(', '),
      untested: members.map((one) => servedBy[one]).join(' and '),
    };
    return rest.length === 0
      ? { code: 'complete' }
      : rest.map((one) =>
          one.code === 'plain-http' ? { ...one, values: { ...one.values, ...plainValues } } : one,
        );
  },
});
