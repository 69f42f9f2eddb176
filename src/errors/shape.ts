/** What a value has to be, as the types of the source state it. */
export type Shape =
  | 'any'
  | 'bigint'
  | 'boolean'
  | 'function'
  | 'null'
  | 'number'
  | 'object'
  | 'text'
  | 'undefined'
  | { readonly oneOf: readonly (string | number | boolean)[] }
  | { readonly any: readonly Shape[] }
  | { readonly list: Shape }
  | { readonly tuple: readonly Shape[] }
  | { readonly iterable: Shape }
  | { readonly set: Shape }
  | { readonly map: readonly [key: Shape, value: Shape] }
  | { readonly instance: string }
  | { readonly named: string };

/** What an object has to hold. */
export interface ObjectShape {
  /** What the documentation calls it; missing where it has no name. */
  readonly name?: string;
  readonly fields: Readonly<Record<string, Shape>>;
  /** The fields that may be missing. */
  readonly optional?: readonly string[];
  /** What stands in every other field, where any name will do. */
  readonly others?: Shape;
}

/** What a function takes. */
export interface FunctionShape {
  readonly parameters: readonly {
    readonly name: string;
    readonly shape: Shape;
    readonly optional?: boolean;
    /** Whether it takes all arguments that follow. */
    readonly rest?: boolean;
  }[];
  /** Whether it returns a promise, and refuses by that. */
  readonly promises?: boolean;
}

/** What every exported function takes, by its name, and the objects that it names. */
export interface Shapes {
  readonly functions: Readonly<Record<string, FunctionShape>>;
  readonly named: Readonly<Record<string, ObjectShape>>;
}
