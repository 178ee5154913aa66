import { ofEach, source } from '../../../../core/checks/consequence.ts';
import { defineCheck, fail, pass, unknown, warn } from '../../../../core/checks/define-check.ts';
import type { DirectoryGroupsFact } from '../../../../core/facts/facts.ts';
import { type DirectoryGroups, readDirectoryGroups } from '../../people/directory-groups.ts';
import { knownVersions } from '../../server/known-versions.ts';

const notAsked = 'If Infra’s server cannot reach it either, every login fails.';
const byProvider = { owner: 'provider' } as const;
const names = { subject: { kind: 'group', from: 'names' } } as const;
const graphUnknown = { leavesOpen: 'whether Infra gets groups from Microsoft Graph' };
const googleUnknown = { leavesOpen: 'whether Infra gets groups from Google’s Admin SDK' };

const graphConsent = {
  say: 'Give the app registration the delegated permissions User.Read and GroupMember.Read.All in Microsoft Graph, and grant admin consent.',
  steps: [
    'App registration, API permissions: add the delegated permissions User.Read and GroupMember.Read.All.',
    'Press “Grant admin consent”, then sign in again.',
  ],
};
const fewer = 'Take the person out of groups that Infra does not need, so that the rest fit on one page.';
const askAgain = 'Check again once the directory answers this machine.';

export const groupsByKind = defineCheck({
  id: 'groups-by-kind',
  phase: 'groups',
  title: 'Groups from the directory',
  why: 'With the kinds “azure” and “google” Infra reads groups from the directory, not from the login.',
  cites: ['Infra: internal/server/providers/azure.go', 'Infra: internal/server/providers/google.go'],
  requirements: ['INF-51', 'INF-52', 'INF-61'],
  owner: 'relying-party',
  known: source('Infra: internal/server/providers/azure.go, google.go'),
  needs: ['input'],
  optionalFacts: ['directoryGroups', 'infraServer'],
  outcomes: {
    azure: unknown(
      'Infra reads groups from Microsoft Graph with the rights of the person who logs in; that was not tried here.',
      'Give the app registration the permissions it needs in Microsoft Graph, with admin consent; then sign in here.',
      { steps: graphConsent.steps, ...graphUnknown },
    ),
    google: unknown(
      'Infra reads groups from Google’s Admin SDK with a service account; that was not tried here.',
      'Give Infra a service account with domain-wide delegation, and sign in here with it.',
      {
        steps: [
          'Create a service account with a key, and delegate admin.directory.group.readonly to it for the whole domain.',
          'Start again with --service-account-key and --workspace-domain-admin.',
        ],
        ...googleUnknown,
      },
    ),
    commas: fail(
      'Infra {version} on {host} cannot store the comma in “{example}”, and the directory puts this person into that group.',
      'Rename the group in the directory, without a comma. Or use a build of Infra after v0.21.0.',
      { ...byProvider, subject: { kind: 'group', from: 'example' } },
    ),
    'graph-groups': pass('Microsoft Graph gives Infra these groups ({count}): {names}.', names),
    'graph-none': warn(
      'Microsoft Graph gives no groups for this person.',
      'Add the person to a group in Entra; directory roles do not count.',
    ),
    'graph-more': warn(
      'The person has more groups than Microsoft Graph returns at once; Infra takes the first {count}: {names}.',
      fewer,
      names,
    ),
    'graph-unnamed': warn(
      'Microsoft Graph gives groups without their names ({unnamed} of {all}): consent is missing.',
      graphConsent,
      byProvider,
    ),
    'graph-no-consent': warn(
      'Microsoft Graph refuses to list the person’s groups: consent is missing ({words}).',
      graphConsent,
      byProvider,
    ),
    'graph-token-refused': warn(
      'Microsoft Graph does not accept the access token ({words}).',
      'Remove scopes and “Expose an API” settings that make the token one for an API other than Microsoft Graph.',
      byProvider,
    ),
    'graph-refused': warn(
      'Microsoft Graph refuses to list the person’s groups (HTTP {status}: {words}).',
      'Check again in a while; if it persists, look at the app’s permissions in Entra.',
      byProvider,
    ),
    'graph-unreadable': fail(
      'Something else answers in place of Microsoft Graph (HTTP {status}).',
      'Allow graph.microsoft.com through the proxy, for this machine and for Infra’s server.',
    ),
    'graph-unreachable': unknown(
      'Microsoft Graph could not be reached from here: {failure}.',
      askAgain,
      graphUnknown,
    ),
    'google-groups': pass('Google’s Admin SDK gives Infra these groups ({count}): {names}.', names),
    'google-none': warn(
      'Google’s Admin SDK gives no groups for this person.',
      'Add the person to a group in the Google Admin console.',
    ),
    'google-more': warn(
      'The person has more groups than Google’s Admin SDK returns at once; Infra takes the first {count}: {names}.',
      fewer,
      names,
    ),
    'google-no-delegation': fail(
      'The service account may not act for the domain: delegation is missing ({words}).',
      'Delegate the scope admin.directory.group.readonly to the service account for the whole domain.',
      {
        steps: [
          'Google Admin console, Security, API controls, Domain-wide delegation: add the unique ID of the service account.',
          'Enter the scope below, wait a few minutes, and sign in again.',
        ],
        value: 'https://www.googleapis.com/auth/admin.directory.group.readonly',
        ...byProvider,
      },
    ),
    'google-admin-refused': fail(
      'Google does not let the service account act for the given administrator ({words}).',
      'Give --workspace-domain-admin the address of an administrator of this domain.',
      byProvider,
    ),
    'google-key-refused': fail(
      'Google does not accept the service account’s key ({words}).',
      'Create a new key for the service account and give its file; check that the account exists and is enabled, and that this machine’s clock is right.',
      byProvider,
    ),
    'google-api-off': fail(
      'The Admin SDK API is not enabled in the service account’s project.',
      'Enable the Admin SDK API in the project, wait a few minutes, and sign in again.',
      byProvider,
    ),
    'google-not-allowed': fail(
      'The given administrator may not read the person’s groups ({words}).',
      'Give --workspace-domain-admin somebody whose role may read groups, in the person’s own domain.',
      byProvider,
    ),
    'google-user-unknown': fail(
      'The person is not in the service account’s domain ({words}).',
      'Sign in as somebody in that domain; Infra lets nobody else in with this service account.',
      byProvider,
    ),
    'google-refused': fail(
      'Google refuses to list the person’s groups (HTTP {status}: {words}).',
      'Check again in a while; if it persists, look at the service account in the Google Cloud console.',
      byProvider,
    ),
    'google-unreadable': fail(
      'Something else answers in place of Google (HTTP {status}).',
      'Allow oauth2.googleapis.com and admin.googleapis.com through the proxy, for this machine and for Infra’s server.',
    ),
    'google-unreachable': unknown(
      'Google’s Admin SDK could not be reached from here: {failure}.',
      askAgain,
      googleUnknown,
    ),
  },
  says: {
    azure:
      'Infra takes the first 100 groups, by display name. If Graph refuses, the login works and the person loses all groups.',
    google: 'Without a service account Infra gets no groups; with one that is refused, the login fails.',
    commas:
      'A member’s login fails with “unauthorized”; only Infra’s server log says: can not store values that include commas',
    'graph-more':
      'Infra never requests the next page, and which groups are on the first page is not specified.',
    'graph-unnamed': 'Infra puts everybody whose groups come without a name into one nameless group.',
    'graph-unreachable': notAsked,
    'google-more': 'Infra never requests the next page.',
    'google-unreachable': notAsked,
    ...ofEach(
      ['graph-none', 'graph-no-consent', 'graph-token-refused', 'graph-refused', 'google-none'],
      'The login works, and Infra removes all groups that this provider gave the person.',
    ),
  },
  otherwise: 'Infra cannot read the groups, and every login fails with “unauthorized”.',
  skip: ({ input: { configuration } }) =>
    configuration.kind === 'azure' || configuration.kind === 'google'
      ? undefined
      : 'With this kind Infra takes groups from UserInfo.',
  judge({ input: { configuration } }, _, { directoryGroups, infraServer } = {}) {
    if (!directoryGroups) return { code: configuration.kind === 'azure' ? 'azure' : 'google' };
    const found = readDirectoryGroups(directoryGroups);
    const example = found.is === 'groups' ? found.names.find((name) => name.includes(',')) : undefined;
    const old = infraServer && knownVersions(infraServer).find(({ rules }) => !rules.storesCommas);
    if (example !== undefined && old)
      return { code: 'commas', values: { host: old.host, version: old.version, example } };
    const values = valuesOf(found);
    return { code: codeOf(found, directoryGroups.directory), ...(values && { values }) };
  },
});

