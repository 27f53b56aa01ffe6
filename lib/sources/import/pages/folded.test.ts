import { describe, expect, test } from "vitest";
import { parseFiles } from "@/lib/sources/import/parse-files";
import { succeeded } from "@/lib/sources/source-fixtures";

async function read(body: string, format: "mediawiki" | "wholePage" = "wholePage") {
  const text = `<!doctype html><html><body><div id="mw-content-text"><div class="mw-parser-output">${body}</div></div></body></html>`;
  const { passages, dropped } = succeeded(
    await parseFiles({ kind: "reference", files: [{ name: "a.html", text }], format }),
  );
  return { texts: passages.map(({ text: words }) => words), left: dropped?.map(({ what }) => what) ?? [] };
}

describe("what a page folds is text", () => {
  test.each([
    [
      "rows of a folded table",
      '<table class="mw-collapsible mw-collapsed"><tr><th>Crew</th></tr><tr style="display:none"><td>Two men</td></tr></table>',
      ["Crew", "Two men"],
    ],
    [
      "a section of a phone's page",
      '<h2>Crew</h2><section hidden="until-found"><p>Two men</p></section>',
      ["Crew", "Two men"],
    ],
    ["the panels of tabs", '<div role="tabpanel">One</div><div role="tabpanel" hidden>Two</div>', ["One", "Two"]],
    [
      "what a button opens",
      '<p>Crew</p><span aria-controls="c">more</span><div id="c" aria-hidden="true">Two men</div>',
      ["Crew", "more", "Two men"],
    ],
    [
      "an accordion",
      '<div class="accordion"><h3>Crew</h3><div style="display: none">Two men</div></div>',
      ["Crew", "Two men"],
    ],
    ["details", "<details><summary>Crew</summary><p>Two men</p></details>", ["Crew", "Two men"]],
  ])("%s", async (_, body, texts) => {
    expect((await read(body)).texts).toEqual(texts);
    if (!body.includes("aria-hidden")) expect((await read(body, "mediawiki")).texts).toEqual(texts);
  });

  test("what nobody can open is left out, and told by its words", async () => {
    const { texts, left } = await read('<p>Crew</p><p hidden>Draft of a crew</p><span style="display:none"></span>');
    expect(texts).toEqual(["Crew"]);
    expect(left).toEqual(["hidden text: “Draft of a crew”"]);
  });

  test("many hidden texts are told by the first of them, the rest by their number", async () => {
    const hidden = Array.from({ length: 40 }, (_, index) => `<p hidden>Nobody sees ${index}</p>`).join("");
    const { left } = await read(`<p>Crew</p>${hidden}`);
    expect(left).toHaveLength(9);
    expect(left).toContain("hidden text");
  });
});
