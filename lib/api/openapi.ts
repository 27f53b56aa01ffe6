import { z } from "zod";
import type { Call } from "./call";
import { PROBLEM_KINDS } from "./problem";

/** With what a save that met another adds, and an undo that cannot be done: the revisions, and each block and field that both changed. */
const PROBLEM = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  kind: z.enum(PROBLEM_KINDS),
  detail: z.string(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  ...z
    .object({
      head: z.int(),
      base: z.int(),
      blocks: z.array(z.looseObject({})),
      fields: z.array(z.looseObject({})),
      headContent: z.looseObject({}),
      first: z.int(),
      last: z.int(),
    })
    .partial().shape,
});

/** The OpenAPI 3.1 document of the calls, from the same shapes that check the input. `base` is the path before them. */
export function openApiDocument(calls: readonly Call[], base: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const call of calls) {
    const path = `${base}${call.path}`;
    paths[path] = { ...paths[path], [call.method]: operation(call) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Canonry",
      version: "1",
      description: "Worlds, their sources, articles, claims, revisions and canon decisions.",
    },
    paths,
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer" } },
      schemas: { Problem: jsonSchema(PROBLEM, "output") },
    },
  };
}

function operation(call: Call) {
  const inPath = [...call.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  return {
    summary: call.says,
    operationId: `${call.method}${call.path.replace(/[^a-z]+([a-z])/gi, (_all, letter: string) => letter.toUpperCase()).replace(/[^a-zA-Z]/g, "")}`,
    security: call.writes ? [{ token: [] }] : [{}, { token: [] }],
    parameters: [...inPath, ...queryParameters(call), ...(call.writes ? [IDEMPOTENCY_KEY] : [])],
    ...(call.body
      ? { requestBody: { required: true, content: { "application/json": { schema: jsonSchema(call.body, "input") } } } }
      : {}),
    responses: {
      [call.status]: {
        description: "Done",
        content: { [call.contentType ?? "application/json"]: { schema: jsonSchema(call.answer, "output") } },
      },
      default: {
        description: "It could not be done",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

const IDEMPOTENCY_KEY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "Repeating a write with the same key answers as the first time and writes nothing more.",
  schema: { type: "string", maxLength: 200 },
};

function queryParameters(call: Call) {
  if (!call.query) return [];
  const { properties = {}, required = [] } = jsonSchema(call.query, "input");
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

function jsonSchema(shape: z.ZodType, io: "input" | "output") {
  const { $schema: _draft, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: "any" });
  return schema;
}
