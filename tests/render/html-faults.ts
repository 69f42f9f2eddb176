/** Elements that have no end tag. */
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

/** What is wrong with the tags and references of a page: nothing, if the list is empty. */
export function htmlFaults(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  for (const [, end, name = '', attributes = ''] of withoutRawText(html).matchAll(
    /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+(?:="[^"<]*")?)*)\s*>/g,
  )) {
    if (end) {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> ends <${last}>`);
    } else if (!empty.has(name)) open.push(name);
    for (const [, reference = ''] of attributes.matchAll(
      /(?:aria-labelledby|aria-describedby|data-charts)="([^"]*)"/g,
    )) {
      for (const id of reference.split(' ')) {
        if (!html.includes(`id="${id}"`)) faults.push(`nothing is called ${id}`);
      }
    }
  }
  faults.push(...open.map((name) => `<${name}> has no end`));
  const text = withoutRawText(html).replace(/<!DOCTYPE html>|<\/?[a-z][^<>]*>/g, '');
  if (/[<>]/.test(text))
    faults.push(`a bracket in a text: ${/.{0,30}[<>].{0,30}/.exec(text)?.[0]}`);
  const ids = [...withoutRawText(html).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
  faults.push(
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two are called ${id}`),
  );
  return faults;
}

/** The addresses that a page would load or lead to outside itself and its folder. */
export function outerAddresses(html: string): string[] {
  const page = withoutRawText(html, 'script');
  const found = [
    ...page.matchAll(/\s(?:src|href|srcset|data|action|poster)="([^"]*)"/g),
    ...page.matchAll(/url\(\s*["']?([^"')]*)/g),
    ...page.matchAll(/@import\s+(\S+)/g),
  ].map(([, address]) => address ?? '');
  return found.filter((address) => /^[a-z]+:|^\/\//i.test(address) && !address.startsWith('data:'));
}

/** The texts of the elements that hold data, as JSON, by their identifiers. */
export function dataOf(html: string): Record<string, unknown> {
  const found = html.matchAll(/<script type="application\/json" id="([^"]*)">(.*?)<\/script>/gs);
  return Object.fromEntries([...found].map(([, id, json]) => [id, JSON.parse(json ?? '')]));
}

/** A page without its scripts, its data and its style. */
export function textOf(html: string): string {
  return withoutRawText(html);
}

/** How many scripts a browser would find in a page. */
export function scriptCount(html: string): number {
  return [...html.matchAll(/<script[\s>]/gi)].length;
}

/** A page whose scripts, and styles if they are named, are empty. */
function withoutRawText(html: string, ...names: string[]): string {
  const kinds = names.length > 0 ? names : ['script', 'style'];
  return kinds.reduce(
    (text, kind) => text.replace(new RegExp(`(<${kind}[^>]*>).*?(</${kind}>)`, 'gs'), '$1$2'),
    html,
  );
}
