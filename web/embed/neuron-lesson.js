/**
 * The script that an author embeds. The one module whose import has an effect: it defines the elements.
 */
import { elements } from './elements.js';

for (const [name, { load }] of Object.entries(elements)) {
  load().then((element) => {
    // A second copy of this script on the page is no error; the first one's elements stay.
    if (!customElements.get(name)) customElements.define(name, element);
  }, reportError);
}
