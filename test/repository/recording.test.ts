import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenes } from '../../source/tui/tour/scenes.ts';

const svg = readFileSync(new URL('../../docs/tour.svg', import.meta.url), 'utf8');
const pictures = svg.split('<g id=').slice(1);
const words = (picture = '') =>
  Array.from(picture.matchAll(/<text[^>]*>([^<]*)/g), ([, text = '']) => text.trim())
    .join(' ')
    .replaceAll(/\s+/g, ' ');

test('the recording of the tour has a frame for each caption, and the summary', () => {
  expect(pictures).toHaveLength(scenes.length + 1);
  for (const [index, { caption }] of scenes.entries()) {
    // If this fails, the tour has changed since `npm run recording`.
    expect(words(pictures[index])).toContain(caption);
  }
  expect(words(pictures.at(-1))).toContain('Infra will work with this provider.');
});

test('the recording is inert and small enough for a page', () => {
  expect(svg).not.toMatch(/<script|href=|javascript:|@import|url\(/i);
  expect(svg.length).toBeLessThan(150_000);
});
