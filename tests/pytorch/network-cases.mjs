/** Scripts of trained networks, as a trainer saves them: all shapes of layers and activations, trained for a while. */
import { readFile } from 'node:fs/promises';
import { loadCore } from '../../web/core/load-core.js';
import { scriptOf } from '../../web/elements/trainer/save-and-share.js';
import { Training } from '../../web/kit/training/state/training.js';
import { DATA, trainingFromAttributes } from '../../web/kit/training/state/training-settings.js';
import { TRAINED_ACTIVATIONS } from '../../web/kit/words/activations.js';
import { trainingWasmUrl } from '../bindings/load-training.mjs';

const SHAPES = ['', '1', '4', '8 8 8'];

export async function networkCases() {
  const core = await loadCore({ wasmBinary: await readFile(trainingWasmUrl) });
  return SHAPES.flatMap((layers, i) =>
    TRAINED_ACTIVATIONS.map((activation, k) => {
      const data = DATA[(i + 3 * k) % DATA.length];
      // Each of several layers has a different activation.
      const each = layers
        .split(' ')
        .map((_, layer) => TRAINED_ACTIVATIONS[(k + layer) % TRAINED_ACTIVATIONS.length])
        .join(' ');
      const given = { data, layers, activation: layers ? each : activation, rate: '0.05', seed: String(10 * i + k) };
      const { settings } = trainingFromAttributes(given);
      const training = new Training(core, settings);
      training.replay(40);
      const outputs = [...training.now.outputs].slice(0, 8);
      const made = { script: scriptOf(training), printed: `${core.tensorText(outputs)}\n` };
      training.dispose();
      return made;
    }),
  );
}
