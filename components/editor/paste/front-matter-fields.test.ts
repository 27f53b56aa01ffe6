import { expect, test } from "vitest";
import { fieldsWithMatter, matterSentence } from "./front-matter-fields";

const fields = { title: "Old", kind: "place" as const, tags: ["mill"], aliases: ["The dam"] };

test("the title takes the place of the article's, tags and names come besides, each once and no longer than may be", () => {
  const matter = {
    title: "The weir",
    tags: ["#River", "mill", "", "x".repeat(61)],
    aliases: ["The dam", "Lower weir"],
  };
  expect(fieldsWithMatter(fields, matter)).toEqual({
    title: "The weir",
    tags: ["mill", "river"],
    aliases: ["The dam", "Lower weir"],
  });
});

test("without a title the article keeps its own, and never has more tags than it may", () => {
  const tags = Array.from({ length: 40 }, (_none, at) => `tag ${at}`);
  const changed = fieldsWithMatter(fields, { title: null, tags, aliases: [] });
  expect(changed).not.toHaveProperty("title");
  expect(changed.tags).toHaveLength(30);
});

test("what it says is told in words, or that it says nothing", () => {
  expect(matterSentence({ title: "The weir", tags: ["river", "mill"], aliases: ["Dam"] })).toBe(
    "the title “The weir”; the tags river, mill; the other name Dam",
  );
  expect(matterSentence({ title: null, tags: [], aliases: [] })).toBeNull();
});
