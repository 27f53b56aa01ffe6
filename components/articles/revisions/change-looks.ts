import { ArrowDownUp, CircleMinus, CirclePlus, PencilLine } from "@/components/ui/icons";
import { historyMessages } from "@/lib/language/subjects/history";
import styles from "./diff-view.module.css";

/** How each kind of change looks in a comparison, and what it is called in the reader's language. */
export const CHANGE_LOOKS = {
  added: {
    get word() {
      return historyMessages()("added");
    },
    icon: CirclePlus,
    look: styles.added,
  },
  removed: {
    get word() {
      return historyMessages()("removed");
    },
    icon: CircleMinus,
    look: styles.removed,
  },
  changed: {
    get word() {
      return historyMessages()("changed");
    },
    icon: PencilLine,
    look: styles.changed,
  },
  moved: {
    get word() {
      return historyMessages()("moved");
    },
    icon: ArrowDownUp,
    look: styles.moved,
  },
  same: {
    get word() {
      return historyMessages()("unchanged");
    },
    icon: PencilLine,
    look: undefined,
  },
} as const;
