import { expect, type Locator } from "@playwright/test";
import sharp from "sharp";
import type { Person } from "./fixtures";
import { open, press } from "./ui";

export type Colour = "red" | "blue";
const COLOURS = { red: { r: 200, g: 30, b: 30 }, blue: { r: 30, g: 30, b: 200 } };

const photos = (person: Person): Locator => person.page.getByRole("img", { name: /^Photo \d+$/ });

/** Adds a photo of one colour from the disk, in an open editor; it comes last. */
export async function addPhoto(person: Person, colour: Colour) {
  const before = await photos(person).count();
  const photo = await sharp({ create: { width: 1200, height: 900, channels: 3, background: COLOURS[colour] } })
    .jpeg()
    .toBuffer();
  await sendPhoto(person, { name: `${colour}.jpg`, mimeType: "image/jpeg", buffer: photo });
  await expect(photos(person)).toHaveCount(before + 1);
  await expectColour(photos(person).last(), colour);
}

/** Chooses a file that only says it is a photo. */
export async function addBrokenPhoto(person: Person) {
  person.expected.push(/\b4\d\d\b.*\/api\/v1\/images\//);
  await sendPhoto(person, { name: "holiday.jpg", mimeType: "image/jpeg", buffer: Buffer.from("no picture at all") });
}

type File = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

async function sendPhoto(person: Person, file: File) {
  await person.page
    .getByLabel("Add photos")
    .and(person.page.locator("input"))
    .setInputFiles({ ...file });
}

/** Adds so many different photos in one choice, and sees them on their way. */
export async function addPhotosAtOnce(person: Person, count: number) {
  const pictures = await Promise.all(
    Array.from({ length: count }, async (_, n) => ({
      name: `photo-${n + 1}.jpg`,
      mimeType: "image/jpeg",
      buffer: await drawn(n),
    })),
  );
  await person.page.getByLabel("Add photos").and(person.page.locator("input")).setInputFiles(pictures);
  await expect(person.page.getByRole("progressbar").first()).toBeVisible();
}

/** Stripes of another width, direction and colour each: no two look alike. */
function drawn(n: number): Promise<Buffer> {
  const [width, colour] = [60 + n * 37, `hsl(${n * 36} 70% 45%)`];
  const stripes = Array.from(
    { length: Math.ceil(3000 / width) },
    (_, at) => `<rect x="${at * width * 2 - 600}" y="-600" width="${width}" height="3200" fill="${colour}"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1200"><rect width="100%" height="100%" fill="#eee"/><g transform="rotate(${n * 17} 800 600)">${stripes.join("")}</g></svg>`;
  return sharp(Buffer.from(svg)).jpeg().toBuffer();
}

/** Every photo is kept and shown, and nothing is on its way any more. */
export async function expectAllKept(person: Person, count: number) {
  await expect(photos(person)).toHaveCount(count, { timeout: 60_000 });
  await expect(person.page.getByRole("progressbar")).toHaveCount(0);
  await expect
    .poll(() => photos(person).evaluateAll((all) => all.every((one) => (one as HTMLImageElement).naturalWidth > 0)))
    .toBe(true);
}

/** Lets the last of the photos stand for the recipe. */
export async function makeLastTheCover(person: Person, colour: Colour) {
  await person.page.getByRole("button", { name: "Make cover" }).last().click();
  await expectColour(person.page.getByRole("img", { name: "Cover", exact: true }), colour);
}

export async function removePhotos(person: Person) {
  for (let left = await photos(person).count(); left > 0; left--) {
    await press(person, "Remove: photo 1");
    await expect(photos(person)).toHaveCount(left - 1);
  }
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
