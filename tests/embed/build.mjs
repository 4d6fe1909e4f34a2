/** Builds the hosts that the tests in this folder open: `node tests/embed/build.mjs [NAME …]`; without names, all. */
import { buildDeck, buildMkDocs, buildNpmHost, pack } from './hosts.mjs';

const wanted = process.argv.slice(2);
const tarball = await pack();
const hosts = {
  next: () => buildNpmHost('next', tarball, 'out'),
  astro: () => buildNpmHost('astro', tarball, 'dist'),
  frameworks: () => buildNpmHost('frameworks', tarball, 'dist'),
  mkdocs: buildMkDocs,
  reveal: buildDeck,
};
for (const [name, build] of Object.entries(hosts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const start = performance.now();
  const folder = await build();
  console.log(
    `${folder || `there is no ${name} here: its test is skipped`} (${Math.round((performance.now() - start) / 1000)} s)`,
  );
}
