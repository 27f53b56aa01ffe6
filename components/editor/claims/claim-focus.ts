import { Extension } from "@tiptap/core";
import type { Node, Slice } from "@tiptap/pm/model";
import { Fragment, Slice as SliceOf } from "@tiptap/pm/model";
import { type EditorState, Plugin, PluginKey } from "@tiptap/pm/state";
import { Decoration, DecorationSet, type EditorView } from "@tiptap/pm/view";
import { newId } from "@/lib/base/ids";
import { claimAtSelection, claimsIn, type Range } from "./claim-place";

type FocusState = { readonly pending: Range | null };

const key = new PluginKey<FocusState>("claimFocus");

/**
 * What the author sees of claims while writing, and no part of the text: which claim the cursor is in, which words are
 * about to become one (they keep their place while the text around them changes), and a new id for a pasted copy.
 */
export const ClaimFocus = Extension.create({
  name: "claimFocus",
  addProseMirrorPlugins() {
    return [
      new Plugin<FocusState>({
        key,
        state: {
          init: () => ({ pending: null }),
          apply(tr, { pending }) {
            const set: unknown = tr.getMeta(key);
            if (set !== undefined) return set as FocusState;
            return pending && tr.docChanged
              ? { pending: mapped(pending, (pos, side) => tr.mapping.map(pos, side)) }
              : { pending };
          },
        },
        props: {
          decorations,
          transformPasted: (slice, view) => (view.dragging ? slice : withOwnIds(slice, view)),
        },
      }),
    ];
  },
});

/** The words that are about to become a claim. */
export function pendingClaim(state: EditorState): Range | null {
  return key.getState(state)?.pending ?? null;
}

/** Marks words as about to become a claim; null ends that. */
export function setPendingClaim(view: EditorView, pending: Range | null): void {
  view.dispatch(view.state.tr.setMeta(key, { pending } satisfies FocusState).setMeta("addToHistory", false));
}

function mapped({ from, to }: Range, map: (pos: number, side: number) => number): Range | null {
  const range = { from: map(from, 1), to: map(to, -1) };
  return range.from < range.to ? range : null;
}

function decorations(state: EditorState): DecorationSet {
  const pending = pendingClaim(state);
  const current = pending ? null : claimAtSelection(state);
  const marks = [
    ...(pending ? [Decoration.inline(pending.from, pending.to, { "data-pending-claim": "" })] : []),
    ...(current ? [Decoration.inline(current.from, current.to, { "data-current-claim": "" })] : []),
  ];
  return DecorationSet.create(state.doc, marks);
}

/** A pasted claim whose id the text holds already is a copy: it gets an id of its own and remembers the other. */
function withOwnIds(slice: Slice, view: EditorView): Slice {
  const taken = new Set(claimsIn(view.state.doc).map((claim) => claim.attrs.id));
  const renamed = new Map<string, string>();
  const change = (node: Node): Node => {
    if (!node.isInline) return node.copy(changedFragment(node.content, change));
    const marks = node.marks.map((mark) => {
      const id: unknown = mark.attrs.id;
      if (mark.type.name !== "claim" || typeof id !== "string" || !taken.has(id)) return mark;
      const own = renamed.get(id) ?? newId();
      renamed.set(id, own);
      return mark.type.create({ ...mark.attrs, id: own, copyOf: id });
    });
    return node.mark(marks);
  };
  return new SliceOf(changedFragment(slice.content, change), slice.openStart, slice.openEnd);
}

function changedFragment(fragment: Fragment, change: (node: Node) => Node): Fragment {
  return Fragment.from(fragment.content.map(change));
}
