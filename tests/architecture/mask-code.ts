/**
 * Takes comments, strings, template texts and regular expressions out of code, so that a pattern finds only code.
 * Each literal leaves its number in quotes, and its text in a list. Lines stay where they are. JSX text is read as
 * code: an apostrophe in it ends with its line, as no string goes on beyond one.
 */
export interface MaskedCode {
  readonly code: string;
  /** What stood in the quotes that hold this number; for a template with expressions in it, `undefined`. */
  readonly literals: readonly (string | undefined)[];
}

interface Reader {
  readonly text: string;
  at: number;
  readonly out: string[];
  readonly literals: (string | undefined)[];
}

export function maskCode(text: string): MaskedCode {
  const reader: Reader = { text, at: 0, out: [], literals: [] };
  readCode(reader, false);
  return { code: reader.out.join(''), literals: reader.literals };
}

/** Reads to the end, or within a template to the brace that closes the expression. */
function readCode(reader: Reader, inTemplate: boolean): void {
  let depth = 0;
  while (reader.at < reader.text.length) {
    const char = reader.text[reader.at] ?? '';
    if (inTemplate && char === '}' && depth === 0) return;
    if (char === '{') depth++;
    if (char === '}') depth--;
    const pattern = literalAt(reader, char);
    if (pattern !== undefined) replace(reader, pattern);
    else if (char === '`') readTemplate(reader);
    else {
      reader.out.push(char);
      reader.at++;
    }
  }
}

const comment = /\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/y;
const string = /'((?:[^'\\\n]|\\[^])*)'|"((?:[^"\\\n]|\\[^])*)"/y;
const regex = /\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** After one of these a slash begins a regular expression, after anything else it divides. */
const beforeRegex = /(?:^|[(,=:[!&|?{};+\-*%>~^\n]|\b(?:return|typeof|case|in|of|do|else|void|delete|await|yield))\s*$/;

function literalAt(reader: Reader, char: string): RegExp | undefined {
  if (char === "'" || char === '"') return matches(reader, string);
  if (char !== '/') return undefined;
  const before = () => beforeRegex.test(reader.out.slice(-40).join(''));
  return matches(reader, comment) ?? (before() ? matches(reader, regex) : undefined);
}

function matches(reader: Reader, pattern: RegExp): RegExp | undefined {
  pattern.lastIndex = reader.at;
  return pattern.test(reader.text) ? pattern : undefined;
}

function replace(reader: Reader, pattern: RegExp): void {
  pattern.lastIndex = reader.at;
  const [whole = '', single, double] = pattern.exec(reader.text) ?? [];
  reader.at += whole.length;
  if (pattern === comment) reader.out.push(' ', lineBreaksOf(whole));
  else pushLiteral(reader, pattern === string ? (single ?? double) : undefined, whole);
}

function readTemplate(reader: Reader): void {
  const begin = reader.at++;
  const inner: string[] = [];
  let whole = true;
  while (reader.at < reader.text.length && reader.text[reader.at] !== '`') {
    if (reader.text.startsWith('${', reader.at)) {
      whole = false;
      inner.push(readExpression(reader));
    } else reader.at += reader.text[reader.at] === '\\' ? 2 : 1;
  }
  const text = reader.text.slice(begin + 1, reader.at++);
  pushLiteral(reader, whole ? text : undefined, text.replace(/\$\{[^]*\}/, ''));
  // The expressions of a template are code as well; they follow it in braces.
  if (inner.length > 0) reader.out.push(...inner.map((code) => `{${code}}`));
}

function readExpression(reader: Reader): string {
  reader.at += 2;
  const nested: Reader = { text: reader.text, at: reader.at, out: [], literals: reader.literals };
  readCode(nested, true);
  reader.at = nested.at + 1;
  return nested.out.join('');
}

function pushLiteral(reader: Reader, value: string | undefined, whole: string): void {
  reader.literals.push(value);
  reader.out.push(`"${reader.literals.length - 1}"`, lineBreaksOf(whole));
}

function lineBreaksOf(text: string): string {
  return text.replace(/[^\n]/g, '');
}
