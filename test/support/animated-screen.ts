import type { IBufferCell, Terminal } from '@xterm/headless';

/** One screen of a terminal as rows of an SVG, shown for `seconds`. */
export interface Frame {
  readonly columns: number;
  readonly rows: number;
  readonly seconds: number;
  readonly svg: string;
}

/** Size of one cell, in pixels. */
const width = 8.4;
const height = 17;
const margin = 12;

/** The eight terminal colours and their bright variants, for a dark page and a light one. */
const dark = [
  '#2e3436',
  '#e0565b',
  '#7fbf5f',
  '#d8b04c',
  '#6ca0dc',
  '#b48ead',
  '#4fb8c4',
  '#d3d7cf',
  '#8a919c',
];
const light = [
  '#ffffff',
  '#b3261e',
  '#2e7d32',
  '#8a6100',
  '#1a56b0',
  '#7b3f98',
  '#00707c',
  '#24292f',
  '#5c636d',
];

/** The visible screen now. */
export function frameOf(emulator: Terminal, seconds: number): Frame {
  const { active } = emulator.buffer;
  const rows = Array.from({ length: emulator.rows }, (_, row) => rowOf(emulator, active.baseY + row, row));
  return { columns: emulator.cols, rows: emulator.rows, seconds, svg: rows.join('') };
}

/** Shows the frames in an endless loop, without a script. */
export function animated(frames: readonly Frame[]): string {
  const all = frames.reduce((sum, { seconds }) => sum + seconds, 0);
  const [{ columns, rows } = { columns: 0, rows: 0 }] = frames;
  const wide = Math.ceil(columns * width + 2 * margin);
  const high = Math.ceil(rows * height + 2 * margin);
  let from = 0;
  const moments = frames.map(({ seconds }, index) => {
    const until = from + seconds;
    const percent = (time: number) => `${((100 * time) / all).toFixed(3)}%`;
    const rule = `@keyframes f${index}{0%{opacity:0}${percent(from)}{opacity:1}${percent(until)}{opacity:0}100%{opacity:0}}`;
    from = until;
    return `${rule}#f${index}{animation:f${index} ${all}s step-end infinite}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" role="img" aria-label="The tour of the demo">
<style>
:root{${colours(dark)}--paper:#1c1f24}
@media (prefers-color-scheme: light){:root{${colours(light)}--paper:#fbfbf9}}
text{font:14px 'DejaVu Sans Mono',Menlo,Consolas,monospace;white-space:pre;fill:var(--c7)}
.b{font-weight:bold}.d{opacity:.6}.p{fill:var(--paper)}
${moments.join('\n')}
</style>
<rect width="${wide}" height="${high}" rx="6" fill="var(--paper)"/>
${frames.map(({ svg }, index) => `<g id="f${index}">${svg}</g>`).join('\n')}
</svg>
`;
}

function colours(palette: readonly string[]): string {
  return palette.map((colour, index) => `--c${index}:${colour};`).join('');
}

/** One text element per run of cells with the same look, stretched to its columns whatever the font. */
function rowOf({ buffer, cols }: Terminal, line: number, row: number): string {
  const cells = buffer.active.getLine(line);
  let svg = '';
  let run = { look: '', paper: '', text: '', from: 0, cells: 0 };
  const flush = () => {
    const x = (margin + run.from * width).toFixed(1);
    const y = margin + row * height;
    const wide = (run.cells * width).toFixed(1);
    if (run.paper !== '') svg += `<rect x="${x}" y="${y}" width="${wide}" height="${height}" ${run.paper}/>`;
    if (run.text.trim() === '') return;
    svg += `<text x="${x}" y="${y + 13}" textLength="${wide}" lengthAdjust="spacingAndGlyphs"${run.look}>${escaped(run.text)}</text>`;
  };
  for (let column = 0; cells && column < cols; column++) {
    const cell = cells.getCell(column);
    // The second half of a wide character.
    if (!cell || cell.getWidth() === 0) continue;
    const look = lookOf(cell);
    const paper = cell.isInverse() ? `fill="${cell.isFgPalette() ? colourOf(cell) : 'var(--c7)'}"` : '';
    if (look !== run.look || paper !== run.paper) {
      flush();
      run = { look, paper, text: '', from: column, cells: 0 };
    }
    run.text += cell.getChars() || ' ';
    run.cells += cell.getWidth();
  }
  flush();
  return svg;
}

function lookOf(cell: IBufferCell): string {
  const classes = [cell.isBold() && 'b', cell.isDim() && 'd', cell.isInverse() && 'p']
    .filter(Boolean)
    .join(' ');
  const fill = cell.isFgPalette() && !cell.isInverse() ? ` style="fill:${colourOf(cell)}"` : '';
  return `${classes === '' ? '' : ` class="${classes}"`}${fill}`;
}

/** Bright black is a grey of its own; other bright colours are drawn as their plain ones. */
function colourOf(cell: IBufferCell): string {
  const colour = cell.getFgColor();
  return `var(--c${colour < 8 ? colour : colour === 8 ? 8 : colour - 8})`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
