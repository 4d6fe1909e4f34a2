import { nothing } from 'lit';
import { isDark } from '../../kit/training/drawing/map-painter.js';
import { landscapeView, styles } from './drawing/landscape-view.js';
import { parametersOf } from './drawing/network-layout.js';
import { parameterLabel } from './drawing/step-labels.js';
import { Landscape } from './state/landscape.js';

export { styles };

/** The loss over two of a trainer's parameters, with the path that the run has taken. */
export class TrainerLandscape {
  #host;
  #landscape;

  /** @param {import('lit').LitElement} host */
  constructor(host) {
    this.#host = host;
    this.#landscape = new Landscape(() => host.requestUpdate());
  }

  /**
   * @param {import('../../kit/training/state/training.js').Training} training
   * @param {readonly number[]} layers
   */
  view(training, layers) {
    const landscape = this.#landscape;
    const picture = landscape.look(training, isDark(this.#host));
    if (!picture) return nothing;
    const { slice } = picture;
    const parameters = parametersOf(layers).map((parameter) => ({
      index: parameter.index,
      name: parameterLabel(layers, parameter),
    }));
    return landscapeView({
      slice,
      path: picture.path,
      parameters,
      others: parameters.length > 2,
      texts: (numbers) => training.texts(numbers),
      choose: (axis, parameter) => {
        landscape.choose(axis, parameter);
        this.#host.requestUpdate();
      },
      put: (right, up) => {
        const [first, second] = slice.axes;
        const round = (/** @type {number} */ value) => Number(value.toFixed(2));
        training.setParameters(
          new Map([
            [first, round(right)],
            [second, round(up)],
          ]),
        );
      },
    });
  }
}
