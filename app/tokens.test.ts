import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** WCAG 2.2: 4.5 for text (1.4.3), 3 for the edge of a control and for focus (1.4.11). */
const TEXT = 4.5;
const EDGE = 3;
const SURFACES = ["paper", "sheet", "tray", "wash"];

const [css, more] = ["tokens.css", "contrast.css"].map((file) =>
  readFileSync(new URL(`./${file}`, import.meta.url), "utf8"),
);
const pairs = pairsIn(css ?? "");
/** The same for who asks for more contrast. */
const contrasting = new Map([...pairs, ...pairsIn(more ?? "")]);

type Pairs = ReadonlyMap<string, { readonly light: string; readonly dark: string }>;

function pairsIn(text: string): Pairs {
  return new Map(
    [...text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map((match) => [
      match[1] ?? "",
      { light: match[2] ?? "", dark: match[3] ?? "" },
    ]),
  );
}
const washes = [...pairs.keys()].filter((name) => name.endsWith("-wash") && !name.startsWith("on-"));

describe.each(["light", "dark"] as const)("In the %s theme", (theme) => {
  test.each(["ink", "ink-soft", "ink-faint", "accent", "accent-strong", "danger", "danger-strong", "lamp"])(
    "%s can be read on every surface",
    (name) => {
      for (const surface of SURFACES) {
        expect(contrast(theme, name, surface), `${name} on ${surface}`).toBeGreaterThanOrEqual(TEXT);
      }
    },
  );

  test.each(washes)("a colour and plain ink can be read on %s, and the colour on every surface", (wash) => {
    const name = wash === "lamp-wash" ? "on-lamp-wash" : wash.replace(/-wash$/, "");
    expect(contrast(theme, name, wash), `${name} on ${wash}`).toBeGreaterThanOrEqual(TEXT);
    expect(contrast(theme, "ink", wash), `ink on ${wash}`).toBeGreaterThanOrEqual(TEXT);
    if (wash === "lamp-wash") return;
    for (const surface of SURFACES) {
      expect(contrast(theme, name, surface), `${name} on ${surface}`).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test("what is written on a filled button can be read, also while it is pointed at", () => {
    for (const [ink, fill] of [
      ["on-accent", "accent"],
      ["on-accent", "accent-strong"],
      ["on-danger", "danger"],
      ["on-danger", "danger-strong"],
    ] as const) {
      expect(contrast(theme, ink, fill), `${ink} on ${fill}`).toBeGreaterThanOrEqual(TEXT);
    }
  });

  test.each(["edge", "lamp", ...[...pairs.keys()].filter((name) => name.startsWith("kind-"))])(
    "%s can be told from every surface",
    (name) => {
      for (const surface of SURFACES) {
        expect(contrast(theme, name, surface), `${name} on ${surface}`).toBeGreaterThanOrEqual(EDGE);
      }
    },
  );
});

test.each(["light", "dark"] as const)(
  "with more contrast, ink reaches 7:1 and edges 4.5:1 in the %s theme",
  (theme) => {
    for (const surface of SURFACES) {
      for (const name of ["ink", "ink-soft", "ink-faint", "accent", "danger", "lamp"])
        expect([name, surface, contrast(theme, name, surface, contrasting) >= 7]).toEqual([name, surface, true]);
      for (const name of ["edge", "rule-firm"])
        expect([name, surface, contrast(theme, name, surface, contrasting) >= TEXT]).toEqual([name, surface, true]);
    }
  },
);

function contrast(theme: "light" | "dark", one: string, other: string, of: Pairs = pairs): number {
  const [a, b] = [luminance(colour(theme, one, of)), luminance(colour(theme, other, of))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

function colour(theme: "light" | "dark", name: string, of: Pairs): string {
  const pair = of.get(name);
  if (pair === undefined) throw new Error(`tokens.css has no pair of colours --${name}`);
  return pair[theme];
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
