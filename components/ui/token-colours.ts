/** Returns the colours that tokens (`--ink`) have where `element` stands, by the names given: a canvas understands no tokens. */
export function tokenColours<Name extends string>(
  element: HTMLElement,
  tokens: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> {
  const probe = element.ownerDocument.createElement("span");
  element.append(probe);
  const style = getComputedStyle(probe);
  const colours = Object.entries<string>(tokens).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, style.color];
  });
  probe.remove();
  return Object.fromEntries(colours) as Record<Name, string>;
}
