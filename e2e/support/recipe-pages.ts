import http from "node:http";
import { CLOSED_URL } from "./addresses";

interface Reply {
  readonly status?: number;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

const page = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const bakeGraph = {
  "@context": "https://schema.org",
  "@graph": [
    { "@type": "WebSite", name: "The test table" },
    {
      "@type": ["Recipe", "NewsArticle"],
      name: "Smoky bean &amp; pepper bake",
      description: "<p>A pan of beans under a crust of crumbs.</p>",
      author: { "@type": "Person", name: "The test table" },
      recipeYield: ["4", "4 servings"],
      prepTime: "PT15M",
      cookTime: "PT30M",
      totalTime: "PT45M",
      recipeCuisine: "Spanish",
      recipeIngredient: [
        "2 tbsp olive oil",
        "1 large onion, finely chopped",
        "2 red bell peppers, diced",
        "2 cloves garlic, crushed",
        "2 tsp smoked paprika",
        "400 g canned chopped tomatoes",
        "500 g cooked white beans",
        "60 g breadcrumbs",
        "a handful of zorblefruit leaves",
      ],
      recipeInstructions: [
        {
          "@type": "HowToSection",
          name: "The beans",
          itemListElement: [
            { "@type": "HowToStep", text: "Soften the onion and the peppers in the oil for 10 minutes." },
            {
              "@type": "HowToStep",
              text: "Stir in garlic and paprika, then tomatoes and beans. Simmer for 5 minutes.",
            },
          ],
        },
        {
          "@type": "HowToSection",
          name: "The crust",
          itemListElement: [
            { "@type": "HowToStep", text: "Scatter the crumbs over and bake for 15 minutes at 200 °C." },
          ],
        },
      ],
    },
  ],
};

const replies: Readonly<Record<string, () => Reply>> = {
  "/graph": () => ({
    body: page(
      "Smoky bean bake",
      `<script type="application/ld+json">${JSON.stringify(bakeGraph)}</script>`,
      "<h1>Smoky bean &amp; pepper bake</h1><p>The recipe is in the data of this page.</p>",
    ),
  }),
  "/microdata": () => ({
    body: page(
      "Lentil soup",
      "",
      `<article itemscope itemtype="https://schema.org/Recipe">
        <h1 itemprop="name">Tuesday lentil soup</h1>
        <p>Serves <span itemprop="recipeYield">3</span>, <time itemprop="totalTime" datetime="PT35M">35 minutes</time></p>
        <ul>
          <li itemprop="recipeIngredient">200 g red lentils</li>
          <li itemprop="recipeIngredient">1 carrot, diced</li>
          <li itemprop="recipeIngredient">1 litre vegetable stock</li>
        </ul>
        <ol itemprop="recipeInstructions"><li>Simmer everything for 25 minutes.</li><li>Blend half of it.</li></ol>
      </article>`,
    ),
  }),
  "/plain": () => ({
    body: page(
      "Sunday griddle cakes | The test table",
      "",
      `<main><h1>Sunday griddle cakes</h1>
        <h2>Ingredients</h2><ul><li>200 g flour</li><li>2 eggs</li><li>250 ml milk</li><li>1 tbsp sugar</li></ul>
        <h2>Method</h2><ol><li>Whisk everything smooth.</li><li>Fry small rounds for 2 minutes a side.</li></ol></main>`,
    ),
  }),
  "/no-recipe": () => ({ body: page("About us", "", "<h1>About us</h1><p>We mend clocks, on weekdays.</p>") }),
  "/to-private": () => ({ status: 302, headers: { location: CLOSED_URL }, body: "" }),
  "/huge": () => ({ body: page("Long", "", `<p>${"long ".repeat(1_250_000)}</p>`) }),
  "/picture": () => ({ type: "image/png", body: "not a page" }),
  "/broken": () => ({ status: 500, body: "no" }),
};

/** Serves the recipe pages of these tests. Resolves to the way to stop it. */
export async function serveRecipePages(port: number): Promise<() => Promise<void>> {
  const server = http.createServer((request, response) => {
    const reply = replies[request.url ?? ""]?.() ?? { status: 404, body: page("Gone", "", "<h1>Gone</h1>") };
    response.writeHead(reply.status ?? 200, {
      "content-type": reply.type ?? "text/html; charset=utf-8",
      ...reply.headers,
    });
    response.end(reply.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
