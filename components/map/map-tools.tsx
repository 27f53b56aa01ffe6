import { useId } from "react";
import parts from "@/components/chart/chart.module.css";
import { ZoomButtons, type ZoomControl } from "@/components/chart/zoom-buttons";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import type { Days } from "@/lib/dates/day-count";
import { chartsMessages } from "@/lib/language/subjects/charts";
import type { MapArticle } from "@/lib/map/map";
import { dayLabel } from "./day-label";
import styles from "./map-view.module.css";

type MapToolsProps = {
  articles: readonly MapArticle[];
  control: ZoomControl;
  /** The first and last day that articles name; null where none has dates. */
  days: Days | null;
  /** The day that is shown; null: the whole time. */
  day: number | null;
  setDay: (day: number | null) => void;
  choose: (slug: string) => void;
};

/** What finds an article on the map, and what changes scale and day. */
export function MapTools({ articles, control, days, day, setDay, choose }: MapToolsProps) {
  const t = chartsMessages();
  const options = [{ value: "", label: t("chooseAnArticle") }].concat(
    articles.map(({ slug, title }) => ({ value: slug, label: title })),
  );
  return (
    <div className={parts.tools}>
      <NativeSelect
        label={t("findOnTheMap")}
        name="found"
        options={options}
        value=""
        onChange={(event) => choose(event.target.value)}
      />
      <ZoomButtons control={control} />
      {days && days.last > days.first && <DaySlider days={days} day={day} setDay={setDay} />}
    </div>
  );
}

function DaySlider({ days, day, setDay }: { days: Days; day: number | null; setDay: (day: number | null) => void }) {
  const t = chartsMessages();
  const id = useId();
  return (
    <div className={styles.days}>
      <label htmlFor={id}>{t("day")}</label>
      <input
        id={id}
        type="range"
        min={days.first}
        max={days.last}
        value={day ?? days.last}
        aria-valuetext={day === null ? t("theWholeTime") : dayLabel(day)}
        onChange={(event) => setDay(Number(event.target.value))}
      />
      <output htmlFor={id}>{day === null ? t("theWholeTime") : dayLabel(day)}</output>
      {day !== null && (
        <Button size="small" onClick={() => setDay(null)}>
          {t("showTheWholeTime")}
        </Button>
      )}
    </div>
  );
}
