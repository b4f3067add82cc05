const cell = { width: 8.4, height: 19 };
const margin = 18;

/** @type {Readonly<Record<number, string>>} */
const colors = {
  30: '#6e7681',
  31: '#ff7b72',
  32: '#7ee787',
  33: '#e3b341',
  34: '#79c0ff',
  35: '#d2a8ff',
  36: '#76e3ea',
  37: '#e6edf3',
  90: '#8b949e',
};

/** @typedef {{ color?: string, bold?: boolean, dim?: boolean, underline?: boolean }} Style */

/**
 * The style after a terminal's own "select graphic rendition" code.
 * @param {Style} style
 * @param {number} code
 * @returns {Style}
 */
function applyCode(style, code) {
  if (code === 0) return {};
  if (code === 1) return { ...style, bold: true };
  if (code === 2) return { ...style, dim: true };
  if (code === 4) return { ...style, underline: true };
  if (code === 22) return { ...style, bold: false, dim: false };
  if (code === 24) return { ...style, underline: false };
  const color = colors[code];
  if (color !== undefined) return { ...style, color };
  const { color: _, ...rest } = style;
  if (code === 39) return rest;
  throw new RangeError(`the picture knows no terminal code ${code}`);
}

/** @param {string} text */
const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** @param {Style} style */
function attributes({ color, bold, dim, underline }) {
  return [
    color === undefined ? '' : ` fill="${color}"`,
    bold ? ' font-weight="700"' : '',
    dim ? ' opacity="0.65"' : '',
    underline ? ' text-decoration="underline"' : '',
  ].join('');
}

/**
 * @param {string} line
 * @param {Style} begin
 */
function renderLine(line, begin) {
  let style = begin;
  let column = 0;
  const spans = [];
  for (const [, codes, text] of line.matchAll(/\u001B\[([\d;]*)m|([^\u001B]+)/gu)) {
    if (text === undefined) {
      for (const code of (codes || '0').split(';')) style = applyCode(style, Number(code));
      continue;
    }
    const x = (margin + column * cell.width).toFixed(1);
    if (text.trim() !== '') spans.push(`<tspan x="${x}"${attributes(style)}>${escapeXml(text)}</tspan>`);
    column += text.length;
  }
  return { spans: spans.join(''), style, columns: column };
}

/**
 * An SVG picture of what a terminal shows for these bytes; the same for the same bytes.
 * @param {string} output Text with ANSI colour codes, and no other control codes.
 * @param {string} title What a screen reader says.
 */
export function renderPicture(output, title) {
  /** @type {Style} */
  let style = {};
  let columns = 0;
  const rows = output
    .trimEnd()
    .split('\n')
    .map((line, index) => {
      const rendered = renderLine(line, style);
      style = rendered.style;
      columns = Math.max(columns, rendered.columns);
      const y = margin + (index + 0.75) * cell.height;
      return rendered.spans === ''
        ? ''
        : `<text y="${y.toFixed(1)}" xml:space="preserve">${rendered.spans}</text>\n`;
    });
  const width = Math.ceil(2 * margin + columns * cell.width);
  const height = Math.ceil(2 * margin + rows.length * cell.height);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(title)}">
<rect width="100%" height="100%" rx="10" fill="#0d1117"/>
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3" style="white-space:pre">
${rows.join('')}</g>
</svg>
`;
}
