import { z } from "zod";
import type { Inline } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import { articleHref, articleSlug, isSafeHref, isSectionName } from "@/lib/document/model/link";
import type { MarkDefinition } from "@/lib/document/model/mark-definition";
import type { MarkdownReader, MarkdownSyntax, SignedText } from "@/lib/document/model/markdown-parts";
import { slugOf } from "@/lib/document/model/slug";

/** `[[Title]]`, `[[Title|label]]` or `[[Title#Section|label]]`: a link to an article; with `!` before it, what a note shows in its place. */
export type WikiLink = {
  readonly type: "wikiLink";
  readonly raw: string;
  readonly title: string;
  readonly label: string;
  readonly isShown: boolean;
};

const wikiLink: MarkdownSyntax = {
  token: {
    name: "wikiLink",
    level: "inline",
    start: (source) => source.indexOf("[["),
    tokenizer(source): WikiLink | undefined {
      const match = /^(!?)\[\[([^[\]|\n]{1,300})(?:\|([^[\]|\n]{1,300}))?\]\]/.exec(source);
      if (!match) return undefined;
      const [raw, shown, title = ""] = match;
      return { type: "wikiLink", raw, title: title.trim(), label: (match[3] ?? title).trim(), isShown: shown === "!" };
    },
  },
  read(token, reader) {
    const { raw, title, label, isShown } = token as WikiLink;
    // No article is called like a picture or another file.
    if (isShown && /\.[a-z0-9]{2,5}$/i.test(title)) return reader.text(label);
    const href = hrefOfTitle(title);
    return href === null || label === "" ? reader.text(raw) : linked(href, reader.text(label), reader);
  },
};

/**
 * The target that a link's title names: `Title`, or `Title#Section` with the id of a block or a heading. null where no title is there.
 */
export function hrefOfTitle(title: string): string | null {
  const at = title.indexOf("#");
  const named = at === -1 ? "" : title.slice(at + 1).trim();
  const section = isSectionName(named) ? named : slugOf(named);
  // A sign that nothing follows, or nothing precedes, is part of a name such as "C#".
  const slug = slugOf(section === "" ? title : title.slice(0, at));
  if (slug !== "") return articleHref(slug, section === "" ? null : section);
  return slugOf(title) === "" ? null : articleHref(slugOf(title));
}

/** A link: `article:SLUG`, with `#SECTION` to a part of an article, inside the world, http(s) or mailto outside. Markdown's images become links, unsafe targets are left out. Not inclusive: what is typed after it is not part of it. */
export const link = {
  name: "link",
  label: "link",
  isLook: false,
  attributes: z.strictObject({
    href: z
      .string()
      .refine(isSafeHref, "must be article:SLUG or article:SLUG#SECTION, or an http, https or mailto address"),
  }),
  extension: {
    from: "tiptap",
    options: { openOnClick: false, defaultProtocol: "https", isAllowedUri: (href: string) => isSafeHref(href) },
    rules: { addAttributes: () => ({ href: { default: null } }), inclusive: false },
  },
  markdown: {
    reads: {
      link: ({ href, tokens }, reader) => linked(href, reader.inline(tokens), reader),
      image: ({ href, text }, reader) => linked(href, reader.text(text || href), reader),
    },
    syntax: wikiLink,
    write: written,
  },
  builders: { link: (text: Inline, href: string) => ({ mark: { type: "link", attrs: { href } }, inline: text }) },
} as const satisfies MarkDefinition;

function linked(href: string, nodes: readonly NodeJson[], reader: MarkdownReader): readonly NodeJson[] {
  return isSafeHref(href) ? reader.marked({ type: "link", attrs: { href } }, nodes) : nodes;
}

function written(text: string, { mark, run }: SignedText): string {
  const href = String(mark.attrs?.href);
  const [only] = run;
  const label = run.length === 1 && only?.marks?.length === 0 ? only.text?.trim() : undefined;
  if (articleSlug(href) !== null && label && !/[[\]|\n]/.test(label)) {
    return hrefOfTitle(label) === href ? `[[${label}]]` : `[[${href.slice("article:".length)}|${label}]]`;
  }
  return `[${text}](${/[()*_~`]/.test(href) ? `<${href}>` : href})`;
}
