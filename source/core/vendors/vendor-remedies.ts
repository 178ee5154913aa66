import {
  type Cure,
  fixedDocumentRemedies,
  noLogin,
  rotatesAlways,
  type SharedCure,
  sharedCures,
} from './shared-cures.ts';
import type { ClaimRecipe, Vendor } from './vendor.ts';
import type { OutcomeKey, VendorRemedy } from './vendor-remedy.ts';

/** All of a vendor's remedies, in order of precedence. */
export function vendorRemedies({
  remedies = [],
  cures = {},
  email,
  groups,
  refresh,
  fixedDocument,
  instead,
}: Vendor): readonly VendorRemedy[] {
  const places = Object.entries<Cure>(sharedCures).flatMap(([name, { answers, say, adds = [] }]) => {
    const places = Object.hasOwn(cures, name) ? cures[name as SharedCure] : undefined;
    if (places === undefined) return [];
    const steps = [places].flat();
    return [
      { answers, say, steps },
      ...(adds.length > 0 ? [{ answers: adds, say, steps, adds: true as const }] : []),
    ];
  });
  return [
    ...remedies,
    ...places,
    ...claimRemedy(email, ['id-token-email/missing']),
    ...claimRemedy(groups, ['scopes/no-groups', 'groups/not-asked', 'groups/absent']),
    ...(refresh.rotates === 'yes' ? [rotatesAlways] : []),
    ...(instead === undefined ? [] : [{ answers: noLogin, say: instead }]),
    ...(fixedDocument ? fixedDocumentRemedies : []),
  ];
}

function claimRemedy(
  { say, answers = [], steps, link }: ClaimRecipe,
  absent: readonly OutcomeKey[],
): readonly VendorRemedy[] {
  if (say === undefined) return [];
  return [
    {
      answers: [...absent, ...answers],
      say,
      ...(steps.length > 0 && { steps }),
      ...(link !== undefined && { link }),
    },
  ];
}
