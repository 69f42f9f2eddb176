import type { View } from 'vega';
import { tooltipText } from './tooltip-html.js';

/** What happens at a mark that the arrow keys reach. */
interface Steps {
  /** Shows what a mark tells at a place in the window. */
  readonly show: (
    at: { clientX: number; clientY: number },
    item: SceneItem,
    tooltip: unknown,
  ) => void;
  readonly hide: () => void;
  readonly say: (text: string) => void;
}

/** A mark that tells something, with its box in pixels of the chart. */
interface Stop {
  readonly item: SceneItem;
  readonly tooltip: unknown;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A thing that is drawn, as Vega keeps it. */
interface SceneItem {
  readonly bounds: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  };
  readonly x?: number;
  readonly y?: number;
  readonly tooltip?: unknown;
  readonly items?: readonly SceneMark[];
}

interface SceneMark {
  readonly marktype: string;
  readonly items: readonly SceneItem[];
}

/**
 * Lets the arrow keys go from mark to mark of a chart that has the focus, and shows what each tells, as the pointer does.
 *
 * @param place - the element that takes the focus
 * @param view - the chart in it
 * @param steps - what happens at a mark
 * @returns a function that ends this
 */
export function walkMarks(place: HTMLElement, view: View, steps: Steps): () => void {
  const frame = document.createElement('div');
  frame.className = 'mark-frame';
  frame.hidden = true;
  place.append(frame);
  let at = -1;
  const leave = () => {
    at = -1;
    frame.hidden = true;
    steps.hide();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const stops = stopsOf(view);
    if (event.key === 'Escape') return leave();
    const next = nextStop(event.key, at, stops.length);
    const stop = next === undefined ? undefined : stops[next];
    if (next === undefined || stop === undefined) return;
    event.preventDefault();
    at = next;
    const picture = place.querySelector('svg')?.getBoundingClientRect();
    const outer = place.getBoundingClientRect();
    if (!picture) return;
    const scale = picture.width / pictureWidth(view);
    const [left, top] = [picture.left + stop.left * scale, picture.top + stop.top * scale];
    frame.hidden = false;
    frame.style.left = `${left - outer.left - 2}px`;
    frame.style.top = `${top - outer.top - 2}px`;
    frame.style.width = `${stop.width * scale + 4}px`;
    frame.style.height = `${stop.height * scale + 4}px`;
    frame.scrollIntoView({ block: 'nearest' });
    const box = frame.getBoundingClientRect();
    steps.show({ clientX: box.right, clientY: box.bottom }, stop.item, stop.tooltip);
    steps.say(tooltipText(stop.tooltip));
  };
  place.addEventListener('keydown', onKey);
  place.addEventListener('blur', leave);
  return () => {
    place.removeEventListener('keydown', onKey);
    place.removeEventListener('blur', leave);
    frame.remove();
  };
}

function nextStop(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

/** The marks that tell something, in the order in which they are drawn. */
function stopsOf(view: View): Stop[] {
  const [x, y] = view.origin() as unknown as [number, number];
  const padding = view.padding() as { left?: number; top?: number } | number;
  const [left, top] =
    typeof padding === 'number' ? [padding, padding] : [padding.left ?? 0, padding.top ?? 0];
  const { root } = view.scenegraph() as unknown as { root: SceneMark };
  return walk(root, x + left, y + top);
}

function walk(mark: SceneMark, x: number, y: number): Stop[] {
  return mark.items.flatMap((item): Stop[] => {
    const { x1, y1, x2, y2 } = item.bounds;
    const { tooltip } = item;
    const own =
      tooltip === undefined || tooltip === null || tooltip === ''
        ? []
        : [{ item, tooltip, left: x + x1, top: y + y1, width: x2 - x1, height: y2 - y1 }];
    if (mark.marktype !== 'group') return own;
    const [left, top] = [x + (item.x ?? 0), y + (item.y ?? 0)];
    return [...own, ...(item.items ?? []).flatMap((child) => walk(child, left, top))];
  });
}

function pictureWidth(view: View): number {
  const box = view.container()?.querySelector('svg')?.viewBox.baseVal;
  return box?.width || 1;
}
