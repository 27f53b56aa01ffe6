import { expect, test } from "vitest";
import { asHtml, asMarkdown, asText, type Quotation } from "./quotation";

const quotation: Quotation = {
  paragraphs: ["It *burned* <in> April.", "No train crossed."],
  source: "The [old] bridge",
  address: "https://wiki.example/w/river/a/bridge#b-1",
};

test("a quotation is text, Markdown and HTML, each with its source, and nothing in it is taken for markup", () => {
  expect(asText(quotation)).toBe(
    "“It *burned* <in> April.\n\nNo train crossed.”\n— The [old] bridge, https://wiki.example/w/river/a/bridge#b-1",
  );
  expect(asMarkdown(quotation)).toBe(
    "> It \\*burned\\* \\<in\\> April.\n>\n> No train crossed.\n>\n> — [The \\[old\\] bridge](<https://wiki.example/w/river/a/bridge#b-1>)\n",
  );
  expect(asHtml({ ...quotation, source: 'A "b" & c' })).toBe(
    '<blockquote cite="https://wiki.example/w/river/a/bridge#b-1"><p>It *burned* &lt;in&gt; April.</p><p>No train crossed.</p></blockquote>' +
      '<p>— <a href="https://wiki.example/w/river/a/bridge#b-1">A &quot;b&quot; &amp; c</a></p>',
  );
});
