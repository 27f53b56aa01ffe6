import type { Editor } from "@tiptap/core";
import { TextSelection } from "@tiptap/pm/state";
import type { Citation } from "@/lib/document/model/citation";
import { type ClaimAttrs, claimMarkAttrs } from "@/lib/document/model/claim-attrs";
import { claimsIn, type PlacedClaim, type Range } from "./claim-place";

/** Makes a claim of words. */
export function addClaim(editor: Editor, { from, to }: Range, attrs: ClaimAttrs): void {
  const { state, view } = editor;
  const mark = state.schema.marks.claim?.create({ ...attrs });
  if (mark) view.dispatch(state.tr.addMark(from, to, mark));
}

/** Gives a claim other citations, wherever parts of it stand. What a passage supports is no invention any more. */
export function setCitations(editor: Editor, claimId: string, citations: readonly Citation[]): void {
  changeClaim(editor, claimId, (attrs) => ({ ...attrs, citations }));
}

/** Calls a claim openly the wiki's own invention, or not any more. */
export function setInvention(editor: Editor, claimId: string, invention: boolean): void {
  changeClaim(editor, claimId, (attrs) => ({ ...attrs, invention: invention ? true : undefined }));
}

function changeClaim({ state, view }: Editor, claimId: string, change: (attrs: ClaimAttrs) => ClaimAttrs): void {
  const tr = state.tr;
  for (const { attrs, from, to } of claimsIn(state.doc)) {
    const mark =
      attrs.id === claimId ? state.schema.marks.claim?.create({ ...claimMarkAttrs(change(attrs)) }) : undefined;
    if (mark) tr.addMark(from, to, mark);
  }
  if (tr.docChanged) view.dispatch(tr);
}

/** Widens or narrows a claim to other words of its paragraph; the cursor goes into them. */
export function setClaimRange({ state, view }: Editor, claim: PlacedClaim, { from, to }: Range): void {
  const type = state.schema.marks.claim;
  if (!type) return;
  const tr = state.tr.removeMark(claim.from, claim.to, type).addMark(from, to, type.create({ ...claim.attrs }));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, Math.max(from, to - 1))));
}

/** Makes a claim plain text again; its words stay. */
export function removeClaim(editor: Editor, claimId: string): void {
  const { state, view } = editor;
  const type = state.schema.marks.claim;
  const tr = state.tr;
  for (const claim of claimsIn(state.doc)) {
    if (claim.attrs.id === claimId && type) tr.removeMark(claim.from, claim.to, type);
  }
  if (tr.docChanged) view.dispatch(tr);
}

/** Puts the cursor into a claim and shows it. */
export function goToClaim(editor: Editor, { from }: Range): void {
  editor
    .chain()
    .setTextSelection(from + 1)
    .scrollIntoView()
    .focus(undefined, { scrollIntoView: true })
    .run();
}
