import { expect } from "@playwright/test";
import type { Person } from "./fixtures";
import { open, pick, press, see, write } from "./ui";

/** Makes a key that may read, and gives it as the window shows it, once. */
export async function makeReadingKey(person: Person, name: string): Promise<string> {
  await open(person, "/settings/api-keys");
  await press(person, "New key");
  await write(person, "What is it for?", name);
  await pick(person, /^Read everything/);
  await press(person, "Make the key");
  const key = (await person.page.getByTestId("api-key").textContent()) ?? "";
  await press(person, "I have it");
  await see(person, name);
  return key;
}

/** Asks the API as a program would: without the browser's sign-in. Gives the status and the body. */
export async function askAsProgram(
  person: Person,
  path: string,
  options: { readonly key?: string; readonly send?: unknown } = {},
) {
  const reply = await fetch(new URL(`/api/v1${path}`, person.page.url()), {
    method: options.send === undefined ? "GET" : "POST",
    headers: {
      ...(options.key === undefined ? {} : { authorization: `Bearer ${options.key}` }),
      ...(options.send === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(options.send === undefined ? {} : { body: JSON.stringify(options.send) }),
  });
  return { status: reply.status, body: await reply.json() };
}

export async function revokeKey(person: Person, name: string) {
  await press(person, `Revoke ${name}`);
  await press(person, "Revoke");
  await see(person, "No keys yet");
}

/** Sends the request that the reference shows for a route, and sees what comes back. */
export async function tryRoute(person: Person, summary: string, answered: RegExp) {
  const entry = person.page.locator("details", { hasText: summary }).first();
  await entry.locator("summary").click();
  await entry.getByRole("button", { name: "Try it" }).click();
  await entry.getByRole("button", { name: "Send" }).click();
  await expect(entry.getByText(answered)).toBeVisible();
}
