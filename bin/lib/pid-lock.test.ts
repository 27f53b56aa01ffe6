import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { heldBy, tryHold } from "./pid-lock";

const folder = mkdtempSync(join(tmpdir(), "canonry-hold-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a second one is told who holds the thing, until it is released", () => {
  const file = join(folder, "a");
  const first = tryHold(file, { name: "first" });
  if (!("hold" in first)) throw new Error("not held");
  first.hold.describe({ name: "first", address: "http://localhost:1" });
  expect(tryHold(file, { name: "second" })).toMatchObject({ heldBy: { name: "first", address: "http://localhost:1" } });
  first.hold.release();
  expect(tryHold(file, { name: "second" })).toHaveProperty("hold");
});

test("the hold of a killed process is taken over, also when its number belongs to another one by now", () => {
  const file = join(folder, "b");
  writeFileSync(file, JSON.stringify({ name: "killed", pid: process.pid, started: "1" }));
  expect(heldBy(file)).toBeUndefined();
  expect(tryHold(file, { name: "next" })).toHaveProperty("hold");
  expect(heldBy(file)).toMatchObject({ name: "next" });
});

test("the hold of a killed process whose end nobody has noticed is taken over", async () => {
  const file = join(folder, "c");
  // The shell starts a process, says its number, and becomes a program that never asks how it ended.
  const careless = spawn("/bin/sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  const pid = Number(await new Promise((resolve) => careless.stdout.once("data", resolve)));
  const stat = () => readFileSync(`/proc/${pid}/stat`, "utf8").split(" ");
  await expect.poll(() => stat()[2]).toBe("Z");
  writeFileSync(file, JSON.stringify({ name: "killed", pid, started: stat()[21] }));
  expect(heldBy(file)).toBeUndefined();
  careless.kill();
});
