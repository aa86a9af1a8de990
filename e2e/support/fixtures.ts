import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import { APP_URL } from "./addresses";
import { type Account, newAccount, ownAddress } from "./people";

/** A person at a browser of their own. Specs hand them to verbs and never touch the page. */
export interface Person extends Account {
  readonly page: Page;
  /** What their browser complained about; must be empty when the test ends. */
  readonly complaints: string[];
  /** Complaints that belong to the story, such as the 404 of a page that must not be found. */
  readonly expected: RegExp[];
}

export interface Surroundings {
  readonly width?: number;
  readonly isWithoutScript?: boolean;
  /** Signs in as someone who exists already. */
  readonly account?: Account;
  /** Another server than the one of this run. */
  readonly at?: string;
}

interface Stage {
  /** Someone new walks up, with a fresh browser from an address of their own. */
  person: (name: string, surroundings?: Surroundings) => Promise<Person>;
}

export const test = base.extend<Stage>({
  person: async ({ browser }, use) => {
    const met: Person[] = [];
    await use(async (name, { width = 1280, isWithoutScript = false, account, at = APP_URL } = {}) => {
      const context = await browser.newContext({
        baseURL: at,
        viewport: { width, height: width < 600 ? 844 : 900 },
        javaScriptEnabled: !isWithoutScript,
        reducedMotion: "reduce",
        acceptDownloads: true,
        extraHTTPHeaders: { "x-forwarded-for": ownAddress() },
      });
      const person: Person = {
        ...(account ?? newAccount(name)),
        page: await context.newPage(),
        complaints: [],
        expected: [],
      };
      listen(context, person.complaints, new URL(at).origin);
      // A browser that runs no scripts says of each that it was not loaded.
      if (isWithoutScript) person.expected.push(/^request: csp GET \S+\.js$/);
      met.push(person);
      return person;
    });
    for (const person of met) {
      const left = person.complaints.filter((line) => !person.expected.some((pattern) => pattern.test(line)));
      expect.soft(left, `what ${person.name}'s browser complained about`).toEqual([]);
    }
    await Promise.all(met.map((person) => person.page.context().close()));
  },
});

function listen(context: BrowserContext, complaints: string[], home: string) {
  context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "failed";
    // Leaving a page cancels what it had asked for.
    if (reason !== "net::ERR_ABORTED") complaints.push(`request: ${reason} ${request.method()} ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`answer: ${response.status()} ${response.url()}`);
  });
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== home) complaints.push(`third party: ${request.url()}`);
  });
}

/** The same person at a second browser, or another tab of the first. */
export async function anotherTab(person: Person): Promise<Person> {
  const page = await person.page.context().newPage();
  return { ...person, page };
}
