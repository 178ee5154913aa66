import { expect, test } from 'vitest';
import { ownAddress } from '../../source/readings/own-address.ts';

test.each<[string, string | undefined]>([
  ['redirect_uri=http%3A%2F%2F0.0.0.0%3A3000%2Fcb is not registered', 'http://0.0.0.0:3000'],
  ['http://[::]:8080/cb is not registered', 'http://[::]:8080'],
  ['http://10.0.0.0/cb and https://0.0.0.0.example/cb', undefined],
])('finds where a program listens: %s', (text, address) => {
  expect(ownAddress(text)).toEqual(address && { address, fault: 'listening' });
});

test.each<[string, string | undefined]>([
  ['redirect_uri=http%3A%2F%2Fapp.a.dev%2Fx is not registered', 'http://app.a.dev/x'],
  ["did not match 'redirect_uri' value 'http://app.a.dev/sso/callback'", 'http://app.a.dev/sso/callback'],
  ['redirect_uri=http://localhost:3000/callback', undefined],
  ['redirect_uri=http://192.0.2.1:3000/callback', undefined],
  ['redirect_uri=https://app.a.dev/callback of http://id.a.dev/realms/x', undefined],
])('finds a callback over http: %s', (text, address) => {
  expect(ownAddress(text)).toEqual(address && { address, fault: 'plain-http' });
});
