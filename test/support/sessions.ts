import type { CheckResult, Phase, Verdict } from '../../source/core/checks/check.ts';
import type { JsonObject } from '../../source/core/json/json-value.ts';
import { conclusionOf } from '../../source/core/report/conclusion.ts';
import { Secret } from '../../source/core/secrets/secret.ts';
import type { RecognisedVendor, Vendor } from '../../source/core/vendors/vendor.ts';
import type { Invited, SignIn } from '../../source/session/login/sign-in.ts';
import type { Run, Session } from '../../source/session/session.ts';
import { type Step, stepFacts, steps } from '../../source/session/steps/steps.ts';
import { initialUi } from '../../source/tui/ui-state.ts';
import { begin, signedIn, solved, type Wizard } from '../session/play.ts';
import { confirmingUpdate, confirmingWith, connecting, refusedWith, storedWith } from './connecting.ts';
import { discovery, idToken, tokens, userinfo } from './facts.ts';

/** A new session with the given differences. */
export function aSession(different: Partial<Wizard> = {}): Wizard {
  const conclusion = conclusionOf('Infra', different.results ?? [], different.facts?.login !== undefined);
  const session = { ...begin(), now, conclusion, ...different };
  const judged = session.results;
  return { ...session, ...initialUi(session, { columns: 80, rows: 24 }), ...different, judged };
}

const withProgram = { hasProgram: true, keysFor: [] };
const now = Date.UTC(2026, 0, 15, 12, 0, 0);

export function aResult(
  id: string,
  phase: Phase,
  verdict: Verdict,
  summary: string,
  more: Partial<CheckResult> = {},
): CheckResult {
  const title = id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return { id, phase, verdict, summary, title, code: id, cites: [], ...more };
}

const issuer = 'https://id.acme.example/realms/acme';

/** What was typed in a run that has come some way. */
const filled: Session['fields'] = {
  name: 'acme-keycloak',
  url: issuer,
  clientId: 'infra',
  infraServer: 'infra.acme.example',
  clientSecret: new Secret('correct horse battery'),
  serverOutput: '',
  paste: new Secret(''),
};

const plan: Session['plan'] = {
  url: issuer,
  scopes: ['openid', 'email'],
  redirectUris: ['http://localhost:8301', 'https://infra.acme.example/login/callback'],
  command:
    'infra providers add acme-keycloak --url https://id.acme.example/realms/acme --client-id infra --kind oidc',
};

const recipe = (...steps: readonly string[]) => ({ steps });

const keycloak: Vendor = {
  id: 'keycloak',
  label: 'Keycloak',
  kind: 'oidc',
  fit: 'works',
  recognise: [],
  address: 'The realm’s address.',
  registration: recipe(
    'In realm {realm}, open Clients and choose Create client.',
    'Under Valid redirect URIs, enter {redirectLocalhost} and {redirectDashboard}.',
  ),
  clientAuthentication: {
    choose: 'client_secret_post',
    why: 'Infra tries both ways; this one always works.',
  },
  email: recipe('Open Client scopes and make sure that email is a default scope.'),
  groups: recipe('Add a Group Membership mapper named groups to the client’s dedicated scope.'),
  refresh: { ...recipe('Switch Use refresh tokens on.'), rotates: 'configurable' },
  remedies: [],
};

export const recognisedKeycloak: RecognisedVendor = {
  vendor: keycloak,
  by: 'document',
  captures: { realm: 'acme' },
};

const passes = [
  aResult('url-form', 'url', 'pass', 'The address is one that Infra can use.'),
  aResult('dns', 'network', 'pass', 'id.acme.example resolves to 192.0.2.10.'),
  aResult('tls', 'network', 'pass', 'The certificate is trusted and valid until 2026-06-01.'),
  aResult('discovery-document', 'discovery', 'pass', 'The discovery document is there.'),
  aResult('issuer-match', 'discovery', 'pass', 'The document names the issuer that Infra will compare with.'),
  aResult('userinfo-endpoint', 'discovery', 'pass', 'There is a UserInfo endpoint.'),
  aResult('signing-keys', 'keys', 'pass', 'Infra can read all 2 signing keys.'),
];

const notRegistered = aResult(
  'redirect-dashboard',
  'registration',
  'fail',
  'Keycloak does not accept https://infra.acme.example/login/callback.',
  {
    title: 'Redirect URI of the dashboard',
    said: 'Invalid parameter: redirect_uri',
    subject: { kind: 'redirect-uri', value: 'https://infra.acme.example/login/callback' },
    owner: 'provider',
    infra: 'Logins from the dashboard would stop at the provider’s error page.',
    remedy: {
      say: 'Add this redirect URI to the client.',
      steps: ['Open Clients, infra, Settings.', 'Add it under Valid redirect URIs and save.'],
      value: 'https://infra.acme.example/login/callback',
    },
  },
);

