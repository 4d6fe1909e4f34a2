/** For a plain static host, under a sub-path. */
export default {
  output: 'export',
  basePath: '/course',
  trailingSlash: true,
  // Next.js would otherwise guess the root from the repository's several lock files.
  outputFileTracingRoot: import.meta.dirname,
  eslint: { ignoreDuringBuilds: true },
};
