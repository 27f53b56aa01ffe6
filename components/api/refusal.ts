import type { z } from "zod";
import { type Failure, SIGNED_OUT, type SignedOut } from "@/lib/base/failure";
import type { Result } from "@/lib/base/result";

/** Why nothing was done: in words, and of which kind, where the screen offers a way out of it. */
export type Refusal = { readonly kind: string; readonly detail: string };

/** The server was not heard of. */
export const UNREACHABLE: Refusal = {
  kind: "unreachable",
  detail: "The server could not be reached. Your text is still here; try again.",
};

/** The server answered, but not with what was expected of it. */
export const BROKEN: Refusal = {
  kind: "broken",
  detail: "The server reported an error. Your text is still here; try again in a moment.",
};

/** The page is of an older build than the server. */
export const OUTDATED: Refusal = {
  kind: "outdated",
  detail: "The site was updated since you opened this page. Copy your text, reload the page, and send it again.",
};

/** What a server action answers of a write of which only the refusal is shown. */
export function refusalOf(result: Result<unknown, Failure | SignedOut>): Refusal | null {
  return result.ok ? null : { kind: result.failure.kind, detail: result.failure.detail };
}

/** The refusal of an input of the page's own making that zod finds fault with. */
export function misread(error: z.ZodError): Refusal {
  return { kind: "invalid", detail: error.issues.map(({ message }) => message).join(" ") };
}

/** A failure of the API in the words that the screen has for it. */
export function refusalOfCall({ kind, detail }: Refusal): Refusal {
  if (kind === "offline") return UNREACHABLE;
  if (kind === "broken") return BROKEN;
  return kind === "unauthenticated" ? SIGNED_OUT : { kind, detail };
}
