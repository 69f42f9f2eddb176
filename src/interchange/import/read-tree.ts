import { ImportError } from '../../errors/import-error.js';
import { parseJson } from '../../files/read-json.js';
import { decodeText, findEncoding } from './text-encoding.js';
import { whyUnsound } from './why-unsound.js';

/**
 * Reads a file that is no table but a tree: JSON or XML. Attributes of XML have @ before their names.
 *
 * @param file - its name
 * @param bytes - its bytes
 * @param form - which of the two it is
 * @returns the tree
 * @throws ImportError if it is not sound
 */
export async function readTree(
  file: string,
  bytes: Uint8Array,
  form: 'json' | 'xml',
): Promise<unknown> {
  const text = decodeText(bytes, findEncoding(bytes).encoding);
  if (text === undefined)
    throw new ImportError([{ file, expected: 'text in UTF-8; save it again with that encoding' }]);
  try {
    return form === 'json' ? parseJson(text) : await xmlTree(file, text);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const name = form === 'json' ? 'JSON' : 'XML';
    throw new ImportError([{ file, expected: `sound ${name}${whyUnsound(error)}` }]);
  }
}

async function xmlTree(file: string, text: string): Promise<unknown> {
  if (/<!ENTITY/i.test(text)) {
    throw new ImportError([
      {
        file,
        expected: 'XML that declares no entities of its own: they may stand for text without end',
      },
    ]);
  }
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const checked = XMLValidator.validate(text);
  if (checked !== true) {
    const { line, msg } = checked.err;
    throw new ImportError([{ file, row: line, expected: `sound XML (${msg})` }]);
  }
  return new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    htmlEntities: true,
  }).parse(text);
}
