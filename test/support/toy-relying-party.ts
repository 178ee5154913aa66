import { defineCheck } from '../../source/core/checks/define-check.ts';
import { presentFact } from '../../source/core/run/present-fact.ts';
import type { RelyingParty } from '../../source/relying-parties/relying-party.ts';

const issuerOf = (typed: string) => typed.trim();

const scopesAsked = defineCheck({
  id: 'toy-profile',
  phase: 'groups',
  title: 'Profile in {relyingParty}',
  cites: ['Toy: login.toy'],
  requirements: [],
  owner: 'relying-party',
  known: { by: 'source', at: 'Toy: login.toy' },
  needs: ['discovery'],
  dependsOn: [],
  outcomes: {
    'profile-listed': { verdict: 'pass', summary: 'The scope profile is listed.' },
    'profile-not-listed': {
      verdict: 'warn',
      summary: 'The scope profile is not listed.',
      remedy: { say: 'List the scope profile.' },
    },
  },
  says: { 'profile-not-listed': 'Toy greets nobody by name.' },
  judge: ({ discovery }) => ({
    code: discovery.specification.scopesSupported?.includes('profile')
      ? 'profile-listed'
      : 'profile-not-listed',
  }),
});

/** A minimal relying party: its own words, scopes and address, one consequence and one check. */
export const toy: RelyingParty = {
  id: 'toy',
  label: 'Toy',
  version: '1.0',
  typedUrl: {
    issuer: issuerOf,
    documents: (typed) => [`${issuerOf(typed)}/.well-known/openid-configuration`],
    candidates: (typed) => [{ issuer: issuerOf(typed), because: 'as-typed' }],
    isOfferable: () => true,
  },
  request: {
    stateLength: 22,
    redirectUris: (hosts) => hosts.map((host) => `https://${host}/toy/callback`),
    advertisedScopes: [],
    scopes: () => ['openid', 'profile'],
    parameters: ({ clientId, redirectUri, scopes, state }) => ({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: redirectUri,
      scope: scopes.join(' '),
      state,
      toy: 'yes',
    }),
    clientSecret: (entered) => entered,
    pkce: 'always',
    nonce: true,
  },
  consequences: {
    'response-types': {
      why: 'Toy asks for a code.',
      known: { by: 'source', at: 'Toy: login.toy' },
      says: { 'not-listed': 'Toy guesses what is offered.' },
    },
  },
  checks: [{ check: scopesAsked, follows: 'response-types' }],
  runValues: (gathered) => ({
    relyingParty: 'Toy',
    url: presentFact(gathered, 'input')?.configuration.url,
  }),
  admits: () => undefined,
  plan: () => ({ url: '', scopes: [], redirectUris: [], command: '' }),
};
