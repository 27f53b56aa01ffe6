import { translatedFailure } from "@/lib/language/translated-failure";
import type { SourceWarning } from "./passage";

/** Returns what was noticed while a source was read in the language that is spoken now; it is kept in English. */
export function translatedWarnings(warnings: readonly SourceWarning[]): SourceWarning[] {
  return warnings.map((warning) => ({ ...warning, message: translatedFailure(warning.message) }));
}
