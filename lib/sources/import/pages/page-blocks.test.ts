import { describe, expect, test } from "vitest";
import { parseFiles } from "@/lib/sources/import/parse-files";
import { writeOut } from "@/lib/sources/import/write-out";
import { succeeded } from "@/lib/sources/source-fixtures";
import { spoilerMarkup, xenforoPage } from "@/lib/sources/testing/xenforo-pages";

/** What is read of a post with a body. */
async function post(body: string) {
  const text = xenforoPage({
    title: "The weir",
    thread: 12,
    page: 1,
    posts: [{ id: 1, place: 1, author: "Ilse", at: 1000, body }],
  });
  return succeeded(await parseFiles({ kind: "thread", files: [{ name: "weir.html", text }] }));
}

/** What is read of an article of a wiki. */
async function article(body: string) {
  const text = `<!doctype html><html><head><meta name="generator" content="MediaWiki 1.43.0"></head><body>
<h1 id="firstHeading">Weir</h1><div id="mw-content-text"><div class="mw-parser-output">${body}</div></div></body></html>`;
  return succeeded(await parseFiles({ kind: "reference", files: [{ name: "weir.html", text }] }));
}

const texts = ({ passages }: Awaited<ReturnType<typeof post>>) => passages.map(({ text }) => text);
const left = ({ dropped }: Awaited<ReturnType<typeof post>>) => dropped?.map(({ what }) => what) ?? [];

describe("what stands inside a sentence does not cut it", () => {
  test("a spoiler hides its words in the passage, at their place", async () => {
    const { passages } = await post(
      'Rain fell. The miller <span class="bbCodeInlineSpoiler">opened the <b>third</b> gate</span>, and slept.',
    );
    expect(passages).toMatchObject([{ text: "Rain fell. The miller opened the third gate, and slept.", spoiler: "" }]);
    expect(passages[0]?.marks).toEqual([{ label: "", at: 22, raw: "", hides: 20 + 1 }]);
  });

  test("one that hides the whole passage is a spoiler like any other", async () => {
    const { passages } = await post('<span class="bbCodeInlineSpoiler">The miller did it.</span>');
    expect(passages).toMatchObject([{ text: "The miller did it.", spoiler: "", marks: [] }]);
  });

  test("a spoiler in a cell hides its words in the row, whatever its form", async () => {
    for (const hidden of ['<span class="bbCodeInlineSpoiler">he drowned</span>', spoilerMarkup("Fate", "he drowned")]) {
      const { passages } = await post(`<table><tr><td>Miller</td><td>${hidden}</td></tr></table>`);
      expect(passages).toMatchObject([{ text: "Miller | he drowned", spoiler: hidden.includes("Fate") ? "Fate" : "" }]);
      expect(passages[0]?.marks).toEqual([{ label: "", at: 9, raw: "", hides: 10 }]);
    }
  });

  test("hidden words come back in a download, without a sign of layout", async () => {
    const source = await post('<span class="bbCodeInlineSpoiler">Hidden</span> words.<br /><br />More.');
    expect(writeOut(source)).toContain("number 1)\n\nHidden words.\n\nMore.");
  });

  test.each([
    [
      "a smiley by its picture's text",
      'Won <img class="smilie" src="/s.png" alt="🎉" data-shortname=":tada:"> it.',
      "Won 🎉 it.",
    ],
    [
      "a smiley without a text by its name",
      'Won <img class="smilie" src="/s.png" alt="" data-shortname=":tada:"> it.',
      "Won :tada: it.",
    ],
    [
      "a smiley without both by what one types for it",
      'Won <img class="smilie" src="/s.png" title="Wink    ;)"> it.',
      "Won ;) it.",
    ],
    [
      "an icon at the beginning",
      '<img src="/i.png" alt="Note" width="16" height="16"> Mind the gap.',
      "Note Mind the gap.",
    ],
    ["an icon without words", 'The <img src="/i.png" alt="" width="16"> mill.', "The mill."],
    ["a button", "Press <button>Start</button> twice.", "Press Start twice."],
  ])("%s", async (_, body, text) => {
    expect(texts(await post(body))).toEqual([text]);
  });

  test("a large picture or an attachment follows its paragraph", async () => {
    const { passages } = await post(
      'The weir <a href="/attachments/weir.7/"><img class="bbImage" src="https://pics.example.org/w.jpg" alt="weir.jpg"></a> stood.<br>Next line.',
    );
    expect(passages).toMatchObject([
      { kind: "paragraph", text: "The weir stood.\nNext line." },
      { kind: "caption", text: "weir.jpg", address: "https://pics.example.org/w.jpg" },
    ]);
  });

  test("a picture at a line's end, or alone, is a caption as before", async () => {
    const { passages } = await post(
      'Look: <img src="https://pics.example.org/a.jpg" alt="The mill"><br>Then<br><br><img src="https://pics.example.org/b.jpg" alt="">',
    );
    expect(passages).toMatchObject([
      { kind: "paragraph", text: "Look:" },
      { kind: "caption", text: "The mill" },
      { kind: "paragraph", text: "Then" },
      { kind: "caption", text: "b.jpg" },
    ]);
  });

  test("no caption is made of the name of a flag's file", async () => {
    const source = await article(
      '<p>The barges of <span class="flagicon"><img src="/Flag_of_Mill.svg.png" alt="" width="23" height="15">&nbsp;</span><a>Millland</a> sank.</p>',
    );
    expect(texts(source)).toEqual(["The barges of Millland sank."]);
    expect(left(source)).toContain("icons");
  });
});

