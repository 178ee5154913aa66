import { type CheckResult, type Phase, phases } from '../../core/checks/check.ts';
import type { JsonObject } from '../../core/json/json-value.ts';
import type { OpinionReport } from '../../core/report/opinion-report.ts';
import type { LoginReport, Report } from '../../core/report/report.ts';
import type { Shell } from '../../core/shell/shell.ts';
import { comparedValues } from '../compared-values.ts';
import { inInfra } from '../in-infra.ts';
import { marks } from '../marks.ts';
import { opinionsTitle, outcomeWords, ownerWords } from '../opinions-text.ts';
import { phaseTitles } from '../phase-titles.ts';
import { reportConclusion } from '../report-conclusion.ts';
import { isTrouble, worstFirst } from '../result-text.ts';
import { toConnect } from '../to-connect.ts';
import { combinedVerdict } from './combined-verdict.ts';
import { htmlStyle, htmlStyleHash } from './html-style.ts';
import { htmlLink, htmlText } from './html-text.ts';
import { loginSequence } from './login-sequence.ts';
import { sequenceSvg } from './sequence-svg.ts';

const policy = `default-src 'none'; style-src '${htmlStyleHash}'; base-uri 'none'; form-action 'none'`;
const mostClaims = 200;

/** The report as one HTML file to open or hand over: no scripts, no external resources. */
export function toHtml(report: Report, shell?: Shell): string {
  const { provider, verdict, checks, login, tool, relyingParties: opinions = [] } = report;
  const name = provider.name ?? provider.url;
  const { sentence } = reportConclusion({ checks, login });
  const trouble = worstFirst(checks.filter(isTrouble));
  const names = {
    browser: 'Browser',
    tool: tool.name,
    provider: provider.vendor?.label ?? 'Provider',
    'relying-party': 'Infra',
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${htmlText(name, 100)}: ${verdict} · oidc-wizard</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
${[
  `<h1>${htmlText(name)}</h1>`,
  `<p class="soft">${htmlText(provider.issuer ?? provider.url)}${provider.vendor ? ` · ${htmlText(provider.vendor.label)}` : ''}${report.demo ? ' · demo provider' : ''}</p>`,
  `<p class="verdict ${verdict}">${marks[verdict].glyph} ${htmlText(sentence)}</p>`,
  trouble.length > 0 && part('What to do', trouble.map(card).join('\n')),
  part('Checklist', checklist(report)),
  part('The login', sequenceSvg(loginSequence(report), names)),
  login && part('Who signed in', signedIn(login)),
  opinions.length > 0 && part(opinionsTitle, opinions.map(opinionCards).join('\n')),
  commands(report, shell),
  part('All checks', allChecks(checks)),
  `<p class="soft">${tool.name} ${htmlText(tool.version)}</p>`,
]
  .filter((one) => typeof one === 'string')
  .join('\n')}
</main>
</body>
</html>
`;
}

function part(title: string, body: string): string {
  return `<h2>${title}</h2>\n${body}`;
}

function card(result: Pick<CheckResult, 'title' | 'verdict' | 'summary'> & Partial<CheckResult>): string {
  const { title, verdict, summary, said, meaning, infra, remedy } = result;
  const { say, steps = [], value, command, link } = remedy ?? {};
  return [
    `<section class="card ${verdict}"><h3>${marks[verdict].glyph} ${htmlText(title)}: ${marks[verdict].word}</h3>`,
    say !== undefined && `<p class="do">${htmlText(say)}</p>`,
    steps.length > 0 && `<ol>${steps.map((step) => `<li>${htmlText(step)}</li>`).join('')}</ol>`,
    ...[value, command].map((exact) => exact !== undefined && block(exact)),
    link !== undefined && `<p>${htmlLink(link)}</p>`,
    `<p>${htmlText(summary)}</p>`,
    ...comparedValues(result).map(
      ({ label, value }) => `<p><span class="soft">${label}</span> <code>${htmlText(value)}</code></p>`,
    ),
    said !== undefined && `<p>The provider said: “${htmlText(said)}”</p>`,
    meaning !== undefined && `<p>${htmlText(meaning)}</p>`,
    infra !== undefined && `<p class="soft">${htmlText(inInfra(infra))}</p>`,
    '</section>',
  ]
    .filter((one) => typeof one === 'string')
    .join('\n');
}

/** The opinion of another relying party, then a card for each finding. */
function opinionCards(opinion: OpinionReport): string {
  const { label, version, verdict, findings } = opinion;
  const outcome = verdict === 'fail' ? '' : ` ${htmlText(outcomeWords(opinion), 4000)}`;
  return [
    `<p class="${verdict}">${marks[verdict].glyph} ${htmlText(label)} ${htmlText(version)}: ${marks[verdict].word}.${outcome}</p>`,
    ...findings.map((finding) =>
      card({ title: `${label}, ${ownerWords(finding.owner, label)}`, ...finding }),
    ),
  ].join('\n');
}

function checklist({ infra, provider, checks }: Report): string {
  const row = (kind: string, what: string, value: string, shownBy?: Phase) => {
    const about = checks.filter(
      ({ subject, phase }) =>
        subject?.kind === kind &&
        (shownBy === undefined || phase === shownBy) &&
        (kind === 'scope' || subject.value === value),
    );
    const verdict = combinedVerdict(about);
    const state = about.length > 0 ? `${marks[verdict].glyph} ${marks[verdict].word}` : '';
    return `<tr><td>${what}</td><td><code>${htmlText(value)}</code></td><td class="${verdict}">${state}</td></tr>`;
  };
  return `<table><tbody>${[
    ...(infra.url === '' ? [] : [row('issuer', 'URL for Infra', infra.url)]),
    ...(provider.clientId === undefined
      ? []
      : [row('client', 'Client id', provider.clientId, 'registration')]),
    ...infra.redirectUris.map((uri) => row('redirect-uri', 'Redirect URI', uri)),
    row('scope', 'Scopes', infra.scopes.join(' ')),
  ].join('\n')}</tbody></table>`;
}

function signedIn({ completed, user, groups, session, idToken, userinfo, cut = [] }: LoginReport): string {
  const rows = [
    ['Name', user?.name],
    ['E-mail', user?.email],
    ['Groups', groups && (groups.join(', ') || 'none')],
    ['Session', session?.forecast],
  ].flatMap(([name, value]) =>
    value === undefined ? [] : [`<tr><td>${name}</td><td>${htmlText(value, 4000)}</td></tr>`],
  );
  return [
    completed ? '' : '<p>The test login did not complete.</p>',
    rows.length > 0 ? `<table><tbody>${rows.join('\n')}</tbody></table>` : '',
    claimsTable(idToken?.claims ?? {}, userinfo?.claims ?? {}),
    ...cut.map((sentence) => `<p class="soft">${htmlText(sentence)}</p>`),
  ].join('\n');
}

function claimsTable(idToken: JsonObject, userinfo: JsonObject): string {
  const claims = [...new Set([...Object.keys(idToken), ...Object.keys(userinfo)])];
  if (claims.length === 0) return '';
  const cell = (from: JsonObject, claim: string) =>
    Object.hasOwn(from, claim) ? `<code>${htmlText(JSON.stringify(from[claim]) ?? '', 400)}</code>` : '';
  const more = claims.length - mostClaims;
  return `<h3>Claims</h3>
<table><thead><tr><th>Claim</th><th>ID token</th><th>UserInfo</th></tr></thead><tbody>${claims
    .slice(0, mostClaims)
    .map(
      (claim) =>
        `<tr><td>${htmlText(claim, 200)}</td><td>${cell(idToken, claim)}</td><td>${cell(userinfo, claim)}</td></tr>`,
    )
    .join('\n')}</tbody></table>${more > 0 ? `<p class="soft">And ${more} more.</p>` : ''}`;
}

function commands(report: Report, shell: Shell | undefined): string | undefined {
  const next = toConnect(report, shell);
  return (
    next &&
    part(
      next.title,
      next.ways
        .map(
          ({ sentence, lines }) =>
            `<p>${htmlText(sentence)}</p>${lines.length > 0 ? block(lines.join('\n')) : ''}`,
        )
        .join('\n'),
    )
  );
}

function allChecks(checks: readonly CheckResult[]): string {
  const rows = phases.flatMap((phase) => {
    const results = checks.filter((result) => result.phase === phase);
    if (results.length === 0) return [];
    return [
      `<tr><th colspan="3" scope="rowgroup">${phaseTitles[phase]}</th></tr>`,
      ...results.map(
        ({ title, verdict, summary }) =>
          `<tr><td class="${verdict}">${marks[verdict].glyph} ${marks[verdict].word}</td><td>${htmlText(title)}</td><td>${htmlText(summary)}</td></tr>`,
      ),
    ];
  });
  return `<table><tbody>${rows.join('\n')}</tbody></table>`;
}

/** Text to copy, line by line. */
function block(text: string): string {
  return `<pre>${text
    .split('\n')
    .map((line) => htmlText(line, 8000))
    .join('\n')}</pre>`;
}
