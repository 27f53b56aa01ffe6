import type { MergeBlock } from "@/lib/document/merge/merge";
import type { DocJson } from "@/lib/document/model/json";

/** What is JSON already and holds itself: types that go through values end here. */
type Document = DocJson | MergeBlock | Uint8Array;

/** The same value, of which nothing may be changed: lists are read from the database as read-only. */
export type Unchanging<T> = unknown extends T
  ? T
  : T extends Date | Document
    ? T
    : { readonly [K in keyof T]: Unchanging<T[K]> };

/** What arrives of a value that is sent as JSON: a time arrives as text. */
export type Json<T> = unknown extends T
  ? T
  : T extends Date
    ? string
    : T extends Document
      ? T
      : { readonly [K in keyof T]: Json<T[K]> };

/** The value as it arrives when it is sent as JSON. */
export function asJson<T>(value: T): Json<T> {
  return JSON.parse(JSON.stringify(value));
}
