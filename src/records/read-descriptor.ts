import { join } from 'node:path';
import { readJson } from '../files/read-json.js';
import { builtInFolder } from './built-in-folder.js';
import type { Descriptor } from './descriptor.js';
import { formInLanguages, namesInLanguages } from './names-in-languages.js';
import { withOwnColumns } from './own-columns.js';

/**
 * The descriptor of a dataset that can be loaded: what it says itself, with the schemas of the built-in record, which are the
 * form in which every dataset is read, and the built-in record's words where it has none.
 *
 * @param folder - the dataset's folder; the built-in record if left out
 * @returns the descriptor, with the schema of each of its tables
 * @throws FileError if there is none, or it is not JSON
 * @example
 * ```ts
 * readDescriptor().name // => 'sovnarkom'
 * readDescriptor().resources.find((one) => one.name === 'votes').schema.primaryKey // => ['id']
 * ```
 */
export function readDescriptor(folder: string = builtInFolder): Descriptor {
  const built = parse(builtInFolder);
  const own = folder === builtInFolder ? built : parse(folder);
  const widened = formInLanguages(built, own['sovnarkom:languages']);
  const form = new Map(widened.resources.map((one) => [one.name, one]));
  const resources = own.resources.map((one) => {
    const model = form.get(one.name);
    const whole = { ...model, ...one, ...(model?.schema && { schema: model.schema }) };
    if (own === built) return whole;
    return withOwnColumns(namesInLanguages(whole, own['sovnarkom:languages']), one);
  });
  return { ...own, resources };
}

function parse(folder: string): Descriptor {
  return readJson(join(folder, 'datapackage.json')) as Descriptor;
}
