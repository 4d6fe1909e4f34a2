/**
 * Collects what goes wrong on a page during a test: errors and warnings in its console, uncaught exceptions, and
 * requests to other origins than the tests' own servers.
 * @param {import('playwright-core').Page} page
 * @returns {string[]} the errors, to which later ones are added
 */
export function watchErrors(page) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) errors.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (hostname !== '127.0.0.1' && !['data:', 'blob:'].includes(protocol)) errors.push(`request to ${request.url()}`);
  });
  return errors;
}
