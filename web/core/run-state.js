/**
 * The state of a run. A loss is the mean over samples, each taken before the update that the sample took part in; an
 * accuracy is the share of samples classified correctly, null if the network doesn't classify.
 * @typedef {object} RunState
 * @property {number} step updates so far
 * @property {number} epoch whole passes over the data so far
 * @property {number} samplesSeen in the current epoch
 * @property {number} earliestStep that goTo can reach
 * @property {number} latestStep that goTo can reach
 * @property {number} batchLoss of the last step; before the first step, of all data
 * @property {number | null} batchAccuracy
 * @property {number} epochLoss of the last whole epoch
 * @property {number | null} epochAccuracy
 * @property {Divergence | null} divergence
 * @property {number} learningRate of the next step; goTo restores an earlier step's
 */

/**
 * Why training stopped: the next step would have produced a number that isn't finite.
 * @typedef {object} Divergence
 * @property {number} step the last step with finite numbers, at which the run now is
 * @property {number | null} parameter index of the first one that would not have been finite; null if it was the loss
 * @property {number} gradient of this parameter; 0 if the gradient itself isn't finite
 * @property {string} reason
 */

/** @typedef {{ index: number, loss: number, accuracy: number | null }} HistoryPoint of a step or an epoch, from 1 */

/**
 * @param {ArrayLike<number>} numbers index, loss and accuracy of each point
 * @param {boolean} classifies whether the accuracies mean anything
 * @returns {HistoryPoint[]}
 */
export function readHistory(numbers, classifies) {
  return Array.from({ length: numbers.length / 3 }, (_, i) => ({
    index: numbers[3 * i],
    loss: numbers[3 * i + 1],
    accuracy: classifies ? numbers[3 * i + 2] : null,
  }));
}