describe("raised and lowered figures keep their value", () => {
  test.each([
    ["10<sup>−7</sup> g", "10⁻⁷ g"],
    ["10<sup>-12</sup> g", "10⁻¹² g"],
    ["y<sup>n−2</sup>", "yⁿ⁻²"],
    ["2<sup>3/4</sup>", "2^(3/4)"],
    ["2<sup>1.5</sup>", "2^(1.5)"],
    ["e<sup>2x</sup>", "e^(2x)"],
    ["x<sup>k</sup> and 2<sup>k</sup>", "x^k and 2^k"],
    ["SO<sub>4</sub><sup>2−</sup>", "SO₄²⁻"],
    ["a<sub>n+1</sub>", "aₙ₊₁"],
    ["the 19<sup>th</sup> and 1<sup>er</sup>", "the 19th and 1er"],
    ["M<sup>me</sup> Roux", "Mme Roux"],
    ["as he said<sup>3,4</sup>", "as he said³,⁴"],
    ["as he said<sup>[3]</sup>", "as he said[3]"],
  ])("%s", async (body, text) => {
    expect(texts(await post(body))).toEqual([text]);
  });
});

describe("numbers of lists are kept where an author set them", () => {
  test("by the first number, at an item, and not where a list only counts", async () => {
    const source = await article(
      '<ol start="4"><li>Tolls end.</li><li>Mills stay.</li></ol><ol><li>Peace.</li><li value="9">Silence.</li><li>Amen.</li></ol><ol><li>Bread</li></ol>',
    );
    expect(texts(source)).toEqual([
      "4. Tolls end.",
      "5. Mills stay.",
      "1. Peace.",
      "9. Silence.",
      "10. Amen.",
      "Bread",
    ]);
  });
});

test("numbers of lists are written as their list shows them", async () => {
  const source = await article(
    '<ol type="a" start="3"><li>Toll</li></ol><ol type="I" start="44"><li>Weir</li></ol><ol type="A" start="27"><li>Mill</li></ol>' +
      '<ol reversed start="2"><li>Second</li><li>First</li></ol>',
  );
  expect(texts(source)).toEqual(["c. Toll", "XLIV. Weir", "AA. Mill", "2. Second", "1. First"]);
});

describe("formulas keep a form", () => {
  test.each([
    ["TeX beside the signs", '<math alttext="{\\displaystyle F=ma}"><mi>F</mi></math>', "F=ma"],
    [
      "TeX as a remark",
      '<math><semantics><mi>F</mi><annotation encoding="application/x-tex">F=m\\cdot a</annotation></semantics></math>',
      "F=m\\cdot a",
    ],
    [
      "signs alone",
      "<math><msup><mi>x</mi><mn>2</mn></msup><mo>+</mo><mfrac><mn>1</mn><mi>y</mi></mfrac></math>",
      "x²+1/y",
    ],
    [
      "a picture of it",
      '<span class="mwe-math-element"><span hidden><math><mi>p</mi></math></span><img class="mwe-math-fallback-image-inline" alt="{\\displaystyle p&lt;q}"></span>',
      "p<q",
    ],
    [
      "letters beside it",
      '<span class="katex"><span class="katex-mathml"><math><annotation encoding="application/x-tex">k^2</annotation></math></span><span class="katex-html">k2</span></span>',
      "k^2",
    ],
    [
      "a script of MathJax, and not what that drew of it",
      '<span class="MathJax_Preview">drawn</span> <span class="MathJax"><nobr>n2</nobr></span><script type="math/tex" id="m">n^2</script>',
      "n^2",
    ],
    [
      "signs below and above one letter",
      "<math><msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup><mo>+</mo><munderover><mo>∑</mo><mi>i</mi><mi>k</mi></munderover></math>",
      "x₁²+∑_i^k",
    ],
    ["a root of the third degree", "<math><mroot><mi>x</mi><mn>3</mn></mroot></math>", "³√(x)"],
    [
      "figures before a letter",
      "<math><mmultiscripts><mi>U</mi><mprescripts/><mn>92</mn><mn>235</mn></mmultiscripts></math>",
      "²³⁵₉₂U",
    ],
    [
      "a table of figures",
      "<math><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr><mtr><mtd><mn>0</mn></mtd><mtd><mn>2</mn></mtd></mtr></mtable></math>",
      "1, 0; 0, 2",
    ],
    ["an old picture of it", '<img class="tex" alt="g+h">', "g+h"],
  ])("%s", async (_, formula, text) => {
    expect(texts(await article(`<p>Since ${formula} holds.</p>`))).toEqual([`Since ${text} holds.`]);
  });
});

