import type { DocumentDiff } from "@/lib/document/compare/block-change";
import type { ClaimChanges } from "@/lib/document/compare/diff";

/** What changed from one content to another: in the text, in one line, and in the claims. */
export type Comparison = { readonly diff: DocumentDiff; readonly line: string; readonly claims: ClaimChanges };
