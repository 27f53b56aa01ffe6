import { Breadcrumb } from "@/components/ui/breadcrumb";
import { bookPath } from "@/lib/canon/book/book";
import { bookMessages } from "@/lib/language/subjects/book";
import { PrintButton } from "./print-button";
import styles from "./whole-book.module.css";

/** What stands above a whole book on the screen alone: the way back, and the button that prints it. */
export function PrintTools({ worldSlug, title }: { worldSlug: string; title: string }) {
  const t = bookMessages();
  return (
    <div className={`no-print ${styles.tools}`}>
      <Breadcrumb items={[{ label: title, href: bookPath(worldSlug) }, { label: t("printVersion") }]} />
      <PrintButton />
    </div>
  );
}
