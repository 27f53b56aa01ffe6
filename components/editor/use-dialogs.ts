"use client";

import { useState } from "react";
import type { DateTask } from "@/components/editor/dates/put-date";
import type { FormulaTask } from "@/components/editor/formulas/put-formula";

/** Which of the editor's dialogs is open: for a link, a formula or a date (with what is written), the keys. */
export function useDialogs() {
  const [isLinkOpen, setLinkOpen] = useState(false);
  const [formula, setFormula] = useState<FormulaTask | null>(null);
  const [date, setDate] = useState<DateTask | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  return { isLinkOpen, setLinkOpen, formula, setFormula, date, setDate, isHelpOpen, setHelpOpen };
}
