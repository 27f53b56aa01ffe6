import { type Invalid, invalid, type TooLarge, type Unavailable } from "@/lib/base/failure";
import { failed, type Result, success } from "@/lib/base/result";
import type { DocJson } from "@/lib/document/model/json";
import { blocksIn, parseChangedDocument, takenFrom } from "@/lib/document/schema/changed-document";
import { inWorker } from "@/lib/workers/pool";
import { readDocument, type SentDocument } from "./read-document";

/** Characters of JSON up to which a document is checked at once: 20 ms. */
const SMALL_JSON = 200_000;
/** Characters of Markdown, and signs of emphasis and links in it, up to which it is read at once: 30 ms at worst. */
const SMALL_MARKDOWN = 10_000;
const FEW_SIGNS = 300;

/** Why an input's text cannot be had: it is none, it went out of measure while it was read, or too many are read already. */
export type Unreadable = Invalid | TooLarge | Unavailable;

/**
 * The checked document of an input that gives it as `doc` or as `markdown`. A large one is read in a worker thread: ask whether its
 * author may write before, and open no transaction meanwhile. Blocks that say the same as one of `known`, a text that was checked when
 * it was saved, are not checked again. Failure: `invalid` has the path in it.
 */
export async function documentOfInput(
  input: { readonly doc?: unknown; readonly markdown?: string | undefined },
  known?: DocJson,
): Promise<Result<DocJson, Unreadable>> {
  if (known && input.markdown === undefined && isSmallChange(input.doc, known))
    return parseChangedDocument(input.doc, known);
  const sent = sentDocument(input);
  if (sent === null) return failed(invalid("doc", "Give the text either as `doc` or as `markdown`."));
  const ran = isSmall(sent) ? success(await readDocument.run(sent)) : await inWorker("documents", readDocument, sent);
  if (!ran.ok) return ran;
  const read = ran.value;
  return read.ok ? success(JSON.parse(read.value) as DocJson) : read;
}

/** Whether a document is read at once because little of it differs from one that is known. */
function isSmallChange(doc: unknown, known: DocJson): boolean {
  const blocks = blocksIn(doc);
  if (!blocks) return false;
  const taken = takenFrom(known, blocks);
  return JSON.stringify(blocks.filter((_, place) => !taken[place])).length <= SMALL_JSON;
}

function sentDocument({ doc, markdown }: Parameters<typeof documentOfInput>[0]): SentDocument | null {
  if (markdown !== undefined) return { markdown };
  return doc === undefined ? null : { json: JSON.stringify(doc) };
}

function isSmall(sent: SentDocument): boolean {
  if ("json" in sent) return sent.json.length <= SMALL_JSON;
  return sent.markdown.length <= SMALL_MARKDOWN && (sent.markdown.match(/[*_~`[<]/g)?.length ?? 0) <= FEW_SIGNS;
}
