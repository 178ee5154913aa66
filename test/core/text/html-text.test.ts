import { describe, expect, it } from 'vitest';
import { decodeHtml, escapeHtml, readableText, titleOf } from '../../../source/core/text/html-text.ts';

describe('an HTML page', () => {
  it.each([
    ['plain words', 'plain words'],
    ['<h1>Sorry</h1><p>Not\n registered</p>', 'Sorry Not registered'],
    ['<p>l&rsquo;adresse n&#8217;est pas enregistr&eacute;e', 'l’adresse n’est pas enregistrée'],
    ['&Uuml;berpr&uuml;fen: ung&uuml;ltig &ndash; Gr&ouml;&szlig;e', 'Überprüfen: ungültig – Größe'],
    ['F&aring; adgang n&aring;r du er p&aring; &Aring;rhus', 'Få adgang når du er på Århus'],
    ['a&nbsp;&lt;b&gt; &#x27;c&#39; &AMP; &unknown; &amp;lt;', "a <b> 'c' & &unknown; &lt;"],
    ['&#0;&#xd800;&#x110000;&#1114112;', '\ufffd\ufffd\ufffd\ufffd'],
    ['<script>if (a < b) {}</script >after<STYLE>p{}</STYLE>it', 'after it'],
    ['<title>Sign in</title><h1> Sign in</h1><p>Password</p>', 'Sign in Password'],
    ['<!-- <b> -->seen', 'seen'],
    ['seen<script>never closed', 'seen'],
    ['seen<a href="', 'seen'],
  ])('reads %j as %j', (page, text) => {
    expect(readableText(page)).toBe(text);
  });

  it.each(['<', '<!--', '<script>', '<script></scr', '<div>', '<b></i>', '&#', '&amp', '<a "'])(
    'consisting only of %j is read in reasonable time',
    (unit) => {
      expect(readableText(unit.repeat(2_000_000)).length).toBeLessThanOrEqual(4000);
    },
  );

  it.each([
    ['<title>Sign in &middot; R&amp;D</title>', 'Sign in · R&D'],
    ['<TITLE lang="en">\n Log\n in </TITLE>', 'Log in'],
    ['<p>none</p>', ''],
  ])('%j has the title %j', (page, title) => {
    expect(titleOf(page)).toBe(title);
  });
});

it('any text survives escaping and decoding', () => {
  const text = `<a href="x" title='&amp;'>&#39;</a>`;
  expect(escapeHtml(text)).not.toMatch(/[<>"']/);
  expect(decodeHtml(escapeHtml(text))).toBe(text);
});
