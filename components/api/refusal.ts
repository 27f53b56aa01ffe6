import type { z } from "zod";
import { type Issue, SIGNED_OUT } from "@/lib/base/failure";

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

/** Why a write came to nothing, with what is wrong where. */
export type Failing = Refusal & { readonly issues?: readonly Issue[] };

/** What the screen is told of a failure: of a faulty input every fault, without the names that fields have in the API. */
export function refusalOf({ kind, detail, issues = [] }: Failing): Refusal {
  const faults = kind === "invalid" ? issues : [];
  return { kind, detail: faults.length > 0 ? faults.map(({ message }) => message).join(" ") : detail };
}

/** What zod finds wrong with an input, as a failure. */
export function misread(error: z.ZodError): Failing {
  const issues = error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  return { kind: "invalid", detail: "The input is not valid.", issues };
}

/** A failure of the API in the words that the screen has for it. */
export function refusalOfCall({ kind, detail }: Refusal): Refusal {
  if (kind === "offline") return UNREACHABLE;
  if (kind === "broken") return BROKEN;
  return kind === "unauthenticated" ? SIGNED_OUT : { kind, detail };
}
