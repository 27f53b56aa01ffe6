import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What stood on the screen once and made a native speaker stumble; beside each stands in the product what one would say. */
const STUMBLED_OVER = [
  ...["Further", "They stand", "Counts as", "To look at again", "Let it go", "From another standpoint", "What of it"],
  ...["Wished canon status", "Wish a status", "It leaves canon as it is", "It waits for", "It is part of the articles"],
  ...["Decider’s word", "Passages that say so", "In its place", "Article begun", "Read by you up to here"],
  ...["When did this sentence go", "Choose two and compare", "Split off from its neighbour", "Its make-up changed"],
  ...["Settings of the world", "Home of this world", "The log of decisions", "Save how this world reviews", "Nobody’s"],
  ...["Want review for every change", "Ask for no review", "There is no world yet", "There is no account yet"],
  ...["The password is as it was", "What stands behind /w/", "for who comes here first", "Good for how many days"],
  ...["Link of invitation", "Whoever has the link", "It stands beside everything", "Present password"],
  ...["A few words in a row", "Mend the text", "Unless given", "are led back to the posts", "Articles are looked up"],
  ...["The server has trouble", "keep their work in one draft", "Call it our own invention", "Ground this article"],
  ...["Questions of the readers", "As Web Annotations", "To take away", "any more. Choose", "that nobody needs"],
  ...["that are allowed", "characters at most", "at this moment", "Import them apart"],
];

test("no phrase that readers stumbled over is on the screen or in a refusal again", () => {
  const found = ["app", "components", "lib"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .flatMap((file) => stumblesIn(join(folder, file))),
  );
  expect(found).toEqual([]);
});

/** The phrases that a file says in a text of its own; comments may say what they like. */
function stumblesIn(file: string): string[] {
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => !/^\s*(?:\/\/|\/?\*|import )/.test(line));
  return STUMBLED_OVER.filter((phrase) =>
    lines.some((line) => line.replaceAll("'", "’").includes(phrase) && /["`>]|^\s*\p{Lu}/u.test(line)),
  ).map((phrase) => `${file}: ${phrase}`);
}
