import { z } from "zod";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Cost } from "@/lib/auth/limit-requests";
import type { BodyLimits } from "./body-limits";
import type { AnyParams, Asking, EndpointInput, Method, Outcome, PathParams, Requirement } from "./endpoint-input";
import type { Unchanging } from "./json";

/** The bytes of a file, in a document of OpenAPI as such. */
const fileBytes = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length > 0,
  "Send the file as the body of the request.",
);

type Shape = z.ZodType;
type Parsed<S extends Shape | undefined> = S extends Shape ? z.output<S> : undefined;

type Description<
  M extends Method,
  Path extends string,
  Q extends Shape | undefined,
  B extends Shape | undefined,
  R extends Shape,
> = {
  readonly method: M;
  /** Below /api/v1: `/worlds/{world}/articles`. What stands in braces is what `params` holds. */
  readonly path: Path;
  /** One line for the OpenAPI document. */
  readonly summary: string;
  readonly query?: Q;
  readonly body?: B;
  /** The status of a success. */
  readonly status: 200 | 201;
  /** How it counts against the caller's limits; `write` or `read` unless it is given. */
  readonly cost?: Cost;
  /** What a success holds on the server; `Json` says what arrives of it. */
  readonly response: R;
  /** The media type of a success, where it is not plain JSON. */
  readonly contentType?: string;
  /** What the body may hold; `SMALL_BODY` unless it is given. A larger one is read only from those whom `requires` lets pass. */
  readonly takes?: BodyLimits;
  /** The endpoint holds the article of its path: calls about one article run one after another. Needs `requires`. */
  readonly holdsArticle?: boolean;
  /** The endpoint writes a source: such calls run one after another. */
  readonly imports?: boolean;
  /** The body is a file: its bytes as they are, of at most `takes`, whatever Content-Type says. */
  readonly takesFile?: boolean;
  /** The members of the answer that are shown once and kept nowhere. */
  readonly secret?: readonly string[];
};

type Rights<Path extends string> = {
  /** Asked before anything of the body is read. */
  readonly requires?: Requirement<PathParams<Path>>;
};

type Input<Path extends string, Q extends Shape | undefined, B extends Shape | undefined> = EndpointInput<
  PathParams<Path>,
  Parsed<Q>,
  Parsed<B>
>;

type ResponseOf<R extends Shape> = Outcome<Unchanging<z.output<NoInfer<R>>>>;

/**
 * An endpoint as routing, checking and the OpenAPI document need it. `requires` and `run` are methods, so that endpoints of any
 * input fit: TypeScript does not check what a method is called with here. `checkCall` answers for it: it hands each endpoint what its own shapes parsed.
 */
export type Endpoint = Description<Method, string, Shape | undefined, Shape | undefined, Shape> & {
  readonly requiresSignIn: boolean;
  requires?(asking: Asking): Outcome<unknown>;
  run(input: EndpointInput<AnyParams, unknown, unknown>): Outcome<unknown>;
};

type Served<
  M extends Method,
  Path extends string,
  Q extends Shape | undefined,
  B extends Shape | undefined,
  R extends Shape,
> = Description<M, Path, Q, B, R> &
  Rights<Path> & { readonly requiresSignIn: boolean; readonly run: (input: Input<Path, Q, B>) => ResponseOf<R> };

/** An endpoint that only reads; a visitor without an account may call it. */
export function readEndpoint<
  M extends Method,
  Path extends string,
  R extends Shape,
  Q extends Shape | undefined = undefined,
>(
  endpoint: Description<M, Path, Q, undefined, R> &
    Rights<Path> & { readonly run: (input: Input<Path, Q, undefined>) => ResponseOf<R> },
): Served<M, Path, Q, undefined, R> {
  return { ...endpoint, requiresSignIn: false };
}

/** An endpoint that only reads, with a question too long for an address: it comes as the body of a POST. */
export function queryEndpoint<M extends Method, Path extends string, R extends Shape, B extends Shape>(
  endpoint: Description<M, Path, undefined, B, R> &
    Rights<Path> & { readonly run: (input: Input<Path, undefined, B>) => ResponseOf<R> },
): Served<M, Path, undefined, B, R> {
  return { ...endpoint, requiresSignIn: false };
}

/** An endpoint that writes: it needs somebody signed in, and may carry an Idempotency-Key. */
export function writeEndpoint<
  M extends Method,
  Path extends string,
  R extends Shape,
  B extends Shape | undefined = undefined,
>(
  endpoint: Description<M, Path, undefined, B, R> &
    Rights<Path> & { readonly run: (context: ActionContext, input: Input<Path, undefined, B>) => ResponseOf<R> },
): Served<M, Path, undefined, B, R> {
  const run = (input: Input<Path, undefined, B>) => {
    if (!input.viewer) throw new Error("A write was called for nobody");
    return endpoint.run({ db: input.db, actor: input.viewer, now: input.now }, input);
  };
  return { ...endpoint, run, requiresSignIn: true };
}

/** An endpoint that is sent a file as its body, as `takesFile` says; what else there is to say stands in the query. */
export function uploadEndpoint<M extends Method, Path extends string, R extends Shape, Q extends Shape>(
  endpoint: Omit<Description<M, Path, Q, undefined, R>, "takes" | "takesFile"> & {
    readonly takes: BodyLimits;
    readonly requires: Requirement<PathParams<Path>>;
    readonly run: (context: ActionContext, input: Input<Path, Q, typeof fileBytes>) => ResponseOf<R>;
  },
): Served<M, Path, Q, typeof fileBytes, R> {
  const run = (input: Input<Path, Q, typeof fileBytes>) => {
    if (!input.viewer) throw new Error("A write was called for nobody");
    return endpoint.run({ db: input.db, actor: input.viewer, now: input.now }, input);
  };
  return { ...endpoint, run, body: fileBytes, takesFile: true, requiresSignIn: true };
}

/** An endpoint that writes and that a visitor without an account may call, too: it limits itself by `ipAddress`. */
export function openEndpoint<M extends Method, Path extends string, R extends Shape, B extends Shape>(
  endpoint: Description<M, Path, undefined, B, R> &
    Rights<Path> & { readonly run: (input: Input<Path, undefined, B>) => ResponseOf<R> },
): Served<M, Path, undefined, B, R> {
  return { ...endpoint, requiresSignIn: false };
}