test("readings over words follow them in brackets", async () => {
  const source = await post("In <ruby>水<rt>すい</rt>車<rp>(</rp><rt>しゃ</rt><rp>)</rp></ruby> we trust.");
  expect(texts(source)).toEqual(["In 水車(すいしゃ) we trust."]);
});

test("signs that only break words are none of the words", async () => {
  expect(texts(await post("Water&shy;wheel, mill&#8203;race, mill<wbr>stone."))).toEqual([
    "Waterwheel, millrace, millstone.",
  ]);
});

describe("what is shown from elsewhere keeps its address", () => {
  test("a link's preview is one block", async () => {
    const preview =
      '<div class="bbCodeBlock bbCodeBlock--unfurl" data-url="https://paper.example.org/weir"><h3 class="js-unfurl-title"><a>The weir breaks</a></h3><div class="js-unfurl-desc">At night.</div><div class="contentRow-minor"><img alt="paper">paper.example.org</div></div>';
    expect(texts(await post(`${preview}Read it.`))).toEqual([
      "The weir breaks: https://paper.example.org/weir",
      "Read it.",
    ]);
    expect(texts(await post(`Read ${preview} now.`))).toEqual([
      "Read now.",
      "The weir breaks: https://paper.example.org/weir",
    ]);
  });

  test.each([
    ["by its frame", '<iframe src="https://player.vimeo.com/video/5"></iframe>', "https://player.vimeo.com/video/5"],
    [
      "by its key, where a browser saved the frame as a file",
      '<iframe src="./Weir_files/5.html"></iframe>',
      "https://www.youtube.com/watch?v=k5",
    ],
  ])("a film, %s", async (_, frame, address) => {
    const { passages } = await post(
      `Watch.<div class="bbMediaWrapper" data-media-site-id="youtube" data-media-key="k5">${frame}</div>Then read.`,
    );
    expect(passages).toMatchObject([
      { text: "Watch." },
      { kind: "caption", text: `Embedded: ${address}`, address },
      { text: "Then read." },
    ]);
  });

  test.each([
    [
      "a post of a site, by its key",
      'data-media-site-id="twitter" data-media-key="77"></div>',
      "twitter.com/i/status/77",
    ],
    [
      "a post of a site, by the link that it ends with",
      'data-media-site-id="tumblr" data-media-key="5"><blockquote>Ice! <a href="https://a.example.org/me">me</a> <a href="https://a.example.org/post/5">today</a></blockquote></div>',
      "https://a.example.org/post/5",
    ],
  ])("%s", async (_, box, address) => {
    const { passages } = await post(`Look.<div class="bbMediaWrapper" ${box}Then read.`);
    expect(passages).toMatchObject([
      { text: "Look." },
      { address: expect.stringContaining(address) },
      { text: "Then read." },
    ]);
  });

  test.each([
    ["a player with a source in it", '<video><source src="https://films.example.org/w.mp4">No film</video>', "w.mp4"],
    ["a frame of any site", '<iframe src="https://maps.example.org/w"></iframe>', "maps.example.org/w"],
    ["an old player", '<object><param name="movie" value="https://old.example.org/w.swf"></object>', "w.swf"],
  ])("what an author embedded in a post: %s", async (_, frame, address) => {
    const { passages } = await post(`Watch.${frame}`);
    expect(passages).toMatchObject([{ text: "Watch." }, { address: expect.stringContaining(address) }]);
  });

  test("a film in any page; advertising in a frame is left out", async () => {
    const source = await article(
      '<p>Watch.</p><iframe src="https://www.youtube-nocookie.com/embed/k6">no</iframe><iframe src="https://ads.example.org/1"></iframe>',
    );
    expect(texts(source)).toEqual(["Watch.", "Film: https://www.youtube-nocookie.com/embed/k6"]);
    expect(left(source)).toContain("frames and players");
  });
});