const registered = aResult('redirect-localhost', 'registration', 'pass', 'Accepted.', {
  subject: { kind: 'redirect-uri', value: 'http://localhost:8301' },
});

const idClaims: JsonObject = {
  iss: issuer,
  sub: 'f3a1c9b2-6d57-4f0e-9f55-0c1f6b7a2e44',
  aud: 'infra',
  exp: 1_768_478_700,
  iat: 1_768_478_400,
  email: 'alice@acme.example',
  email_verified: true,
};

const userClaims: JsonObject = {
  sub: 'f3a1c9b2-6d57-4f0e-9f55-0c1f6b7a2e44',
  name: 'Alice Example',
  email: 'alice@acme.example',
  groups: ['admins', 'platform', 'on-call'],
};

const started: Partial<Wizard> = {
  fields: filled,
  plan,
  vendor: recognisedKeycloak,
  saved: [],
  checkedAt: Object.fromEntries(steps.map((step) => [step, now - 2000])),
};

// Without what the token endpoint said, nobody else is offered to sign in.
const { response: _, ...aliceTokens } = tokens({ idToken: idToken(idClaims) });

const afterLogin: Partial<Wizard> = {
  ...started,
  facts: { ...signedIn, tokens: aliceTokens, userinfo: userinfo(userClaims) },
  results: [
    ...passes,
    aResult('email-in-id-token', 'id-token', 'pass', 'The ID token holds alice@acme.example.'),
    aResult('userinfo-answer', 'userinfo', 'pass', 'UserInfo answered with name and email.'),
    aResult('groups-list', 'groups', 'pass', '3 groups, as a list of names.'),
    aResult('refresh-token', 'session', 'warn', 'No refresh token came.', {
      infra: 'People are asked to sign in again after 5 minutes.',
      remedy: { say: 'Let the client use refresh tokens.' },
    }),
  ],
};

function on(step: Step, different: Partial<Wizard> = {}): Wizard {
  return aSession({ ...started, step, reached: step, focus: 'list', ...different });
}

function onConnect(different: Partial<Wizard>): Wizard {
  return on('connect', { ...afterLogin, fields: { ...filled, infraServer: 'infra.acme.dev' }, ...different });
}

/** A test login under way. */
export function loginRun(signIn: SignIn): Run {
  return { id: 1, want: stepFacts.login, startedAt: now, for: 'login', signIn, gathering: [], outdated: [] };
}

export const invited: Invited = {
  is: 'invited',
  url: `https://id.acme.example/realms/acme/protocol/openid-connect/auth?redirect_uri=http%3A%2F%2Flocalhost%3A8301&client_id=infra&response_type=code&scope=openid+email&state=${'s'.repeat(43)}&code_challenge=${'c'.repeat(43)}&code_challenge_method=S256`,
  redirectUri: 'http://localhost:8301',
  listening: true,
  expiresAt: now + 275_000,
  browser: 'opened',
  ignoredRequests: [],
  ignoredCount: 0,
};

export const demo: NonNullable<Session['demo']> = {
  people: [
    { name: 'Ada Admin', groups: ['admins', 'platform'] },
    { name: 'Dev Delgado', groups: ['developers'] },
    { name: 'Guest Grey', groups: [] },
  ],
  faults: [
    {
      id: 'no-email',
      title: 'The ID token has no email',
      story: 'An admin forgot the mapper.',
      differing: 'Infra fails; Grafana, Gitea let people in',
      step: 'claims',
    },
    {
      id: 'groups-text',
      title: 'The groups claim is one string',
      story: 'An admin’s provider gives one group as text.',
      step: 'claims',
    },
  ],
  busy: false,
};

