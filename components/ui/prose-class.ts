import { clsx } from "clsx";
import styles from "./prose.module.css";
import parts from "./prose-parts.module.css";

/** The class of any box of long-form text, for places that make their own element, such as the editor. */
export const proseClass = clsx("prose", styles.prose, parts.prose);
