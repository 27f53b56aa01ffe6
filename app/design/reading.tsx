import { CanonBadge } from "@/components/canon/status/canon-badge";
import { SourceNote } from "@/components/evidence/citations/source-note";
import { StanceBadge } from "@/components/evidence/citations/stance-badge";
import { Prose } from "@/components/ui/prose";
import styles from "./design.module.css";

/** How an article looks: text, claims, sources in the margin, differences. */
export function Reading() {
  return (
    <>
      <section className={styles.section}>
        <h2>Reading</h2>
        <div className={styles.reading}>
          <Article />
          <aside className={styles.notes} aria-label="Sources and notes">
            <SourceNote
              stance="supports"
              source="Post 7, Aldermoor"
              href="#reading"
              quote="the ice road carried two divisions before the thaw"
            />
            <SourceNote
              stance="departs"
              source="Reference, paragraph 12"
              href="#reading"
              quote="the plan was set aside in the second week of August"
              note="Here the timeline leaves what happened."
            />
            <SourceNote
              stance="contradicts"
              source="Post 19, Quillfeather"
              href="#reading"
              quote="no lorry could have crossed that lake in April"
              lost="Not found again since version 3 of the thread"
            />
            <SourceNote
              stance="context"
              source="Reference, paragraph 4"
              href="#reading"
              quote="the line ran on a single track east of the lake"
            />
          </aside>
        </div>
      </section>
      <section className={styles.section}>
        <h2>Meaning by word and shape</h2>
        <div className={styles.stack}>
          <div className={styles.row}>
            <CanonBadge status="proposed" />
            <CanonBadge status="canon" />
            <CanonBadge status="assumed" />
            <CanonBadge status="non-canon" />
            <CanonBadge status="superseded" />
            <CanonBadge status="canon" disputed />
          </div>
          <div className={styles.row}>
            <StanceBadge stance="supports" />
            <StanceBadge stance="contradicts" />
            <StanceBadge stance="departs" />
            <StanceBadge stance="context" />
          </div>
          <Prose>
            <p>
              The convoy left <del>on the third</del> <ins>at dusk on the fourth</ins> and reached the cape after{" "}
              <del>two</del> <ins>three</ins> days. A word that was <mark>looked for</mark> is marked in brass.
            </p>
            <p className={styles.move}>This paragraph was moved here from above: a dashed line stands beside it.</p>
          </Prose>
        </div>
      </section>
    </>
  );
}

function Article() {
  return (
    <Prose>
      <p>
        The lake is the hinge of the whole line.{" "}
        <span data-claim="" data-current="">
          In the last weeks of winter two divisions crossed it on the ice
        </span>
        , and what had been a timetable became a siege. <span data-claim="">The garrison was told to hold</span> and was
        not told for how long; its letters of 1942 speak of sleepers burnt for warmth and of a stationmaster who kept
        writing up arrivals that never came.
      </p>
      <h2>The crossing</h2>
      <p>
        Engineers measured the ice every hour. They used three signs, chalked on boards that a rider could read without
        dismounting:
      </p>
      <ol>
        <li>a bar for infantry in open order;</li>
        <li>two bars for carts, one at a time, with the doors off;</li>
        <li>a ring for nothing at all until morning.</li>
      </ol>
      <blockquote>
        <p>We drove with the headlamps out and the doors open, so that one could jump.</p>
      </blockquote>
      <h3>What it cost</h3>
      <table>
        <thead>
          <tr>
            <th>Column</th>
            <th>Set out</th>
            <th>Arrived</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Northern</td>
            <td>4,100</td>
            <td>3,870</td>
          </tr>
          <tr>
            <td>Southern</td>
            <td>2,650</td>
            <td>1,904</td>
          </tr>
        </tbody>
      </table>
      <p>
        The figures are those of the <a href="#reading">quartermaster’s return</a>; the code of the return is{" "}
        <code>Q/17-b</code>.
      </p>
      <hr />
      <p>Nothing else of that week is written down.</p>
    </Prose>
  );
}
