"use client";

import { EditedByOthers } from "@/components/articles/page/edited-by-others";
import { MarkRead } from "@/components/articles/page/mark-read";
import type { ViewerOfText } from "@/components/articles/page/viewer-of-text";
import { Badge } from "@/components/ui/badge";
import { Eye } from "@/components/ui/icons";
import { Given } from "@/components/viewer/given";
import type { AnswerOrQuestion } from "@/components/viewer/question";
import { articlePath } from "@/lib/articles/article";
import { articleToolsMessages } from "@/lib/language/subjects/article-tools";
import { ChangedSince } from "./approval-bar";

type Viewer = { viewer: AnswerOrQuestion<ViewerOfText> };
type OfArticle = Viewer & { worldSlug: string; articleSlug: string };

/** Tells a reader who else is editing the article and what changed since they last read it, and remembers that they read it now. */
export function SinceRead({ viewer, worldSlug, articleSlug }: OfArticle) {
  return (
    <Given answer={viewer}>
      {(known) =>
        known && (
          <>
            {known.editing && <EditedByOthers sentence={known.editing} />}
            {known.announced !== null && (
              <ChangedSince
                path={articlePath(worldSlug, articleSlug)}
                from={known.announced}
                head={known.head}
                since="read"
              />
            )}
            {(known.read ?? 0) < known.head && (
              <MarkRead worldSlug={worldSlug} articleSlug={articleSlug} revision={known.head} />
            )}
          </>
        )
      }
    </Given>
  );
}

/** Remembers that who looks at a comparison has read the newer revision, where they had read the older one. */
export function ComparedRead({ viewer, worldSlug, articleSlug, from, to }: OfArticle & { from: number; to: number }) {
  return (
    <Given answer={viewer}>
      {(known) => {
        const read = known?.read ?? null;
        if (read === null || read < from || read >= to) return null;
        return <MarkRead worldSlug={worldSlug} articleSlug={articleSlug} revision={to} />;
      }}
    </Given>
  );
}

/** How much others changed since the reader last read the article. */
export function ChangedSinceRead({ viewer, worldSlug, articleSlug }: OfArticle) {
  const path = articlePath(worldSlug, articleSlug);
  return (
    <Given answer={viewer}>
      {(known) =>
        known &&
        known.compared !== null && <ChangedSince path={path} from={known.compared} head={known.head} since="read" />
      }
    </Given>
  );
}

/** Says at a revision that it is the newest that the reader has read. */
export function ReadMark({ viewer, number }: Viewer & { number: number }) {
  const t = articleToolsMessages();
  return (
    <Given answer={viewer}>
      {(known) =>
        known?.read === number && <Badge icon={<Eye aria-hidden="true" />}>{t("youLastReadThisVersion")}</Badge>
      }
    </Given>
  );
}
