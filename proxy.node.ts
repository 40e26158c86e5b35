/**
 * The content policy of the pages that the server renders on request, those of a room: with a nonce, as their scripts are not
 * known beforehand. All other pages were given theirs by the build (`lib/commands/content-policy.ts`).
 */
import { NextResponse, type NextRequest } from 'next/server';

export const config = { matcher: '/class/((?!new$|homework$|results$).+)' };

export function proxy(request: NextRequest): NextResponse {
  // In development React looks into itself with `eval`, and nobody else is served.
  if (process.env.NODE_ENV === 'development') return NextResponse.next();
  const policy = buildPolicy(Buffer.from(crypto.randomUUID()).toString('base64'));
  const headers = new Headers(request.headers);
  // Next gives its own scripts the nonce that it finds here.
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  return response;
}

function buildPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
