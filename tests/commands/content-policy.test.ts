import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { addContentPolicy, buildContentPolicy } from '#lib/commands/content-policy.ts';

const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string) =>
  buildContentPolicy(html)
    .split('; ')
    .find((each) => each.startsWith(`${name} `));

describe('the policy of a page', () => {
  it('names each inline script once and no script that has an address', () => {
    const html =
      '<script src="/a.js" async=""></script><script async="" src="/b.js"></script><script>one()</script><script id="_R_">two(\n)</script><script>one()</script>';
    expect(directive(html, 'script-src')).toBe(`script-src 'self' ${sha('one()')} ${sha('two(\n)')}`);
  });

  it('allows styles of its own files alone when the page holds none', () => {
    expect(directive('<p>a style="b"</p>', 'style-src')).toBe("style-src 'self'");
  });

  it('names each style that stands in the page, as the browser reads it', () => {
    const html = '<style>p{}</style><p class="x" style="background:url(&quot;a&amp;b&quot;)">';
    expect(directive(html, 'style-src')).toBe(
      `style-src 'self' ${sha('p{}')} 'unsafe-hashes' ${sha('background:url("a&b")')}`,
    );
  });

  it('allows no script by kind', () => {
    expect(buildContentPolicy('<script>one()</script>')).not.toMatch(/unsafe-inline|unsafe-eval|\*|https:/);
  });
});

describe('its place', () => {
  it('is behind the encoding and before everything that loads', () => {
    const page = addContentPolicy(
      '<html><head><meta charSet="utf-8"/><link rel="stylesheet" href="/a.css"/></head></html>',
    );
    expect(page).toMatch(
      /^<html><head><meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy" content="[^"]+"\/><script>[^]+<\/script><link/,
    );
  });

  it('is followed by the script that guards all others, which it names', () => {
    const page = addContentPolicy('<head><meta charSet="utf-8"/></head>', '/sub');
    const [, script = ''] = /<script>([^]+?)<\/script>/.exec(page) ?? [];
    expect(script).toContain('/sub/_next/static/');
    expect(page).toContain(`script-src 'self' ${sha(script)};`);
  });

  it('must be there', () => {
    expect(() => addContentPolicy('<html></html>')).toThrow('names no encoding');
  });
});
