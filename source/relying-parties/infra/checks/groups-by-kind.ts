import { defineCheck } from '../../../core/check.ts';

export const groupsByKind = defineCheck({
  id: 'groups-by-kind',
  phase: 'groups',
  title: 'Groups from the directory',
  why: 'With the kinds “azure” and “google” Infra takes groups from the directory, not from the login.',
  cites: ['Infra: internal/server/providers/azure.go', 'Infra: internal/server/providers/google.go'],
  requirements: ['INF-51', 'INF-52'],
  owner: 'relying-party',
  known: { by: 'source', at: 'Infra: internal/server/providers/azure.go, google.go' },
  needs: ['input'],
  dependsOn: [],
  outcomes: {
    azure: {
      verdict: 'unknown',
      leavesOpen: 'whether Infra gets groups from Microsoft Graph',
      summary:
        'Infra asks Microsoft Graph for groups, with the rights of the person who logs in; that is not tried here.',
      consequence:
        'Infra takes the first 100 groups, by display name. If Graph refuses, the login works and the person loses all groups.',
      remedy: {
        say: 'Give the app registration the rights it needs in Microsoft Graph, with the consent of an administrator.',
        steps: [
          'App registration, API permissions: add the delegated permissions User.Read and GroupMember.Read.All.',
          'Press “Grant admin consent”.',
          'After connecting, log in once and look at the person’s groups in Infra.',
        ],
      },
    },
    google: {
      verdict: 'unknown',
      leavesOpen: 'whether Infra gets groups from Google’s Admin SDK',
      summary: 'Infra asks Google’s Admin SDK for groups, with a service account; that is not tried here.',
      consequence:
        'Without a service account Infra gets no groups; with one that is refused, the login fails.',
      remedy: {
        say: 'Give Infra a service account with domain-wide delegation.',
        steps: [
          'Create a service account with a key, and delegate admin.directory.group.readonly to it for the whole domain.',
          'Add the provider with --service-account-key, --service-account-email and --workspace-domain-admin.',
          'After connecting, log in once and look at the person’s groups in Infra.',
        ],
      },
    },
  },
  skip: ({ input: { configuration } }) =>
    configuration.kind === 'azure' || configuration.kind === 'google'
      ? undefined
      : 'With this kind Infra takes groups from UserInfo.',
  judge: ({ input: { configuration } }) => ({ code: configuration.kind === 'azure' ? 'azure' : 'google' }),
});
