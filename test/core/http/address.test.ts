import { describe, expect, it } from 'vitest';
import {
  addressForm,
  hostOf,
  isLoopbackHost,
  isPrivateAddress,
  isRefusedHost,
  isSameHost,
  portOf,
  typedAddress,
  withoutPassword,
  withoutPasswords,
} from '../../../source/core/http/address.ts';

type Kind = 'loopback' | 'refused' | 'private' | 'refused, private' | 'other';

/** Hosts as in an http URL, and their kind. */
const hosts: readonly (readonly [string, Kind])[] = [
  ['localhost', 'loopback'],
  ['LOCALHOST', 'loopback'],
  ['localhost.', 'loopback'],
  ['idp.localhost', 'loopback'],
  ['a.b.localhost.', 'loopback'],
  ['127.0.0.1', 'loopback'],
  ['127.0.0.1.', 'loopback'],
  ['127.255.255.254', 'loopback'],
  ['127.1', 'loopback'],
  ['127.0.1', 'loopback'],
  ['2130706433', 'loopback'],
  ['0x7f000001', 'loopback'],
  ['0x7f.1', 'loopback'],
  ['0177.0.0.1', 'loopback'],
  ['017700000001', 'loopback'],
  ['127.0.0.0x1', 'loopback'],
  ['１２７.0.0.1', 'loopback'],
  ['127。0。0。1', 'loopback'],
  ['%31%32%37.0.0.1', 'loopback'],
  ['ⓛocalhost', 'loopback'],
  ['[::1]', 'loopback'],
  ['[0:0:0:0:0:0:0:1]', 'loopback'],
  ['[0000::0001]', 'loopback'],
  ['[::0.0.0.1]', 'loopback'],
  ['[::ffff:127.0.0.1]', 'loopback'],
  ['[::FFFF:7F00:1]', 'loopback'],
  ['[0:0:0:0:0:ffff:127.9.9.9]', 'loopback'],

  ['127.example.com', 'other'],
  ['127.0.0.1.example.com', 'other'],
  ['127.0.0.1.nip.io', 'other'],
  ['localhost.evil', 'other'],
  ['localhost.localdomain', 'other'],
  ['evillocalhost', 'other'],
  ['localhost-evil', 'other'],
  ['local.host', 'other'],
  ['localhost..', 'other'],
  ['0.0.0.0', 'other'],
  ['128.0.0.1', 'other'],
  ['126.255.255.255', 'other'],
  ['[::]', 'other'],
  ['[::2]', 'other'],
  ['[1::1]', 'other'],
  ['[::1:0]', 'other'],
  ['[::7f00:1]', 'other'],
  ['[::ffff:128.0.0.1]', 'other'],
  ['[::fffe:127.0.0.1]', 'other'],
  ['[1::ffff:127.0.0.1]', 'other'],
  ['[64:ff9b::127.0.0.1]', 'other'],
  ['8.8.8.8', 'other'],
  ['id.acme.dev', 'other'],
  ['10.example.com', 'other'],
  ['fc.example.com', 'other'],
  ['fe80.example.com', 'other'],

  ['169.254.169.254', 'refused'],
  ['169.254.0.1', 'refused'],
  ['0xa9fea9fe', 'refused'],
  ['2852039166', 'refused'],
  ['[::ffff:169.254.169.254]', 'refused'],
  ['[fe80::1]', 'refused'],
  ['[febf:ffff::1]', 'refused'],
  ['[fd00:ec2::254]', 'refused, private'],
  ['[fd00:0ec2:0:0::0254]', 'refused, private'],
  ['metadata.google.internal', 'refused'],
  ['Metadata.Google.Internal.', 'refused'],
  ['metadata.goog', 'refused'],
  ['169.253.1.1', 'other'],
  ['169.254.example.com', 'other'],
  ['[fec0::1]', 'other'],
  ['[fe7f::1]', 'other'],
  ['metadata.google.internal.evil', 'other'],

  ['10.0.0.1', 'private'],
  ['10.1', 'private'],
  ['192.168.1.1', 'private'],
  ['172.16.0.1', 'private'],
  ['172.31.255.255', 'private'],
  ['100.64.0.1', 'private'],
  ['100.127.0.1', 'private'],
  ['[fc00::1]', 'private'],
  ['[fdff::1]', 'private'],
  ['[::ffff:10.0.0.1]', 'private'],
  ['172.15.0.1', 'other'],
  ['172.32.0.1', 'other'],
  ['192.169.0.1', 'other'],
  ['100.63.0.1', 'other'],
  ['100.128.0.1', 'other'],
  ['[fb00::1]', 'other'],
  ['[fe00::1]', 'other'],
];

describe('a host', () => {
  it.each(hosts)('%s is %s', (written, kind) => {
    const host = hostOf(new URL(`http://${written}:9/x`));
    expect({
      loopback: isLoopbackHost(host),
      refused: isRefusedHost(host),
      private: isPrivateAddress(host),
    }).toEqual({
      loopback: kind === 'loopback',
      refused: kind.includes('refused'),
      private: kind.includes('private'),
    });
  });

  it.each([
    ['::1', true],
    ['::1%lo', true],
    ['::ffff:127.0.0.1', true],
    ['fe80::1%eth0', false],
    ['', false],
    ['::1::1', false],
    [':', false],
    ['a b', false],
    ['[', false],
    ['127.0.0.1/x', false],
    ['me@127.0.0.1', false],
    ['::1]/x[', false],
  ])('%j, as resolvers and files write it, is loopback: %s', (host, loopback) => {
    expect(isLoopbackHost(host)).toBe(loopback);
  });
});

