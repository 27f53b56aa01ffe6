import { CircleAlert, CircleCheck, Info, TriangleAlert } from "@/components/ui/icons";
import type { Tone } from "./tone";

const ICONS = { info: Info, success: CircleCheck, warning: TriangleAlert, error: CircleAlert };
const WORDS = { info: "Note", success: "Done", warning: "Warning", error: "Error" };

/** The shape of a tone, with its word for a screen reader. */
export function ToneIcon({ tone, className }: { tone: Tone; className?: string }) {
  const Icon = ICONS[tone];
  return <Icon className={className} role="img" aria-label={WORDS[tone]} />;
}
