import type { ReactNode } from "react";
import type { NodeJson } from "@/lib/document/model/json";
import type { ListAttributes } from "@/lib/document/model/list-attributes";

/** What a screen puts into the element of one node: only what that node can have is asked for. */
export type Decorator = {
  readonly attributes?: { readonly id?: string | undefined; readonly "data-state"?: string | undefined };
  /** Of a block that holds text: its line, or several of them, each in an element of its own. */
  readonly lines?: () => readonly ReactNode[];
  /** Of a block that holds blocks: all of them, or those of some types. */
  readonly children?: (isMeant?: (type: string) => boolean) => ReactNode;
  /** Said before what the block holds, where its element has room for that. */
  readonly note?: ReactNode;
  /** How a picture is drawn; where nothing says how, it is shown small. */
  readonly picture?: ((node: NodeJson) => DrawnPicture) | undefined;
  /** How a formula is drawn; where nothing says how, its source is shown. */
  readonly formula?: ((node: NodeJson) => ReactNode) | undefined;
  /** What a live list finds; where nothing says it, or it answers null, the list is shown by what it asks for. */
  readonly list?: ((list: ListAttributes) => ReactNode) | undefined;
  /** What a field of a fact box is called; where nothing says it, its key is. */
  readonly fieldLabel?: ((field: string) => string) | undefined;
  /** Drawn within another page: headings stand one level lower, and a wide table scrolls no page of its own. */
  readonly isInset?: boolean;
};

/** A picture, and what is said below its caption about its author and licence. */
export type DrawnPicture = { readonly image: ReactNode; readonly credit?: ReactNode };
