import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { buildTrustedScripts } from '#lib/commands/trusted-scripts.ts';

type Policy = Record<string, (text: string) => string | null>;

/** What the script sets up on a page of the app under `base`. */
function setUp(base: string): Policy {
  const made: [string, Policy][] = [];
  const trustedTypes = { createPolicy: (name: string, policy: Policy) => made.push([name, policy]) };
  const location = { href: `https://a.test${base}/study/?dossier=x`, origin: 'https://a.test' };
  runInNewContext(buildTrustedScripts(base), { trustedTypes, location, URL });
  const [[name, policy] = ['none', {}]] = made;
  expect(name).toBe('default');
  return policy;
}

it.each([
  ['', '/_next/static/chunks/a.js'],
  ['', 'https://a.test/_next/static/chunks/a.js'],
  ['', '/sw.js'],
  ['/sub', '/sub/_next/static/chunks/a.js'],
  ['/sub', '/sub/sw.js'],
])('under “%s” lets %s pass as it is', (base, address) => {
  expect(setUp(base).createScriptURL?.(address)).toBe(address);
});

it.each([
  ['', '/bank.json'],
  ['', '/_next/static/../../bank.json'],
  ['', '/_next/static/%2e%2e/data.js'],
  ['', '//b.test/_next/static/a.js'],
  ['', 'https://b.test/sw.js'],
  ['', 'data:text/javascript,go()'],
  ['', 'blob:https://a.test/_next/static/a.js'],
  ['', '/sw.js/more'],
  ['/sub', '/_next/static/chunks/a.js'],
  ['/sub', '/sw.js'],
])('under “%s” refuses %s', (base, address) => {
  expect(setUp(base).createScriptURL?.(address)).toBeNull();
});

it('has no way to make markup or a script of a text', () => {
  expect(Object.keys(setUp(''))).toEqual(['createScriptURL']);
});

it('does nothing in a browser without Trusted Types', () => {
  expect(() => runInNewContext(buildTrustedScripts(''), {})).not.toThrow();
});
