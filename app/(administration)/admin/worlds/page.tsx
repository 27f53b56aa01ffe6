import type { Metadata } from "next";
import { z } from "zod";
import { administratorOrNotFound, MAX_SEARCH_LENGTH, PAGE } from "@/app/(administration)/admin/administrator";
import { queryOf, type SearchParams } from "@/app/asked";
import styles from "@/components/administration/administration.module.css";
import { ListFilter } from "@/components/administration/list-filter";
import { WorldsTable } from "@/components/administration/worlds-table";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageNumbers } from "@/components/ui/page-numbers";
import { countWorlds, worldsForAdministration } from "@/lib/administration/read-worlds";
import { choiceInQuery, pageInQuery, textInQuery } from "@/lib/base/page-query";
import { db } from "@/lib/db";

export const metadata: Metadata = { title: "Worlds · Site administration" };

const shape = z.object({ q: textInQuery("", MAX_SEARCH_LENGTH), closed: choiceInQuery(["1"]), page: pageInQuery() });

const PATH = "/admin/worlds";

export default async function Worlds({ searchParams }: { searchParams: SearchParams }) {
  await administratorOrNotFound(PATH);
  const asked = await queryOf(searchParams, shape);
  const filter = { words: asked.q, closed: asked.closed === "1" };
  const count = await countWorlds(db, filter);
  const last = Math.max(1, Math.ceil(count / PAGE));
  const page = Math.min(asked.page, last);
  const worlds = await worldsForAdministration(db, filter, { skip: (page - 1) * PAGE, limit: PAGE });
  const address = (number: number) =>
    `${PATH}?${new URLSearchParams({ q: filter.words, closed: filter.closed ? "1" : "", page: String(number) })}`;
  return (
    <Page
      width="wide"
      header={
        <PageHeader title="Worlds" lead="All worlds, newest first. The contents of private worlds stay private." />
      }
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
        <EmptyState title="No worlds found" hint="Try part of the title or address." />
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
