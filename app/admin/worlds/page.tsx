import type { Metadata } from "next";
import { type Asked, administratorOrNotFound, PAGE, wordsOf } from "@/app/admin/administrator";
import styles from "@/components/administration/administration.module.css";
import { ListFilter } from "@/components/administration/list-filter";
import { WorldsTable } from "@/components/administration/worlds-table";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { countWorlds, worldsForAdministration } from "@/lib/administration/read-worlds";
import { pageNumber } from "@/lib/base/page-number";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Worlds · Site administration" };

const PATH = "/admin/worlds";

export default async function Worlds({ searchParams }: { searchParams: Asked }) {
  await administratorOrNotFound(PATH);
  const asked = await searchParams;
  const filter = { words: wordsOf(asked.q), closed: asked.closed === "1" };
  const count = await countWorlds(db, filter);
  const last = Math.max(1, Math.ceil(count / PAGE));
  const page = pageNumber(asked.page, last);
  const worlds = await worldsForAdministration(db, filter, { skip: (page - 1) * PAGE, limit: PAGE });
  const address = (number: number) =>
    `${PATH}?${new URLSearchParams({ q: filter.words, closed: filter.closed ? "1" : "", page: String(number) })}`;
  return (
    <Page
      width="wide"
      header={<PageHeader title="Worlds" lead="All worlds, the newest first. What private ones say stays private." />}
    >
      <ListFilter
        key={JSON.stringify(filter)}
        path={PATH}
        label="Search worlds"
        wordsLabel="Title or address"
        words={filter.words}
        only={{ label: "Show", name: "closed", value: filter.closed, yes: "Taken down or deleted" }}
      />
      {count === 0 ? (
        <EmptyState title="No world fits" hint="Try a part of the title or of the address." />
      ) : (
        <>
          <p className={styles.count}>
            {count.toLocaleString("en")} {count === 1 ? "world" : "worlds"}
          </p>
          <WorldsTable worlds={worlds} />
        </>
      )}
      <PageNumbers label="Worlds" page={page} last={last} hrefOf={address} />
    </Page>
  );
}
