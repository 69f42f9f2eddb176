import { type GalleryColumn, type GalleryTable, idsIn } from '../gallery/gallery-table.js';
import { type GalleryCell, nextSorting, type Sorting, sortedRows } from '../gallery/sorted-rows.js';
import { missingMark } from '../interchange/printed-table.js';
import { element } from './element.js';

/** How a table is shown. */
export interface ShownTable {
  /** What it is, for a screen reader. */
  readonly label: string;
  /** The place to which an identifier of a passage leads; undefined where the page does not have the passage. */
  readonly placeOf: (passage: string) => string | undefined;
}

/**
 * Shows a table whose heads put its rows in order.
 *
 * @param table - the columns and the rows
 * @param shown - what it is called, and where its evidence leads
 * @returns the table, in a part of the page that can be scrolled
 */
export function showTable({ columns, rows }: GalleryTable, shown: ShownTable): HTMLElement {
  const body = element('tbody');
  const heads = columns.map(({ heading, holds }) =>
    element('th', { scope: 'col', class: holds }, [
      element('button', { type: 'button' }, [heading]),
    ]),
  );
  let sorting: Sorting | undefined;
  const show = () => {
    for (const [index, head] of heads.entries()) {
      if (sorting?.column !== index) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', sorting.descending ? 'descending' : 'ascending');
    }
    body.replaceChildren(
      ...sortedRows(rows, sorting).map((row) =>
        element(
          'tr',
          {},
          columns.map((column, index) => cell(column, row[index] ?? null, shown)),
        ),
      ),
    );
  };
  for (const [index, head] of heads.entries()) {
    head.addEventListener('click', () => {
      sorting = nextSorting(sorting, index);
      show();
    });
  }
  show();
  return element(
    'div',
    { class: 'scroll', role: 'region', tabindex: '0', 'aria-label': shown.label },
    [element('table', { lang: 'en' }, [element('thead', {}, [element('tr', {}, heads)]), body])],
  );
}

function cell({ holds }: GalleryColumn, value: GalleryCell, { placeOf }: ShownTable): HTMLElement {
  if (value === null) return element('td', { class: holds }, [missingMark]);
  if (holds !== 'evidence') return element('td', { class: holds }, [String(value)]);
  const links = idsIn(value).flatMap((id) => {
    const place = placeOf(id);
    return [place === undefined ? id : element('a', { href: `#${place}` }, [id]), ' '];
  });
  return element('td', { class: holds }, links.slice(0, -1));
}

/** What the columns of a table hold, as a list. */
export function showColumns({ columns }: GalleryTable): HTMLElement {
  return element(
    'dl',
    { lang: 'en' },
    columns.map(({ heading, about }) =>
      element('div', {}, [element('dt', {}, [heading]), element('dd', {}, [about])]),
    ),
  );
}
