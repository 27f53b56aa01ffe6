/** Whether the keyboard has a Command key. */
export function isMac(): boolean {
  return typeof navigator !== "undefined" && /Mac|iPhone|iPad/.test(navigator.platform);
}

const LABELS: Readonly<Record<string, string>> = {
  Mod: "Ctrl",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
};
const MAC_LABELS: Readonly<Record<string, string>> = { ...LABELS, Mod: "⌘", Shift: "⇧", Alt: "⌥", Ctrl: "⌃" };

/** The keys of a shortcut as they are printed on the keyboard: `Mod+Shift+L` is Ctrl, Shift, L, or ⌘, ⇧, L. */
export function keysOf(shortcut: string, mac: boolean): readonly string[] {
  const words = mac ? MAC_LABELS : LABELS;
  return shortcut.split("+").map((key) => words[key] ?? key);
}

/** A shortcut in one line: "Ctrl+Shift+L" or "⌘⇧L". */
export function keysInLine(shortcut: string, mac = isMac()): string {
  return keysOf(shortcut, mac).join(mac ? "" : "+");
}

/** Whether an event is Ctrl (on a Mac Command) with that key and neither Shift nor Alt. */
export function isModKey(event: KeyboardEvent, key: string): boolean {
  const mod = isMac() ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return mod && !event.shiftKey && !event.altKey && event.key.toLowerCase() === key;
}
