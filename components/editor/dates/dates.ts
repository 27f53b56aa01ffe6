import { Extension } from "@tiptap/core";
import { type DateTask, dateTask } from "./put-date";

declare module "@tiptap/core" {
  interface Commands<ReturnType> {
    dates: {
      /** Opens what writes a date: the one at the cursor, one of the selected words, or a new one. */
      writeDate: () => ReturnType;
    };
  }
}

/** Dates in the text: `write` opens what gives words their date. */
export function dates(write: (task: DateTask) => void): Extension {
  return Extension.create({
    name: "dates",
    addCommands: () => ({
      writeDate:
        () =>
        ({ editor, dispatch }) => {
          // A menu that has just closed gives the focus back first.
          if (dispatch) setTimeout(() => write(dateTask(editor)));
          return true;
        },
    }),
  });
}
