import type { Reference } from '../../../../core/checks/check.ts';
import { source } from '../../../../core/checks/consequence.ts';
import { defineCheck, pass, warn } from '../../../../core/checks/define-check.ts';
import { infraIssuer } from '../../issuer/infra-issuer.ts';

/** Infra does more with Azure and Google, but only if the kind is set. */
export const providerKind = defineCheck({
  id: 'provider-kind',
  phase: 'url',
  title: 'Kind of provider',
  why: 'With the kinds “azure” and “google” Infra reads groups from the directory; nothing else gives groups there.',
  cites: ['Infra: internal/server/providers/azure.go', 'Infra: internal/server/providers/google.go'],
  requirements: ['INF-51', 'INF-52'],
  owner: 'relying-party',
  known: source(
    'Infra: internal/server/providers/azure.go, internal/server/providers/google.go, ui/components/providers.js',
  ),
  subject: { kind: 'parameter', value: 'kind' },
  needs: ['input'],
  dependsOn: ['url-form'],
  outcomes: {
    fits: pass('“{kind}” is Infra’s kind for this provider.'),
    google: warn(
      'This is Google, and the kind is “{kind}”.',
      'Use the kind “google” (--kind google), with a service account for the groups.',
      { value: 'google' },
    ),
    azure: warn(
      'This is Microsoft Entra ID, and the kind is “{kind}”.',
      'Use the kind “azure” (--kind azure): Infra then reads the groups from Microsoft Graph.',
      { value: 'azure' },
    ),
  },
  says: {
    google:
      'Infra then gets neither groups nor a refresh token from Google: people are logged out after about two hours.',
    azure: 'Infra then gets no groups: Entra’s UserInfo contains none.',
  },
  skip: ({ input: { configuration } }, reference) =>
    kindWithMore(configuration.url, reference) === undefined
      ? 'Infra has no separate kind for this address.'
      : undefined,
  judge({ input: { configuration } }, reference) {
    const better = kindWithMore(configuration.url, reference);
    const values = { kind: configuration.kind };
    return { code: better === undefined || better === configuration.kind ? 'fits' : better, values };
  },
});

function kindWithMore(typed: string, { vendorAddresses }: Reference): 'google' | 'azure' | undefined {
  const kind = vendorAddresses.kindOf(infraIssuer(typed));
  return kind === 'google' || kind === 'azure' ? kind : undefined;
}
