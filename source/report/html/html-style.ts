/** For screen and paper, light and dark. */
export const htmlStyle = `
:root{color-scheme:light dark;--back:#f6f7f9;--card:#fff;--ink:#1c2330;--soft:#5a6475;--edge:#dfe3ea;--pass:#177245;--fail:#b3261e;--warn:#8a5a00;--unknown:#1f5fa8}
@media(prefers-color-scheme:dark){:root{--back:#11151c;--card:#1a202b;--ink:#e8ecf3;--soft:#a3adbd;--edge:#2c3442;--pass:#5fd39a;--fail:#ff8a80;--warn:#f2c063;--unknown:#8ab8f0}}
*{box-sizing:border-box}
body{margin:0;overflow-wrap:anywhere;background:var(--back);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:50rem;margin:0 auto;padding:clamp(1rem,4vw,2.5rem)}
h1{margin:0 0 .25rem;font-size:1.5rem;line-height:1.25;overflow-wrap:anywhere}
h2{margin:2rem 0 .75rem;font-size:1.1rem}
h3{margin:0;font-size:1rem}table+h3{margin:1.25rem 0 .5rem}
p,ol{margin:.4rem 0 0}
.verdict{margin-top:1rem;font-size:1.15rem;font-weight:600}
.soft,dt,th{color:var(--soft)}
.pass>h3,.verdict.pass,td.pass{color:var(--pass)}
.fail>h3,.verdict.fail,td.fail{color:var(--fail)}
.warn>h3,.verdict.warn,td.warn{color:var(--warn)}
.unknown>h3,td.unknown{color:var(--unknown)}
td.blocked,td.skipped{color:var(--soft)}
section.card{margin-top:.75rem;padding:1rem 1.25rem;background:var(--card);border:1px solid var(--edge);border-radius:10px;break-inside:avoid}
.do{font-weight:600}
pre,code{font:.9em/1.5 ui-monospace,monospace;overflow-wrap:anywhere}
pre{margin:.5rem 0 0;padding:.6rem .8rem;border:1px solid var(--edge);border-radius:6px;white-space:pre-wrap;user-select:all}
table{width:100%;border-collapse:collapse;background:var(--card);border:1px solid var(--edge)}
th,td{padding:.4rem .6rem;border-top:1px solid var(--edge);text-align:left;vertical-align:top;overflow-wrap:anywhere}
tr{break-inside:avoid}
td[class]{white-space:nowrap}
td:first-child{min-width:6rem}
svg{display:block;width:100%;height:auto;background:var(--card);border:1px solid var(--edge);border-radius:10px;break-inside:avoid}
svg text{font:12px system-ui,sans-serif;fill:var(--ink);stroke:var(--card);stroke-width:4px;paint-order:stroke}
svg .name{font-weight:600;stroke:none}
svg .participant{fill:var(--back);stroke:var(--edge)}
svg .lifeline{stroke:var(--edge);stroke-width:1.5}
svg .message line{stroke:var(--soft);stroke-width:1.5}
svg .message path{fill:var(--soft)}
svg .fail line{stroke:var(--fail)}svg .fail path,svg .fail text{fill:var(--fail)}
svg .stops line{stroke-width:3}svg .stops text{font-weight:600}
svg .warn line{stroke:var(--warn)}svg .warn path,svg .warn .finding{fill:var(--warn)}
svg .pass line{stroke:var(--pass)}svg .pass path{fill:var(--pass)}
svg .blocked line,svg .skipped line{stroke-dasharray:4 4}
svg .blocked text,svg .skipped text{fill:var(--soft)}
@media print{:root{color-scheme:light;--back:#fff;--card:#fff;--ink:#000;--soft:#444;--edge:#bbb;--pass:#177245;--fail:#b3261e;--warn:#8a5a00;--unknown:#1f5fa8}main{max-width:none;padding:0}h2{break-after:avoid}a{color:inherit}}
`;

/** Hash of the style above for the page’s policy; a test checks it. */
export const htmlStyleHash = 'sha256-ErYQWk+fBDxUVXnDdJnmG5VqalYk5xPUCG/Ya8cdtY8=';
