import { DOMParser } from "@tiptap/pm/model";
import { parseHTML } from "linkedom";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { toMarkdown } from "@/lib/document/markdown/markdown";
import { withBlockIds } from "@/lib/document/model/block-ids";
import type { DocJson } from "@/lib/document/model/json";
import { documentSchema, parseDocument } from "@/lib/document/schema/schema";
import { noticeOf } from "./paste-notice";
import { type Tidied, tidyPasted } from "./tidy-pasted";

beforeAll(() => {
  // TipTap asks which machine it runs on; Node before 21 cannot say.
  vi.stubGlobal("navigator", { platform: "", userAgent: "" });
});

/** What HTML becomes when it is pasted in the world "here", as Markdown, and what of it is told. */
function pasted(html: string): { markdown: string; tidied: Tidied } {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const tidied = tidyPasted(document.body, "here");
  const parsed = DOMParser.fromSchema(documentSchema()).parse(document.body as unknown as Node);
  const doc = withBlockIds(parsed.toJSON() as DocJson);
  expect(parseDocument(doc).ok).toBe(true);
  return { markdown: toMarkdown(doc).trim(), tidied };
}

const item = (level: number, sign: string, words: string, list = 0) =>
  `<p class=MsoListParagraph style='margin-left:.5in;text-indent:-.25in;mso-list:l${list} level${level} lfo1'>` +
  `<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${sign}` +
  `<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`;

describe("lists of Word", () => {
  test("are lists, nested as deep as they were, bulleted or numbered by their signs", () => {
    const html =
      item(1, "·", "Fords") +
      item(2, "o", "the upper <b>ford</b>") +
      item(2, "o", "the lower ford") +
      item(1, "·", "Ferries") +
      "<p class=MsoNormal>Between.</p>" +
      item(1, "3.", "third", 1) +
      item(2, "a)", "under it", 1) +
      item(1, "4.", "fourth", 1);
    expect(pasted(html).markdown).toBe(
      [
        "- Fords\n  - the upper **ford**\n  - the lower ford\n- Ferries",
        "Between.",
        "3. third\n   1. under it\n4. fourth",
      ].join("\n\n"),
    );
  });

  test("of two kinds that stand beside each other are two, and a level that is left out is no fault", () => {
    const html =
      item(1, "·", "bullet") + item(1, "iv.", "fourth", 2) + item(3, "§", "deep", 2) + item(1, "v.", "fifth", 2);
    expect(pasted(html).markdown).toBe("- bullet\n\n<!-- -->\n\n4. fourth\n   - deep\n5. fifth");
  });

  test("that say only by their class and sign what they are become lists, too; other paragraphs keep their dash", () => {
    const plain = "<p class='MsoListParagraph'>·\u00a0\u00a0\u00a0 First <i>front</i></p>";
    expect(pasted(`${plain}<p>–\u00a0\u00a0 not a list</p>`).markdown).toBe(
      "- First _front_\n\n–\u00a0\u00a0 not a list",
    );
  });

  test("of LibreOffice are the lists that they are", () => {
    const html = "<ol start='2'><li><p>second</p><ul><li><p>under it</p></li></ul></li><li><p>third</p></li></ol>";
    expect(pasted(html).markdown).toBe("2. second\n   - under it\n3. third");
  });
});

describe("what an office program tells reviewers", () => {
  test("stays out: comments with their marks, and words that were deleted; the words spoken of stay", () => {
    const html =
      `<p>The <a style='mso-comment-reference:AK_1;mso-comment-date:20260101T1000'>bridge</a>` +
      `<span class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[AK1]</a></span>` +
      `<del cite="mailto:Anna" datetime="2026-01-01T10:00"> never</del><ins cite="mailto:Anna"> surely</ins> burned.</p>` +
      `<div style='mso-element:comment-list'><hr class=msocomoff><div style='mso-element: comment'>` +
      `<p class=MsoCommentText>Is that so?</p></div></div>`;
    expect(pasted(html).markdown).toBe("The bridge surely burned.");
  });

  test("is told apart from words that are only struck", () => {
    expect(pasted("<p>the <del>old</del> <s>older</s> bridge</p>").markdown).toBe("the ~~old~~ ~~older~~ bridge");
  });
});

