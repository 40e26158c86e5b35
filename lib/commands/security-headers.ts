/**
 * What a page may do, said where no page can say it of itself. Which scripts it may run stands in the page, as the build wrote it
 * (`content-policy.ts`); only the pages of a room are rendered on request, their scripts not known beforehand, and run by a nonce.
 */
import { randomUUID } from 'node:crypto';
import { buildOpeningScript } from './opening-script.ts';
import { trustedTypesDirectives } from './trusted-scripts.ts';

export type SecurityHeaders = Readonly<Record<string, string>>;

const unframed = ["object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"];

/** Of everything that is answered. */
export const securityHeaders = {
  'Content-Security-Policy': unframed.join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const satisfies SecurityHeaders;

const roomPage = /^\/class\/(?!(?:new|homework|results)$)[^/]+(?:\/(?:host|projector))?$/;

export interface PagePolicy {
  readonly policy: string;
  /** What it rests on, to stand in the page before every other script. */
  readonly script: string;
}

/** The policy of a page rendered on request, with a nonce of its own each time; `undefined` for every other path. */
export function buildPagePolicy(path: string): PagePolicy | undefined {
  if (!roomPage.test(path)) return undefined;
  const nonce = Buffer.from(randomUUID()).toString('base64');
  const loads = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
  ];
  return {
    policy: [...loads, ...unframed, ...trustedTypesDirectives].join('; '),
    script: `<script nonce="${nonce}">${buildOpeningScript('')}</script>`,
  };
}
