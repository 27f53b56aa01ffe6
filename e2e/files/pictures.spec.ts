import { expect, type Page } from "@playwright/test";
import { articleTextOn, aStoryWorld, enterAs, saveAs } from "@/e2e/support/a-story-world";
import { test } from "@/e2e/support/test";
import { aDrawing } from "@/lib/files/testing/pictures";

type Clip = { readonly name: string; readonly type: string; readonly base64: string };

/** Pastes, or drops, files as the clipboard of another program would. */
async function bring(page: Page, clips: readonly Clip[], how: "paste" | "drop" = "paste"): Promise<void> {
  await articleTextOn(page).evaluate(
    (text, [files, kind]) => {
      const data = new DataTransfer();
      for (const { name, type, base64 } of files) {
        const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
        data.items.add(new File([bytes], name, { type }));
      }
      const about = { bubbles: true, cancelable: true };
      const { left, bottom } = text.getBoundingClientRect();
      text.dispatchEvent(
        kind === "paste"
          ? new ClipboardEvent("paste", { ...about, clipboardData: data })
          : new DragEvent("drop", { ...about, dataTransfer: data, clientX: left + 5, clientY: bottom - 5 }),
      );
    },
    [clips, how] as const,
  );
}

async function aClip(name: string, seed = 1): Promise<Clip> {
  const bytes = await aDrawing({ width: 640, height: 400, seed });
  return { name, type: "image/png", base64: bytes.toString("base64") };
}

async function openNew(page: Page, role: "contributor" | "editor", url: string): Promise<string> {
  const setting = await aStoryWorld();
  await enterAs(page.context(), setting, role, url);
  await page.goto(`/w/${setting.slug}/new-article?title=The%20ford`);
  await expect(articleTextOn(page)).toBeFocused();
  return setting.slug;
}

