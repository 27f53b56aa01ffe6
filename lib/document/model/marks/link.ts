import { z } from "zod";
import type { Inline } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import { articleHref, isSafeHref } from "@/lib/document/model/link";
import type { MarkDefinition } from "@/lib/document/model/mark-definition";
import type { MarkdownReader, MarkdownSyntax, SignedText } from "@/lib/document/model/markdown-parts";
import { slugOf } from "@/lib/document/model/slug";

/** `[[Title]]` or `[[Title|label]]`: a link to an article; with `!` before it, what a note shows in its place. */
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
    const slug = slugOf(title);
    return slug === "" || label === "" ? reader.text(raw) : linked(articleHref(slug), reader.text(label), reader);
  },
};

/** A link: `article:SLUG` inside the world, http(s) or mailto outside. Markdown's images become links, unsafe targets are left out. Not inclusive: what is typed after it is not part of it. */
export const link = {
  name: "link",
  label: "link",
  isLook: false,
  attributes: z.strictObject({
    href: z.string().refine(isSafeHref, "must be article:SLUG, or an http, https or mailto address"),
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
  if (href.startsWith("article:") && label && !/[[\]|\n]/.test(label)) {
    const slug = href.slice("article:".length);
    return slugOf(label) === slug ? `[[${label}]]` : `[[${slug}|${label}]]`;
  }
  return `[${text}](${/[()*_~`]/.test(href) ? `<${href}>` : href})`;
}
