import { Extension, InputRule, type InputRuleMatch } from "@tiptap/core";
import { completedAddress } from "@/components/editor/links/completed-address";

/** `[words](address)` at the end of what was typed; an address may hold brackets of its own, in pairs. */
const TYPED = /(?<![![\\])\[([^[\]]+)\]\(((?:[^()\s]|\([^()\s]*\))+)\)$/;

/** `[words](address)` becomes a link when its last bracket is typed, as it does when it is pasted. */
export const TypedLink = Extension.create({
  name: "typedLink",
  addInputRules() {
    return [
      new InputRule({
        find: typedLink,
        handler({ state: { tr, schema }, range, match }) {
          const { words, href } = match.data as { words: string; href: string };
          const link = schema.marks.link?.create({ href });
          if (!link) return null;
          const begin = range.from + 1;
          const end = begin + words.length;
          tr.delete(end, range.to).addMark(begin, end, link).delete(range.from, begin).removeStoredMark(link.type);
          return undefined;
        },
      }),
    ];
  },
});

/** The link that a text ends with, with its words and its whole address as data; null where it ends with none. */
export function typedLink(text: string): InputRuleMatch | null {
  const match = TYPED.exec(text);
  const [raw, words = "", address = ""] = match ?? [];
  const href = address.includes(".") || address.includes(":") ? completedAddress(address) : null;
  if (!match || raw === undefined || href === null || words.trim() === "") return null;
  return { index: match.index, text: raw, data: { words, href } };
}
