import { type Item, parse, type Spec, type TooltipHandler, View } from 'vega';
import { expressionInterpreter } from 'vega-interpreter';
import { Handler } from 'vega-tooltip';
import { htmlText } from '../escapes/html-text.js';
import { tooltipHtml } from './tooltip-html.js';
import { placeInWindow } from './tooltip-place.js';
import { walkMarks } from './walk-marks.js';

/** A chart in the page. */
export interface DrawnChart {
  /** Resolves when it is drawn. */
  readonly done: Promise<unknown>;
  /** Takes it out of the page. */
  readonly remove: () => void;
}

const tooltips = new Handler({
  id: 'tooltip',
  theme: 'page',
  disableDefaultStyle: true,
  formatTooltip: tooltipHtml,
  sanitize: (text) => htmlText(String(text)),
});

/** Shows what a mark tells, within the window. */
const showTooltip: TooltipHandler = (handler, event, item, value) => {
  tooltips.call(handler, event, item, value);
  const tooltip = document.querySelector<HTMLElement>('#tooltip.visible');
  if (!tooltip) return;
  const room = { width: innerWidth, height: innerHeight };
  const { left, top } = placeInWindow(tooltip.getBoundingClientRect(), event.clientX, room);
  tooltip.style.left = `${left}px`;
  tooltip.style.top = `${top}px`;
};

/** Takes away the tooltip that is shown. */
function hideTooltip(): void {
  document.getElementById('tooltip')?.classList.remove('visible');
}

addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hideTooltip();
});

/**
 * Draws a chart into an element, with tooltips for the pointer and for the arrow keys. Expressions are interpreted, so that the page
 * may forbid its scripts to make code.
 *
 * @param place - the element; what is in it is replaced
 * @param spec - a Vega specification with its data in it
 * @param say - tells a screen reader what the mark reached by the arrow keys stands for
 * @returns the chart
 */
export function drawChart(
  place: HTMLElement,
  spec: Spec,
  say: (text: string) => void = () => {},
): DrawnChart {
  const container = document.createElement('div');
  container.className = 'picture';
  // The place itself is the picture that a screen reader tells of.
  container.ariaHidden = 'true';
  place.replaceChildren(container);
  const view = new View(parse(spec, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'svg',
    container,
    logLevel: 1,
    tooltip: showTooltip,
  });
  const stop = walkMarks(place, view, {
    show: (at, item, tooltip) =>
      showTooltip(view, new MouseEvent('pointermove', at), item as unknown as Item, tooltip),
    hide: hideTooltip,
    say,
  });
  return {
    done: view.runAsync(),
    remove: () => {
      stop();
      hideTooltip();
      view.finalize();
      place.replaceChildren();
    },
  };
}

/**
 * Draws a chart into an element as a picture alone, without tooltips.
 *
 * @param place - the element; what is in it is replaced
 * @param spec - a Vega specification with its data in it
 * @returns the picture
 */
export function drawPicture(place: HTMLElement, spec: Spec): DrawnChart {
  const view = new View(parse(spec, undefined, { ast: true }), {
    expr: expressionInterpreter,
    renderer: 'svg',
    container: place,
    logLevel: 1,
    hover: false,
  });
  return {
    // What is drawn stays; what would answer the pointer does not.
    done: view.runAsync().then(() => view.finalize()),
    remove: () => place.replaceChildren(),
  };
}
