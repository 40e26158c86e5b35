/** Evidence: proving that a fact's anchors stand in the paragraphs that it cites. */
import { escapePattern } from '#lib/core/escape-pattern.ts';
import type { Problem } from '#lib/core/problem.ts';
import type { Fact } from './dossier.ts';

/**
 * Paragraphs of a document, counted from 1 by whoever cites them. Blocks between blank lines; a document
 * without blank lines has a paragraph a line. Headings and captions count; a paragraph broken by a page counts twice.
 */
export function splitParagraphs(text: string): string[] {
  const blocks = text.replace(/\r\n?/g, '\n').split(/\n[ \t]*\n/);
  const paragraphs = blocks.length > 1 ? blocks : text.split('\n');
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

/** Same letters for the same mark: white space, quotes and dashes as typed by different papers. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A figure is not proven by part of a longer one: 20 does not stand in 2014, nor 3 in 3.8. */
function stands(anchor: string, text: string): boolean {
  const literal = escapePattern(plain(anchor));
  return new RegExp(`(?<!\\d|\\d[.,])${literal}(?!\\d|[.,]\\d)`).test(text);
}

/** Every anchor of the facts that does not stand in any paragraph the fact cites, and every paragraph that does not exist. */
export function findUnprovenAnchors(facts: readonly Fact[], text: string, file: string): Problem[] {
  const paragraphs = splitParagraphs(text).map(plain);
  return facts.flatMap((fact, at) => {
    const path = `$.facts[${at}]`;
    const missing = fact.paragraphs.filter((number) => paragraphs[number - 1] === undefined);
    const cited = fact.paragraphs.map((number) => paragraphs[number - 1] ?? '').join('\n');
    return [
      ...missing.map((number): Problem => ({
        code: 'anchor-not-found',
        file,
        path: `${path}.paragraphs`,
        message: `${fact.id} cites paragraph ${number}, but the document has ${paragraphs.length}`,
      })),
      ...fact.anchors
        .filter((anchor) => !stands(anchor, cited))
        .map((anchor): Problem => ({
          code: 'anchor-not-found',
          file,
          path: `${path}.anchors`,
          message: `${fact.id}: "${anchor}" does not stand in paragraph ${fact.paragraphs.join(', ')}; correct the anchor or the paragraph`,
        })),
    ];
  });
}
