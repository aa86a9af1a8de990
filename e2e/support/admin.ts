import { expect } from "@playwright/test";
import { signIn } from "./app";
import type { Person } from "./fixtures";
import type { Account } from "./people";
import { follow, open, press, seeHeading, standAt, windowOf, write } from "./ui";

/** Signs the admin in, wherever that leads. */
export async function enterAsAdmin(admin: Person) {
  await signIn(admin);
  await standAt(admin, /\/(today|onboarding)$/);
}

/** Finds a person's page by their address. */
export async function findUser(admin: Person, someone: Account) {
  await open(admin, "/admin/users");
  await write(admin, "Search names and addresses", someone.email);
  await press(admin, "Show");
  await standAt(admin, /q=/);
  await expect(admin.page.getByRole("row").filter({ hasText: "@" })).toHaveCount(1);
  await follow(admin, someone.name);
  await seeHeading(admin, someone.name);
}

/** Presses a button and says yes to the question it asks. */
export async function pressAndConfirm(admin: Person, name: string) {
  await press(admin, name);
  await windowOf(admin).getByRole("button", { name, exact: true }).click();
}

/** Whose account is looked at stands above the page. */
export async function seeWhoseAccount(admin: Person, name: string) {
  const banner = admin.page.getByRole("complementary", { name: "You are looking at somebody else's account" });
  await expect(banner).toContainText(name);
}

/** The acts on somebody in the audit log, the newest first. */
export async function seeActsOn(admin: Person, someone: Account, acts: readonly string[]) {
  await open(admin, `/admin/audit?q=${encodeURIComponent(someone.email)}`);
  const rows = admin.page.getByRole("row").filter({ hasText: someone.name });
  await expect(rows).toHaveCount(acts.length);
  for (const [index, act] of acts.entries()) await expect(rows.nth(index)).toContainText(act);
}

/** Keeps a photo and asks for so many sizes of it that the last batch cannot be made. */
export async function askForTooManySizes(cook: Person) {
  const refused = await cook.page.evaluate(async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 600, height: 400 });
    const picture = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    const form = new FormData();
    if (picture !== null) form.set("image", picture, "plate.png");
    const kept = await fetch("/api/v1/images/optimize", { method: "POST", body: form });
    const { id } = (await kept.json()) as { id: string };
    for (const batch of [0, 1, 2, 3]) {
      const wanted = Array.from({ length: 12 }, (_, n) => ({ format: "webp", width: 20 + batch * 12 + n }));
      const asked = await fetch("/api/v1/images/batch-optimize", {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ ids: [id], wanted }),
      });
      if (asked.status !== 202) return `${asked.status} ${await asked.text()}`;
    }
    return null;
  });
  expect(refused).toBeNull();
}

/** Lets a run have its next tries at once, until it has failed for good. */
export async function seeItFail(admin: Person) {
  const { page } = admin;
  const again = page.getByRole("button", { name: "Try now", exact: true });
  await expect(async () => {
    if (await again.isVisible()) await again.click({ timeout: 2_000 });
    await expect(page.getByRole("main").getByText("Failed", { exact: true }).first()).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 120_000 });
}
