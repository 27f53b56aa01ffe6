"use client";

import { Button } from "@/components/ui/button";
import { bookToolsMessages } from "@/lib/language/subjects/book-tools";

/** Opens the browser's window for printing. */
export function PrintButton() {
  const t = bookToolsMessages();
  return (
    <Button variant="primary" onClick={() => window.print()}>
      {t("print")}
    </Button>
  );
}
