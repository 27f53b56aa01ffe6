import { shift } from "@floating-ui/dom";
import { ReactRenderer } from "@tiptap/react";
import type { SuggestionKeyDownProps, SuggestionOptions, SuggestionProps } from "@tiptap/suggestion";
import { type Completion, CompletionList, type CompletionListHandle, type ListLabels } from "./completion-list";

/** A list near the edge of the screen moves until it stands within it. */
export const WITHIN_SCREEN = { middleware: [shift({ padding: 8 })] };

/** What Suggestion calls as a list below the cursor opens, changes and closes. */
export function renderList<Item extends Completion>(
  labels: ListLabels,
): ReturnType<NonNullable<SuggestionOptions<Item, Item>["render"]>> {
  let list: ReactRenderer<CompletionListHandle> | null = null;
  let unmount = () => {};
  const given = ({ editor, items, query, loading, command }: SuggestionProps<Item, Item>) => ({
    text: editor.view.dom,
    labels,
    items,
    query,
    loading,
    choose: command,
  });
  return {
    onStart(props) {
      list = new ReactRenderer(CompletionList, { props: given(props), editor: props.editor });
      unmount = props.mount(list.element);
    },
    onUpdate: (props) => list?.updateProps(given(props)),
    onKeyDown: ({ event }: SuggestionKeyDownProps) => list?.ref?.onKeyDown(event) ?? false,
    onExit() {
      unmount();
      list?.destroy();
      list = null;
    },
  };
}
