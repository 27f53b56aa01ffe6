import { z } from "zod";
import type { Endpoint } from "./endpoint";
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
export function openApiDocument(endpoints: readonly Endpoint[], base: string) {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const endpoint of endpoints) {
    const path = `${base}${endpoint.path}`;
    paths[path] = { ...paths[path], [endpoint.method]: operation(endpoint) };
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

function operation(endpoint: Endpoint) {
  const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  return {
    summary: endpoint.summary,
    operationId: `${endpoint.method}${endpoint.path.replace(/[^a-z]+([a-z])/gi, (_all, letter: string) => letter.toUpperCase()).replace(/[^a-zA-Z]/g, "")}`,
    security: endpoint.requiresSignIn ? [{ token: [] }] : [{}, { token: [] }],
    parameters: [...inPath, ...queryParameters(endpoint), ...(endpoint.requiresSignIn ? [IDEMPOTENCY_KEY] : [])],
    ...(endpoint.body
      ? {
          requestBody: {
            required: true,
            content: endpoint.takesFile
              ? { "application/octet-stream": { schema: { type: "string", format: "binary" } } }
              : { "application/json": { schema: jsonSchema(endpoint.body, "input") } },
          },
        }
      : {}),
    responses: {
      [endpoint.status]: {
        description: "Done",
        content: { [endpoint.contentType ?? "application/json"]: { schema: jsonSchema(endpoint.response, "output") } },
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

function queryParameters(endpoint: Endpoint) {
  if (!endpoint.query) return [];
  const { properties = {}, required = [] } = jsonSchema(endpoint.query, "input");
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: "query",
    required: required.includes(name),
    schema,
  }));
}

function jsonSchema(shape: z.ZodType, io: "input" | "output") {
  const { $schema: _draft, ...schema } = z.toJSONSchema(shape, { io, unrepresentable: "any", override: timeAsText });
  return schema;
}

/** JSON has no times: they are sent as text. */
function timeAsText({
  zodSchema,
  jsonSchema,
}: {
  zodSchema: z.core.$ZodType;
  jsonSchema: z.core.JSONSchema.BaseSchema;
}) {
  if (zodSchema._zod.def.type === "date") Object.assign(jsonSchema, { type: "string", format: "date-time" });
}
