import { apiCalls } from "@/lib/api/endpoints/all-calls";
import { openApiDocument } from "@/lib/api/openapi";

export function GET(): Response {
  return Response.json(openApiDocument(apiCalls, "/api/v1"), { headers: { "cache-control": "public, no-cache" } });
}
