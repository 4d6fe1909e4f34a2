/** Below a sub-path of a plain static host. */
export default {
  output: 'export',
  basePath: '/course',
  trailingSlash: true,
  // One lock file of many in the repository.
  outputFileTracingRoot: import.meta.dirname,
  eslint: { ignoreDuringBuilds: true },
};
