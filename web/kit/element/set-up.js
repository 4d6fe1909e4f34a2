/**
 * What an author has set up, as text. What isn't given isn't named, so that an attribute that a later version adds
 * leaves the text, and with it the work that was kept, as it was.
 * @param {readonly (readonly [name: string, value: unknown])[]} properties
 */
export function setUpOf(properties) {
  return properties
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]) => `${name}=${value}`)
    .join(';');
}
