import { writeFile } from 'node:fs/promises';
import type { IBufferCell, Terminal } from '@xterm/headless';
import { launchChromium } from './chromium.ts';
import { withPictureText } from './picture-text.ts';

// biome-ignore format: two rows of eight, as terminals count their colours
const palette = [
  '#2e3436', '#e0565b', '#7fbf5f', '#d8b04c', '#6ca0dc', '#b48ead', '#4fb8c4', '#d3d7cf',
  '#6f7680', '#ef7a7f', '#98d37a', '#eccb6b', '#8fb9ea', '#c9a5c4', '#76d3dd', '#eeeeec',
] as const;

const foreground = '#d3d7cf';
const background = '#1c1f24';

/** A picture of a terminal's visible screen, with its text embedded. */
export async function screenshot(emulator: Terminal, file: string): Promise<void> {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    await page.setContent(screenAsHtml(emulator));
    const png = await page.locator('pre').screenshot();
    await writeFile(file, withPictureText(png, (await page.locator('pre').textContent()) ?? ''));
  } finally {
    await browser.close();
  }
}

/** The visible screen as an HTML page, with a span per run of cells with the same look. */
function screenAsHtml(emulator: Terminal): string {
  const { active } = emulator.buffer;
  const rows = Array.from({ length: emulator.rows }, (_, row) => {
    const line = active.getLine(active.baseY + row);
    let html = '';
    let run = { style: '', text: '' };
    for (let column = 0; line && column < emulator.cols; column++) {
      const cell = line.getCell(column);
      // The second half of a wide character.
      if (!cell || cell.getWidth() === 0) continue;
      const style = cellStyle(cell);
      if (style !== run.style) {
        html += spanned(run);
        run = { style, text: '' };
      }
      run.text += cell.getChars() || ' ';
    }
    return html + spanned(run);
  });
  // This line height joins the box characters of DejaVu Sans Mono.
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; background: ${background} }
pre { display: inline-block; margin: 0; padding: 12px 16px; width: ${emulator.cols}ch; background: ${background};
  color: ${foreground}; font: 15px/1.164 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', 'Noto Color Emoji', monospace }
</style><pre>${rows.join('\n')}</pre>`;
}

function spanned({ style, text }: { readonly style: string; readonly text: string }): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return style === '' ? safe : `<span style="${style}">${safe}</span>`;
}

function cellStyle(cell: IBufferCell): string {
  const front = colour(cell.isFgPalette(), cell.isFgRGB(), cell.getFgColor(), foreground);
  const back = colour(cell.isBgPalette(), cell.isBgRGB(), cell.getBgColor(), background);
  const [ink, paper] = cell.isInverse() ? [back, front] : [front, back];
  return [
    ink !== foreground && `color:${ink}`,
    paper !== background && `background:${paper}`,
    cell.isBold() && 'font-weight:bold',
    cell.isDim() && 'opacity:.55',
    cell.isUnderline() && 'text-decoration:underline',
  ]
    .filter(Boolean)
    .join(';');
}

function colour(isPalette: boolean, isRgb: boolean, value: number, otherwise: string): string {
  if (isRgb) return `#${value.toString(16).padStart(6, '0')}`;
  return isPalette ? (palette[value] ?? otherwise) : otherwise;
}
