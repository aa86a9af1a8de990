import { APP_URL, PAGES_PORT } from "./addresses";
import { ADMIN } from "./people";
import { serveRecipePages } from "./recipe-pages";

/** Before the first test: our recipe pages are served, and the admin is the first person to register. */
export default async function setUp(): Promise<() => Promise<void>> {
  const stop = await serveRecipePages(PAGES_PORT);
  const reply = await fetch(`${APP_URL}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: APP_URL, "x-forwarded-for": "10.255.0.1" },
    body: JSON.stringify({ name: ADMIN.name, email: ADMIN.email, password: ADMIN.password }),
  });
  // 422: a server that was running already knows its admin.
  if (!reply.ok && reply.status !== 422) throw new Error(`The admin could not register: ${await reply.text()}`);
  return stop;
}
