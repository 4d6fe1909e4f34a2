/**
 * Where a run stands. A loss is the mean over samples, each before the update that it took part in; an accuracy is the
 * share that was right, null where nothing is classified.
 * @typedef {object} RunState
 * @property {number} step updates so far
 * @property {number} epoch whole passes over the data so far
 * @property {number} samplesSeen of the epoch that is under way
 * @property {number} earliestStep that goTo reaches
 * @property {number} latestStep that goTo reaches
 * @property {number} batchLoss of the last step; before the first one, of all data
 * @property {number | null} batchAccuracy
 * @property {number} epochLoss of the last whole epoch
 * @property {number | null} epochAccuracy
 * @property {Divergence | null} divergence
 * @property {number} learningRate of the next step; going back in time brings an earlier one back
 */

/**
 * Why training stopped: the next step would have left the finite numbers.
 * @typedef {object} Divergence
 * @property {number} step the last finite one, at which the run stands
 * @property {number | null} parameter the first that would not have been finite; null where the loss wasn't
 * @property {number} gradient its gradient, 0 where that isn't finite itself
 * @property {string} reason
 */

/** @typedef {{ index: number, loss: number, accuracy: number | null }} HistoryPoint a step, or an epoch, from 1 */

export {};
