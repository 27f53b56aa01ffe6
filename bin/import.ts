/**
 * `npm run import -- --world SLUG --kind thread|reference FILE [--user EMAIL] [--title TITLE] [--url URL]`: imports a file as a new
 * source; with `--source ID` in place of the kind as the next version of that source. Acts as the given person, or as the world's
 * first owner. Progress goes to stderr, what came of it to stdout; a refusal is `FILE:LINE: reason` and exit code 1.
 */
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { Act } from "@/lib/auth/act";
import type { Actor } from "@/lib/auth/actor";
import { actorByEmail } from "@/lib/auth/read";
import type { Failure } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { db } from "@/lib/db";
import { decodeText } from "@/lib/sources/decode-text";
import { importSource } from "@/lib/sources/import-source";
import { importVersion } from "@/lib/sources/import-version";
import { newSource } from "@/lib/sources/input";
import { firstOwnerOf } from "@/lib/worlds/read-owner";

const USAGE = `Usage: npm run import -- --world SLUG --kind thread|reference FILE [--user EMAIL] [--title TITLE] [--url URL]
       npm run import -- --world SLUG --source ID FILE [--user EMAIL]    (a newer version of a source)`;

const done = await run();
await db.$disconnect();
if (done.ok) console.log(done.value);
else console.error(done.failure);
process.exitCode = done.ok ? 0 : 1;

type Options = {
  world: string;
  file: string;
  kind?: string;
  source?: string;
  user?: string;
  title?: string;
  url?: string;
};

async function run(): Promise<Result<string, string>> {
  const options = parsedOptions();
  if (!options) return failed(USAGE);
  const actor = await actorFor(options);
  if (!actor.ok) return actor;
  const text = await textOf(options.file);
  if (!text.ok) return text;
  const act = { db, actor: actor.value, now: new Date() };
  return options.source === undefined
    ? importAsSource(act, options, text.value)
    : importAsVersion(act, options, options.source, text.value);
}

function parsedOptions(): Options | null {
  const string = { type: "string" } as const;
  try {
    const { values, positionals } = parseArgs({
      options: { world: string, kind: string, source: string, user: string, title: string, url: string },
      allowPositionals: true,
    });
    const [file, ...more] = positionals;
    const { world, kind, source, ...rest } = values;
    if (!world || !file || more.length > 0 || (kind === undefined) === (source === undefined)) return null;
    return { world, file, ...(kind ? { kind } : {}), ...(source ? { source } : {}), ...rest };
  } catch {
    return null;
  }
}

async function actorFor({ user, world }: Options): Promise<Result<Actor, string>> {
  const actor = user === undefined ? await firstOwnerOf(db, world) : await actorByEmail(db, user);
  if (actor) return success(actor);
  return failed(
    user === undefined
      ? `There is no world ${world}, or nobody owns it.`
      : `Nobody has an account with the e-mail address ${user}.`,
  );
}

async function textOf(file: string): Promise<Result<string, string>> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return failed(`${file}: cannot be read (${bytes.code ?? bytes.message}).`);
  const text = decodeText(bytes);
  return text.ok ? text : failed(inFile(file, text.failure));
}

async function importAsSource(act: Act, options: Options, text: string): Promise<Result<string, string>> {
  const { kind, title, url, file, world } = options;
  const input = newSource.safeParse({ kind, text, title, url });
  if (!input.success) {
    const [issue] = input.error.issues;
    return failed(`--${issue?.path.join(".")}: ${issue?.message}\n${USAGE}`);
  }
  const imported = await importSource(act, world, input.data, showProgress);
  if (!imported.ok) return failed(inFile(file, imported.failure));
  const { id, posts, passages, warnings } = imported.value;
  for (const { line, message } of warnings) console.error(`${file}:${line}: note: ${message}`);
  const size = posts > 0 ? `${posts} posts, ${passages} passages` : `${passages} passages`;
  return success(`Imported “${imported.value.title}” as source ${id}: ${size}.`);
}

async function importAsVersion(act: Act, options: Options, id: string, text: string): Promise<Result<string, string>> {
  const imported = await importVersion(act, options.world, id, { text }, showProgress);
  if (!imported.ok) return failed(inFile(options.file, imported.failure));
  const { version, added, changed, removed, anchors } = imported.value;
  const grades = Object.entries(anchors).map(([grade, count]) => `${count} ${grade}`);
  return success(
    `Imported version ${version} of source ${id}: ${added} passages added, ${changed} changed, ${removed} removed.\n` +
      `Citations: ${grades.join(", ")}.`,
  );
}

/** `FILE:LINE: reason` where the reason has a line, as compilers write it. */
function inFile(file: string, failure: Failure): string {
  const [issue] = failure.kind === "invalid" ? failure.issues : [];
  const line = /^line (\d+)$/.exec(issue?.path ?? "")?.[1];
  if (issue && line) return `${file}:${line}: ${issue.message}`;
  return failure.kind === "tooLarge" ? `${file}: ${failure.detail}` : failure.detail;
}

/** On a terminal one line that is written over; in a log a line for each step. */
function showProgress(written: number, total: number): void {
  const words = `Writing passages: ${written} of ${total}`;
  process.stderr.write(process.stderr.isTTY && written < total ? `${words}\r` : `${words}\n`);
}
