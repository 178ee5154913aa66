import { expect, test } from 'vitest';
import { didYouMean } from '../../source/core/checks/did-you-mean.ts';
import { vendorRemedies } from '../../source/core/vendors/vendor-remedies.ts';
import { errorCatalog } from '../../source/error-catalog/index.ts';
import { vendors } from '../../source/vendors/index.ts';
import { checks } from '../support/registry.ts';

const remedies = [
  didYouMean,
  ...checks.flatMap(({ outcomes }) => Object.values(outcomes).map(({ remedy }) => remedy)),
  ...errorCatalog.map(({ remedy }) => remedy),
  ...vendors.flatMap(vendorRemedies),
];
const commands = remedies.flatMap((remedy) => remedy?.command ?? []);

/** `{...runOptions}` inserts words of a run that are already quoted. */
const word = String.raw`(?:[\w./:=-]+|\{[a-zA-Z]+\}|\{\.\.\.runOptions\}|'[^'\\]*')`;

test.each([...new Set(commands)])('%s: unquoted words have no special meaning in a shell', (command) => {
  expect(command).toMatch(new RegExp(`^${word}(?: ${word})*$`));
});
