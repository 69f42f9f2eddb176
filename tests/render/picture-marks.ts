import type { Scene } from '../../src/render/scene.js';

/** A rectangle in pixels from the upper left corner of the picture. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark of a laid-out chart, where it stands in the picture. */
export interface PlacedMark {
  readonly type: string;
  readonly box: Box;
  /** The letters of a text mark, its lines joined by a space. */
  readonly text: string;
  /** The size of a text mark's type, in pixels. */
  readonly fontSize: number | undefined;
  /** The part of the picture in which the mark can be seen. */
  readonly window: Box;
}

interface Bounds {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

interface Item {
  readonly bounds: Bounds;
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly opacity?: number;
  readonly text?: unknown;
  readonly fontSize?: number;
  readonly items?: readonly Mark[];
}

interface Mark {
  readonly marktype: string;
  readonly clip?: unknown;
  readonly items: readonly Item[];
}

/** Every visible mark of a laid-out chart that is not a group, with its place in the picture. */
export function placedMarks(scene: Scene): PlacedMark[] {
  const { view } = scene;
  const [x, y] = view.origin() as unknown as [number, number];
  const padding = view.padding() as unknown as { left: number; top: number } | number;
  const [left, top] =
    typeof padding === 'number' ? [padding, padding] : [padding.left, padding.top];
  const { root } = view.scenegraph() as unknown as { root: Mark };
  return walk(root, x + left, y + top, pictureBox(scene));
}

/** The whole picture. */
export function pictureBox(scene: Scene): Box {
  return { left: 0, top: 0, right: scene.width, bottom: scene.height };
}

/** The texts of a laid-out chart. */
export function placedTexts(scene: Scene): PlacedMark[] {
  return placedMarks(scene).filter((mark) => mark.type === 'text' && mark.text !== '');
}

/** Whether a box lies within another, to half a pixel. */
export function isWithin(inner: Box, outer: Box): boolean {
  const slack = 0.5;
  return (
    inner.left >= outer.left - slack &&
    inner.top >= outer.top - slack &&
    inner.right <= outer.right + slack &&
    inner.bottom <= outer.bottom + slack
  );
}

/** Whether two boxes share more than half a pixel in both directions. */
export function overlap(one: Box, other: Box): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return across > 0.5 && down > 0.5;
}

/** Every pair of texts that overlap, as `one | other`. */
export function overlappingTexts(scene: Scene): string[] {
  const texts = placedTexts(scene);
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.text} | ${other.text}`),
  );
}

function walk(mark: Mark, x: number, y: number, window: Box): PlacedMark[] {
  return mark.items.flatMap((item) => {
    if (item.opacity === 0) return [];
    if (mark.marktype !== 'group') {
      const { x1, y1, x2, y2 } = item.bounds;
      const box = { left: x + x1, top: y + y1, right: x + x2, bottom: y + y2 };
      return [{ type: mark.marktype, box, text: textOf(item), fontSize: item.fontSize, window }];
    }
    const [left, top] = [x + (item.x ?? 0), y + (item.y ?? 0)];
    const inside = mark.clip
      ? { left, top, right: left + (item.width ?? 0), bottom: top + (item.height ?? 0) }
      : window;
    return (item.items ?? []).flatMap((child) => walk(child, left, top, inside));
  });
}

function textOf(item: Item): string {
  const { text } = item;
  if (text === undefined || text === null) return '';
  return Array.isArray(text) ? text.join(' ') : String(text).replaceAll('\n', ' ');
}
