import { expect, test } from 'vitest';
import { reportFile } from '../../../source/cli/wizard/report-file.ts';
import type { ReportFile } from '../../../source/session/question.ts';
import { report } from '../../report/fixture.ts';
import { input } from '../../support/facts.ts';

test.each<[ReportFile, string, RegExp]>([
  ['ticket', '.md', /^# OpenID Connect check: acme/],
  ['page', '.html', /^<!doctype html>/],
  ['request', '.txt', /^Subject: OpenID Connect client for Infra/],
])('a %s is a file %s without terminal controls', async (as, extension, start) => {
  const file = await reportFile(as, report, { input: input() }, {});
  expect(file.extension).toBe(extension);
  expect(file.text).toMatch(start);
  expect(file.text).not.toContain('\u001b');
});
