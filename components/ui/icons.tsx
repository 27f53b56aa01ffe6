import type { ReactNode, SVGProps } from "react";
import sprite from "./icons.svg";

/** A small picture beside words or on a button: 24 pixels wide unless a style says otherwise, hidden from who listens unless it is named. */
export type Icon = (props: SVGProps<SVGSVGElement>) => ReactNode;

/** Next gives what it knows of a picture; Vite, in tests, its address alone. */
const picture: string | { readonly src: string } = sprite;
const SPRITE = typeof picture === "string" ? picture : picture.src;

/** Returns the icon that Lucide calls so. A name that is new here is drawn into the sprite by `npm run icons`. */
function icon(name: string): Icon {
  const address = `${SPRITE}#${name}`;
  return (props) => (
    <svg width="24" height="24" aria-hidden="true" {...props}>
      <use href={address} />
    </svg>
  );
}

export const ArchiveRestore = icon("ArchiveRestore");
export const ArrowDownUp = icon("ArrowDownUp");
export const ArrowLeft = icon("ArrowLeft");
export const ArrowLeftRight = icon("ArrowLeftRight");
export const ArrowRight = icon("ArrowRight");
export const BadgeAlert = icon("BadgeAlert");
export const BadgeCheck = icon("BadgeCheck");
export const BadgeQuestionMark = icon("BadgeQuestionMark");
export const BadgeX = icon("BadgeX");
export const Bold = icon("Bold");
export const BookDown = icon("BookDown");
export const BookMarked = icon("BookMarked");
export const BookOpen = icon("BookOpen");
export const BookOpenText = icon("BookOpenText");
export const BookText = icon("BookText");
export const Bookmark = icon("Bookmark");
export const Check = icon("Check");
export const CheckCheck = icon("CheckCheck");
export const ChevronDown = icon("ChevronDown");
export const ChevronLeft = icon("ChevronLeft");
export const ChevronRight = icon("ChevronRight");
export const ChevronUp = icon("ChevronUp");
export const ChevronsUpDown = icon("ChevronsUpDown");
export const CircleAlert = icon("CircleAlert");
export const CircleArrowRight = icon("CircleArrowRight");
export const CircleCheck = icon("CircleCheck");
export const CircleCheckBig = icon("CircleCheckBig");
export const CircleDashed = icon("CircleDashed");
export const CircleEqual = icon("CircleEqual");
export const CircleHelp = icon("CircleHelp");
export const CircleMinus = icon("CircleMinus");
export const CircleOff = icon("CircleOff");
export const CirclePlus = icon("CirclePlus");
export const CircleSlash = icon("CircleSlash");
export const CircleX = icon("CircleX");
export const ClipboardCheck = icon("ClipboardCheck");
export const Clock = icon("Clock");
export const Code = icon("Code");
export const Columns2 = icon("Columns2");
export const Command = icon("Command");
export const Copy = icon("Copy");
export const CornerUpLeft = icon("CornerUpLeft");
export const Download = icon("Download");
export const Ellipsis = icon("Ellipsis");
export const EllipsisVertical = icon("EllipsisVertical");
export const Eye = icon("Eye");
export const EyeOff = icon("EyeOff");
export const Feather = icon("Feather");
export const FileCheck2 = icon("FileCheck2");
export const FileImage = icon("FileImage");
export const FilePlus2 = icon("FilePlus2");
export const FileText = icon("FileText");
export const FileUp = icon("FileUp");
export const Flag = icon("Flag");
export const GitCompareArrows = icon("GitCompareArrows");
export const GitMerge = icon("GitMerge");
export const GitPullRequestArrow = icon("GitPullRequestArrow");
export const Globe = icon("Globe");
export const History = icon("History");
export const Info = icon("Info");
export const Italic = icon("Italic");
export const Keyboard = icon("Keyboard");
export const Library = icon("Library");
export const Link2 = icon("Link2");
export const List = icon("List");
export const ListChecks = icon("ListChecks");
export const ListOrdered = icon("ListOrdered");
export const ListTodo = icon("ListTodo");
export const ListTree = icon("ListTree");
export const Lock = icon("Lock");
export const LockOpen = icon("LockOpen");
export const LogOut = icon("LogOut");
export const MessageCircle = icon("MessageCircle");
export const MessageSquarePlus = icon("MessageSquarePlus");
export const MessageSquareWarning = icon("MessageSquareWarning");
export const MessagesSquare = icon("MessagesSquare");
export const Minus = icon("Minus");
export const Monitor = icon("Monitor");
export const Moon = icon("Moon");
export const PanelRight = icon("PanelRight");
export const PartyPopper = icon("PartyPopper");
export const PenLine = icon("PenLine");
export const Pencil = icon("Pencil");
export const PencilLine = icon("PencilLine");
export const Plus = icon("Plus");
export const Quote = icon("Quote");
export const Redo2 = icon("Redo2");
export const Replace = icon("Replace");
export const RotateCcw = icon("RotateCcw");
export const Rss = icon("Rss");
export const Save = icon("Save");
export const Scissors = icon("Scissors");
export const ScrollText = icon("ScrollText");
export const Search = icon("Search");
export const SearchCheck = icon("SearchCheck");
export const Settings = icon("Settings");
export const ShieldCheck = icon("ShieldCheck");
export const SkipForward = icon("SkipForward");
export const SlidersHorizontal = icon("SlidersHorizontal");
export const Split = icon("Split");
export const SquareCode = icon("SquareCode");
export const Stamp = icon("Stamp");
export const Strikethrough = icon("Strikethrough");
export const Subscript = icon("Subscript");
export const Sun = icon("Sun");
export const Superscript = icon("Superscript");
export const Table = icon("Table");
export const TextAlignStart = icon("TextAlignStart");
export const TextQuote = icon("TextQuote");
export const Trash2 = icon("Trash2");
export const TriangleAlert = icon("TriangleAlert");
export const Type = icon("Type");
export const Undo2 = icon("Undo2");
export const UnfoldHorizontal = icon("UnfoldHorizontal");
export const Unlink = icon("Unlink");
export const UserPen = icon("UserPen");
export const UserRound = icon("UserRound");
export const Users = icon("Users");
export const X = icon("X");
