import { apiEndpoints } from "@/lib/api/endpoints/all-endpoints";
import { openApiDocument } from "@/lib/api/openapi";

export function GET(): Response {
  return Response.json(openApiDocument(apiEndpoints, "/api/v1"), { headers: { "cache-control": "public, no-cache" } });
}
