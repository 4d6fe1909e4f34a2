/**
 * Messages for the author of a lesson: every one names the file, the line and what to do instead.
 *
 * @import {VFile} from 'vfile'
 * @import {VFileMessage} from 'vfile-message'
 * @import {Node, Point, Position} from 'unist'
 */
import { relative } from 'node:path';

/** A lesson, or the site around it, that can't be built; its message is ready to print. */
export class BuildError extends Error {
  name = 'BuildError';
}

/**
 * Notes an error and goes on, so that an author sees all of them in one run.
 *
 * @param {VFile} file
 * @param {string} reason
 * @param {Node | Position | Point | null} [place]
 */
export function error(file, reason, place) {
  file.message(reason, { place: placeOf(place) }).fatal = true;
}

/**
 * @param {VFile} file
 * @param {string} reason
 * @param {Node | Position | Point | null} [place]
 */
export function warn(file, reason, place) {
  file.message(reason, { place: placeOf(place) });
}

/**
 * Says what was decided for the author, who may want something else.
 *
 * @param {VFile} file
 * @param {string} reason
 * @param {Node | Position | Point | null} [place]
 */
export function note(file, reason, place) {
  file.info(reason, { place: placeOf(place) });
}

/** @param {Node | Position | Point | null | undefined} place */
function placeOf(place) {
  return place && 'type' in place ? place.position : (place ?? undefined);
}

/** @param {VFile} file */
export function failed(file) {
  return file.messages.some((message) => message.fatal);
}

/**
 * One line per message, `file.md:3:1 error …`, which terminals and editors make clickable: first the lesson's own
 * messages from top to bottom, then those of its drawings.
 *
 * @param {VFile} file
 */
export function format(file) {
  const own = (/** @type {VFileMessage} */ message) => message.file === file.path;
  const ordered = [...file.messages.filter(own).sort(byPlace), ...file.messages.filter((message) => !own(message))];
  return ordered.map(formatMessage).join('\n');
}

/**
 * @param {VFileMessage} a
 * @param {VFileMessage} b
 */
function byPlace(a, b) {
  return (a.line ?? 1) - (b.line ?? 1) || (a.column ?? 1) - (b.column ?? 1);
}

/** @param {VFileMessage} message whose file may be a drawing of the lesson */
function formatMessage(message) {
  const path = relative(process.cwd(), message.file ?? '');
  const severity = message.fatal === undefined ? 'note' : message.fatal ? 'error' : 'warning';
  return `${path}:${message.line ?? 1}:${message.column ?? 1} ${severity} ${message.reason}`;
}
