import type { MergeConflict } from "@/lib/articles/save/merge-onto-head";
import type { UndoConflict } from "@/lib/articles/undo/undo";
import type { Viewer } from "@/lib/auth/actor";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import type { Db } from "@/lib/db";

/** The request cannot be read at all: no JSON, no UTF-8, no address. */
export type Malformed = { readonly kind: "malformed"; readonly detail: string };

/** Everything a call can fail with. */
export type EndpointFailure = Failure | MergeConflict | UndoConflict | Malformed;

/** How an endpoint is called over HTTP. */
export type Method = "get" | "post" | "put" | "delete";

type NamesIn<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The parts of a path that stand in braces: `{ world: string }` of `/worlds/{world}`. */
export type PathParams<Path extends string> = { readonly [Name in NamesIn<Path>]: string };

/** Parts of a path of which nothing is known. */
export type AnyParams = Readonly<Record<string, string>>;

/** What is known of a request before its body is read. */
export type Asking<Params = AnyParams> = {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly params: Params;
  readonly now: Date;
};

/** What an endpoint is run with: the parsed input, and who asks. */
export type EndpointInput<Params, Query, Body> = Asking<Params> & {
  readonly query: Query;
  readonly body: Body;
  /** Where the request comes from (`clientIp`), for limits on what visitors do. */
  readonly ipAddress: string;
};

/** What an endpoint comes to. */
export type Outcome<T> = Promise<Result<T, EndpointFailure>>;

/** What a call came to: its value, and the status that says so over HTTP. */
export type Performed = { readonly status: number; readonly value: unknown };

/** The right that an endpoint asks for before it reads a body: it refuses as the action itself would, and writes nothing. */
export type Requirement<Params = AnyParams> = (asking: Asking<Params>) => Outcome<unknown>;
