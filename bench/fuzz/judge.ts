import { responseCheck } from "@/lib/api/testing/response-check";
import type { ApiDocument } from "./api-document";
import type { FuzzRequest } from "./make-request";

/** An answer as it came; status 0: none came. */
export type FuzzAnswer = { readonly status: number; readonly contentType: string; readonly text: string };

/** Characters that a refusal may have, whatever was sent; one that tells both sides of a conflict holds their texts. */
const MAX_REFUSAL = 20_000;
/** Faults of one answer that are told. */
const MAX_TOLD = 3;

/** Says what is wrong with answers: nothing, or why one must not be as it is. */
export function judgeOf(document: ApiDocument, base: string) {
  const check = responseCheck(document, base);
  return ({ endpoint }: FuzzRequest, { status, contentType, text }: FuzzAnswer): readonly string[] => {
    if (status === 0) return ["no answer"];
    if (status >= 500) return [`${status} ${text.slice(0, 300)}`];
    const answer = parsed(text);
    if (answer === undefined) return [`${status} is not JSON: ${text.slice(0, 100)}`];
    const wrong = check(`${endpoint.method} ${endpoint.path}`, status, contentType, answer).slice(0, MAX_TOLD);
    const tooLong = status >= 400 && text.length > MAX_REFUSAL && !isTwoSided(answer);
    return [...wrong, ...(tooLong ? [`${status} with ${text.length} characters`] : [])];
  };
}

function isTwoSided(answer: unknown): boolean {
  return typeof answer === "object" && answer !== null && "blocks" in answer;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
