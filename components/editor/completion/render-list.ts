import { ReactRenderer } from "@tiptap/react";
import type { SuggestionKeyDownProps, SuggestionOptions, SuggestionProps } from "@tiptap/suggestion";
import { type Completion, CompletionList, type CompletionListHandle, type ListWords } from "./completion-list";

/** What Suggestion calls as a list below the cursor opens, changes and closes. */
export function renderList<Item extends Completion>(
  words: ListWords,
): ReturnType<NonNullable<SuggestionOptions<Item, Item>["render"]>> {
  let list: ReactRenderer<CompletionListHandle> | null = null;
  let unmount = () => {};
  const given = ({ editor, items, query, loading, command }: SuggestionProps<Item, Item>) => ({
    text: editor.view.dom,
    words,
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
