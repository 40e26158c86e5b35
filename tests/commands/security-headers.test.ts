import { describe, expect, it } from 'vitest';
import { buildPagePolicy, securityHeaders } from '#lib/commands/security-headers.ts';

describe('the policy of a page', () => {
  it.each(['/class/ABCD23', '/class/ABCD23/host', '/class/ABCD23/projector', '/class/newly'])(
    'of %s, rendered on request, frees scripts by a nonce of its own each time',
    (path) => {
      const [first, second] = [buildPagePolicy(path), buildPagePolicy(path)];
      const { policy = '', script } = first ?? {};
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]{48}';/);
      expect(policy).not.toBe(second?.policy);
      expect(policy).toContain(securityHeaders['Content-Security-Policy']);
      expect(policy).toContain("trusted-types default; require-trusted-types-for 'script'");
      expect(script).toContain(`<script nonce="${/'nonce-([^']*)'/.exec(policy)?.[1]}">`);
    },
  );

  it.each([
    '/',
    '/study',
    '/class',
    '/class/',
    '/class/new',
    '/class/homework',
    '/class/results',
    '/classic/x',
    '/class/A/b',
  ])('of %s, built beforehand, stands in the page', (path) => {
    expect(buildPagePolicy(path)).toBeUndefined();
  });
});
