import { authenticate } from "@/lib/api/authenticate";
import { db } from "@/lib/db";
import { type ServedPicture, servedPicture } from "@/lib/files/served-picture";
import { configuredStore } from "@/lib/files/store/configured-store";

/** A picture's content never changes, so its address is asked once. */
const FOR_EVER = "public, max-age=31536000, immutable";
/** What members alone may see is asked anew each time, and kept by nobody else. */
const OWN = "private, no-cache";

/** Whatever the bytes are, a browser takes them for a picture or for nothing: never for a page, and it runs nothing in them. */
const INERT = {
  "content-security-policy": "default-src 'none'; sandbox",
  "x-content-type-options": "nosniff",
  "cross-origin-resource-policy": "same-origin",
};

/** What an id, and the name of a copy, can be made of. */
const SEGMENTS = [/^[a-z0-9]{1,40}$/, /^(?:original|\d{2,4}\.webp)$/];

type Params = { params: Promise<{ file: string; size: string }> };

/** A picture, or a smaller copy of it: lib/files/served-picture.ts says for whom. */
export async function GET(request: Request, { params }: Params): Promise<Response> {
  const { file, size } = await params;
  const viewer = await authenticate(request);
  const asked = viewer.ok && SEGMENTS.every((segment, index) => segment.test([file, size][index] ?? ""));
  const picture = asked ? await servedPicture(db, configuredStore(), viewer.value, { id: file, size }) : null;
  if (!picture)
    return new Response("There is no such picture, or you may not see it.\n", {
      status: 404,
      headers: { "cache-control": "no-store" },
    });
  const tag = `"${file}-${size}"`;
  const headers = { ...INERT, ...describing(picture, `${file}-${size}`), etag: tag };
  if (request.headers.get("if-none-match") === tag) return new Response(null, { status: 304, headers });
  return new Response(picture.bytes, { headers });
}

function describing({ type, isPublic }: ServedPicture, name: string) {
  const extension = `.${type.slice("image/".length)}`;
  const file = name.endsWith(extension) ? name : `${name}${extension}`;
  return {
    "content-type": type,
    "content-disposition": `inline; filename="${file}"`,
    "cache-control": isPublic ? FOR_EVER : OWN,
  };
}
