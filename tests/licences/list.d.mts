/** A package that is installed. */
export interface InstalledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string | undefined;
  /** Whether users of the package get it. */
  readonly users: boolean;
}

export function installed(lock: object): InstalledPackage[];
export function isPermissive(licence: string | undefined): boolean;
