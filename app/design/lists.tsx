import { CanonBadge } from "@/components/canon/status/canon-badge";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Card } from "@/components/ui/card";
import { DataList } from "@/components/ui/data-list";
import { DateTime } from "@/components/ui/date-time";
import { EmptyState } from "@/components/ui/empty-state";
import { FileText } from "@/components/ui/icons";
import { Kbd } from "@/components/ui/kbd";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { Progress } from "@/components/ui/progress";
import { Skeleton } from "@/components/ui/skeleton";
import { Spinner } from "@/components/ui/spinner";
import { Table } from "@/components/ui/table";
import { Tabs } from "@/components/ui/tabs";
import styles from "./design.module.css";

const SAVED = "2026-11-03T14:05:00Z";

/** Everything that shows things and says how they stand. */
export function Lists() {
  return (
    <section className={styles.section}>
      <h2>Things and lists of things</h2>
      <div className={styles.grid}>
        <Card
          kicker="Event"
          title="The crossing of the lake"
          href="/design"
          badge={<CanonBadge status="canon" />}
          footer={<DateTime value={SAVED} />}
        >
          Two divisions on the ice, and a garrison that was not told for how long.
        </Card>
        <Card kicker="Person" title="The stationmaster" href="/design" badge={<CanonBadge status="proposed" />}>
          Kept writing up arrivals that never came.
        </Card>
        <DataList
          items={[
            { label: "Kind", value: "Event" },
            { label: "Tags", value: <Badge>winter</Badge> },
            { label: "Since", value: <DateTime value={SAVED} to="minute" /> },
            { label: "By", value: <People /> },
          ]}
        />
      </div>
      <h3>Tabs, tables, pages</h3>
      <Tabs
        label="Faces of the article"
        tabs={[
          { value: "revisions", label: "Revisions", count: 12, content: <Revisions /> },
          { value: "claims", label: "Claims", count: 0, content: <NoClaims /> },
          { value: "waiting", label: "Waiting", content: <Skeleton lines={4} /> },
        ]}
      />
      <h3>Notices and waiting</h3>
      <div className={styles.stack}>
        <Callout title="This page is about the timeline">What really happened is told in the reference.</Callout>
        <Callout tone="success" title="Saved as revision 4" />
        <Callout tone="warning" title="Changed since it was decided">
          The words of this claim are not those that were judged. <a href="#reading">See what changed.</a>
        </Callout>
        <Callout tone="error" title="Not saved" actions={<Button size="small">Try again</Button>}>
          The server did not answer; your words are kept here.
        </Callout>
        <div className={styles.grid}>
          <Progress label="Importing the thread" value={35} detail="Post 12 of 34" />
          <Progress label="Looking for anchors" value={null} />
          <div className={styles.row}>
            <Spinner label="Searching" />
            <span>
              <Kbd>Ctrl</Kbd> <Kbd>S</Kbd> saves
            </span>
          </div>
        </div>
      </div>
    </section>
  );
}

function People() {
  return (
    <span className={styles.row}>
      {["Aldermoor", "Mira Quillfeather", "J. Okafor", "Светлана Ильина"].map((name) => (
        <Avatar key={name} name={name} alone />
      ))}
    </span>
  );
}

const REVISIONS = [
  { number: 12, summary: "The figures of the return", size: "4,120" },
  { number: 11, summary: "A second source for the crossing", size: "3,981" },
  { number: 10, summary: "Spelling", size: "3,902" },
];

function Revisions() {
  return (
    <div className={styles.stack}>
      <Table caption="Revisions">
        <thead>
          <tr>
            <th scope="col">Revision</th>
            <th scope="col">Summary</th>
            <th scope="col">When</th>
            <th scope="col" data-number>
              Characters
            </th>
          </tr>
        </thead>
        <tbody>
          {REVISIONS.map(({ number, summary, size }) => (
            <tr key={number}>
              <th scope="row">{number}</th>
              <td>{summary}</td>
              <td>
                <DateTime value={SAVED} />
              </td>
              <td data-number>{size}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Pagination label="revisions" summary="1 to 3 of 12" next={{ href: "/design", label: "Older" }} />
    </div>
  );
}

function NoClaims() {
  return (
    <EmptyState
      icon={<FileText />}
      title="No claims yet"
      hint="Select words in the text and link them to the passage that they rest on."
      level={3}
      actions={
        <LinkButton href="/design" variant="primary">
          Open the editor
        </LinkButton>
      }
    />
  );
}
