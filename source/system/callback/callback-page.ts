/** The pages for the browser tab. They are static: nothing from a request is ever in them. */
export type CallbackPage = keyof typeof pages;

interface PageText {
  readonly mark: 'good' | 'bad' | 'wait';
  readonly title: string;
  readonly text: readonly string[];
}

const pages = {
  received: {
    mark: 'good',
    title: 'The sign-in came back',
    text: [
      'Your provider sent you back to this computer, as it should.',
      'The verdict is in the terminal. You can close this tab.',
    ],
  },
  refused: {
    mark: 'bad',
    title: 'Your provider answered with an error',
    text: [
      'It sent you back to this computer, but without signing you in.',
      'The terminal shows what it said, what that means and what to change. You can close this tab.',
    ],
  },
  'other-login': {
    mark: 'wait',
    title: 'This does not belong to the login that is waiting',
    text: [
      'This address was ignored; the login in the terminal is still waiting.',
      'If you meant to sign in, use the address that the terminal shows now; an older tab cannot complete the login.',
    ],
  },
  'nothing-in-it': {
    mark: 'wait',
    title: 'Nothing came with this address',
    text: [
      'If your provider just sent you here, look at the address bar: if the answer is after a #, the provider put it into the fragment, which browsers do not send.',
      'Infra cannot read such an answer either: set the response mode of this application to query, then sign in again. The login in the terminal is still waiting.',
    ],
  },
  repeated: {
    mark: 'bad',
    title: 'A value came twice',
    text: [
      'The address contains the same value more than once, so it is unclear which one counts (RFC 6749, 3.1). It was ignored.',
      'The login in the terminal is still waiting.',
    ],
  },
  'too-large': {
    mark: 'bad',
    title: 'That was too large',
    text: ['The answer is larger than any provider sends. It was ignored; the login is still waiting.'],
  },
  'not-here': {
    mark: 'wait',
    title: 'There is nothing at this address',
    text: ['Only your provider’s redirect ends here. The login in the terminal is still waiting.'],
  },
} as const satisfies Record<string, PageText>;

const style = `
:root{color-scheme:light dark;--back:#f6f7f9;--card:#fff;--ink:#1c2330;--soft:#5a6475;--edge:#dfe3ea;--good:#177245;--bad:#b3261e;--wait:#8a5a00}
@media(prefers-color-scheme:dark){:root{--back:#11151c;--card:#1a202b;--ink:#e8ecf3;--soft:#a3adbd;--edge:#2c3442;--good:#5fd39a;--bad:#ff8a80;--wait:#f2c063}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:clamp(1rem,4vw,1.5rem);background:var(--back);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main{max-width:34rem;padding:clamp(1.5rem,5vw,2.25rem);background:var(--card);border:1px solid var(--edge);border-radius:14px}
p{margin:.75rem 0 0;color:var(--soft);text-wrap:pretty}
h1{margin:.5rem 0 0;font-size:1.35rem;line-height:1.3;text-wrap:balance}
.mark{font-size:1.6rem;line-height:1}
.good{color:var(--good)}.bad{color:var(--bad)}.wait{color:var(--wait)}
small{display:block;margin-top:1.5rem;color:var(--soft)}
`;

const marks = { good: '&#10004;', bad: '&#10008;', wait: '&#8226;&#8226;&#8226;' } as const;

/** The whole page, without scripts, links or external resources. */
export function callbackPage(page: CallbackPage): string {
  const { mark, title, text }: PageText = pages[page];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} - oidc-wizard</title>
<style>${style}</style>
</head>
<body>
<main>
<div class="mark ${mark}" aria-hidden="true">${marks[mark]}</div>
<h1>${title}</h1>
${text.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<small>oidc-wizard, on this computer</small>
</main>
</body>
</html>
`;
}

/** No scripts, no sniffing, no referrer, no caching. */
export const callbackHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  connection: 'close',
} as const;
