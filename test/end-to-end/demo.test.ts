import { describe, expect, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { launcher, program, runCli } from '../support/cli.ts';
import { openTerminal } from '../support/terminal.ts';

describe('the demo, without a terminal', () => {
  test('drives itself through all steps and succeeds', async () => {
    const { code, stdout, stderr } = await runCli(['demo', '--auto', '--json']);
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({
      demo: true,
      verdict: 'pass',
      login: { completed: true, groups: ['admins', 'engineers'] },
    });
    expect(report.checks.filter(({ verdict }) => !['pass', 'skipped'].includes(verdict))).toEqual([]);
    expect(stderr).toContain('Signing in as Ada Lovelace');
  });

  test('with a fault reports the fault as its own verdict', async () => {
    const { code, stdout } = await runCli(['demo', '--fault', 'groups-as-text', '--json']);
    expect(code).toBe(1);
    const report = JSON.parse(stdout) as Report;
    expect(report.checks.find(({ id }) => id === 'groups')).toMatchObject({ verdict: 'fail' });
  });

  test('lists its faults with the expected outcome of each', async () => {
    const { code, stdout } = await runCli(['demo', '--list-faults']);
    expect(code).toBe(0);
    const lines = stdout.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(40);
    for (const line of lines) expect(line).toMatch(/^[a-z0-9-]+ +(pass|warn|fail|unknown) +[a-z-]+ +\S/);
    expect(stdout).toMatch(/^email-unverified .* — Infra warns; Kubernetes, oauth2-proxy, Coder refuse$/m);
  });
});

test('the demo’s wizard refuses an unknown relying party', async () => {
  await using terminal = openTerminal(program, [...launcher, 'demo', '--for=jenkins']);
  expect(await terminal.exit).toMatchObject({ exitCode: 2 });
  expect(terminal.scrollback()).toContain('--for accepts');
});
