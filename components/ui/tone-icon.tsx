import { CircleAlert, CircleCheck, Info, TriangleAlert } from "@/components/ui/icons";
import { shellMessages } from "@/lib/language/subjects/shell";
import { said } from "@/lib/language/translator";
import type { Tone } from "./tone";

const ICONS = { info: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert };
const WORDS = said(shellMessages, { info: "note", success: "done", warning: "warning", error: "error" });

/** The shape of a tone, with its word for a screen reader. */
export function ToneIcon({ tone, className }: { tone: Tone; className?: string }) {
  const Icon = ICONS[tone];
  return <Icon className={className} role="img" aria-label={WORDS[tone]} />;
}
