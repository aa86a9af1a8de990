import { expect } from "@playwright/test";
import type { Person } from "./fixtures";
import type { Account } from "./people";
import { open, press, see, standAt, write } from "./ui";

/** Invites someone and returns the link that the page shows to be passed on. */
export async function invite(host: Person, guest: Account): Promise<string> {
  await open(host, "/settings/members");
  await write(host, "E-mail address", guest.email);
  await press(host, "Send the invitation");
  await see(host, "The invitation is on its way.");
  return (
    (await host.page
      .getByRole("status")
      .getByText(/^https?:.*\/invite\//)
      .textContent()) ?? ""
  );
}

/** Opens an invitation without an account and makes one there. */
export async function joinByLink(guest: Person, link: string) {
  await open(guest, link);
  await expect(guest.page.getByRole("heading", { name: /^Join / })).toBeVisible();
  await write(guest, "Your name", guest.name);
  await write(guest, "Password", guest.password);
  await press(guest, "Create the account");
  await standAt(guest, /\/today$/);
}

const sessionsOf = (person: Person) => person.page.getByRole("listitem").filter({ hasText: /since / });

export async function seeSessions(person: Person, count: number) {
  await open(person, "/settings/account");
  await expect(sessionsOf(person)).toHaveCount(count);
}

export async function endOtherSession(person: Person) {
  await sessionsOf(person).getByRole("button", { name: "End" }).click();
  await see(person, "The session is ended");
}
