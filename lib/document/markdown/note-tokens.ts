import type { Tokens } from "marked";

/** `%%words%%`: a note that its author keeps from readers. */
export type PrivateNote = { readonly type: "privateNote"; readonly raw: string };

/** `[^label]`: the mark of a footnote. */
export type FootnoteMark = { readonly type: "footnoteMark"; readonly raw: string; readonly label: string };

/** `[^label]: words`: a footnote. */
export type Footnote = {
  readonly type: "footnote";
  readonly raw: string;
  readonly label: string;
  readonly tokens: Tokens.Generic[];
  /** What of it stands in further paragraphs, as blocks. */
  readonly more: Tokens.Generic[];
};
