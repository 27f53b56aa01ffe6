import type { z } from "zod";
import type { MergeConflict } from "@/lib/articles/save/merge-onto-head";
import type { UndoConflict } from "@/lib/articles/undo/undo";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Viewer } from "@/lib/auth/actor";
import type { Cost } from "@/lib/auth/limit-requests";
import type { Failure } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";
import type { Db } from "@/lib/db";
import type { BodyLimits } from "./body-limits";

/** The request cannot be read at all: no JSON, no UTF-8, no address. */
export type Malformed = { readonly kind: "malformed"; readonly detail: string };

/** Everything a call can fail with. */
export type EndpointFailure = Failure | MergeConflict | UndoConflict | Malformed;

type Shape = z.ZodType;
type Parsed<S extends Shape | undefined> = S extends Shape ? z.output<S> : undefined;

/** What a call is run with: the parsed input, and who asks. `params` are the parts of the path in braces. */
export type EndpointInput<Q extends Shape | undefined, B extends Shape | undefined> = {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Parsed<Q>;
  readonly body: Parsed<B>;
  readonly now: Date;
  /** Where the request comes from (`clientIp`), for limits on what visitors do. */
  readonly ipAddress: string;
};

/** What is known of a request before its body is read. */
export type Asking = {
  readonly db: Db;
  readonly viewer: Viewer;
  readonly params: Readonly<Record<string, string>>;
  readonly now: Date;
};

/** The right that a call asks for before it reads a body: it refuses as the act itself would, and writes nothing. */
export type Requirement = (asking: Asking) => Promise<Result<unknown, EndpointFailure>>;

type Common<Q extends Shape | undefined, B extends Shape | undefined> = {
  readonly method: "get" | "post" | "put" | "delete";
  /** As in the contract, below /api/v1: `/worlds/{world}/articles`. */
  readonly path: string;
  /** One line for the OpenAPI document. */
  readonly summary: string;
  readonly query?: Q;
  readonly body?: B;
  /** The status of a success. */
  readonly status: 200 | 201;
  /** How it counts against the limits of who calls; `write` or `read` unless it is given. */
  readonly cost?: Cost;
  readonly response: Shape;
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
export type Endpoint = Common<Shape | undefined, Shape | undefined> & {
  readonly requiresSignIn: boolean;
  readonly run: (
    input: EndpointInput<Shape | undefined, Shape | undefined>,
  ) => Promise<Result<unknown, EndpointFailure>>;
};

/** A call that only reads; a visitor without an account may make it. */
export function readEndpoint<Q extends Shape | undefined = undefined>(
  endpoint: Common<Q, undefined> & {
    readonly run: (input: EndpointInput<Q, undefined>) => Promise<Result<unknown, EndpointFailure>>;
  },
): Endpoint {
  return { ...endpoint, requiresSignIn: false } as unknown as Endpoint;
}

/** A call that only reads, with a question too long for an address: it comes as the body of a POST. */
export function queryEndpoint<B extends Shape>(
  endpoint: Common<undefined, B> & {
    readonly run: (input: EndpointInput<undefined, B>) => Promise<Result<unknown, EndpointFailure>>;
  },
): Endpoint {
  return { ...endpoint, requiresSignIn: false } as unknown as Endpoint;
}

/** A call that writes: it needs somebody signed in, and may carry an Idempotency-Key. */
export function writeEndpoint<Q extends Shape | undefined = undefined, B extends Shape | undefined = undefined>(
  endpoint: Common<Q, B> & {
    readonly run: (context: ActionContext, input: EndpointInput<Q, B>) => Promise<Result<unknown, EndpointFailure>>;
  },
): Endpoint {
  const run = (input: EndpointInput<Q, B>): Promise<Result<unknown, EndpointFailure>> => {
    if (!input.viewer) throw new Error("A write was called for nobody");
    return endpoint.run({ db: input.db, actor: input.viewer, now: input.now }, input);
  };
  return { ...endpoint, run, requiresSignIn: true } as unknown as Endpoint;
}

/** A call that writes and that a visitor without an account may make, too: it limits itself by `ipAddress`. */
export function openEndpoint<B extends Shape>(
  endpoint: Common<undefined, B> & {
    readonly run: (input: EndpointInput<undefined, B>) => Promise<Result<unknown, EndpointFailure>>;
  },
): Endpoint {
  return { ...endpoint, requiresSignIn: false } as unknown as Endpoint;
}
