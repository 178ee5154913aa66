import { PassThrough } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createLineInput } from '../../source/plain/line-input.ts';

class Keyboard extends PassThrough {
  readonly isTTY = true;
  isRaw = false;
  setRawMode(raw: boolean): this {
    this.isRaw = raw;
    return this;
  }
}

function open() {
  const keyboard = new Keyboard();
  let interrupts = 0;
  // A stream with the three members of a terminal that are used.
  const input = createLineInput(keyboard as unknown as NodeJS.ReadStream, () => {
    interrupts += 1;
  });
  return { keyboard, input, interrupts: () => interrupts };
}

async function linesOf(...chunks: readonly string[]): Promise<readonly string[]> {
  const { keyboard, input } = open();
  for (const chunk of chunks) keyboard.write(chunk);
  await new Promise((resolve) => setImmediate(resolve));
  const lines: string[] = [];
  for (let line = input.take(); line !== undefined; line = input.take()) lines.push(line);
  return lines;
}

describe('lines from a keyboard', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['come whole, however they were cut', ['ac', 'me\nid', '.acme.dev\n'], ['acme', 'id.acme.dev']],
    ['end in any way', ['a\rb\r\nc\n'], ['a', 'b', 'c']],
    ['wait for their end', ['acme'], []],
    ['are edited with backspace where the terminal does not', ['sx3\u007f\u007f3\bcret\r'], ['scret']],
    ['are begun anew with Ctrl-U', ['wrong\u0015right\r'], ['right']],
    ['lose arrow keys and the marks around a paste', ['\u001b[200~ac\u001b[Cme\u001b[201~\r'], ['acme']],
    ['lose other control characters', ['a\u0000c\u0007me\t!\r'], ['acme !']],
    ['hold text of any script', ['Sinéad 東京 👩‍💻\n'], ['Sinéad 東京 👩‍💻']],
  ])('%s', async (_, chunks, lines) => {
    expect(await linesOf(...chunks)).toEqual(lines);
  });

  test('are cut where they never end', async () => {
    const [line = ''] = await linesOf(...Array.from({ length: 40 }, () => 'a'.repeat(10_000)), '\n');
    expect(line.length).toBeLessThan(100_000);
  });

  test('Ctrl-C in a hidden line interrupts, and its text goes nowhere', async () => {
    const { keyboard, input, interrupts } = open();
    input.hide();
    keyboard.write('s3cret\u0003');
    await new Promise((resolve) => setImmediate(resolve));
    expect(interrupts()).toBe(1);
    expect(input.take()).toBeUndefined();
  });

  test('behind a hidden one were pasted with it, and go nowhere', async () => {
    const { keyboard, input } = open();
    input.hide();
    keyboard.write('first half\rsecond half\r');
    await new Promise((resolve) => setImmediate(resolve));
    expect(input.take()).toBe('first half');
    expect(input.show()).toBe(true);
    expect(input.take()).toBeUndefined();
  });

  test('that were typed ahead of a hidden one stay', async () => {
    const { keyboard, input } = open();
    keyboard.write('s3cret\nnext\n');
    await new Promise((resolve) => setImmediate(resolve));
    input.hide();
    expect(input.take()).toBe('s3cret');
    expect(input.show()).toBe(false);
    expect(input.take()).toBe('next');
  });

  test.each([
    ['Ctrl-D on an empty line', (keyboard: Keyboard) => keyboard.write('\u0004')],
    ['a closed input', (keyboard: Keyboard) => keyboard.end()],
  ])('%s is the end', async (_, end) => {
    const { keyboard, input } = open();
    end(keyboard);
    await new Promise((resolve) => setImmediate(resolve));
    expect(input.ended).toBe(true);
  });

  test('closing gives the echo back', () => {
    const { keyboard, input } = open();
    input.hide();
    expect(keyboard.isRaw).toBe(true);
    input.close();
    expect(keyboard.isRaw).toBe(false);
  });
});
