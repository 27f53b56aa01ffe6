import { callApi } from "@/components/api/api-client";
import type { ResponseOf } from "@/components/api/calls";
import type { PreviewTarget } from "./preview-target";

/** What is shown of an article or a passage. */
export type Preview =
  | { readonly kind: "article"; readonly of: ResponseOf<"get", "/worlds/{world}/articles/{article}/preview"> }
  | { readonly kind: "passage"; readonly of: ResponseOf<"get", "/worlds/{world}/passages/{passage}"> };

/** Returns what a link leads to; null where it cannot be had, and then nothing is shown. */
export async function loadPreview(target: PreviewTarget, signal: AbortSignal): Promise<Preview | null> {
  if (target.kind === "article") {
    const { world, article, section } = target;
    const path = "/worlds/{world}/articles/{article}/preview";
    const answer = await callApi("get", path, { params: { world, article }, query: { section }, signal });
    return answer.ok ? { kind: "article", of: answer.value } : null;
  }
  const { world, passage } = target;
  const answer = await callApi("get", "/worlds/{world}/passages/{passage}", { params: { world, passage }, signal });
  return answer.ok ? { kind: "passage", of: answer.value } : null;
}