/** Sessions that a person encounters, by what is on the screen. */
export const sessions = {
  'a fresh start': aSession({ saved: [] }),
  'saved providers': aSession({
    focus: 'saved',
    savedSelected: 1,
    saved: [
      {
        name: 'okta',
        url: 'https://acme.okta.com',
        kind: 'okta',
        infraServers: [],
        verdict: 'pass',
        loggedIn: true,
        checkedAt: now - 90_000,
      },
      {
        name: 'acme-keycloak',
        url: issuer,
        kind: 'oidc',
        infraServers: [],
        verdict: 'fail',
        checkedAt: now - 3 * 86_400_000,
      },
    ],
  }),
  'checking while typing': aSession({
    ...started,
    fields: { ...filled, url: 'id.acme.example' },
    focus: 'url',
    results: passes.slice(0, 3),
    run: {
      id: 1,
      want: ['discovery'],
      startedAt: now,
      for: 'typing',
      gathering: ['discovery', 'jwks'],
      outdated: [],
    },
  }),
  'another URL is right': aSession({
    ...started,
    fields: { ...filled, url: 'https://id.acme.example/realms/acme/' },
    focus: 'url',
    facts: solved(issuer),
    results: [
      ...passes,
      aResult('issuer-trailing', 'discovery', 'warn', 'The issuer has no slash at its end.', {
        title: 'Issuer, byte for byte',
        subject: { kind: 'issuer', value: issuer },
        expected: 'https://id.acme.example/realms/acme/',
        actual: issuer,
        infra: 'Infra answers “invalid provider url”.',
        remedy: { say: 'Use this value.', value: issuer },
      }),
    ],
  }),
  'a field with a problem': aSession({
    ...started,
    focus: 'name',
    fields: { ...filled, name: 'acme keycloak' },
    problems: {
      name: 'A name has 2 to 256 letters, digits, hyphens, underscores or dots; a blank is none of them.',
    },
    results: passes,
  }),
  credentials: on('credentials', { focus: 'clientSecret', results: passes }),
  'a wrong secret': on('credentials', {
    results: [
      ...passes,
      aResult('client-credentials', 'credentials', 'fail', 'Keycloak refused the client id or the secret.', {
        title: 'Client credentials',
        said: 'unauthorized_client: Invalid client or Invalid client credentials',
        meaning: 'The provider does not say which of the two is wrong.',
        infra: 'Infra would accept it now and refuse every login later.',
        remedy: {
          say: 'Copy the secret once more from the client’s Credentials tab.',
          steps: ['Open Clients, infra, Credentials.', 'Copy Client secret.'],
        },
      }),
    ],
  }),
  'a redirect URI is missing': on('registration', {
    facts: { discovery: discovery({ issuer, scopes_supported: ['openid', 'email', 'profile'] }) },
    results: [...passes, registered, notRegistered],
    watch: { on: true, attempt: 2, nextAt: now + 4000 },
  }),
  'before the login': on('login', { results: passes }),
  'the port is busy': on('login', {
    run: loginRun({
      is: 'port-busy',
      port: 8301,
      failure: {
        code: 'port-busy',
        message: 'EADDRINUSE',
        detail: { port: 8301, holder: 'infra', pid: 4242 },
      },
    }),
  }),
  'waiting for the sign-in': on('login', { run: loginRun(invited) }),
  'waiting without a browser': on('login', {
    focus: 'paste',
    run: loginRun({
      ...invited,
      browser: 'failed',
      ignoredRequests: ['favicon', 'wrong-state'],
      ignoredCount: 2,
      pasteRefused: 'other-login',
    }),
  }),
  'the demo offers people': on('login', { run: loginRun(invited), demo }),
  'exchanging the code': on('login', { run: loginRun({ is: 'exchanging' }) }),
  claims: on('claims', afterLogin),
  'groups of the wrong type': on('claims', {
    ...afterLogin,
    facts: { ...afterLogin.facts, userinfo: userinfo({ ...userClaims, groups: 'admins' }) },
    results: [
      ...passes,
      aResult('groups-list', 'groups', 'fail', 'The groups claim is one string, not a list.', {
        infra: 'Every login of such a person fails with “unauthorized”.',
        remedy: { say: 'Send groups as a list, also for people in one group.' },
      }),
    ],
  }),
  'ready to connect': onConnect({ fields: filled, shell: 'bash', infraHere: withProgram }),
  'may connect': onConnect(connecting({ is: 'idle' })),
  'confirm an addition': onConnect(connecting(confirmingWith('acme'))),
  'confirm an update': onConnect(connecting(confirmingUpdate)),
  'connect refused': onConnect(connecting(refusedWith('acme'))),
  connected: onConnect(connecting(storedWith('acme'))),
  'infra refused': onConnect({
    fields: filled,
    infraHere: withProgram,
    connect: {
      is: 'program-failed',
      output: 'Error: Cannot connect provider: missing privileges for CreateProvider\n',
      exitCode: 1,
    },
  }),
  help: on('registration', { overlay: { is: 'help' } }),
  'vendor steps': on('registration', { overlay: { is: 'vendor-steps' } }),
  details: on('registration', {
    results: [notRegistered],
    overlay: { is: 'details', checkId: notRegistered.id },
  }),
  'choosing a fault': on('provider', { demo, overlay: { is: 'faults', typed: '', selected: 1 } }),
  'asking whether to quit': on('provider', { overlay: { is: 'confirm-quit', losing: 'sign-in' } }),
  'something copied': on('provider', {
    results: passes,
    notice: { text: 'Copied the value.', tone: 'good' },
  }),
} satisfies Readonly<Record<string, Wizard>>;

export type SessionName = keyof typeof sessions;
