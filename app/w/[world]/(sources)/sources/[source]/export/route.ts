import { type SourceParams, sourceOrNotFound } from "@/app/w/[world]/(sources)/sources/[source]/source";
import { cachingOf } from "@/app/w/[world]/caching";
import { wholeNumberInQuery } from "@/lib/base/whole-number";
import { db } from "@/lib/db";
import { slugOf } from "@/lib/document/model/slug";
import { writeOut } from "@/lib/sources/import/write-out";
import { parsedVersion } from "@/lib/sources/read";

/** The text of a source as it was imported, white space aside; `?version=` for an older one. */
export async function GET(request: Request, { params }: { params: SourceParams }): Promise<Response> {
  const { world, source } = await sourceOrNotFound(params);
  const asked = new URL(request.url).searchParams.get("version");
  const version = wholeNumberInQuery()
    .catch(0)
    .parse(asked ?? source.version);
  const parsed = await parsedVersion(db, source.id, version);
  if (!parsed) return new Response("There is no such version of this source.\n", { status: 404 });
  const name = `${slugOf(source.title) || "source"}${version === source.version ? "" : `-version-${version}`}.txt`;
  return new Response(writeOut(parsed), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": cachingOf(world),
      "content-disposition": `attachment; filename="${name.replace(/[^\x20-\x7e]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      "x-content-type-options": "nosniff",
    },
  });
}
