import { Extension } from "@tiptap/core";
import { DOMSerializer, type Fragment, type Schema } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { noticeOf, type PasteNotice } from "./paste-notice";
import { WORLD } from "./plain-foreign-claims";
import { tidyPasted } from "./tidy-pasted";

/**
 * Takes from the clipboard what an article can hold and says what it cannot. What is copied says in which world (a slug), since claims
 * rest on the sources of one.
 */
export function tidyPaste(world: string, notify: (notice: PasteNotice) => void): Extension {
  return Extension.create({
    name: "tidyPaste",
    addProseMirrorPlugins() {
      return [
        new Plugin({
          props: {
            clipboardSerializer: new WorldSerializer(this.editor.schema, world),
            transformPastedHTML(html) {
              const { body } = new DOMParser().parseFromString(html, "text/html");
              const notice = noticeOf(tidyPasted(body, world));
              if (notice) notify(notice);
              return body.innerHTML;
            },
          },
        }),
      ];
    },
  });
}

class WorldSerializer extends DOMSerializer {
  constructor(
    schema: Schema,
    private readonly world: string,
  ) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
  }

  override serializeFragment(
    fragment: Fragment,
    options?: { document?: Document },
    target?: HTMLElement | DocumentFragment,
  ): HTMLElement | DocumentFragment {
    const copied = super.serializeFragment(fragment, options, target);
    for (const claim of copied.querySelectorAll("[data-claim]")) claim.setAttribute(WORLD, this.world);
    return copied;
  }
}
