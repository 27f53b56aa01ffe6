import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { missingOptionals } from "./lockfile";
import { ROOT } from "./project";

test("package-lock.json holds every optional package that it names, or `npm ci` refuses it: run `npm run lock:complete`", () => {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8"));
  expect(missingOptionals(packages)).toEqual({});
});

test("the platform of a missing package is read from its name", () => {
  const optionalDependencies = {
    "@a/core-linux-arm64-musl": "1.2.3",
    "@a/windows-x64": "^4.5.6",
    "fs-extras": "7.0.0",
  };
  expect(missingOptionals({ "node_modules/a": { version: "1.2.3", dev: true, optionalDependencies } })).toEqual({
    "node_modules/@a/core-linux-arm64-musl": {
      version: "1.2.3",
      os: ["linux"],
      cpu: ["arm64"],
      libc: ["musl"],
      dev: true,
      optional: true,
    },
    "node_modules/@a/windows-x64": { version: "4.5.6", os: ["win32"], cpu: ["x64"], dev: true, optional: true },
  });
});
