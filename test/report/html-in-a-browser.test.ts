import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Report } from '../../source/core/report/report.ts';
import { printable } from '../../source/core/text/printable.ts';
import { toHtml } from '../../source/report/html/to-html.ts';
import { chromium, launchChromium } from '../support/chromium.ts';
import { hostileTexts } from '../support/hostile-text.ts';
import { describeWith } from '../support/installed.ts';
import { folder } from '../system/support/folder.ts';
import { report } from './fixture.ts';

const texts: readonly string[] = Object.values(hostileTexts).filter((text) => text.length < 1000);
const claims = Object.fromEntries(
  texts.flatMap((text, index) => [
    [text, text],
    [`claim${index}`, [text]],
  ]),
);

/** Hostile wherever a provider's text can stand: claims, groups, findings, addresses. */
const hostile: Report = {
  ...report,
  provider: {
    ...report.provider,
    name: texts.join(' '),
    issuer: texts.join(' '),
    clientId: texts.join(' '),
    vendor: { id: 'x', label: '</text><script>alert(1)</script>' },
  },
  checks: report.checks.map((check, index) => ({
    ...check,
    summary: printable(texts[index % texts.length] ?? ''),
    said: printable(texts.join(' '), 4000),
    ...(check.remedy && { remedy: { say: 'x', link: 'javascript:alert(1)', value: texts.join('\n') } }),
  })),
  login: {
    completed: true,
    user: { name: texts.join(' '), email: texts[8] ?? '' },
    groups: texts,
    idToken: { claims },
    userinfo: { claims },
  },
};

describeWith([chromium], 'the HTML report in a real browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  async function open(shown: Report, colorScheme: 'light' | 'dark' = 'light') {
    const file = join(folder(), 'report.html');
    writeFileSync(file, toHtml(shown));
    const page = await browser.newPage({ colorScheme, viewport: { width: 900, height: 1000 } });
    const events: string[] = [];
    page.on('dialog', (dialog) => events.push(`dialog ${dialog.message()}`));
    page.on('console', (message) => events.push(`console ${message.text()}`));
    page.on('request', (request) => events.push(`request ${request.url()}`));
    const address = pathToFileURL(file).href;
    await page.goto(address);
    return { page, events: events.filter((event) => event !== `request ${address}`) };
  }

  test('is inert, whatever a provider says', async () => {
    const { page, events } = await open(hostile);
    expect(events).toEqual([]);
    expect(await page.locator('script, img, iframe, link, a').count()).toBe(0);
    const text = await page.locator('main').innerText();
    expect(text).toContain('<script>alert(1)</script><img src=x onerror=alert(1)>');
    expect(text).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]/,
    );
  });

  test('is styled in light and dark', async () => {
    const back = async (scheme: 'light' | 'dark') => {
      const { page, events } = await open(report, scheme);
      expect(events).toEqual([]);
      return page.evaluate('getComputedStyle(document.body).backgroundColor');
    };
    expect([await back('light'), await back('dark')]).toEqual(['rgb(246, 247, 249)', 'rgb(17, 21, 28)']);
  });

  test('fits a narrow window and a printed page', async () => {
    const { page } = await open(hostile);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('draws the login and marks the message that failed', async () => {
    const { page } = await open(report);
    expect(await page.locator('svg .stops').textContent()).toContain('Discovery document');
    expect(await page.getByRole('img', { name: 'The login, message by message' }).count()).toBe(1);
  });
});
