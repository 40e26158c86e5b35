// @ts-check

/**
 * Given by `npm run build:static`: the path under which the files will stand, empty at the root of a host. Pages and routes that
 * need our own server are named `page.node.tsx` and `route.node.ts`: a build without one knows nothing of them.
 */
const staticBase = process.env.STATIC_BASE;
const isStatic = staticBase !== undefined;

/** @type {import('next').NextConfig} */
const served = {
  pageExtensions: ['tsx', 'ts', 'node.tsx', 'node.ts'],
  // They load compiled code or open connections, so they stay packages and are not bundled.
  serverExternalPackages: ['classic-level', '@redis/client'],
};

/**
 * Each page is the `index.html` of a folder, which every host finds by the folder's address.
 * @type {import('next').NextConfig}
 */
const asFiles = {
  pageExtensions: ['tsx', 'ts'],
  output: 'export',
  distDir: 'out',
  trailingSlash: true,
  basePath: staticBase ?? '',
};

/** @type {import('next').NextConfig} */
const nextConfig = {
  ...(isStatic ? asFiles : served),
  // What `components/frame/own-address.ts` knows.
  env: { BASE_PATH: staticBase ?? '', HAS_SERVER: isStatic ? '' : 'yes' },
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
