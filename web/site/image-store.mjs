/** The images of all lessons of a site: gives each an address of its own in the output. */
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

export class ImageStore {
  /** @type {Map<string, string>} source file → address relative to the page */
  #addresses = new Map();
  /** @type {Set<string>} */
  #taken = new Set();

  /**
   * @param {string} file an absolute path
   * @returns {string} the address that a page uses
   */
  add(file) {
    const known = this.#addresses.get(file);
    if (known) return known;
    const extension = extname(file);
    // An address without escapes works on every host and in every tool that an author passes it to.
    const stem =
      basename(file, extension)
        .normalize('NFKD')
        .replace(/[^\w.-]+/g, '-') || 'image';
    let address = `images/${stem}${extension.toLowerCase()}`;
    for (let n = 2; this.#taken.has(address.toLowerCase()); n++) {
      address = `images/${stem}-${n}${extension.toLowerCase()}`;
    }
    this.#taken.add(address.toLowerCase());
    this.#addresses.set(file, address);
    return address;
  }

  /** @param {string} out the folder of the site */
  async copyTo(out) {
    for (const [file, address] of this.#addresses) {
      const target = join(out, address);
      await mkdir(dirname(target), { recursive: true });
      await copyFile(file, target);
    }
  }
}
