import type { NodeJson } from "@/lib/document/model/json";
import type { XmlNode } from "./xml";

/** What the drawing of a chapter asks its surroundings for, and what it tells them. */
export type Drawing = {
  readonly inline: (block: NodeJson) => readonly XmlNode[];
  /** An id that the chapter does not have yet, as XML allows it; undefined: it has it. */
  readonly id: (wanted: string) => string | undefined;
  /** Where a link leads, from the chapter's file; null: nowhere. */
  readonly href: (href: string) => string | null;
  /** A picture's file in the book, and what is said of it; null: the book does not have it. */
  readonly picture: (
    file: string,
    alt: string,
  ) => { readonly href: string; readonly alt: string; readonly credit: string } | null;
  readonly fieldLabel: (key: string) => string;
  /** The number of a claim's sources, leading to them; nothing where it has none. */
  readonly sourceMark: (claim: string) => readonly XmlNode[];
  readonly noteMark: (note: NodeJson) => readonly XmlNode[];
  /** Whether a formula of that many characters may still be drawn. */
  readonly mayDraw: (length: number) => boolean;
  readonly usesMathml: () => void;
};
