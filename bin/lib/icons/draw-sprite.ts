import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as lucide from "lucide-react";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { CliError } from "../cli-error";
import { ROOT } from "../project";

/** Where the icons are named, and where they are drawn. */
const NAMED = join(ROOT, "components/ui/icons.tsx");
export const SPRITE = join(ROOT, "components/ui/icons.svg");

/** Returns one SVG file with a symbol for each icon that the product names. */
export function drawSprite(): string {
  const names = [...readFileSync(NAMED, "utf8").matchAll(/= icon\("(\w+)"\)/g)].map(([, name = ""]) => name);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24">\n<title>Icons</title>\n${names.map((name) => `${symbol(name)}\n`).join("")}</svg>\n`;
}

function symbol(name: string): string {
  const drawn = (lucide as unknown as Readonly<Record<string, lucide.LucideIcon | undefined>>)[name];
  if (!drawn) throw new CliError(`Lucide has no icon called ${name}.`);
  const lines = renderToStaticMarkup(createElement(drawn))
    .replace(/^<svg[^>]*>|<\/svg>$/g, "")
    .replace(/><\/\w+>/g, "/>");
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">${lines}</symbol>`;
}
