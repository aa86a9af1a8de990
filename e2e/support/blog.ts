import { expect } from "@playwright/test";
import { signIn } from "./app";
import type { Person } from "./fixtures";
import { open, press, see, standAt, write } from "./ui";

/** The first admin, at the admin's pages. */
export async function enterAdmin(person: Person) {
  await signIn(person);
  await standAt(person, /\/(today|onboarding)$/);
}

/** Begins a post and writes it; ends when all of it is saved. Answers the path of its editor. */
export async function writePost(person: Person, post: { title: string; summary: string; body: string; tags: string }) {
  await open(person, "/admin/blog");
  await press(person, "New post");
  await standAt(person, /\/admin\/blog\/[0-9a-f-]{36}$/);
  await write(person, "Title", post.title);
  await write(person, "Summary", post.summary);
  await write(person, "Text in Markdown", post.body);
  await write(person, "Tags", post.tags);
  await seeSaved(person);
  return new URL(person.page.url()).pathname;
}

export async function seeSaved(person: Person) {
  await expect(person.page.getByRole("status").filter({ hasText: /^Saved at/ })).toBeVisible();
}

/** Makes the first words of the text bold with the keyboard alone. */
export async function makeFirstWordsBold(person: Person, letters: number) {
  const text = person.page.getByLabel("Text in Markdown", { exact: true });
  await text.focus();
  await text.press("Control+Home");
  for (let at = 0; at < letters; at++) await text.press("Shift+ArrowRight");
  await text.press("Control+b");
}

/** What the preview beside the text shows. */
export const previewOf = (person: Person) => person.page.getByRole("region", { name: "Preview" });

/** Lets the post come out at a time by the clock of the admin's kitchen ("2027-01-05T09:00"). */
export async function schedulePost(person: Person, at: string) {
  await press(person, "Schedule");
  await write(person, "Day and time", at);
  await press(person, "Schedule");
  await see(person, /^Comes out on/);
}

export async function publishPost(person: Person) {
  await press(person, "Publish now");
  await see(person, /^Out since/);
}

export async function sayBelow(person: Person, text: string) {
  await write(person, "Your comment", text);
  await press(person, "Send the comment");
}

/** Ticks what was said in the admin's list and says what becomes of it. */
export async function judgeComment(person: Person, text: string, verb: "Show" | "Hide") {
  await open(person, "/admin/blog/comments");
  await person.page.getByRole("row").filter({ hasText: text }).getByRole("checkbox").check();
  await press(person, verb === "Show" ? "Show to readers" : "Hide from readers");
  await see(person, verb === "Show" ? "Readers can see it now" : "Readers no longer see it");
}
