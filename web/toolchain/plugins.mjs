import { countedActivations } from './activation-rows.mjs';
import { collapseTemplates } from './collapse-templates.mjs';
import { litWithoutGlobals } from './lit-without-globals.mjs';
import { plainImports } from './plain-imports.mjs';
import { heavyHeights } from './reserved-heights.mjs';
import { textSize } from './text-size.mjs';

/** The plugins that every build of the elements needs: the site's, the package's and the one script's. */
export const plugins = () => [
  collapseTemplates(),
  plainImports(),
  litWithoutGlobals(),
  textSize(),
  countedActivations(),
  heavyHeights(),
];
