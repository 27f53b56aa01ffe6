import type { Token, Tokens } from "marked";
import { z } from "zod";
import { block, type Inline, line } from "@/lib/document/model/build-parts";
import type { NodeJson } from "@/lib/document/model/json";
import type { MarkdownReader, MarkdownWriter } from "@/lib/document/model/markdown-parts";
import type { NodeDefinition } from "@/lib/document/model/node-definition";
import {
  PICTURE_SIZES,
  type PictureSize,
  pictureAddress,
  pictureSource,
  pictureUrl,
} from "@/lib/document/model/picture-source";

/** Characters of what a picture shows in words. */
export const MAX_ALT = 1_000;

/** What else is said of it: other words than the file's own for what it shows, and how wide it stands. */
type Said = { readonly alt?: string; readonly size?: PictureSize };

const figure = (file: string, { alt = "", size = "full" }: Said, caption: readonly Inline[]) =>
  block("picture", { file, alt, size }, line(caption));

/**
 * A picture of the world's files, by its id; what it holds is its caption, with marks and claims like any line. Licence and author are the
 * file's. The builder takes the id, what else is said of it, and the caption.
 */
export const picture = {
  name: "picture",
  label: "picture",
  holds: "text",
  isInline: false,
  family: null,
  isGrid: false,
  // A caption names what is seen; what it claims is marked like anywhere.
  asserts: "title",
  attributes: {
    file: z.string().regex(/^[a-z0-9]{1,40}$/, "must be the id of a file"),
    alt: z
      .string()
      .max(MAX_ALT)
      .regex(/^[^\n\r]*$/, "must be one line")
      .default(""),
    size: z.enum(PICTURE_SIZES).default("full"),
  },
  plainText: null,
  extension: {
    from: "us",
    rules: {
      group: "block",
      content: "inline*",
      draggable: true,
      isolating: true,
      addAttributes: () => ({
        file: attribute("data-file", ""),
        alt: attribute("data-alt", ""),
        size: attribute("data-size", "full"),
      }),
      parseHTML: () => [{ tag: "figure[data-file]", contentElement: "figcaption" }],
      renderHTML: ({ node, HTMLAttributes }) => [
        "figure",
        HTMLAttributes,
        ["img", { src: pictureUrl(String(node.attrs.file)), alt: String(node.attrs.alt) }],
        ["figcaption", {}, 0],
      ],
    },
  },
  markdown: {
    reads: { paragraph: readPicture, text: readPicture },
    write: written,
  },
  builders: {
    picture: (file: string, said: Said = {}, ...caption: readonly Inline[]) => figure(file, said, caption),
  },
  changes: {
    file: () => "Picture replaced",
    alt: (before, after) =>
      `Description of the picture ${before === "" ? "added" : after === "" ? "removed" : "changed"}`,
    size: (before, after) => `Size of the picture ${before} became ${after}`,
  },
} as const satisfies NodeDefinition;

/** Whether a line of Markdown is a picture: it begins with one of a file, and what follows is its caption. */
export function isPictureLine(token: Token | undefined): boolean {
  const [first] = token && "tokens" in token ? (token.tokens ?? []) : [];
  return first?.type === "image" && pictureSource((first as Tokens.Image).href) !== null;
}

function readPicture(token: Tokens.Paragraph | Tokens.Text, reader: MarkdownReader): readonly NodeJson[] | null {
  const [first, ...caption] = token.tokens ?? [];
  if (first?.type !== "image") return null;
  const { href, text } = first as Tokens.Image;
  const source = pictureSource(href);
  if (!source) return null;
  const alt = plainAlt(text).replace(/\s+/g, " ").trim().slice(0, MAX_ALT).toWellFormed();
  return [figure(source.file, { alt, size: source.size }, reader.line(caption))];
}

/** What stands in the brackets of a picture is no inline text to the parser: signs that Markdown escapes are still escaped. */
function plainAlt(raw: string): string {
  return raw
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&#(\d{2,5});/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&amp;", "&");
}

function written({ attrs, content = [] }: NodeJson, writer: MarkdownWriter): string {
  const address = pictureAddress({ file: String(attrs?.file), size: attrs?.size as PictureSize });
  const alt = String(attrs?.alt ?? "").replace(/[\\[\]`&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const caption = writer.inline(content, "block");
  return `![${alt}](${address})${caption === "" ? "" : `\n${caption}`}`;
}

function attribute(name: string, otherwise: string) {
  return {
    default: otherwise,
    parseHTML: (element: HTMLElement) => element.getAttribute(name) ?? otherwise,
    renderHTML: (attributes: Record<string, unknown>) => ({ [name]: attributes[ATTRIBUTE_OF[name] ?? ""] }),
  };
}

const ATTRIBUTE_OF: Readonly<Record<string, string>> = { "data-file": "file", "data-alt": "alt", "data-size": "size" };
