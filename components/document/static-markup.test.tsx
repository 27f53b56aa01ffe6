import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { setMarkupCarrier } from "@/lib/base/markup-carrier";
import { StaticMarkup } from "./static-markup";

const carrying = (carried: Map<string, string> | undefined) =>
  setMarkupCarrier({
    carried: () => carried,
    render: (content) => renderToStaticMarkup(content),
    isRendering: () => false,
  });

const text = (
  <p>
    5 &lt; 6 &amp; <b>so on</b>
  </p>
);
const HTML = "<p>5 &lt; 6 &amp; <b>so on</b></p>";

afterEach(() => Reflect.deleteProperty(globalThis, Symbol.for("canonry.markup")));

test("without our server the content is drawn as it is", () => {
  expect(renderToStaticMarkup(<StaticMarkup>{text}</StaticMarkup>)).toBe(HTML);
});

test("a page that is loaded whole carries the HTML beside what its components send", () => {
  const carried = new Map<string, string>();
  carrying(carried);
  const element = StaticMarkup({ children: text });
  expect(JSON.stringify(element)).not.toContain("so on");
  expect([...carried.values()]).toEqual([HTML]);
  expect(renderToStaticMarkup(element)).toMatch(
    new RegExp(`^<div [^>]*data-markup="${[...carried.keys()][0]}">${HTML}</div>$`),
  );
});

test("where Next's client asks, the HTML is sent as data, once", () => {
  carrying(undefined);
  const element = StaticMarkup({ children: text });
  expect(JSON.stringify(element).split("so on")).toHaveLength(2);
  expect(renderToStaticMarkup(element)).toContain(HTML);
});

test("equal texts have one hash, and others another", () => {
  const carried = new Map<string, string>();
  carrying(carried);
  for (const words of ["one", "two", "one"]) StaticMarkup({ children: <p>{words}</p> });
  expect([...carried.values()]).toEqual(["<p>one</p>", "<p>two</p>"]);
});

test("markup that got lost on its way is a fault, and no empty page", () => {
  carrying(new Map());
  const element = StaticMarkup({ children: text });
  carrying(new Map());
  expect(() => renderToStaticMarkup(element)).toThrow("was not carried");
});
