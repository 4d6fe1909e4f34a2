/**
 * What tells a widget in a frame apart on the embedding page, since each frame knows of itself alone.
 * @param {Pick<Element, 'id'>} frame
 * @param {readonly Pick<Element, 'id'>[]} frames all of the page with widgets
 * @param {string} key the widget's in its frame
 */
export function keyInFrame(frame, frames, key) {
  const place = frames.filter(({ id }) => !id).indexOf(frame);
  return `${frame.id ? `#${frame.id}` : place > 0 ? `iframe.${place + 1}` : 'iframe'}/${key}`;
}
