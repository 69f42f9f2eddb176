/**
 * Makes an element of the page.
 *
 * @param name - the name of its tag
 * @param attributes - its attributes
 * @param within - what stands in it: elements, and texts, which stay texts whatever they hold
 * @returns the element
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>> = {},
  within: readonly (Node | string)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...within);
  return made;
}