describe('a password in an address', () => {
  it.each([
    ['https://user:word@idp.example/x', 'https://user:***@idp.example/x'],
    ['  https://user:word@idp.example', '  https://user:***@idp.example'],
    ['user:word@idp.example/x@y', 'user:***@idp.example/x@y'],
    ['https://:word@idp.example', 'https://:***@idp.example'],
    ['https://user:w@r:d@idp.example', 'https://user:***@idp.example'],
    ['HTTPS://user:word@idp.example', 'HTTPS://user:***@idp.example'],
    ['https://user@idp.example', 'https://user@idp.example'],
    ['https://idp.example:8080/a@b', 'https://idp.example:8080/a@b'],
    ['idp.example:8080/a@b', 'idp.example:8080/a@b'],
    ['https://idp.example/?a=b:c@d', 'https://idp.example/?a=b:c@d'],
    ['', ''],
  ])('%j is shown as %j', (typed, shown) => {
    expect(withoutPassword(typed)).toBe(shown);
  });

  it('is masked anywhere in a text, even if slashes are escaped', () => {
    expect(withoutPasswords('{"a":"https:\\/\\/u:p@h\\/","b":"http://v:q@h"} a:b@c')).toBe(
      '{"a":"https:\\/\\/u:***@h\\/","b":"http://v:***@h"} a:b@c',
    );
  });
});

describe('the form of an address', () => {
  it.each([
    ['https://id.acme.dev/x', 'usable', 'usable'],
    ['http://id.acme.dev/x', 'http', 'http'],
    ['http://localhost:8080', 'usable', 'http'],
    ['http://idp.localhost:8080', 'usable', 'http'],
    ['http://localhost.:8080', 'usable', 'http'],
    ['http://127.1', 'usable', 'http'],
    ['http://[::ffff:127.0.0.1]', 'usable', 'http'],
    ['http://127.example.com', 'http', 'http'],
    ['http://localhost.evil', 'http', 'http'],
    ['http://localhost@evil.example', 'http', 'http'],
    ['http://localhost:x@evil.example', 'http', 'http'],
    ['http://evil.example#@localhost', 'http', 'http'],
    ['http://evil.example?@localhost', 'http', 'http'],
    ['http://evil.example\\@localhost', 'http', 'http'],
    ['https://169.254.169.254/', 'refused-host', 'refused-host'],
    ['http://[fe80::1]/', 'refused-host', 'refused-host'],
    ['https://accounts.google.com@idp.example/x', 'user', 'user'],
    ['https://:word@idp.example/x', 'user', 'user'],
    ['http://me@localhost', 'user', 'http'],
    ['https://idp.example/@me', 'usable', 'usable'],
    ['ftp://localhost', 'scheme', 'scheme'],
    ['javascript:alert(1)', 'scheme', 'scheme'],
    ['file:///etc/passwd', 'scheme', 'scheme'],
    ['urn:x', 'scheme', 'scheme'],
    ['https://', 'not-an-address', 'not-an-address'],
    ['/token', 'not-an-address', 'not-an-address'],
    ['https://id.example:0/token', 'not-an-address', 'not-an-address'],
    ['', 'not-an-address', 'not-an-address'],
  ] as const)('%s: %s with loopback allowed, %s without', (address, allowed, not) => {
    expect(addressForm(URL.parse(address), true)).toBe(allowed);
    expect(addressForm(URL.parse(address), false)).toBe(not);
  });
});

describe('what people type', () => {
  it.each([
    ['id.acme.dev', 'https://id.acme.dev/'],
    ['  id.acme.dev/realms/x ', 'https://id.acme.dev/realms/x'],
    ['//id.acme.dev', 'https://id.acme.dev/'],
    ['http://id.acme.dev', 'http://id.acme.dev/'],
    ['HTTPS://ID.acme.dev', 'https://id.acme.dev/'],
    ['id.acme.dev:8443', 'https://id.acme.dev:8443/'],
    ['localhost:8080', 'https://localhost:8080/'],
    ['[::1]:8080', 'https://[::1]:8080/'],
    ['vnd.x+y-1://host', 'vnd.x+y-1://host'],
    ['me@id.acme.dev', 'https://me@id.acme.dev/'],
    ['', undefined],
    ['https://', undefined],
    ['a b', undefined],
    ['file:///x', undefined],
  ])('%j is %s', (typed, href) => {
    expect(typedAddress(typed)?.href).toBe(href);
  });
});

describe('two addresses', () => {
  it.each([
    ['https://a.example', 'https://a.example:443/x', true],
    ['https://a.example', 'https://A.example./', true],
    ['http://a.example', 'http://a.example:80', true],
    ['https://[::1]', 'https://[0::1]', true],
    ['https://127.1', 'https://127.0.0.1', true],
    ['https://a.example', 'https://a.example:8443', false],
    ['https://a.example', 'http://a.example', true],
    ['https://a.example', 'https://a.example@b.example', false],
  ])('%s and %s have the same host: %s', (one, other, same) => {
    expect(isSameHost(new URL(one), new URL(other))).toBe(same);
  });

  it.each([
    ['https://a', 443],
    ['http://a', 80],
    ['http://a:443', 443],
    ['https://a:0', 0],
  ])('%s has port %i', (address, port) => {
    expect(portOf(new URL(address))).toBe(port);
  });
});
