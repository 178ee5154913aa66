import { escapeHtml } from '../../core/text/html-text.ts';
import type { Person } from '../people.ts';

const style = `
:root { color-scheme: light dark; --back: #f4f5f7; --card: #fff; --text: #1d2330; --soft: #5d6678; --line: #d9dde5; --accent: #3558d6 }
@media (prefers-color-scheme: dark) {
  :root { --back: #14171d; --card: #1d2129; --text: #e8ebf1; --soft: #9aa4b5; --line: #353b47; --accent: #8aa2ff }
}
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: clamp(1rem, 4vw, 1.5rem);
  background: var(--back); color: var(--text); font: 16px/1.45 system-ui, sans-serif }
main { width: 100%; max-width: 27rem; padding: clamp(1.25rem, 5vw, 2rem); background: var(--card);
  border: 1px solid var(--line); border-radius: 14px }
h1 { margin: 0 0 .4rem; font-size: 1.35rem; text-wrap: balance }
p { margin: 0 0 1.4rem; color: var(--soft); text-wrap: pretty }
form { display: grid; gap: .6rem; margin: 0 }
button { display: grid; gap: .1rem; padding: .7rem .95rem; text-align: left; font: inherit; color: inherit;
  background: transparent; border: 1px solid var(--line); border-radius: 10px; cursor: pointer }
button:hover, button:focus-visible { border-color: var(--accent); outline: 2px solid var(--accent); outline-offset: -1px }
button strong { font-weight: 600 }
button span { color: var(--soft); font-size: .875rem }
small { display: block; margin-top: 1.4rem; color: var(--soft); text-wrap: pretty }
code { overflow-wrap: anywhere }
`;

/** The page for choosing who to be: works without scripts, with one button per person. */
export function signInPage(people: readonly Person[], clientName: string): string {
  const buttons = people.map(
    ({ id, name, shows }) =>
      `<button name="person" value="${escapeHtml(id)}"><strong>${escapeHtml(name)}</strong><span>${escapeHtml(shows)}</span></button>`,
  );
  return page(
    'Sign in',
    `<h1>Who is signing in?</h1>
<p>This is the demo provider of oidc-wizard. There are no passwords.</p>
<form method="post">${buttons.join('\n')}</form>
<small>Choosing somebody signs in to ${escapeHtml(clientName)}.</small>`,
  );
}

/** The page for a person in the browser when the provider stops; `words` are the provider’s own. */
export function errorPage(error: string, words: string): string {
  return page(
    'Sign-in stopped',
    `<h1>Sign-in stopped</h1>
<p>${escapeHtml(words)}</p>
<small><code>${escapeHtml(error)}</code> · the demo provider of oidc-wizard</small>`,
  );
}

function page(title: string, content: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · demo provider</title>
<style>${style}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`;
}
