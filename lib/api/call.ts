import type { z } from "zod";
import type { MergeConflict } from "@/lib/articles/save/merge-onto-head";
import type { UndoConflict } from "@/lib/articles/undo/undo";
import type { Act } from "@/lib/auth/act";
import type { Viewer } from "@/lib/auth/actor";
import type { Cost } from "@/lib/auth/limit-requests";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import type { BodyLimits } from "./body-limits";

/** The request cannot be read at all: no JSON, no UTF-8, no address. */
export type Malformed = { readonly kind: "malformed"; readonly detail: string };

/** Everything a call can fail with. */
export type CallFailure = Failure | MergeConflict | UndoConflict | Malformed;

type Shape = z.ZodType;
type Parsed<S extends Shape | undefined> = S extends Shape ? z.output<S> : undefined;

/** What a call is run with: the parsed input, and who asks. `params` are the parts of the path in braces. */
export type CallInput<Q extends Shape | undefined, B extends Shape | undefined> = {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Parsed<Q>;
  readonly body: Parsed<B>;
  readonly now: Date;
  /** Where the request comes from (`clientPlace`), for limits on what visitors do. */
  readonly place: string;
};

/** What is known of a request before its body is read. */
export type Asking = {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly params: Readonly<Record<string, string>>;
  readonly now: Date;
};

/** The right that a call asks for before it reads a body: it refuses as the act itself would, and writes nothing. */
export type Requirement = (asking: Asking) => Promise<Result<unknown, CallFailure>>;

type Common<Q extends Shape | undefined, B extends Shape | undefined> = {
  readonly method: "get" | "post" | "put" | "delete";
  /** As in the contract, below /api/v1: `/worlds/{w}/articles`. */
  readonly path: string;
  /** One line for the OpenAPI document. */
  readonly says: string;
  readonly query?: Q;
  readonly body?: B;
  /** The status of a success. */
  readonly status: 200 | 201;
  /** How it counts against the limits of who calls; `write` or `read` unless it is given. */
  readonly cost?: Cost;
  readonly answer: Shape;
  /** The media type of a success, where it is not plain JSON. */
  readonly contentType?: string;
  /** Asked before anything of the body is read. */
  readonly requires?: Requirement;
  /** What the body may hold; `SMALL_BODY` unless it is given. A larger one is read only from those whom `requires` lets pass. */
  readonly takes?: BodyLimits;
  /** The call holds the article of its path: those about one article run one after another. Needs `requires`. */
  readonly holdsArticle?: boolean;
  /** The call writes a source: such calls run one after another. */
  readonly imports?: boolean;
  /** The members of the answer that are shown once and kept nowhere. */
  readonly secret?: readonly string[];
};

/** One call of the API, as routing, checking and the OpenAPI document need it. */
export type Call = Common<Shape | undefined, Shape | undefined> & {
  readonly writes: boolean;
  readonly run: (input: CallInput<Shape | undefined, Shape | undefined>) => Promise<Result<unknown, CallFailure>>;
};

/** A call that only reads; a visitor without an account may make it. */
export function readCall<Q extends Shape | undefined = undefined>(
  call: Common<Q, undefined> & {
    readonly run: (input: CallInput<Q, undefined>) => Promise<Result<unknown, CallFailure>>;
  },
): Call {
  return { ...call, writes: false } as unknown as Call;
}

/** A call that only reads, with a question too long for an address: it comes as the body of a POST. */
export function askCall<B extends Shape>(
  call: Common<undefined, B> & {
    readonly run: (input: CallInput<undefined, B>) => Promise<Result<unknown, CallFailure>>;
  },
): Call {
  return { ...call, writes: false } as unknown as Call;
}

/** A call that writes: it needs somebody signed in, and may carry an Idempotency-Key. */
export function writeCall<Q extends Shape | undefined = undefined, B extends Shape | undefined = undefined>(
  call: Common<Q, B> & {
    readonly run: (act: Act, input: CallInput<Q, B>) => Promise<Result<unknown, CallFailure>>;
  },
): Call {
  const run = (input: CallInput<Q, B>): Promise<Result<unknown, CallFailure>> => {
    if (!input.viewer) throw new Error("A write was called for nobody");
    return call.run({ db: input.db, actor: input.viewer, now: input.now }, input);
  };
  return { ...call, run, writes: true } as unknown as Call;
}

/** A call that writes and that a visitor without an account may make, too: it limits itself by `place`. */
export function openCall<B extends Shape>(
  call: Common<undefined, B> & {
    readonly run: (input: CallInput<undefined, B>) => Promise<Result<unknown, CallFailure>>;
  },
): Call {
  return { ...call, writes: false } as unknown as Call;
}