describe("footnotes", () => {
  const word =
    "<p>The ford<a href='#_ftn1' name='_ftnref1'><span class=MsoFootnoteReference>[1]</span></a> froze.</p>" +
    "<div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1>" +
    "<p class=MsoFootnoteText><a href='#_ftnref1' name='_ftn1'>[1]</a> In December 1905.</p></div></div>";
  const libre =
    "<p>The ford<a class='sdfootnoteanc' href='#sdfootnote1sym' name='sdfootnote1anc'><sup>1</sup></a> froze.</p>" +
    "<div id='sdfootnote1'><p><a class='sdfootnotesym' name='sdfootnote1sym' href='#sdfootnote1anc'>1</a> In December 1905.</p></div>";
  const wiki =
    "<p>The ford<sup class='reference' id='cite_ref-2'><a href='https://example.org/wiki/F#cite_note-2'>[2]</a></sup> froze.</p>" +
    "<ol class='references'><li id='cite_note-2'><span class='mw-cite-backlink'><a href='#cite_ref-2'>^</a></span>" +
    "<span class='reference-text'> In December 1905.</span></li></ol>";

  test.each([
    ["Word", word],
    ["LibreOffice", libre],
    ["a wiki", wiki],
  ])("of %s stand where their marks were", (_program, html) => {
    const { markdown, tidied } = pasted(html);
    expect(markdown).toBe("The ford[^1] froze.\n\n[^1]: In December 1905.");
    expect(noticeOf(tidied)).toBeNull();
  });

  test("of an article of ours come back with their links, one that is marked twice at both places", () => {
    const mark = (place: string) =>
      `<span data-note=""><a href="https://wiki.example/w/x/a/y#fn-1" id="fnref-${place}" data-note-mark="">1</a></span>`;
    const { markdown } = pasted(
      `<p>The ford${mark("b1-1")} froze${mark("b1-2")}.</p><section role="doc-endnotes"><ol><li id="fn-1">In <a href="https://example.org/">December</a><p>1905.</p>` +
        `<a href="https://wiki.example/w/x/a/y#fnref-b1-1"> ↩</a></li></ol></section>`,
    );
    expect(markdown).toBe("The ford[^1] froze[^1].\n\n[^1]: In [December](https://example.org/) 1905.");
  });

  test("that were not copied leave no mark, and that is told; other links within a page stay", () => {
    const { markdown, tidied } = pasted(
      "<p>It froze<sup><a href='#cite_note-7'>[7]</a></sup>. See <a href='https://example.org/a#names'>names</a>.</p>",
    );
    expect(markdown).toBe("It froze. See [names](https://example.org/a#names).");
    expect(noticeOf(tidied)?.detail).toBe("1 footnote mark left out: the notes were not copied.");
  });
});

describe("boxes and tables", () => {
  test("collapsible parts stay, and alerts of GitHub are callouts without their titles", () => {
    const { markdown } = pasted(
      "<details><summary>Order of <i>march</i></summary><p>First.</p></details>" +
        "<div class='markdown-alert markdown-alert-caution'><p class='markdown-alert-title'>Caution</p><p>Thin ice.</p></div>" +
        "<div data-callout='aside' role='note'><span data-callout-name>Author’s note</span><p>Mine.</p></div>",
    );
    expect(markdown).toBe(
      "<details>\n<summary>Order of _march_</summary>\n\nFirst.\n\n</details>\n\n> [!WARNING]\n> Thin ice.\n\n<!-- -->\n\n> [!ASIDE]\n> Mine.",
    );
  });

  test("merged cells and header columns stay; Markdown leaves the places that they cover empty", () => {
    const { document } = parseHTML(
      "<html><body><table><tr><th rowspan=2>Month</th><td colspan=2>East</td></tr><tr><td>a</td><td>b</td></tr><tr><th>May</th><td>c</td><td>d</td></tr></table></body></html>",
    );
    tidyPasted(document.body, "here");
    const doc = DOMParser.fromSchema(documentSchema())
      .parse(document.body as unknown as Node)
      .toJSON() as DocJson;
    const rows = doc.content[0]?.content ?? [];
    expect(
      rows.map(({ content = [] }) => content.map(({ type, attrs }) => [type, attrs?.colspan, attrs?.rowspan])),
    ).toEqual([
      [
        ["tableHeader", 1, 2],
        ["tableCell", 2, 1],
      ],
      [
        ["tableCell", 1, 1],
        ["tableCell", 1, 1],
      ],
      [
        ["tableHeader", 1, 1],
        ["tableCell", 1, 1],
        ["tableCell", 1, 1],
      ],
    ]);
    expect(toMarkdown(doc).trim()).toBe("| Month | East |  |\n| --- | --- | --- |\n|  | a | b |\n| May | c | d |");
  });
});

describe("furniture", () => {
  test("of a wiki stays out, with a word about an infobox", () => {
    const { markdown, tidied } = pasted(
      "<table class='infobox'><tr><td>Length</td><td>12 km</td></tr></table>" +
        "<h2>Course<span class='mw-editsection'>[<a href='/e'>edit</a>]</span></h2><h3>Fords [edit]</h3><h3><span>Ferries</span></h3>" +
        "<p>The river <span style='display:none'>hidden</span>froze.</p><p>[bearbeiten | Quelltext bearbeiten]</p>" +
        "<div class='navbox'>Rivers of the east</div><div id='toc'>Contents</div>",
    );
    expect(markdown).toBe("## Course\n\n### Fords\n\n### Ferries\n\nThe river froze.");
    expect(noticeOf(tidied)?.detail).toBe("1 infobox left out.");
  });

  test("of a forum stays out, what was said and quoted stays", () => {
    const { markdown, tidied } = pasted(
      "<div class='message-user'>Anna, 300 posts</div><blockquote><div>Who set it on fire?</div>" +
        "<div class='bbCodeBlock-expandLink'><a>Click to expand...</a></div></blockquote><p>Click to expand…</p>" +
        "<p>Nobody knows. Click to expand the map.</p><aside class='message-signature'>Read my timeline!</aside>",
    );
    expect(markdown).toBe("> Who set it on fire?\n\nNobody knows. Click to expand the map.");
    expect(noticeOf(tidied)).toBeNull();
  });
});

