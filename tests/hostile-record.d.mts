/** A host that is none: what asks it for anything shows itself. */
export declare const hostileHost: string;

/** Texts that one reader or another would take for code. */
export declare const hostileTexts: readonly string[];

/** Writes the record into an empty folder. */
export declare function writeHostileRecord(folder: string): void;
