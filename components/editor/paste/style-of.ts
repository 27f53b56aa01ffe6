/** Returns an element's style attribute in small letters and without spaces, as Office's own properties (`mso-…`) are looked for in it. */
export function styleOf(element: Element): string {
  return (element.getAttribute("style") ?? "").toLowerCase().replace(/\s+/g, "");
}

/** Puts what an element holds in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes);
}
