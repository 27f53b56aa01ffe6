/** Whether the page, by an element with `data-loads-whole`, asks that the next one be loaded whole: its frame depends on the address. */
export function loadsWhole(): boolean {
  return document.querySelector("[data-loads-whole]") !== null;
}
