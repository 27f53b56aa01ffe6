import type { openApiDocument } from "@/lib/api/openapi";

/** JSON Schema as far as the API's own document uses it. */
export type Schema = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly format?: string;
};

type Parameter = { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: Schema };

/** An endpoint as the OpenAPI document tells of it; `path` is the part behind the base, with its parameters in braces. */
export type Endpoint = {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | null;
};

type Operation = {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
};

/** The API's OpenAPI document. */
export type ApiDocument = ReturnType<typeof openApiDocument>;

/** Every endpoint of the document. */
export function endpointsOf(document: ApiDocument, base: string): readonly Endpoint[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, described]) => {
      const { parameters, requestBody } = described as Operation;
      const body = requestBody?.content["application/json"]?.schema ?? null;
      return { method, path: path.slice(base.length), parameters, body };
    }),
  );
}
