/** The count of days, for those who reckon with moments of a text: both notions are one (decision 074). */
export { type Days, dayNumber, dayOf } from "@/lib/dates/day-count";
export { daysOf } from "./moment";
