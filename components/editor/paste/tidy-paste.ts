import { Extension } from "@tiptap/core";
import { DOMSerializer, type Fragment, type Schema } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { NO_PICTURES, noticeOf, type PasteNotice } from "./paste-notice";
import { WORLD } from "./plain-foreign-claims";
import { tidyPasted } from "./tidy-pasted";

/**
 * Takes from the clipboard what an article can hold and says what it cannot. What is copied says in which world (a slug), since claims
 * rest on the sources of one.
 */
export function tidyPaste(world: string, notify: (notice: PasteNotice) => void): Extension {
  const refused = (files: DataTransfer | null): boolean => {
    const isPicture = [...(files?.files ?? [])].length > 0 && !hasText(files);
    if (isPicture) notify(NO_PICTURES);
    return isPicture;
  };
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
            handlePaste: (_view, event) => refused(event.clipboardData),
            handleDOMEvents: {
              // Else the browser leaves the editor to show the picture.
              drop: (_view, event) => {
                const isRefused = refused(event.dataTransfer);
                if (isRefused) event.preventDefault();
                return isRefused;
              },
            },
          },
        }),
      ];
    },
  });
}

/** Office programs add a picture of the very text that they copy. */
function hasText(data: DataTransfer | null): boolean {
  return ["text/html", "text/plain"].some((type) => (data?.getData(type) ?? "") !== "");
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
