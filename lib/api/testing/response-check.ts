import { Ajv2020, type ValidateFunction } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import type { openApiDocument } from "@/lib/api/openapi";

type Operation = {
  readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, { schema: object }>> }>>;
};

/**
 * Checks answers against what the OpenAPI document promises of them: the status, the media type, every member and no other.
 * `base` is the path before the calls' own, as the document has it.
 */
export function responseCheck(document: ReturnType<typeof openApiDocument>, base: string) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const known = new Map<string, ValidateFunction>();

  /** What is wrong with an answer of a call (`get /worlds`), one line each; nothing when it is as promised. */
  return (endpoint: string, status: number, contentType: string, body: unknown): readonly string[] => {
    const [method = "", path = ""] = endpoint.split(" ");
    const operation = document.paths[base + path]?.[method] as Operation | undefined;
    if (!operation) return [`The document does not know the call ${endpoint}`];
    const { responses } = operation;
    const promised = responses[String(status)] ?? (status >= 400 ? responses.default : undefined);
    const [media, content] = Object.entries(promised?.content ?? {})[0] ?? [];
    if (!media || !content) return [`${endpoint} answers ${status}, of which the document knows nothing`];
    const wrongMedia = contentType.startsWith(media) ? [] : [`${endpoint} answers ${contentType} instead of ${media}`];
    const key = `${endpoint} ${status}`;
    const validate = known.get(key) ?? ajv.compile({ ...content.schema, components: document.components });
    known.set(key, validate);
    if (validate(body)) return wrongMedia;
    return [
      ...wrongMedia,
      ...(validate.errors ?? []).map(
        ({ instancePath, message, params }) =>
          `${endpoint} ${status}: ${instancePath} ${message} ${JSON.stringify(params)}`,
      ),
    ];
  };
}
