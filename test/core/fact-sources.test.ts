import { expect, test } from 'vitest';
import { factSources } from '../../source/core/fact-sources.ts';
import { createProbes } from '../../source/probes/index.ts';
import { infra } from '../../source/relying-parties/infra/index.ts';
import { vendorAddresses } from '../support/registry.ts';

test('the sources of each fact are those that its probe declares', () => {
  const declared = createProbes({ relyingParty: infra, vendorAddresses, loginTimeoutMs: 1 }).map(
    ({ gives, needs, spends = [] }) => [gives, { needs: needs.filter((need) => need !== 'input'), spends }],
  );
  const stated = Object.entries(factSources).map(([fact, { needs, spends = [] }]) => [
    fact,
    { needs, spends },
  ]);
  expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(declared));
});
