import type { VegaLiteSpec } from '../charts/vega-lite-spec.js';
import { expressionLiteral } from '../escapes/expression-literal.js';

/**
 * A specification whose titles of fields Vega-Lite may write into expressions. For tooltips and for what a screen reader says it puts
 * a field's title between quotation marks, and escapes quotation marks in it but not backslashes: the text `\"` would go on
 * as code. Such titles are escaped here, and the axis or the key, which shows the title itself, gets it as it is.
 *
 * @param spec - a Vega-Lite specification
 * @returns the specification, to be compiled; the same values where no title has a backslash or an unseen character
 */
export function titlesInExpressions(spec: VegaLiteSpec): VegaLiteSpec {
  return withTitles(spec) as VegaLiteSpec;
}

/** What of a specification is data or words, and has no encodings in it. */
const withoutEncodings = new Set(['data', 'datasets', 'usermeta', 'config', 'description']);

function withTitles(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withTitles);
  if (!isRecord(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      withoutEncodings.has(key)
        ? value
        : key === 'encoding' && isRecord(value)
          ? encodingOf(value)
          : withTitles(value),
    ]),
  );
}

function encodingOf(encoding: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(encoding).map(([channel, definition]) => [
      channel,
      Array.isArray(definition)
        ? definition.map((one) => definitionOf(channel, one))
        : definitionOf(channel, definition),
    ]),
  );
}

/** The part of an encoding that shows its title, by the channel; the key if none is named. */
const guides: Readonly<Record<string, string | undefined>> = {
  ...{ x: 'axis', y: 'axis', theta: 'axis', radius: 'axis' },
  ...{ row: 'header', column: 'header', facet: 'header' },
  ...{ tooltip: undefined, text: undefined, detail: undefined, order: undefined, href: undefined },
  ...{ x2: undefined, y2: undefined, theta2: undefined, radius2: undefined, url: undefined },
  ...{ key: undefined, description: undefined, xOffset: undefined, yOffset: undefined },
};

function definitionOf(channel: string, definition: unknown): unknown {
  if (!isRecord(definition)) return definition;
  const { condition } = definition;
  const whole =
    isRecord(condition) && 'title' in condition
      ? { ...definition, condition: definitionOf(channel, condition) }
      : definition;
  const title = titleInQuotes(definition.title);
  if (title === definition.title) return whole;
  const guide = channel in guides ? guides[channel] : 'legend';
  const shown = guide === undefined ? undefined : definition[guide];
  if (guide === undefined || shown === null) return { ...whole, title };
  const own = isRecord(shown) ? shown : {};
  return { ...whole, title, [guide]: { title: definition.title, ...own } };
}

/** A title as it may stand between quotation marks, before Vega-Lite escapes the quotation marks in it. */
function titleInQuotes(title: unknown): unknown {
  if (Array.isArray(title)) {
    const lines = title.map(titleInQuotes);
    return lines.every((line, at) => line === title[at]) ? title : lines;
  }
  if (typeof title !== 'string') return title;
  // `<` ends no literal, and is left to the page.
  return title
    .split(/(["<])/)
    .map((part) => (part === '"' || part === '<' ? part : expressionLiteral(part).slice(1, -1)))
    .join('');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
