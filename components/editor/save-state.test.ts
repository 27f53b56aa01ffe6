import { expect, test } from "vitest";
import type { ApiFailure } from "@/components/api/api-client";
import type { Conflict } from "@/components/editor/saving/save-flow";
import { doc, p } from "@/lib/document/model/build";
import { afterSaveEvent, NOTHING_SAVED, type SaveEvent, type SaveProgress } from "./save-state";

const side = { title: "Raid", kind: "event" as const, tags: [], aliases: [], doc: doc(p("One")) };
const conflict: Conflict = {
  baseRevision: 3,
  headRevision: 5,
  blocks: [],
  base: side,
  theirs: side,
  mine: { ...side, summary: "", baseRevision: 3 },
};
const failureOf = (kind: ApiFailure["kind"], path = ""): ApiFailure => {
  const issues = path === "" ? [] : [{ path, message: `Wrong: ${path}` }];
  return { kind, detail: "It did not work", issues, body: {} };
};
const refusal = (failure: ApiFailure, wasNew = false): SaveEvent => ({ kind: "refused", failure, wasNew });
const after = (...events: SaveEvent[]): SaveProgress => events.reduce(afterSaveEvent, NOTHING_SAVED);

test("a save without a title says so and leaves what was shown of the last one", () => {
  const saved = { kind: "saved", revision: 4, merged: true, since: 3, claimsLost: [] } as const;
  const { state, titleError } = after(saved, { kind: "untitled" });
  expect(state).toEqual(saved);
  expect(titleError).toBe("An article needs a title.");
});

test("what was wrong with the title is forgotten when it is changed, and when a save begins", () => {
  expect(after({ kind: "untitled" }, { kind: "titleChanged" }).titleError).toBeUndefined();
  expect(after({ kind: "untitled" }, { kind: "saving" })).toMatchObject({
    state: { kind: "saving" },
    titleError: undefined,
  });
});

test("a refusal is said beside the title when it is about the title, else above the text", () => {
  expect(after(refusal(failureOf("invalid", "title")))).toMatchObject({
    state: { kind: "idle" },
    titleError: "Wrong: title",
  });
  const offline = failureOf("offline");
  expect(after(refusal(offline))).toMatchObject({
    state: { kind: "failed", failure: offline },
    titleError: undefined,
  });
});

test("a conflict is about the title only while the article is new", () => {
  expect(after(refusal(failureOf("conflict"), true)).titleError).toBe("It did not work");
  expect(after(refusal(failureOf("conflict"), false))).toMatchObject({
    state: { kind: "failed" },
    titleError: undefined,
  });
});

test("a save that would remove most of the article is asked about, until it is put off", () => {
  const asked = after({ kind: "saving" }, refusal(failureOf("invalid", "confirmLargeRemoval")));
  expect(asked.state).toEqual({ kind: "asksRemoval" });
  expect(afterSaveEvent(asked, { kind: "putOff", choices: {} }).state).toEqual({ kind: "idle" });
});

test("a conflict that is put off keeps what was chosen, until it is decided", () => {
  const choices = { a: "both" as const };
  const later = after({ kind: "conflict", conflict }, { kind: "putOff", choices });
  expect(later).toMatchObject({ state: { kind: "idle" }, wasPutOff: { conflict, choices } });
  const again = afterSaveEvent(later, { kind: "conflict", conflict });
  expect(again.wasPutOff).toEqual({ conflict, choices });
  expect(afterSaveEvent(again, { kind: "decided" }).wasPutOff).toBeNull();
});

test("putting off after the answer leaves what the answer came to", () => {
  const saving = after({ kind: "conflict", conflict }, { kind: "saving" });
  expect(afterSaveEvent(saving, { kind: "putOff", choices: { a: "mine" } })).toBe(saving);
});
