import { runLines, type Verb } from "./run-lines";

const USAGE = `Usage: npm run -s mealprep -- <verb> < lines > answers

  import     a page's source or a text     {"html": "…", "url": "…"} or {"text": "…"}
  parse      an ingredient line            2 cups flour, sifted
  match      an ingredient name            chopped tinned tomatoes
  nutrition  a recipe                      {"title": "…", "servings": 4, "ingredients": ["…"]}
  plan       eaters, slots, candidates     {"eaters": […], "days": 7, "candidates": "library"}
  shop       recipes or a plan, stock      {"recipes": […], "stock": […]}

One line in, one JSON line out, in order. See docs/cli.md.`;

// Each verb loads only what it needs, so that the light ones start at once.
const VERBS: Readonly<Record<string, () => Promise<Verb>>> = {
  import: async () => (await import("./verbs/import-recipe")).openImport(),
  parse: async () => (await import("./verbs/parse-lines")).openParse(),
  match: async () => (await import("./verbs/match-names")).openMatch(),
  nutrition: async () => (await import("./verbs/count-nutrition")).openNutrition(),
  plan: async () => (await import("./verbs/plan-week")).openPlan(),
  shop: async () => (await import("./verbs/list-shopping")).openShop(),
};

async function main(): Promise<number> {
  const [name, ...rest] = process.argv.slice(2);
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const open = name !== undefined && Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  if (!open || rest.length > 0) {
    const wrong = !open ? `unknown verb "${name ?? ""}"` : `unexpected argument "${rest[0]}"`;
    process.stderr.write(`mealprep: ${wrong}\n\n${USAGE}\n`);
    return 2;
  }
  const verb = await open();
  const streams = { input: process.stdin, output: process.stdout, errors: process.stderr };
  return (await runLines(verb, streams)) > 0 ? 1 : 0;
}

// A reader that stops early ("| head") is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 2));

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`mealprep: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
