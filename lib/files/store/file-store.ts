/** The hash of a file (SHA-256, hex), and for a smaller copy of it its width in px. */
const NAME = /^[0-9a-f]{64}(?:-\d{2,4}\.webp)?$/;

/** Something that is stored, and since when. */
export type StoredObject = { readonly name: string; readonly storedAt: Date };

/**
 * Where the bytes of files lie. Names say what is in them, so nothing is ever overwritten with something else: storing a name again is
 * harmless. Whatever fails throws; then the name is either not there or whole.
 */
export type FileStore = {
  /** Returns once the bytes are safe. */
  readonly put: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Null: there is no such name. */
  readonly get: (name: string) => Promise<Buffer<ArrayBuffer> | null>;
  readonly remove: (name: string) => Promise<void>;
  readonly list: () => AsyncIterable<StoredObject>;
};

/** Whether something can be stored under a name: anything else never reaches a path or an address. */
export function isStoredName(name: string): boolean {
  return NAME.test(name);
}

/** The name of the smaller copy of a file. */
export function copyName(hash: string, width: number): string {
  return `${hash}-${width}.webp`;
}
