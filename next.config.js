// @ts-check

/**
 * What a page may do, whoever serves it. Which scripts it may run is said in the page itself (`lib/commands/content-policy.ts`);
 * what no page can say of itself is said here.
 */
const securityHeaders = {
  'Content-Security-Policy': "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** @type {import('next').NextConfig} */
const nextConfig = {
  // Pages and routes that need a server of their own end in `.node.tsx` and `.node.ts`; a static build leaves them out.
  pageExtensions: ['node.ts', 'node.tsx', 'ts', 'tsx'],
  // They load compiled code or open connections, so they stay packages and are not bundled.
  serverExternalPackages: ['classic-level', '@redis/client'],
  reactStrictMode: true,
  reactCompiler: true,
  poweredByHeader: false,
  headers: async () => [
    { source: '/:path*', headers: Object.entries(securityHeaders).map(([key, value]) => ({ key, value })) },
  ],
  // Pictures are vector or small; the optimiser would need a server, and the static build has none.
  images: { unoptimized: true },
  // `npm run check` checks the types. An install without development dependencies has nothing to check and must build.
  typescript: { ignoreBuildErrors: true },
  // Next writes no AGENTS.md here, looks up no upgrades and never stops a build to suggest one.
  agentRules: false,
  experimental: { agentFeedback: false, agentUpgrade: false },
};

export default nextConfig;
