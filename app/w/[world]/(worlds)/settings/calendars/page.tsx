import type { Metadata } from "next";
import { type WorldParams, worldForAction, worldOrNotFound } from "@/app/w/[world]/world";
import { Section } from "@/components/form/section";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { CalendarForm, type CalendarTexts } from "@/components/worlds/calendars/calendar-form";
import { RemoveCalendarButton } from "@/components/worlds/calendars/remove-calendar-button";
import { refusal } from "@/lib/auth/policy";
import { calendarFrom } from "@/lib/dates/calendars/calendar-from";
import { eraLines, leapRuleLine, monthLines } from "@/lib/dates/calendars/calendar-lines";
import { writeInCalendar } from "@/lib/dates/calendars/words";
import { dayNumber } from "@/lib/dates/day-count";
import { dateLabel } from "@/lib/dates/words/date-label";
import { db } from "@/lib/db";
import { calendarsMessages } from "@/lib/language/subjects/calendars";
import { MAX_CALENDARS } from "@/lib/worlds/calendars/input";
import { type StoredCalendar, storedCalendarsOf } from "@/lib/worlds/calendars/read";
import type { WorldId } from "@/lib/worlds/world";
import { addCalendarAction, changeCalendarAction, removeCalendarAction } from "./actions";

export async function generateMetadata({ params }: { params: WorldParams }): Promise<Metadata> {
  const t = calendarsMessages();
  return { title: `${t("calendars")} · ${(await worldOrNotFound((await params).world)).title}` };
}

/** Where the owner defines the calendars of a world. */
export default async function Calendars({ params }: { params: WorldParams }) {
  const t = calendarsMessages();
  const { world: slug } = await params;
  const { world, allowed } = await worldForAction(slug, "manageWorld", `/w/${slug}/settings/calendars`);
  const breadcrumb = [{ label: t("settings"), href: `/w/${slug}/settings` }, { label: t("calendars") }];
  return (
    <Page width="form" header={<PageHeader title={t("calendars")} lead={t("calendarsLead")} breadcrumb={breadcrumb} />}>
      {allowed ? (
        <AllCalendars slug={slug} worldId={world.id} />
      ) : (
        <EmptyState
          title={t("onlyOwners")}
          hint={refusal("manageWorld").detail}
          actions={<LinkButton href={`/w/${slug}/members`}>{t("seeTheOwners")}</LinkButton>}
        />
      )}
    </Page>
  );
}

async function AllCalendars({ slug, worldId }: { slug: string; worldId: WorldId }) {
  const t = calendarsMessages();
  const calendars = await storedCalendarsOf(db, worldId);
  return (
    <>
      {calendars.length === 0 && <EmptyState title={t("noneYet")} hint={t("noneYetHint")} />}
      {calendars.map((calendar) => (
        <Section key={calendar.id} title={calendar.name} hint={t("todayIs", said(calendar))}>
          <CalendarForm
            key={JSON.stringify(calendar)}
            action={changeCalendarAction.bind(null, slug, calendar.id)}
            calendar={textsIn(calendar)}
          />
          <RemoveCalendarButton name={calendar.name} action={removeCalendarAction.bind(null, slug, calendar.id)} />
        </Section>
      ))}
      <Section title={t("addOne")} hint={calendars.length >= MAX_CALENDARS ? t("mostReached") : undefined}>
        {calendars.length < MAX_CALENDARS && (
          <CalendarForm key={calendars.length} action={addCalendarAction.bind(null, slug)} calendar={null} />
        )}
      </Section>
    </>
  );
}

/** A day as an example: midsummer of a year that most worlds reach. */
function said(calendar: StoredCalendar) {
  const day = dayNumber({ year: 1940, month: 6, day: 21 });
  return { day: dateLabel("1940-06-21"), words: writeInCalendar(calendarFrom(calendar), { first: day, last: day }) };
}

function textsIn({
  name,
  begins,
  months,
  leapRules,
  weekdays,
  firstWeekday,
  eras,
  before,
}: StoredCalendar): CalendarTexts {
  return {
    name,
    begins,
    months: monthLines(months),
    leapRules: leapRuleLine(leapRules),
    weekdays: weekdays.join("\n"),
    firstWeekday: weekdays[firstWeekday] ?? "",
    eras: eraLines(eras),
    before,
  };
}
