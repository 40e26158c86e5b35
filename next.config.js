// @ts-check
/** @type {import('next').NextConfig} */
const nextConfig = {
  reactStrictMode: true,
  reactCompiler: true,
  poweredByHeader: false,
  // Pictures are vector or small; the optimiser would need a server, and the static build has none.
  images: { unoptimized: true },
  // `npm run check` checks the types. An install without development dependencies has nothing to check and must build.
  typescript: { ignoreBuildErrors: true },
  // Next writes no AGENTS.md here, looks up no upgrades and never stops a build to suggest one.
  agentRules: false,
  experimental: { agentFeedback: false, agentUpgrade: false },
};

export default nextConfig;