test("a picture from paste to licence: described where it is, shown with its caption and its author to everybody", async ({
  page,
  browser,
  baseURL,
}) => {
  const world = await openNew(page, "editor", baseURL ?? "");
  await page.keyboard.type("The ford is shallow.");
  await bring(page, [await aClip("ford.png")]);
  const figure = articleTextOn(page).locator("figure");
  await expect(figure).toHaveCount(1);
  await expect(articleTextOn(page)).toContainText("The ford is shallow.");
  await figure.locator("figcaption").click();
  await page.keyboard.type("The ford in March.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Carts crossed it.");
  await page.getByRole("button", { name: "Describe the picture" }).last().click();
  const dialog = page.getByRole("dialog", { name: "Describe the picture" });
  await dialog.getByRole("textbox", { name: "Description" }).fill("A shallow river between low banks.");
  await dialog.getByLabel("Licence").selectOption({ label: "CC BY 4.0: name the author" });
  await dialog.getByRole("textbox", { name: "Author" }).fill("Anna Orlova");
  await dialog.getByRole("button", { name: "Save description" }).click();
  await expect(dialog).toHaveCount(0);
  await saveAs(page, "With a picture", 1);

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`${baseURL}/w/${world}/a/the-ford`);
  const shown = visitor.getByRole("img", { name: "A shallow river between low banks." });
  await expect(shown).toBeVisible();
  await expect
    .poll(() => shown.evaluate((image: HTMLImageElement) => image.currentSrc))
    .toMatch(/\/files\/\w+\/\d+\.webp$/);
  const [loaded, width, height] = await shown.evaluate(({ complete, width, height }: HTMLImageElement) => [
    complete,
    width,
    height,
  ]);
  expect([loaded, Number(width) / Number(height)]).toEqual([true, 640 / 400]);
  await expect(visitor.getByRole("figure")).toContainText("The ford in March.");
  await expect(visitor.getByRole("link", { name: "Anna Orlova, CC BY 4.0" })).toHaveAttribute(
    "href",
    /creativecommons/,
  );
  await expect(visitor.getByText("Carts crossed it.")).toBeVisible();
  await shown.click();
  await expect(visitor.getByRole("heading", { name: "ford.png", level: 1 })).toBeVisible();
  await visitor.getByRole("link", { name: "The ford", exact: true }).click();
  await expect(visitor).toHaveURL(/\/a\/the-ford$/);
  await visitor.context().close();

  await page.goto(`/w/${world}`);
  await page.getByRole("navigation").getByRole("link", { name: "Pictures" }).first().click();
  await expect(page.getByRole("heading", { name: "Pictures", level: 1 })).toBeVisible();
  await page.getByRole("link", { name: /ford\.png/ }).click();
  await page.getByRole("button", { name: "Move to the trash" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Move to the trash" }).click();
  await expect(page.getByText("This picture is in the trash")).toBeVisible();
  await page.goto(`/w/${world}/a/the-ford`);
  await expect(page.getByText("This picture was moved to the trash.")).toBeVisible();
  await expect(page.getByText("The ford in March.")).toBeVisible();
  await page.goto(`/w/${world}/files?trashed=on`);
  await page.getByRole("link", { name: /ford\.png/ }).click();
  await page.getByRole("button", { name: "Restore it" }).click();
  await expect(page.getByRole("img", { name: "A shallow river between low banks." })).toBeVisible();
});

test("twenty pictures at once become a gallery in their order, and what was typed meanwhile stays", async ({
  page,
  baseURL,
}) => {
  await openNew(page, "contributor", baseURL ?? "");
  await page.keyboard.type("Before. ");
  const clips = await Promise.all(Array.from({ length: 20 }, (_none, index) => aClip(`${index}.png`, index + 1)));
  await bring(page, clips);
  await page.keyboard.type("Typed meanwhile.");
  const gallery = articleTextOn(page).locator("[data-gallery]");
  await expect(gallery.locator("figure")).toHaveCount(20, { timeout: 60_000 });
  await expect(page.getByText("20 pictures added").first()).toBeVisible();
  await expect(articleTextOn(page)).toContainText("Before. Typed meanwhile.");
  await saveAs(page, "A gallery", 1);
});

test("what is no picture is refused with why, beside those that are taken; nothing typed is lost", async ({
  page,
  baseURL,
}) => {
  const world = await openNew(page, "contributor", baseURL ?? "");
  await page.keyboard.type("A map of the ford: ");
  const svg = btoa(`<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`);
  await bring(page, [{ name: "map.png", type: "image/png", base64: svg }, await aClip("good.png")], "drop");
  await expect(page.getByText("“map.png” was not added").first()).toBeVisible();
  await expect(page.getByText("Export the drawing as PNG").first()).toBeVisible();
  await expect(articleTextOn(page).locator("figure")).toHaveCount(1);
  await expect(articleTextOn(page)).toContainText("A map of the ford:");
  await page.getByRole("button", { name: "Dismiss", includeHidden: true }).first().click();

  await articleTextOn(page).locator("p").first().click();
  await page.getByRole("button", { name: "Insert a picture" }).click();
  await page.getByRole("tab", { name: "An address" }).click();
  await page.getByRole("textbox", { name: "Address of the picture" }).fill("http://169.254.169.254/latest/a.png");
  await page.getByRole("button", { name: "Fetch the picture" }).click();
  await expect(page.getByText("not one of the public internet").first()).toBeVisible();
  await page.getByRole("tab", { name: "This world" }).click();
  await page.getByRole("button", { name: "good.png" }).click();
  await expect(articleTextOn(page).locator("figure")).toHaveCount(2);
  await saveAs(page, "Twice", 1);
  await page.goto(`/w/${world}/files?lacks=description`);
  await expect(page.getByText("1 picture", { exact: true })).toBeVisible();
});

test("the address of a picture is no page: it runs nothing and tells its type", async ({ page, request, baseURL }) => {
  const world = await openNew(page, "contributor", baseURL ?? "");
  await bring(page, [await aClip("ford.png")]);
  const image = articleTextOn(page).locator("figure img");
  const source = (await image.getAttribute("src")) ?? "";
  expect(source).toMatch(/^\/files\/\w+\/960\.webp$/);
  const { headers, status } = await fetch(`${baseURL}${source}`);
  expect(status).toBe(200);
  expect(headers.get("content-type")).toBe("image/webp");
  expect(headers.get("content-security-policy")).toContain("sandbox");
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect((await request.post(`${baseURL}${source}`)).status()).toBe(405);
  expect((await request.get(`${baseURL}/w/${world}/files/nothing`)).status()).toBe(404);
});
