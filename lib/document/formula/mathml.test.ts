import { describe, expect, test } from "vitest";
import { type MathElement, mathmlOf } from "./mathml";

const written = (node: MathElement | string): string =>
  typeof node === "string" ? node : `<${node.name}>${node.children.map(written).join("")}</${node.name}>`;

/** The signs of a formula as MathML, without its source. */
function drawn(tex: string, isDisplay = false): string {
  const made = mathmlOf(tex, isDisplay);
  return made.ok ? written(made.math).replace(/<annotation>.*<\/annotation>/, "") : made.reason;
}

const namesIn = (node: MathElement): string[] => [
  node.name,
  ...Object.keys(node.attributes),
  ...node.children.flatMap((child) => (typeof child === "string" ? [] : namesIn(child))),
];

describe("TeX as MathML", () => {
  test("signs, powers and fractions", () => {
    expect(drawn("E=mc^2")).toBe(
      "<math><semantics><mrow><mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup></mrow></semantics></math>",
    );
    expect(drawn("a < b")).toContain("<mo><</mo>");
  });

  test("the source goes with it, and a formula on its own lines says so", () => {
    const made = mathmlOf("a < b", true);
    if (!made.ok) throw new Error(made.reason);
    expect(made.math.attributes).toEqual({ xmlns: "http://www.w3.org/1998/Math/MathML", display: "block" });
    expect(written(made.math)).toContain("<annotation>a < b</annotation>");
  });

  test.each([
    ["", "There is nothing in it yet."],
    ["\\foo{x}", "\\foo is no command that is known here."],
    ["\\frac{a", "Unexpected end of input in a macro argument, expected '}'."],
    ["x^", "Expected group after '^'."],
    ["x".repeat(2_001), "It is longer than 2,000 characters."],
    ["\\def\\a{x}\\a", "A formula cannot define commands of its own."],
    ["\\newcommand{\\a}{x}", "A formula cannot define commands of its own."],
    ["\\href{https://example.org}{x}", "A formula cannot hold links, pictures or styles."],
    ["{".repeat(80) + "}".repeat(80), "It has too many groups in one another."],
    ["\\left(".repeat(80) + "\\right)".repeat(80), "It has too many groups in one another."],
    ["\\TeX".repeat(450), "It has too many commands."],
  ])("%s is refused with a reason", (tex, reason) => {
    expect(mathmlOf(tex, false)).toEqual({ ok: false, reason });
  });

  test("nothing that an author says moves it over the page or colours it", () => {
    const made = mathmlOf("\\color{red}x\\kern-900em\\hspace{-99em}\\rule{900em}{900em}\\raisebox{-90em}{y}", false);
    if (!made.ok) throw new Error(made.reason);
    const text = JSON.stringify(made.math).replace(/\{"name":"annotation".*/, "");
    expect(text).not.toMatch(/-\d|red|black|(?:[3-9]\d|\d{3})(?:\.\d+)?em/);
    expect(namesIn(made.math)).not.toContain("mathcolor");
  });

  test.each([
    ["\\frac{", "}{b}", 50],
    ["\\sqrt{", "}", 59],
    ["\\begin{matrix}", "\\end{matrix}", 50],
    ["x_{", "}", 59],
    ["\\mathchoice{a}{b}{c}{", "}", 50],
  ])("%s in itself ends within a second", (before, after, times) => {
    const begin = performance.now();
    mathmlOf(`${before.repeat(times)}x${after.repeat(times)}`.slice(0, 2_000), true);
    mathmlOf(before.repeat(900).slice(0, 2_000), true);
    expect(performance.now() - begin).toBeLessThan(1_000);
  });
});