type Directory = DirectoryGroupsFact['directory'];

function codeOf(found: DirectoryGroups, directory: Directory) {
  const product = directory === 'microsoft-graph' ? 'graph' : 'google';
  if (found.is === 'refused') return product === 'graph' ? graphRefusal(found) : googleRefusal(found);
  if (found.is !== 'groups') return `${product}-${found.is}` as const;
  if (found.unnamed > 0 && product === 'graph') return 'graph-unnamed';
  if (found.more) return `${product}-more` as const;
  return found.names.length === 0 ? (`${product}-none` as const) : (`${product}-groups` as const);
}

type Refused = DirectoryGroups & { readonly is: 'refused' };

/** By Microsoft Graph’s error codes (its documentation, “error responses and resource types”). */
function graphRefusal({ status, code }: Refused) {
  if (code === 'Authorization_RequestDenied') return 'graph-no-consent';
  return code === 'InvalidAuthenticationToken' || status === 401 ? 'graph-token-refused' : 'graph-refused';
}

/** By the error codes of Google’s token endpoint, then by the reasons of its Directory API. */
function googleRefusal({ at, status, code, words }: Refused) {
  if (at === 'token') {
    if (code === 'unauthorized_client' || code === 'access_denied') return 'google-no-delegation';
    // Both causes share a code; only the sentence differs.
    if (code === 'invalid_grant')
      return /\bemail\b|user id/i.test(words) ? 'google-admin-refused' : 'google-key-refused';
    return 'google-refused';
  }
  if (code === 'accessNotConfigured') return 'google-api-off';
  if (code === 'notFound' || status === 404) return 'google-user-unknown';
  return code === 'forbidden' ? 'google-not-allowed' : 'google-refused';
}

function valuesOf(found: DirectoryGroups) {
  switch (found.is) {
    case 'groups': {
      const { names, unnamed } = found;
      const all = String(names.length + unnamed);
      return { names: names.join(', '), count: String(names.length), unnamed: String(unnamed), all };
    }
    case 'refused':
      return { status: String(found.status), words: found.words };
    case 'unreadable':
      return { status: String(found.status) };
    case 'unreachable':
      return { failure: found.message };
  }
}
