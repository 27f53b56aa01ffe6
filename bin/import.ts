/**
 * `npm run import -- --world SLUG --kind thread|reference FILE [FILE...] [--format FORMAT] [--user EMAIL] [--title TITLE] [--url URL]`:
 * imports a file, or the saved pages of a thread, as a new source; with `--source ID` in place of the kind as the next version of
 * that source. What the files are read as is recognised unless it is given. Acts as the given person, or as the world's first
 * owner. Progress goes to stderr, what came of it to stdout; a refusal is `FILE:LINE: reason` and exit code 1.
 */
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { ActionContext } from "@/lib/auth/action-context";
import type { Actor } from "@/lib/auth/actor";
import { actorByEmail } from "@/lib/auth/read";
import type { Failure } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import { db } from "@/lib/db";
import { decodeText } from "@/lib/sources/import/decode-text";
import { importSource } from "@/lib/sources/import/import-source";
import { importVersion } from "@/lib/sources/import/import-version";
import { newSource, newVersion } from "@/lib/sources/input";
import { placeOfIssue } from "@/lib/sources/lines";
import type { SourceFile } from "@/lib/sources/source-format";
import { firstOwnerOf } from "@/lib/worlds/read-owner";

const USAGE = `Usage: npm run import -- --world SLUG --kind thread|reference FILE [FILE...] [--format FORMAT] [--user EMAIL]
                          [--title TITLE] [--url URL]
       npm run import -- --world SLUG --source ID FILE [FILE...] [--format FORMAT] [--user EMAIL]    (a newer version)
Formats: text (our own), xenforo (saved pages of a thread, several files), mediawiki, webPage, markdown, plain.`;

const result = await run();
await db.$disconnect();
if (result.ok) console.log(result.value);
else console.error(result.failure);
process.exitCode = result.ok ? 0 : 1;

type Options = {
  world: string;
  paths: string[];
  kind?: string;
  source?: string;
  user?: string;
  title?: string;
  url?: string;
  format?: string;
};

async function run(): Promise<Result<string, string>> {
  const options = parsedOptions();
  if (!options) return failed(USAGE);
  const actor = await actorFor(options);
  if (!actor.ok) return actor;
  const files = await filesAt(options.paths);
  if (!files.ok) return files;
  const context = { db, actor: actor.value, now: new Date() };
  return options.source === undefined
    ? importAsSource(context, options, files.value)
    : importAsVersion(context, options, options.source, files.value);
}

function parsedOptions(): Options | null {
  const string = { type: "string" } as const;
  try {
    const { values, positionals: paths } = parseArgs({
      options: {
        world: string,
        kind: string,
        source: string,
        user: string,
        title: string,
        url: string,
        format: string,
      },
      allowPositionals: true,
    });
    const { world, kind, source, ...rest } = values;
    if (!world || paths.length === 0 || (kind === undefined) === (source === undefined)) return null;
    return { world, paths, ...(kind ? { kind } : {}), ...(source ? { source } : {}), ...rest };
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

/** Looks at every file; the texts are read again when they are needed, since a long thread's pages are a burden to hold. */
async function filesAt(paths: readonly string[]): Promise<Result<SourceFile[], string>> {
  const files: SourceFile[] = [];
  for (const name of paths) {
    const bytes = await readFile(name).catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) return failed(`${name}: cannot be read (${bytes.code ?? bytes.message}).`);
    const text = decodeText(bytes);
    if (!text.ok) return failed(inFile(name, text.failure));
    files.push(paths.length === 1 ? { name, text: text.value } : laterFile(name));
  }
  return success(files);
}

function laterFile(name: string): SourceFile {
  return {
    name,
    get text() {
      const text = decodeText(readFileSync(name));
      if (!text.ok) throw new Error(`${name} was changed while it was read: ${text.failure.detail}`);
      return text.value;
    },
  };
}

async function importAsSource(
  context: ActionContext,
  options: Options,
  files: readonly SourceFile[],
): Promise<Result<string, string>> {
  const { kind, title, url, format, world } = options;
  const input = newSource.safeParse({ kind, text: "", title, url, format });
  if (!input.success) return failed(misused(input.error.issues));
  const imported = await importSource(context, world, { ...input.data, files: [...files] }, showProgress);
  if (!imported.ok) return failed(inFile(options.paths[0], imported.failure));
  const { id, posts, passages, warnings, format: readAs } = imported.value;
  for (const { line, message, file } of warnings) {
    console.error(`${file ?? options.paths[0]}:${line}: note: ${message}`);
  }
  const size = posts > 0 ? `${posts} posts, ${passages} passages` : `${passages} passages`;
  return success(`Imported “${imported.value.title}” as source ${id} (${readAs}): ${size}.`);
}

async function importAsVersion(
  context: ActionContext,
  options: Options,
  id: string,
  files: readonly SourceFile[],
): Promise<Result<string, string>> {
  const input = newVersion.safeParse({ text: "", format: options.format });
  if (!input.success) return failed(misused(input.error.issues));
  const imported = await importVersion(context, options.world, id, { ...input.data, files: [...files] }, showProgress);
  if (!imported.ok) return failed(inFile(options.paths[0], imported.failure));
  const { version, added, changed, removed, anchors } = imported.value;
  const grades = Object.entries(anchors).map(([grade, count]) => `${count} ${grade}`);
  return success(
    `Imported version ${version} of source ${id}: ${added} passages added, ${changed} changed, ${removed} removed.\n` +
      `Citations: ${grades.join(", ")}.`,
  );
}

function misused([issue]: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string {
  return `--${issue?.path.join(".")}: ${issue?.message}\n${USAGE}`;
}

/** `FILE:LINE: reason` where the reason has a line, as compilers write it. */
function inFile(path: string | undefined, failure: Failure): string {
  const [issue] = failure.kind === "invalid" ? failure.issues : [];
  const place = placeOfIssue(issue?.path ?? "");
  if (issue && place) return `${place.file ?? path}:${place.line}: ${issue.message}`;
  return failure.kind === "tooLarge" ? `${path}: ${failure.detail}` : failure.detail;
}

/** On a terminal one line that is written over; in a log a line for each step. */
function showProgress(result: number, total: number, what: "files" | "passages"): void {
  const words = what === "files" ? `Reading pages: ${result} of ${total}` : `Writing passages: ${result} of ${total}`;
  process.stderr.write(process.stderr.isTTY && result < total ? `${words}\r` : `${words}\n`);
}
