import { expect, type Locator } from "@playwright/test";
import sharp from "sharp";
import type { Person } from "./fixtures";
import { open, press } from "./ui";

export type Colour = "red" | "blue";
const COLOURS = { red: { r: 200, g: 30, b: 30 }, blue: { r: 30, g: 30, b: 200 } };

/** Chooses a photo of one colour from the disk, in an open editor. */
export async function choosePhoto(person: Person, colour: Colour) {
  const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: COLOURS[colour] } })
    .jpeg()
    .toBuffer();
  await sendPhoto(person, { name: `${colour}.jpg`, mimeType: "image/jpeg", buffer: photo });
  await expectColour(person.page.getByRole("img", { name: "Cover photo" }), colour);
}

/** Chooses a file that only says it is a photo. */
export async function chooseBrokenPhoto(person: Person) {
  person.expected.push(/\b(4\d\d)\b.*\/api\/files/);
  await sendPhoto(person, { name: "holiday.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture at all") });
}

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

async function sendPhoto(person: Person, file: File) {
  await person.page.locator("input[type=file][accept*='image/jpeg']").setInputFiles({ ...file });
}

export async function removePhoto(person: Person) {
  await press(person, "Remove");
  await expect(person.page.getByText("Without a photo, a picture is drawn")).toBeVisible();
}

/** The recipe's page and its tile in the list both show the photo, or no photo at all. */
export async function expectCover(person: Person, recipe: string, colour: Colour | null) {
  await open(person, recipe);
  await expectPicture(person.page.getByRole("article").locator("img").first(), colour);
  await open(person, "/recipes?from=own");
  const tile = person.page.getByRole("listitem").filter({ has: person.page.locator(`a[href="${recipe}"]`) });
  await expectPicture(tile.locator("img").first(), colour);
}

async function expectPicture(picture: Locator, colour: Colour | null) {
  if (colour !== null) return expectColour(picture, colour);
  await expect(picture).toHaveAttribute("src", /\/api\/files\/art\//);
  await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
}

/** Looks at the middle of a picture, as it is drawn. */
async function expectColour(picture: Locator, colour: Colour) {
  await expect
    .poll(() =>
      picture.evaluate((one: HTMLImageElement) => {
        if (!one.complete || one.naturalWidth === 0) return "none";
        const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
        const pen = canvas.getContext("2d");
        pen?.drawImage(one, 0, 0, 1, 1);
        const [red = 0, , blue = 0] = pen?.getImageData(0, 0, 1, 1).data ?? [];
        return red > 2 * blue ? "red" : blue > 2 * red ? "blue" : "another";
      }),
    )
    .toBe(colour);
}
