import { DataList } from "@/components/ui/data-list";
import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import type { FileView } from "@/lib/files/file";
import { licenceOf } from "@/lib/files/licence";
import { formatBytes } from "@/lib/quotas/quota";

const UNSAID = "Nobody has said yet";

/** What is said of a picture, and what it is. */
export function FileFacts({ worldSlug, file }: { worldSlug: string; file: FileView }) {
  const { alt, caption, author, width, height, type, bytes, addedBy, addedAt } = file;
  return (
    <DataList
      items={[
        { label: "Description", value: alt || UNSAID },
        { label: "Licence", value: <LicenceOf file={file} /> },
        { label: "Author", value: author || UNSAID },
        { label: "Source", value: <SourceOf file={file} /> },
        ...(caption ? [{ label: "Usual caption", value: caption }] : []),
        {
          label: "Added",
          value: (
            <>
              <DateTime value={addedAt} to="minute" />, <PersonLink worldSlug={worldSlug} person={addedBy} />
            </>
          ),
        },
        {
          label: "Size",
          value: `${width} × ${height} pixels, ${type.slice("image/".length).toUpperCase()}, ${formatBytes(bytes)}`,
        },
      ]}
    />
  );
}

function LicenceOf({ file }: { file: FileView }) {
  const licence = licenceOf(file.licence);
  if (!licence) return UNSAID;
  if (licence.url === null) return licence.label;
  return (
    <a href={licence.url} rel="license noopener">
      {licence.label}
    </a>
  );
}

function SourceOf({ file: { source, sourceUrl } }: { file: FileView }) {
  if (sourceUrl === "") return source || UNSAID;
  return (
    <a href={sourceUrl} rel="noopener nofollow ugc">
      {source || sourceUrl}
    </a>
  );
}
