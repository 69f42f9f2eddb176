/** A schema of JSON Schema, as far as the published schema of Vega-Lite uses its words. */
interface Schema {
  readonly $ref?: string;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: Schema;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema | readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly [word: string]: unknown;
}

const known = new Set(
  '$ref $schema anyOf allOf not type enum const properties required additionalProperties items minItems maxItems minimum maximum minProperties minLength maxLength definitions description default format deprecated'.split(
    ' ',
  ),
);

/**
 * Whether a value fits a JSON schema. A schema of thousands of definitions is read as it is, not compiled, which would take seconds.
 *
 * @throws Error on a word of JSON Schema that is not known here, so that none is passed over
 */
export function fitsSchema(whole: Schema, value: unknown, schema: Schema = whole): boolean {
  const unknown = Object.keys(schema).find((word) => !known.has(word));
  if (unknown !== undefined) throw new Error(`the schema uses ${unknown}`);
  const fits = (one: Schema, part = value) => fitsSchema(whole, part, one);
  if (schema.$ref !== undefined) {
    const definitions = whole.definitions as Readonly<Record<string, Schema>>;
    const name = decodeURIComponent(schema.$ref.replace('#/definitions/', ''));
    if (!fits(definitions[name]!)) return false;
  }
  const types = schema.type === undefined ? undefined : [schema.type].flat();
  return (
    (types === undefined || types.some((type) => isOfType(value, type))) &&
    (schema.enum === undefined || schema.enum.includes(value)) &&
    (!('const' in schema) || schema.const === value) &&
    (schema.anyOf === undefined || schema.anyOf.some((one) => fits(one))) &&
    (schema.allOf === undefined || schema.allOf.every((one) => fits(one))) &&
    (schema.not === undefined || !fits(schema.not)) &&
    (typeof value !== 'number' || within(value, schema.minimum, schema.maximum)) &&
    (typeof value !== 'string' || within(value.length, schema.minLength, schema.maxLength)) &&
    (!Array.isArray(value) || listFits(value, schema, fits)) &&
    (!isObject(value) || objectFits(value, schema, fits))
  );
}

type Fits = (schema: Schema, part: unknown) => boolean;

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return isObject(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}

function within(value: number, least = -Infinity, most = Infinity): boolean {
  return value >= least && value <= most;
}

function listFits(list: readonly unknown[], { items, minItems, maxItems }: Schema, fits: Fits) {
  if (!within(list.length, minItems, maxItems)) return false;
  if (items === undefined) return true;
  const of = (index: number) => (Array.isArray(items) ? items[index] : (items as Schema));
  return list.every((one, index) => of(index) === undefined || fits(of(index)!, one));
}

function objectFits(value: Readonly<Record<string, unknown>>, schema: Schema, fits: Fits): boolean {
  const { properties = {}, required = [], additionalProperties = true } = schema;
  if (Object.keys(value).length < (schema.minProperties ?? 0)) return false;
  if (required.some((name) => !Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, part]) => {
    if (Object.hasOwn(properties, name)) return fits(properties[name]!, part);
    return typeof additionalProperties === 'boolean'
      ? additionalProperties
      : fits(additionalProperties, part);
  });
}
