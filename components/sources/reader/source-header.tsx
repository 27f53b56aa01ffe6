import type { ReactNode } from "react";
import { PageHeader } from "@/components/shell/page-header";
import { downloadHint, FORMAT_LABELS } from "@/components/sources/format-labels";
import { SOURCE_KIND_LABELS } from "@/components/sources/source-labels";
import { buttonClass } from "@/components/ui/button-class";
import { DateTime } from "@/components/ui/date-time";
import { Download, FileUp, Search } from "@/components/ui/icons";
import { LinkButton } from "@/components/ui/link-button";
import { RouteLink } from "@/components/ui/route-link";
import { unusedPath } from "@/lib/evidence/coverage/coverage";
import { sourcesMessages } from "@/lib/language/subjects/sources";
import type { VersionView } from "@/lib/sources/read-pages";
import { type SourceView, sourcePath } from "@/lib/sources/source";
import { comesBackWhole } from "@/lib/sources/source-format";
import { VersionMenu } from "./version-menu";

type SourceHeaderProps = {
  worldSlug: string;
  source: SourceView;
  version: VersionView;
  versions: readonly VersionView[];
  /** Shows the way to import a newer version to those who may. */
  newer: (link: ReactNode) => ReactNode;
  /** Begins to watch the source, or ends that. */
  watch: ReactNode;
};

/** What a source is, where it is from, and its versions. */
export function SourceHeader({ worldSlug, source, version, versions, newer, watch }: SourceHeaderProps) {
  const t = sourcesMessages();
  return (
    <PageHeader
      kicker={SOURCE_KIND_LABELS[source.kind]}
      title={source.title}
      breadcrumb={[{ label: t("sources"), href: `/w/${worldSlug}/sources` }, { label: source.title }]}
      meta={<About worldSlug={worldSlug} source={source} version={version} versions={versions} />}
      actions={<WaysOn worldSlug={worldSlug} source={source} version={version} newer={newer} watch={watch} />}
    />
  );
}

/** Which version it is, from when, and how much of what. */
function About({ worldSlug, source, version, versions }: Omit<SourceHeaderProps, "newer" | "watch">) {
  const t = sourcesMessages();
  return (
    <>
      {versions.length > 1 ? (
        <VersionMenu
          base={sourcePath(worldSlug, source.id)}
          current={version.number}
          versions={versions.map(({ number, importedAt, importedBy }) => ({
            number,
            when: dayLabel(importedAt),
            by: importedBy,
          }))}
        />
      ) : (
        <span>{t("version1")}</span>
      )}
      <span>
        {t.rich("importedDateByImportedby", {
          date: () => <DateTime value={version.importedAt} />,
          importedBy: version.importedBy,
        })}
      </span>
      {version.posts > 0 && <span>{t("postsPost", { posts: version.posts })}</span>}
      <span>{t("passagesPassage", { passages: version.passages })}</span>
      {!comesBackWhole(source.format) && <span>{FORMAT_LABELS[source.format]}</span>}
      {version.number === source.version && (
        <RouteLink href={unusedPath(worldSlug, source.id)}>{t("passagesNotUsedYet")}</RouteLink>
      )}
      <span>
        {t.rich("linkWebAnnotations", {
          link: (words) => <a href={`/api/v1/worlds/${worldSlug}/sources/${source.id}/annotations`}>{words}</a>,
        })}
      </span>
      {source.url !== null && (
        <a href={source.url} rel="noreferrer nofollow">
          {new URL(source.url).hostname}
        </a>
      )}
    </>
  );
}

function WaysOn({ worldSlug, source, version, newer, watch }: Omit<SourceHeaderProps, "versions">) {
  const t = sourcesMessages();
  const base = sourcePath(worldSlug, source.id);
  const exportHref = `${base}/export${version.number === source.version ? "" : `?version=${version.number}`}`;
  return (
    <>
      {newer(
        <LinkButton href={`${base}/import`} size="small" icon={<FileUp aria-hidden="true" />}>
          {t("importANewerVersion")}
        </LinkButton>,
      )}
      <a
        href={exportHref}
        title={comesBackWhole(source.format) ? undefined : downloadHint()}
        className={buttonClass("quiet", "small", false)}
        download
      >
        <Download aria-hidden="true" />
        {t("download")}
      </a>
      <LinkButton href={`/w/${worldSlug}/search?in=passages`} size="small" icon={<Search aria-hidden="true" />}>
        {t("searchThePassages")}
      </LinkButton>
      {watch}
    </>
  );
}

/** A day as DateTime writes it, in UTC: "3 Feb 2026". */
function dayLabel(moment: Date): string {
  return moment.toUTCString().slice(5, 16).replace(/^0/, "");
}
