import {
  BookDown,
  FileCheck2,
  FileImage,
  GitPullRequestArrow,
  ListTree,
  Lock,
  MessagesSquare,
  PenLine,
  Stamp,
} from "@/components/ui/icons";

/** The sign of each kind of change. */
export const CHANGE_ICONS = {
  revision: PenLine,
  decision: Stamp,
  proposal: GitPullRequestArrow,
  import: BookDown,
  verdict: FileCheck2,
  protection: Lock,
  file: FileImage,
  discussion: MessagesSquare,
  page: ListTree,
} as const;
