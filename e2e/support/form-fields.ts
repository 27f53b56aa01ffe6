import type { Locator } from "@playwright/test";

/** A field of a form: what a person sees in it, and what the form would send. */
export type FormField = {
  readonly name: string;
  /** How `drawn` and `sent` belong together: they are the same, or one stands for the other (a menu's words for a value). */
  readonly kind: "same" | "words";
  readonly drawn: string;
  readonly sent: string;
};

/** All fields of a form. What cannot be compared is a field called "?", which nothing equals. */
export function fieldsOf(form: Locator): Promise<FormField[]> {
  return form.evaluate(readFields);
}

/** Runs in the page. */
function readFields(element: Element): FormField[] {
  const root = element as HTMLFormElement;
  const sent = new FormData(root);
  const all = [...root.querySelectorAll("input, textarea, select, [role]")].filter(isEnabled);
  const widgets = new Set([...root.querySelectorAll('[role="combobox"]')].map(boxOf));
  return [...natives(), ...choices(), ...[...widgets].map(widget)];

  function natives(): FormField[] {
    return all.flatMap((each): FormField[] => {
      const ofOurs = each.matches("[role=radio], [role=checkbox], [role=switch], [role=slider]");
      if (ofOurs) return [{ name: `? ${each.outerHTML.slice(0, 80)}`, kind: "same" as const, drawn: "?", sent: "" }];
      if (each instanceof HTMLSelectElement) {
        const drawn = each.selectedOptions[0]?.textContent ?? "";
        return [{ name: each.name, kind: "words" as const, drawn, sent: String(sent.get(each.name) ?? "?") }];
      }
      if (!(each instanceof HTMLInputElement || each instanceof HTMLTextAreaElement)) return [];
      const isText = !["hidden", "radio", "checkbox", "file", "submit"].includes(each.type);
      if (!isText || each.hidden || each.closest("[aria-hidden=true]") || each.getAttribute("role") === "combobox")
        return [];
      const name = each.name || `? ${each.labels?.[0]?.textContent ?? each.type}`;
      return [{ name, kind: "same" as const, drawn: each.value, sent: String(sent.get(each.name) ?? "?") }];
    });
  }

  function choices(): FormField[] {
    const inputs = all.filter((each) => each instanceof HTMLInputElement);
    const groups = new Set(inputs.filter(({ type }) => type === "radio").map(({ name }) => name));
    const radios = [...groups].map((name) => {
      const marked = inputs.filter((each) => each.type === "radio" && each.name === name && dotOf(each));
      const drawn = marked.map(({ value }) => value).join(" ");
      return { name, kind: "same" as const, drawn, sent: sent.getAll(name).join(" ") };
    });
    const boxes = inputs.filter(({ type }) => type === "checkbox");
    const ticks = boxes.map((box) => {
      const isSent = sent.getAll(box.name).includes(box.value);
      return { name: `${box.name} ${box.value}`, kind: "same" as const, drawn: `${tickOf(box)}`, sent: `${isSent}` };
    });
    return [...radios, ...ticks];
  }

  /** A menu or a search with what was chosen in it, and the hidden fields that carry it. */
  function widget(box: Element): FormField {
    const carriers = [...box.querySelectorAll<HTMLInputElement>(':scope > input[type="hidden"]')];
    const shown = [...box.querySelectorAll('[role="combobox"], li')].map(labelTextOf).filter((words) => words !== "");
    const name = carriers[0]?.name ?? `? ${box.textContent?.slice(0, 60)}`;
    return { name, kind: "words", drawn: shown.join(" | "), sent: sent.getAll(carriers[0]?.name ?? "").join(" | ") };
  }

  function boxOf(combobox: Element): Element {
    const holds = (each: Element) => each.querySelector(':scope > input[type="hidden"]') !== null;
    let box: Element = combobox;
    while (box.parentElement && box !== root && !holds(box)) box = box.parentElement;
    return box === root ? (combobox.parentElement ?? combobox) : box;
  }

  function labelTextOf(each: Element): string {
    return (each instanceof HTMLInputElement ? each.value : (each.textContent ?? "")).trim();
  }

  function isEnabled(each: Element): boolean {
    return !each.matches(":disabled") && !(each as HTMLInputElement).readOnly;
  }

  /** What the eye sees of a choice: its dot, its tick. */
  function dotOf(radio: Element): boolean {
    const isNative = getComputedStyle(radio).appearance !== "none";
    return isNative ? (radio as HTMLInputElement).checked : getComputedStyle(radio, "::before").content !== "none";
  }

  function tickOf(box: Element): boolean {
    if (getComputedStyle(box).appearance !== "none") return (box as HTMLInputElement).checked;
    const marks = [...(box.parentElement?.querySelectorAll("svg") ?? [])];
    return marks.some((mark) => getComputedStyle(mark).visibility === "visible");
  }
}

/** What forms were seen to mean by the words of their menus: to keep across everything that happens to one. */
export class FieldTexts {
  private readonly meanings = new Map<string, string>();

  /** What is wrong with these fields: drawn differently than sent. */
  faultsOf(fields: readonly FormField[]): string[] {
    return fields.flatMap(({ name, kind, drawn, sent }) => {
      const right = kind === "same" ? drawn === sent : this.agrees(name, drawn, sent);
      const before = `${this.meanings.get(`${name} drawn ${drawn}`)}, and that was drawn as “${this.meanings.get(`${name} sent ${sent}`)}”`;
      const known = kind === "same" ? "" : `; before it meant “${before}`;
      return right ? [] : [`${name} is drawn as “${drawn}” and sent as “${sent}”${known}`];
    });
  }

  /** The first time that words are seen says what they mean; from then on they mean nothing else, and nothing else means it. */
  private agrees(name: string, drawn: string, sent: string): boolean {
    return this.means(`${name} drawn ${drawn}`, sent) && this.means(`${name} sent ${sent}`, drawn);
  }

  private means(key: string, meaning: string): boolean {
    const known = this.meanings.get(key) ?? meaning;
    this.meanings.set(key, known);
    return known === meaning;
  }
}
