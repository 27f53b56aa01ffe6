import { DataList } from "@/components/ui/data-list";
import { DateTime } from "@/components/ui/date-time";
import { PersonLink } from "@/components/worlds/person-link";
import type { FileView } from "@/lib/files/file";
import { licenceOf } from "@/lib/files/licence";
import { talkMessages } from "@/lib/language/subjects/talk";
import { formatBytes } from "@/lib/quotas/quota";

/** What is said of a picture, and what it is. */
export function FileFacts({ worldSlug, file }: { worldSlug: string; file: FileView }) {
  const t = talkMessages();
  const { alt, caption, author, width, height, type, bytes, addedBy, addedAt } = file;
  return (
    <DataList
      items={[
        { label: t("description"), value: alt || t("unsaid") },
        { label: t("licence"), value: <LicenceOf file={file} /> },
        { label: t("author"), value: author || t("unsaid") },
        { label: t("source"), value: <SourceOf file={file} /> },
        ...(caption ? [{ label: t("usualCaption"), value: caption }] : []),
        {
          label: t("added"),
          value: (
            <>
              <DateTime value={addedAt} to="minute" />, <PersonLink worldSlug={worldSlug} person={addedBy} />
            </>
          ),
        },
        {
          label: t("size"),
          value: t("pixels", {
            width,
            height,
            type: type.slice("image/".length).toUpperCase(),
            size: formatBytes(bytes),
          }),
        },
      ]}
    />
  );
}

function LicenceOf({ file }: { file: FileView }) {
  const licence = licenceOf(file.licence);
  if (!licence) return talkMessages()("unsaid");
  if (licence.url === null) return licence.label;
  return (
    <a href={licence.url} rel="license noopener">
      {licence.label}
    </a>
  );
}

function SourceOf({ file: { source, sourceUrl } }: { file: FileView }) {
  if (sourceUrl === "") return source || talkMessages()("unsaid");
  return (
    <a href={sourceUrl} rel="noopener nofollow ugc">
      {source || sourceUrl}
    </a>
  );
}
