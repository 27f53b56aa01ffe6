/** A text that somebody typed, with a full stop where it has no end of its own: what follows it begins a new sentence. */
export function asSentence(text: string): string {
  return /[.!?…]["”’)]?$/.test(text) ? text : `${text}.`;
}
