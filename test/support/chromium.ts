import { existsSync } from 'node:fs';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import type { NeededProgram } from './installed.ts';

const executablePath = '/usr/bin/chromium';

/** The real browser (Debian: `apt-get install chromium`). */
export const chromium: NeededProgram = { name: 'chromium', installed: existsSync(executablePath) };

/** Debian's Chromium, headless, with a fresh profile and no network requests of its own. */
export function launchChromium(): Promise<Browser> {
  return playwright.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A separate window without shared cookies. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  context.setDefaultTimeout(15_000);
  return context.newPage();
}
