import type { z } from "zod";
import type { Method, PathParams } from "@/lib/api/endpoint-input";
import type { ApiEndpoint } from "@/lib/api/endpoints/all-endpoints";
import type { Json, Unchanging } from "@/lib/api/json";

/** The endpoints by method and path, as the server's table has them. */
type Endpoints = { [E in ApiEndpoint as `${E["method"]} ${E["path"]}`]: E };

/** The paths that an endpoint of a method is at. */
export type PathOf<M extends Method> = Extract<ApiEndpoint, { method: M }>["path"];

type EndpointAt<M extends Method, P extends string> = `${M} ${P}` extends keyof Endpoints
  ? Endpoints[`${M} ${P}`]
  : never;

type Given<Name extends string, Shape> = [Shape] extends [z.ZodType]
  ? [Shape] extends [never]
    ? { readonly [N in Name]?: undefined }
    : Record<never, never> extends z.input<Shape>
      ? { readonly [N in Name]?: Unchanging<z.input<Shape>> }
      : { readonly [N in Name]: Unchanging<z.input<Shape>> }
  : never;

/** What a call of an endpoint has to say: the parts of its path, its query and its body. */
export type RequestOf<M extends Method, P extends string> = { readonly params: PathParams<P> } & Given<
  "query",
  NonNullable<EndpointAt<M, P>["query"]>
> &
  Given<"body", NonNullable<EndpointAt<M, P>["body"]>>;

/** What an endpoint answers, as it arrives. */
export type ResponseOf<M extends Method, P extends string> = Json<z.output<EndpointAt<M, P>["response"]>>;
