import { Validator } from "@seriousme/openapi-schema-validator";
import { expect, test } from "vitest";
import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { openApiDocument } from "./openapi";

const document = openApiDocument(apiEndpoints, "/api/v1");
const operations = Object.values(document.paths).flatMap((methods) => Object.values(methods)) as {
  readonly operationId: string;
  readonly summary: string;
}[];

test("the document is valid OpenAPI 3.1", async () => {
  const validator = new Validator();
  expect(await validator.validate(JSON.parse(JSON.stringify(document)))).toEqual({ valid: true });
  expect(validator.version).toBe("3.1");
});

test("every call has a name of its own, and says what it is for", () => {
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(apiEndpoints.length);
  expect(operations.filter(({ summary }) => summary === "")).toEqual([]);
});

test("a document that is none is refused by the same validator", async () => {
  const broken = { ...document, openapi: "3.1.0", paths: { "/x": { get: { responses: "none" } } } };
  expect(await new Validator().validate(broken)).toMatchObject({ valid: false });
});
