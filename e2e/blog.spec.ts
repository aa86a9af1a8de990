import { expect } from "@playwright/test";
import { giveAccount, moveIn } from "./support/app";
import {
  enterAdmin,
  judgeComment,
  makeFirstWordsBold,
  previewOf,
  publishPost,
  sayBelow,
  schedulePost,
  seeSaved,
  writePost,
} from "./support/blog";
import { test } from "./support/fixtures";
import { ADMIN } from "./support/people";
import { findNothingAt, follow, open, press, reload, see, seeHeading, seeNot, standAt, write } from "./support/ui";

test.describe.configure({ timeout: 240_000 });

test("an admin writes a post and puts it out; a reader comments, and the admin lets it through", async ({ person }) => {
  const [admin, reader, visitor] = [
    await person("Keeper", { account: ADMIN }),
    await person("Rosa"),
    await person("Visitor", { width: 390 }),
  ];
  const title = `Soup for week ${Date.now()}`;
  const path = `/blog/${title.toLowerCase().replaceAll(" ", "-")}`;

  await enterAdmin(admin);
  const editor = await writePost(admin, {
    title,
    summary: "Why a pot of soup is worth an evening.",
    body: "A pot of soup.\n\n## What goes in\n\n- beans\n- time\n\n<script>alert(1)</script>",
    tags: "soup, winter",
  });
  await makeFirstWordsBold(admin, 5);
  await expect(previewOf(admin).getByText("A pot", { exact: true })).toHaveCSS("font-weight", /^[67]00$/);
  await expect(previewOf(admin).getByRole("heading", { name: "What goes in" })).toBeVisible();
  await seeSaved(admin);
  await reload(admin);
  await expect(admin.page.getByLabel("Text in Markdown", { exact: true })).toHaveValue(/^\*\*A pot\*\* of soup/);

  await schedulePost(admin, "2031-01-07T09:00");
  await findNothingAt(visitor, path);
  await open(visitor, `${editor}/preview`);
  await standAt(visitor, /\/sign-in(\?next=|$)/);
  await open(admin, `${editor}/preview`);
  await seeHeading(admin, title);
  await see(admin, "Preview. Only admins see this page; readers do not.");

  await open(admin, editor);
  await publishPost(admin);
  await open(visitor, "/blog");
  await visitor.page.getByRole("link", { name: title }).click();
  await seeHeading(visitor, title);
  await see(visitor, "Sign in to say something");

  await open(reader, path);
  await follow(reader, "Sign in to say something");
  await follow(reader, "Create your kitchen");
  await giveAccount(reader);
  await standAt(reader, `${path}#comments`);
  await sayBelow(reader, "We had it twice already.");
  await see(reader, "Thank you. An admin reads it before it is shown.");
  await reload(visitor);
  await seeNot(visitor, "We had it twice already.");

  await judgeComment(admin, "We had it twice already.", "Show");
  await reload(visitor);
  await see(visitor, "We had it twice already.");
  await open(reader, path);
  await sayBelow(reader, "And once more.");
  await see(reader, "Your comment is there.");

  await findNothingAt(reader, "/admin/blog");
  await findNothingAt(reader, "/admin/blog/comments");
});

test("what a person tells the keepers is answered, and what the keepers announce is read", async ({ person }) => {
  const [admin, cook] = [await person("Keeper", { account: ADMIN }), await person("Tom")];
  await moveIn(cook);
  await open(cook, "/feedback?from=/shopping");
  const words = `Where do I find the list of ${cook.email}?`;
  await cook.page.getByRole("radio", { name: "A question" }).check();
  await write(cook, "In your words", words);
  await press(cook, "Send");
  await see(cook, "Thank you. It has arrived.");

  await enterAdmin(admin);
  await open(admin, "/admin/feedback");
  await admin.page.getByRole("link", { name: words }).click();
  await see(admin, "sent from /shopping");
  await write(admin, "Answer", "Under Shopping.");
  await press(admin, "Send the answer");
  await see(admin, /^Answered on/);
  await open(cook, "/feedback");
  await see(cook, "Under Shopping.");

  const title = `New rooms ${Date.now()}`;
  await open(admin, "/admin/notifications/new");
  await write(admin, "Title", title);
  await write(admin, "What there is to say", "There are new rooms.");
  await press(admin, "Send now");
  await press(admin, "Send now");
  await standAt(admin, /\/admin\/notifications$/);
  await expect(async () => {
    await open(cook, "/messages");
    await expect(cook.page.getByRole("heading", { name: title })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await open(cook, "/today");
  await see(cook, title);
  await press(cook, "Understood");
  await seeNot(cook, title);
});
