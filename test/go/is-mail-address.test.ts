import { expect, test } from 'vitest';
import { isMailAddress } from '../../source/go/net-mail/is-address.ts';

/** Results of net/mail.ParseAddress in Go 1.19. */
test.each([
  ['ada@acme.dev', true],
  ['ada@acme', true],
  [' ada@acme.dev ', true],
  ['ada@ acme.dev', true],
  ['a.b+c@acme.dev', true],
  ['ädа@acme.dev', true],
  ['', false],
  ['ada', false],
  ['@acme.dev', false],
  ['ada@', false],
  ['a..b@acme.dev', false],
  ['.a@acme.dev', false],
  ['ada@acme.dev.', false],
  ['a b@acme.dev', false],
  ['ada @acme.dev', false],
  ['a@b@acme.dev', false],
  ['a\u0000b@acme.dev', false],
  ['Ada <ada@acme.dev>', undefined],
  ['"a b"@acme.dev', undefined],
])('“%s”: %s', (text, takes) => {
  expect(isMailAddress(text)).toBe(takes);
});
