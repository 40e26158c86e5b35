/**
 * The content security policy of a finished page. Next writes some of its scripts into the page; instead of allowing any such
 * script the policy names the checksum of each. It stands in the page itself, so that any server may serve it.
 */
import { createHash } from 'node:crypto';
import { buildOpeningScript } from './opening-script.ts';
import { trustedTypesDirectives } from './trusted-scripts.ts';

const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;
const inlineStyle = /<style[^>]*>([^]*?)<\/style>/g;
const styleAttribute = /<[a-z][^<>]*?\sstyle="([^"]*)"/g;
/** Behind the encoding, which has to stand within the first kilobyte, and before anything that could load. */
const place = /<meta charset="utf-8"\s*\/?>/i;

/** `base` is the app's sub-path, empty at the root of a host. Throws when the page has no place for the policy. */
export function addContentPolicy(html: string, base = ''): string {
  if (!place.test(html)) throw new Error('A page names no encoding, so its content policy has no place.');
  const opening = `<script>${buildOpeningScript(base)}</script>`;
  const policy = buildContentPolicy(`${opening}${html}`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}"/>`;
  return html.replace(place, (charset) => `${charset}${meta}${opening}`);
}

export function buildContentPolicy(html: string): string {
  const scripts = checksums(html, inlineScript);
  const attributes = checksums(html, styleAttribute, decodeAttribute);
  const styles = [
    ...checksums(html, inlineStyle),
    ...(attributes.length > 0 ? ["'unsafe-hashes'"] : []),
    ...attributes,
  ];
  return [
    "default-src 'self'",
    ["script-src 'self'", ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    ...trustedTypesDirectives,
  ].join('; ');
}

type Decode = (text: string) => string;

function checksums(html: string, pattern: RegExp, decode: Decode = (text) => text): string[] {
  const texts = new Set([...html.matchAll(pattern)].map(([, text = '']) => decode(text)));
  return [...texts].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** The checksum is that of the style, not of how React writes it into HTML. */
function decodeAttribute(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
