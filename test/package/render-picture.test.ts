import { styleText } from 'node:util';

import { describe, expect, test } from 'vitest';

import { renderPicture } from '../../scripts/render-picture.mjs';

const render = (output: string) => renderPicture(output, 'a test');
const paint = (format: 'red' | 'bold', text: string) => styleText(format, text, { validateStream: false });

describe('renderPicture', () => {
  test('places each run of text at its column', () => {
    expect(render(`ab${paint('red', 'cd')}`)).toContain('<tspan x="34.8" fill="#ff7b72">cd</tspan>');
  });

  test('ends a colour where the terminal would', () => {
    expect(render(`${paint('red', 'a')}b`)).toContain('<tspan x="26.4">b</tspan>');
  });

  test('keeps a style over the end of a line', () => {
    expect(render(paint('bold', 'a\nb'))).toContain('<tspan x="18.0" font-weight="700">b</tspan>');
  });

  test('escapes what XML would read as markup', () => {
    expect(render('<script>&')).toContain('&lt;script&gt;&amp;');
  });

  test('refuses codes that it would draw wrongly', () => {
    expect(() => render('\u001B[5mblink\u001B[0m')).toThrow('no terminal code 5');
  });
});
