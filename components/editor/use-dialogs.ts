"use client";

import { useState } from "react";
import type { FormulaTask } from "@/components/editor/formulas/put-formula";

/** Which of the editor's dialogs is open: for a link, a formula (with what is written), the keys. */
export function useDialogs() {
  const [isLinkOpen, setLinkOpen] = useState(false);
  const [formula, setFormula] = useState<FormulaTask | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  return { isLinkOpen, setLinkOpen, formula, setFormula, isHelpOpen, setHelpOpen };
}
