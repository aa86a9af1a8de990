import { expect } from "@playwright/test";
import type { Person } from "./fixtures";
import type { Account } from "./people";
import { open } from "./ui";

/** As admin: opens the newest message to someone in the outbox and reads the link in it. */
export async function readLinkFor(admin: Person, reader: Account, subject: RegExp): Promise<string> {
  const { page } = admin;
  await open(admin, "/admin/outbox");
  await page.getByRole("row").filter({ hasText: reader.email }).getByRole("link", { name: subject }).first().click();
  const link = page.getByRole("article").getByRole("link", { name: /^https?:/ });
  await expect(link).toBeVisible();
  return (await link.getAttribute("href")) ?? "";
}
