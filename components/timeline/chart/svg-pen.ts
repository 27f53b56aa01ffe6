import type { Pen } from "./pen";

/** Pixels of a letter, on the whole: nothing measures letters here. */
const LETTER = 6.6;

/**
 * Writes down as elements of SVG what is painted with it. Words cannot become markup, and nothing but shapes and words comes out: no script, no link,
 * nothing from elsewhere.
 */
export class SvgPen implements Pen {
  fillStyle: Pen["fillStyle"] = "#000";
  strokeStyle: Pen["strokeStyle"] = "#000";
  lineWidth = 1;
  globalAlpha = 1;
  font = "";
  textBaseline: Pen["textBaseline"] = "middle";
  #path = "";
  #dash = "";
  #elements: string[] = [];

  /** Returns what was written since it was taken last. */
  take(): string {
    const written = this.#elements.join("");
    this.#elements = [];
    return written;
  }

  clearRect(): void {}

  fillRect(x: number, y: number, width: number, height: number): void {
    this.#add("rect", { x, y, width, height, fill: String(this.fillStyle) });
  }

  strokeRect(x: number, y: number, width: number, height: number): void {
    this.#add("rect", { x, y, width, height, fill: "none", ...this.#line() });
  }

  fillText(text: string, x: number, y: number): void {
    const weight = /^\d{3}\b/.exec(this.font)?.[0];
    const look = { "font-weight": weight, fill: String(this.fillStyle) };
    this.#add("text", { x, y, ...look }, escaped(text));
  }

  beginPath(): void {
    this.#path = "";
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${at(x)} ${at(y)}h${at(width)}v${at(height)}h${at(-width)}z`;
  }

  /** A whole circle: no other arc is painted. */
  arc(x: number, y: number, radius: number): void {
    const half = `a${at(radius)} ${at(radius)} 0 1 0`;
    this.#path += `M${at(x - radius)} ${at(y)}${half}${at(2 * radius)} 0${half}${at(-2 * radius)} 0z`;
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${at(x)} ${at(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${at(x)} ${at(y)}`;
  }

  fill(): void {
    this.#add("path", { d: this.#path, fill: String(this.fillStyle) });
  }

  stroke(): void {
    this.#add("path", { d: this.#path, fill: "none", ...this.#line() });
  }

  setLineDash(lengths: readonly number[]): void {
    this.#dash = lengths.join(" ");
  }

  measureText(text: string): { readonly width: number } {
    return { width: Array.from(text).length * LETTER };
  }

  #line() {
    return {
      stroke: String(this.strokeStyle),
      "stroke-width": this.lineWidth,
      "stroke-dasharray": this.#dash || undefined,
    };
  }

  #add(name: string, attributes: Readonly<Record<string, string | number | undefined>>, content = ""): void {
    const all = { ...attributes, opacity: this.globalAlpha === 1 ? undefined : this.globalAlpha };
    const written = Object.entries(all).map(([key, value]) =>
      value === undefined ? "" : ` ${key}="${typeof value === "number" ? at(value) : escaped(value)}"`,
    );
    this.#elements.push(`<${name}${written.join("")}${content === "" ? "/>" : `>${content}</${name}>`}`);
  }
}

/** A length, as short as the eye allows. */
function at(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** Words as XML 1.0 takes them. */
export function escaped(text: string): string {
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for them
      .replace(/[\u0000-\u001f\ufffe\uffff]/g, " ")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}
