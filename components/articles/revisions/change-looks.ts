import { ArrowDownUp, CircleMinus, CirclePlus, PencilLine } from "@/components/ui/icons";
import { historyMessages } from "@/lib/language/subjects/history";
import { said } from "@/lib/language/translator";
import styles from "./diff-view.module.css";

/** How each kind of change looks in a comparison, and what it is called in the reader's language. */
export const CHANGE_LOOKS = {
  added: said(historyMessages, { word: "added" }, { icon: CirclePlus, look: styles.added }),
  removed: said(historyMessages, { word: "removed" }, { icon: CircleMinus, look: styles.removed }),
  changed: said(historyMessages, { word: "changed" }, { icon: PencilLine, look: styles.changed }),
  moved: said(historyMessages, { word: "moved" }, { icon: ArrowDownUp, look: styles.moved }),
  same: said(historyMessages, { word: "unchanged" }, { icon: PencilLine, look: undefined }),
} as const;
