import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsFromText } from '../../source/cli/check/facts-from-text.ts';
import type { Report } from '../../source/core/report/report.ts';
import { scopeRows } from '../../source/session/registration/checklist-rows.ts';
import { parts } from '../session/play.ts';
import { runCli } from '../support/cli.ts';
import { differingDocuments } from '../support/differing-documents.ts';
import { startScriptedProvider } from '../support/scripted-provider.ts';
import { aSession } from '../support/sessions.ts';

describe('a document that the specification and Infra’s library read differently', () => {
  test.each(Object.entries(differingDocuments))('%s: the scopes are consistent', async (_, document) => {
    await using provider = await startScriptedProvider({
      replies: {
        '/.well-known/openid-configuration': ({ url }) => ({
          body: document.text(url.origin),
          headers: { 'content-type': 'application/json' },
        }),
      },
    });
    const file = join(tmpdir(), `oidc-wizard-differing-${process.pid}.json`);
    const asked = ['check', 'acme', '--url', provider.origin, '--allow-http', '--json'];
    const { stdout } = await runCli([...asked, '--save-facts', file]);
    const report = JSON.parse(stdout) as Report;

    expect(report.provider.issuer).toBe(provider.origin);
    expect(report.infra.scopes.slice(2).sort()).toEqual(document.scopes);
    const results = report.checks.filter(({ id }) => id === 'scopes');
    const { readable, scopes } = document;
    for (const { verdict, summary, infra } of results) {
      if (readable) expect(`${summary} ${infra ?? ''}`).toContain(report.infra.scopes.join(' '));
      else expect(verdict).toBe('blocked');
    }
    const saved = factsFromText(readFileSync(file, 'utf8'));
    if (!saved.ok) throw new Error(saved.failure.message);
    const rows = scopeRows(parts({ ...aSession(), facts: saved.value.gathered, plan: report.infra }).session);
    for (const { value, verdict } of rows.slice(2))
      expect(verdict).toBe(readable ? (scopes.includes(value) ? 'pass' : 'warn') : 'blocked');

    const again = await runCli(['check', '--facts', file, '--json']);
    expect(JSON.parse(again.stdout)).toEqual(report);
  });
});
