/** A place in the window, or the room there, in pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** As far from the pointer a tooltip stands. */
const distance = 10;

/**
 * Where a tooltip stands that would reach out of the window: many quotes find room neither above nor below the pointer.
 *
 * @param tooltip - where it would stand
 * @param pointer - the pointer, from the left edge of the window
 * @param room - the size of the window
 * @returns its upper left corner, within the window, and beside the pointer if there is room
 */
export function placeInWindow(
  { left, top, width, height }: Box,
  pointer: number,
  room: Pick<Box, 'width' | 'height'>,
): Pick<Box, 'left' | 'top'> {
  const wanted = left < 0 ? pointer + distance : left;
  return {
    left: Math.max(0, Math.min(wanted, room.width - width)),
    top: Math.max(0, Math.min(top, room.height - height)),
  };
}
