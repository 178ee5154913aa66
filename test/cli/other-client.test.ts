import { expect, test } from 'vitest';
import { askedOpinions } from '../../source/cli/opinions/asked-opinions.ts';
import { formOpinions } from '../../source/cli/opinions/form-opinions.ts';
import { inputOfConfiguration } from '../../source/core/run/input-of-configuration.ts';
import { createRedactor } from '../../source/core/secrets/redactor.ts';
import { nothingGiven } from '../support/nothing-given.ts';

function findingsFor(set: readonly string[], clientId = 'demo') {
  const asked = askedOpinions({ for: 'argo-cd,kubernetes', set });
  if (!asked.ok) throw new Error(asked.failure.message);
  const configuration = { ...nothingGiven, url: 'https://id.example.com', clientId };
  const gathered = { input: inputOfConfiguration(configuration) };
  const reports = formOpinions(asked.value, { gathered, results: [] }, createRedactor());
  return reports.flatMap(({ id, findings }) =>
    findings.filter(({ code }) => code === 'other-client').map((finding) => ({ id, ...finding })),
  );
}

test('a relying party set to another client reports that nothing is tried for it', () => {
  expect(findingsFor(['argo-cd.clientID=other'])).toMatchObject([
    {
      id: 'argo-cd',
      verdict: 'unknown',
      summary: expect.stringMatching(/the client “other”, and this run is for “demo”: nothing is tried/),
      remedy: { value: '--client-id other' },
    },
  ]);
});

test.each([
  ['set to the client of the run', ['argo-cd.clientID=demo'], 'demo'],
  ['set to none', [], 'demo'],
  ['set to one if the run has none', ['argo-cd.clientID=other'], ''],
])('one that is %s does not report it', (_, set, clientId) => {
  expect(findingsFor(set, clientId)).toEqual([]);
});
