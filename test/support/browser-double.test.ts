import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../source/demo/start-demo.ts';
import { createBrowserDouble } from './browser-double.ts';

let demo: Demo;
let listener: Server;
let visits: string[];
let callbackUri: string;

beforeEach(async () => {
  visits = [];
  listener = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  callbackUri = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  demo = await startDemo({ callbackUri, dashboards: [] });
});

afterEach(async () => {
  await demo.close();
  await new Promise((resolve) => listener.close(resolve));
});

const authorizeUrl = (redirectUri: string) =>
  `${demo.issuer}/authorize?${new URLSearchParams({
    client_id: demo.clientId,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope: 'openid email',
    state: 'abcdefghij',
  })}`;

test('A browser double signs the person in and visits the callback', async () => {
  const browser = createBrowserDouble('linus');
  expect(await browser.open(authorizeUrl(callbackUri))).toEqual({ ok: true, value: undefined });
  await browser.settled();
  expect(visits).toEqual([expect.stringMatching(/^\/\?code=.+&state=abcdefghij/)]);
  expect(browser.ended).toEqual([`${callbackUri}${visits[0]}`]);
});

test('A browser double tells where it got stuck', async () => {
  const browser = createBrowserDouble('linus');
  await browser.open(authorizeUrl('http://localhost:1/elsewhere'));
  await expect(browser.settled()).rejects.toThrow(/redirect_uri/);
});