describe("pictures", () => {
  test("are left out with their captions and leave no empty line, and that is told", () => {
    const { markdown, tidied } = pasted(
      "<p>Before.</p><p><a href='https://example.org'><img src='a.png' alt='a map'></a></p>" +
        "<figure><img src='b.png'><figcaption>The ford in 1905</figcaption></figure><p>After.<img width=1 src=x></p>",
    );
    expect(markdown).toBe("Before.\n\nAfter.");
    expect(noticeOf(tidied)?.detail).toBe("2 pictures left out: add them with “Insert a picture”.");
  });

  test("that only draw an emoji or a smiley stay as its text", () => {
    const html =
      "<p>Cold <img class='emoji' alt='😀' src=x> and <img alt='🇯🇵' src=y> <img class='smilie' alt=':)' src=z></p>";
    expect(pasted(html)).toMatchObject({ markdown: "Cold 😀 and 🇯🇵 :)", tidied: { pictures: 0 } });
  });
});

describe("claims", () => {
  const claim = (world: string) => `<span data-claim='k1' data-citations='[]' ${world}>the bridge burned</span>`;

  test("of another world are plain words, and that is told; those of this one stay claims", () => {
    const foreign = pasted(`<p data-pm-slice='1 1 []'>So ${claim("data-world='there'")} and ${claim("")}.</p>`);
    expect(foreign.tidied.claims).toBe(1);
    expect(noticeOf(foreign.tidied)?.detail).toContain("1 claim pasted as plain words");
    const { document } = parseHTML(`<html><body><p>${claim("data-world='here'")}</p></body></html>`);
    expect(tidyPasted(document.body, "here").claims).toBe(0);
    expect(document.querySelector("[data-claim]")?.textContent).toBe("the bridge burned");
  });

  test("what was copied here is not tidied otherwise", () => {
    const { markdown } = pasted("<div data-pm-slice='0 0 []'><h3>Fords [edit]</h3><p>Click to expand</p></div>");
    expect(markdown).toBe("### Fords \\[edit\\]\n\nClick to expand");
  });
});

describe("what a page says by how it draws it", () => {
  test.each([
    [
      "a formula of a wiki, by its TeX",
      '<span class="mwe-math-element"><span style="display:none"><math alttext="{\\displaystyle v=2gh}"><mi>v</mi></math></span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle v=2gh}"></span>',
      "$v=2gh$",
    ],
    [
      "one that is drawn thrice, once",
      '<span class="katex"><span class="katex-mathml"><math><semantics><mi>k</mi><annotation encoding="application/x-tex">k^2</annotation></semantics></math></span><span class="katex-html">k2</span></span>',
      "$k^2$",
    ],
    ["signs alone", "<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup></math>", "x₁²"],
    ["readings over words", "<ruby>水<rp>(</rp><rt>すい</rt>車<rt>しゃ</rt></ruby>", "水車(すいしゃ)"],
    ["places to break a word", "water&shy;whe\u200Bel", "waterwheel"],
  ])("%s", (_title, html, words) => {
    expect(pasted(`<p>So ${html} is.</p>`)).toMatchObject({ markdown: `So ${words} is.`, tidied: { pictures: 0 } });
  });
});

test("headings keep their order where there is a first level, and raised words of Google Docs are raised", () => {
  const html = "<h1>Plan</h1><h2>Aim</h2><h3>Forces</h3><p>10<span style='vertical-align: super'>3</span> men</p>";
  expect(pasted(html).markdown).toBe("## Plan\n\n### Aim\n\n#### Forces\n\n10<sup>3</sup> men");
});

test.each([
  ['<time data-date="1940~">then</time>', '[then]{date="1940~"}'],
  ['<time datetime="1940-04-03">3 <b>April</b></time>', '[3 **April**]{date="1940-04-03"}'],
  ['<time datetime="PT2H">two hours</time>', "two hours"],
  ["<time>3 April</time>", "3 April"],
])("words of another page keep the date that EDTF reads: %s", (html, words) => {
  expect(pasted(`<p>It fell ${html}.</p>`).markdown).toBe(`It fell ${words}.`);
});

test("20,000 characters of nested lists, of Arabic and of emoji come whole", () => {
  const words = "كان الجسر 😀 של הגשר. ";
  const html = Array.from({ length: 400 }, (_none, at) =>
    item((at % 9) + 1, at % 2 ? "·" : `${at}.`, words + words),
  ).join("");
  expect(html.length).toBeGreaterThan(20_000);
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  tidyPasted(document.body, "here");
  const before = words.replace(/\s/g, "").length * 2 * 400;
  expect(document.body.textContent?.replace(/\s/g, "").length).toBe(before);
});
