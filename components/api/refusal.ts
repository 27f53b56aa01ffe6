import type { z } from "zod";
import type { Issue } from "@/lib/base/failure";
import { viewerMessages } from "@/lib/language/subjects/viewer";
import { said } from "@/lib/language/translator";

/** Why nothing was done: in words, and of which kind, where the screen offers a way out of it. */
export type Refusal = { readonly kind: string; readonly detail: string };

/** The server was not heard of. */
export const UNREACHABLE: Refusal = said(
  viewerMessages,
  { detail: "theServerCouldNotBeReached" },
  { kind: "unreachable" },
);

/** The server answered, but not with what was expected of it. */
export const BROKEN: Refusal = said(viewerMessages, { detail: "theServerReportedAnErrorYour" }, { kind: "broken" });

/** The page is of an older build than the server. */
export const OUTDATED: Refusal = said(viewerMessages, { detail: "theSiteWasUpdatedSinceYou" }, { kind: "outdated" });

/** Who was signed in when the page was opened is so no more. */
const SIGNED_OUT_HERE: Refusal = said(viewerMessages, { detail: "youHaveBeenSignedOut" }, { kind: "signedOut" });

/** Why a write came to nothing, with what is wrong where. */
export type Failing = Refusal & { readonly issues?: readonly Issue[] };

/** What the screen is told of a failure: of a faulty input every fault, without the names that fields have in the API. */
export function refusalOf({ kind, detail, issues = [] }: Failing): Refusal {
  const faults = kind === "invalid" ? issues : [];
  return { kind, detail: faults.length > 0 ? faults.map(({ message }) => message).join(" ") : detail };
}

/** What zod finds wrong with an input, as a failure. */
export function misread(error: z.ZodError): Failing {
  const t = viewerMessages();
  const issues = error.issues.map(({ path, message }) => ({ path: path.join("."), message }));
  return { kind: "invalid", detail: t("theInputIsNotValid"), issues };
}

/** A failure of the API in the words that the screen has for it. */
export function refusalOfCall({ kind, detail }: Refusal): Refusal {
  if (kind === "offline") return UNREACHABLE;
  if (kind === "broken") return BROKEN;
  return kind === "unauthenticated" ? SIGNED_OUT_HERE : { kind, detail };
}
