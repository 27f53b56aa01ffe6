import { elementsIn, type PageElement } from "./page-tree";

/** Classes of what a page folds until somebody asks for it. */
const FOLDS =
  /(?:^|[\s_-])(?:collaps\w*|accordions?|tabs?|tab-?(?:pane|panel|content)|tabber\w*|spoilers?|expand\w*|toggle\w*|fold(?:ed|able)?|navframe|navcontent)(?:$|[\s_-])/i;

/**
 * A page with everything shown that its readers can open: collapsed rows and boxes, tabs, accordions, sections of a phone's page. What
 * is hidden from everybody stays hidden. Elements that do not change are the same objects.
 */
export function withFoldsOpen(page: PageElement): PageElement {
  const controlled = new Set<string>();
  for (const { attributes } of elementsIn(page)) for (const id of controlledBy(attributes)) controlled.add(id);
  return opened(page, controlled, false);
}

/** The elements that a button or tab opens, by id. */
function controlledBy(attributes: PageElement["attributes"]): readonly string[] {
  const { "aria-controls": controls = "", role, href = "" } = attributes;
  const targets = [attributes["data-target"] ?? "", attributes["data-bs-target"] ?? "", role === "tab" ? href : ""];
  return [...controls.split(/\s+/), ...targets.map((target) => target.replace(/^#/, ""))].filter((id) => id !== "");
}

function opened(element: PageElement, controlled: ReadonlySet<string>, inFold: boolean): PageElement {
  const { attributes } = element;
  const isFold = inFold || FOLDS.test(attributes.class ?? "");
  const canOpen = isHidden(attributes) && (isFold || isPart(attributes, controlled));
  let changed = canOpen;
  const children = element.children.map((node) => {
    if (typeof node === "string") return node;
    const inside = opened(node, controlled, isFold);
    changed ||= inside !== node;
    return inside;
  });
  if (!changed) return element;
  const { hidden, "aria-hidden": _, ...shown } = attributes;
  return { ...element, attributes: canOpen ? shown : attributes, children };
}

function isHidden({ hidden, "aria-hidden": forReaders }: PageElement["attributes"]): boolean {
  return hidden !== undefined || forReaders === "true";
}

function isPart({ hidden, role, id }: PageElement["attributes"], controlled: ReadonlySet<string>): boolean {
  return hidden === "until-found" || role === "tabpanel" || (id !== undefined && controlled.has(id));
}
