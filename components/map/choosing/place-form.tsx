"use client";

import { type FormEvent, useEffect, useState } from "react";
import { callApi } from "@/components/api/api-client";
import { Button } from "@/components/ui/button";
import { NativeSelect } from "@/components/ui/native-select";
import { TextField } from "@/components/ui/text-field";
import { mapsToolsMessages } from "@/lib/language/subjects/maps-tools";
import { type MapPlace, placeLabel } from "@/lib/map/map";
import type { OwnMap } from "@/lib/map/own-map";
import { PlaceMap } from "./place-map";
import styles from "./place-map.module.css";
import { rowText, typedPlace } from "./place-text";

type PlaceFormProps = {
  world: string;
  /** Several places make a line. */
  isLine: boolean;
  put: (words: string) => void;
  cancel: () => void;
};

/** Chooses a place, or the places of a line, on the earth or on a map of the world's own: on the map, or by typing. */
export function PlaceForm({ world, isLine, put, cancel }: PlaceFormProps) {
  const t = mapsToolsMessages();
  const { maps, failed } = useMaps(world);
  const [key, setKey] = useState("");
  const [words, setWords] = useState("");
  const [line, setLine] = useState<readonly MapPlace[]>([]);
  const [tried, setTried] = useState(false);
  const backdrop = maps.find((map) => map.key === key) ?? null;
  const place = typedPlace(words, backdrop);
  const all = isLine ? [...line, ...(place ? [place] : [])] : place ? [place] : [];
  const enough = all.length >= (isLine ? 2 : 1);
  const example = backdrop ? "42 %, 31 %" : "52.03 N, 113.5 E";

  function submit(event: FormEvent): void {
    event.preventDefault();
    event.stopPropagation();
    if (enough) put(rowText(all, backdrop));
    else setTried(true);
  }

  function choose(next: MapPlace): void {
    setWords(placeLabel(next));
  }

  return (
    <form onSubmit={submit} className={styles.form} noValidate>
      {failed && <p role="status">{t("mapsNotLoaded")}</p>}
      <div className={styles.fields}>
        {maps.length > 0 && (
          <NativeSelect
            label={t("map")}
            value={key}
            options={[
              { value: "", label: t("theEarth") },
              ...maps.map((map) => ({ value: map.key, label: map.title })),
            ]}
            onChange={(event) => {
              setKey(event.target.value);
              setWords("");
              setLine([]);
            }}
          />
        )}
        <TextField
          label={t("chosenPlace")}
          value={words}
          placeholder={example}
          autoComplete="off"
          error={tried && !enough ? t("placeNotUnderstood", { example }) : undefined}
          onChange={(event) => setWords(event.target.value)}
        />
      </div>
      <PlaceMap key={key} backdrop={backdrop} place={place} line={line} choose={choose} />
      {isLine && (
        <LineActs
          line={line}
          add={() => {
            if (place) setLine([...line, place]);
            setTried(place === null);
            setWords("");
          }}
          remove={() => setLine(line.slice(0, -1))}
        />
      )}
      <div className={styles.acts}>
        <Button type="submit" variant="primary">
          {t("putIn")}
        </Button>
        <Button onClick={cancel}>{t("cancel")}</Button>
      </div>
    </form>
  );
}

type LineActsProps = { line: readonly MapPlace[]; add: () => void; remove: () => void };

/** The places of a line so far, to add one and to take the last one off. */
function LineActs({ line, add, remove }: LineActsProps) {
  const t = mapsToolsMessages();
  return (
    <>
      <p className={styles.line} role="status">
        {t("theLine")}: {line.map(placeLabel).join(" – ") || "–"}
      </p>
      <div className={styles.acts}>
        <Button size="small" onClick={add}>
          {t("addAnother")}
        </Button>
        {line.length > 0 && (
          <Button size="small" onClick={remove}>
            {t("removeLast")}
          </Button>
        )}
      </div>
    </>
  );
}

/** The maps of the world's own; none until they are there. */
function useMaps(world: string) {
  const [loaded, setLoaded] = useState<{ maps: readonly OwnMap[]; failed: boolean }>({ maps: [], failed: false });
  useEffect(() => {
    let isGone = false;
    void callApi("get", "/worlds/{world}/maps", { params: { world } }).then((answer) => {
      if (!isGone) setLoaded({ maps: answer.ok ? answer.value.maps : [], failed: !answer.ok });
    });
    return () => {
      isGone = true;
    };
  }, [world]);
  return loaded;
}
