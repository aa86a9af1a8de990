/** A page's markup as it is met in the wild, and what a reader would say is in it. */
interface WildPage {
  readonly kind: string;
  readonly html: string;
  readonly title?: string;
  readonly ingredients: readonly string[];
  readonly steps: readonly string[];
  readonly headings?: readonly (string | null)[];
  readonly yields?: string;
  readonly totalMinutes?: number;
}

const LINES = ["2 leeks, sliced", "1 l vegetable stock", "3 potatoes, peeled and diced", "salt and pepper"] as const;
const STEPS = [
  "Slice the leeks and wash them well in cold water.",
  "Simmer everything in the stock for twenty minutes.",
  "Blend until smooth, season and serve hot.",
] as const;
const plain = { title: "Leek soup", ingredients: LINES, steps: STEPS };

const each = (texts: readonly string[], wrap: (text: string, index: number) => string) => texts.map(wrap).join("\n");
const around = (body: string) => `<html lang="en"><head><title>Leek soup - The plain kitchen</title></head><body>
  <header><nav><ul><li><a href="/">Home</a></li><li><a href="/r">Recipes</a></li><li><a href="/a">About me</a></li></ul></nav></header>
  <main><h1>Leek soup</h1><p>My grandmother made this soup every winter, and it never lasted more than a day in our house.</p>${body}</main>
  <aside><h3>Popular posts</h3><ul><li>10 best soups</li><li>5 ways with leeks</li><li>3 stews for winter</li></ul></aside>
  <section id="comments"><h3>3 Comments</h3><ol><li><b>Ann</b> says: I used 1 cup cream and it was lovely. Thank you for this!</li><li><b>Bob</b> says: Mine needed 2 cups water more.</li></ol></section>
  <footer><p>© The plain kitchen</p></footer></body></html>`;

/** Recipe cards of common plug-ins without their data, hand-made pages, older vocabularies. */
export const WILD_PAGES: readonly WildPage[] = [
  {
    ...plain,
    kind: "a card of nested spans with check boxes and scaling buttons",
    html: around(`<div class="wprm-recipe-container"><h2 class="wprm-recipe-name">Leek soup</h2>
      <div class="wprm-recipe-ingredients-container"><h3 class="wprm-recipe-header">Ingredients</h3>
      <div class="wprm-recipe-adjustable"><button>1x</button><button>2x</button><button>3x</button></div>
      <div class="wprm-unit-conversion"><a href="#">US Customary</a> - <a href="#">Metric</a></div>
      <div class="wprm-recipe-ingredient-group"><ul class="wprm-recipe-ingredients">
      <li class="wprm-recipe-ingredient"><span class="wprm-checkbox-container"><input type="checkbox"><label>▢ </label></span><span class="amount">2</span> <span class="name">leeks, sliced</span></li>
      <li class="wprm-recipe-ingredient"><span>▢ </span><span class="amount">1</span> <span class="unit">l</span> <span class="name">vegetable stock</span></li>
      <li class="wprm-recipe-ingredient"><span>▢ </span><span class="amount">3</span> <span class="name">potatoes,</span> <span class="notes">peeled and diced</span></li>
      <li class="wprm-recipe-ingredient"><span>▢ </span><span class="name">salt and pepper</span></li></ul></div></div>
      <div class="wprm-recipe-instructions-container"><h3 class="wprm-recipe-header">Instructions</h3>
      <ul class="wprm-recipe-instructions">${each(STEPS, (s) => `<li><div class="wprm-recipe-instruction-text"><span>${s}</span></div></li>`)}</ul></div>
      <div class="wprm-recipe-notes-container"><h3>Notes</h3><p>Keeps for three days.</p></div></div>`),
  },
  {
    ...plain,
    kind: "a card whose groups have headings of their own",
    headings: ["For the soup", "To finish"],
    html: around(`<div class="tasty-recipes"><h2>Leek soup</h2><div class="tasty-recipes-ingredients"><h3>Ingredients</h3>
      <span>Scale</span><button>1x</button><button>2x</button>
      <h4>For the soup</h4><ul>${each(LINES.slice(0, 3), (l) => `<li data-tr-ingredient-checkbox>${l}</li>`)}</ul>
      <h4>To finish</h4><ul><li>${LINES[3]}</li></ul></div>
      <div class="tasty-recipes-instructions"><h3>Instructions</h3><ol>${each(STEPS, (s, i) => `<li id="instruction-step-${i + 1}">${s}</li>`)}</ol></div>
      <div class="tasty-recipes-notes"><h3>Notes</h3><p>Keeps well.</p></div></div>`),
  },
  {
    ...plain,
    kind: "paragraphs for ingredients, bold words for headings",
    html: around(`<p><strong>Ingredients:</strong></p>${each(LINES, (l) => `<p>${l}</p>`)}
      <p><strong>Directions:</strong></p>${each(STEPS, (s) => `<p>${s}</p>`)}<p><strong>Notes:</strong></p><p>Keeps well.</p>`),
  },
  {
    ...plain,
    kind: "one paragraph with line breaks, as blogs of old have it",
    html: around(`<div class="post-body"><b>Ingredients</b><br/>${LINES.join("<br/>\n")}<br/><br/><b>Method</b><br/>
      ${each(STEPS, (s, i) => `${i + 1}. ${s}<br/>`)}</div>`),
    steps: STEPS.map((step, i) => `${i + 1}. ${step}`),
  },
  {
    ...plain,
    kind: "a table of amounts and names",
    html: around(`<h2>Ingredients</h2><table><tbody><tr><td>2</td><td>leeks, sliced</td></tr><tr><td>1 l</td><td>vegetable stock</td></tr>
      <tr><td>3</td><td>potatoes, peeled and diced</td></tr><tr><td></td><td>salt and pepper</td></tr></tbody></table>
      <h2>Preparation</h2><ol>${each(STEPS, (s) => `<li><p>${s}</p></li>`)}</ol>`),
  },
  {
    ...plain,
    kind: "fields of a content system",
    html: around(`<div class="field field--name-field-ingredients field--type-string"><div class="field__label">Ingredients</div>
      <div class="field__items">${each(LINES, (l) => `<div class="field__item">${l}</div>`)}</div></div>
      <div class="field field--name-field-directions"><div class="field__label">Directions</div>
      <div class="field__item">${each(STEPS, (s) => `<p>${s}</p>`)}</div></div>`),
  },
  {
    ...plain,
    kind: "the hRecipe microformat",
    yields: "4 servings",
    html: around(`<div class="hrecipe"><h2 class="fn">Leek soup</h2><p>Serves <span class="yield">4</span></p>
      <ul>${each(LINES, (l) => `<li class="ingredient">${l}</li>`)}</ul>
      <ol class="instructions">${each(STEPS, (s) => `<li>${s}</li>`)}</ol></div>`),
  },
  {
    ...plain,
    kind: "the vocabulary that came before schema.org, as microdata",
    totalMinutes: 30,
    html: around(`<div itemscope itemtype="http://data-vocabulary.org/Recipe"><h2 itemprop="name">Leek soup</h2>
      <time itemprop="totalTime" datetime="PT30M">30 min</time>
      <ul><li itemprop="ingredient" itemscope itemtype="http://data-vocabulary.org/RecipeIngredient"><span itemprop="amount">2</span> <span itemprop="name">leeks</span>, sliced</li>
      ${each(LINES.slice(1), (l) => `<li itemprop="ingredient" itemscope itemtype="http://data-vocabulary.org/RecipeIngredient">${l}</li>`)}</ul>
      <div itemprop="instructions"><ol>${each(STEPS, (s) => `<li>${s}</li>`)}</ol></div></div>`),
  },
  {
    ...plain,
    kind: "the same as RDFa",
    html: around(`<div xmlns:v="http://rdf.data-vocabulary.org/#" typeof="v:Recipe"><h2 property="v:name">Leek soup</h2>
      <ul rel="v:ingredient">${each(LINES, (l) => `<li typeof="v:Ingredient"><span property="v:name">${l}</span></li>`)}</ul>
      <div property="v:instructions">${each(STEPS, (s) => `<p>${s}</p>`)}</div></div>`),
  },
  {
    ...plain,
    kind: "microdata with nested spans, a print copy hidden beside it",
    html: around(`<div itemscope itemtype="https://schema.org/Recipe"><h2 itemprop="name">Leek soup</h2>
      ${each(["<span>2</span> <b>leeks</b><span>, sliced</span>", "<span>1</span> <span>l</span> <a href='#'>vegetable stock</a>", "<span>3</span> potatoes, <em>peeled and diced</em>", "salt and pepper"], (l) => `<div itemprop="recipeIngredient"><div><label>${l}</label></div></div>`)}
      <div itemprop="recipeInstructions" itemscope itemtype="https://schema.org/HowToSection">${each(STEPS, (s) => `<div itemprop="itemListElement" itemscope itemtype="https://schema.org/HowToStep"><span itemprop="text">${s}</span></div>`)}</div></div>
      <div class="print-only" style="display: none"><h3>Ingredients</h3><ul>${each(LINES, (l) => `<li>${l}</li>`)}</ul></div>`),
  },
  {
    ...plain,
    kind: "microdata whose steps are each marked",
    html: around(`<article itemscope itemtype="http://schema.org/Recipe"><h2 itemprop="name">Leek soup</h2><meta itemprop="recipeYield" content="4 servings">
      <ul>${each(LINES, (l) => `<li itemprop="ingredients">${l}</li>`)}</ul>
      <ol>${each(STEPS, (s) => `<li itemprop="recipeInstructions">${s}</li>`)}</ol></article>`),
    yields: "4 servings",
  },
  {
    ...plain,
    kind: "the same list twice, once for the printer",
    html: around(`<h2>Ingredients</h2><ul>${each(LINES, (l) => `<li>${l}</li>`)}</ul>
      <div class="print"><ul>${each(LINES, (l) => `<li>${l}</li>`)}</ul></div>
      <h2>Instructions</h2><ol>${each(STEPS, (s) => `<li>${s}</li>`)}</ol>`),
  },
  {
    ...plain,
    kind: "a definition list",
    html: around(`<h2>Ingredients</h2><dl><dt>2</dt><dd>leeks, sliced</dd><dt>1 l</dt><dd>vegetable stock</dd><dt>3</dt><dd>potatoes, peeled and diced</dd><dt></dt><dd>salt and pepper</dd></dl>
      <h2>Method</h2>${each(STEPS, (s) => `<p>${s}</p>`)}`),
  },
  {
    ...plain,
    kind: "fractions set with raised and lowered figures",
    ingredients: ["1 1/2 cups leeks", "1⁄4 cup cream", "2 1⁄3 cups stock", "1/2 tsp salt"],
    html: around(`<h2>Ingredients</h2><ul><li>1<sup>1</sup>/<sub>2</sub> cups leeks</li><li><sup>1</sup>⁄<sub>4</sub> cup cream</li>
      <li>2 <sup>1</sup>&frasl;<sub>3</sub> cups stock</li><li><span class="frac"><sup>1</sup><span>/</span><sub>2</sub></span> tsp salt</li></ul>
      <h2>Method</h2><ol>${each(STEPS, (s) => `<li>${s}</li>`)}</ol>`),
  },
  {
    ...plain,
    kind: "steps with a number and a label of their own",
    html: around(`<h3>What you'll need</h3><ul>${each(LINES, (l) => `<li>${l}</li>`)}</ul>
      <h3>How to make it</h3>${each(STEPS, (s, i) => `<div class="step"><div class="step-number">Step ${i + 1}</div><div class="step-text"><p>${s}</p></div></div>`)}
      <h3>Nutrition facts</h3><p>120 kcal</p>`),
  },
  {
    ...plain,
    kind: "a page that keeps its data in the state of its script",
    html: `<html lang="en"><head><title>Leek soup</title></head><body><div id="__next"></div><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(
      {
        props: {
          pageProps: {
            related: [{ title: "Onion soup" }, { title: "Tomato soup" }],
            recipe: { title: "Leek soup", ingredients: LINES, instructions: STEPS.map((text) => ({ text })) },
          },
        },
      },
    )}</script></body></html>`,
  },
  {
    ...plain,
    kind: "state given to the window, amounts apart from names",
    html: `<html lang="en"><head><title>Leek soup</title></head><body><div id="root"></div><script>window.__STATE__ = ${JSON.stringify(
      {
        page: {
          name: "Leek soup",
          recipeIngredients: [
            { amount: 2, unit: null, name: "leeks, sliced" },
            { amount: 1, unit: "l", name: "vegetable stock" },
            { amount: "3", unit: "", name: "potatoes, peeled and diced" },
            { amount: null, unit: null, name: "salt and pepper" },
          ],
          directions: STEPS,
        },
      },
    )};</script></body></html>`,
  },
  {
    ...plain,
    kind: "two recipes on one page: the first is meant",
    html: around(`<h2>Leek soup</h2><h3>Ingredients</h3><ul>${each(LINES, (l) => `<li>${l}</li>`)}</ul><h3>Method</h3><ol>${each(STEPS, (s) => `<li>${s}</li>`)}</ol>
      <h2>Croutons</h2><h3>Ingredients</h3><ul><li>2 slices bread</li><li>1 tbsp oil</li></ul><h3>Method</h3><ol><li>Cut the bread into small cubes.</li><li>Fry the cubes in the oil until they are golden.</li></ol>`),
  },
  {
    ...plain,
    kind: "a comment that brings a recipe of its own",
    html: around(`<h2>Ingredients</h2><ul>${each(LINES, (l) => `<li>${l}</li>`)}</ul><h2>Directions</h2><ol>${each(STEPS, (s) => `<li>${s}</li>`)}</ol>
      <div class="comments"><h4>Leave a comment</h4><div class="comment"><p>Here is mine:</p><p>Ingredients:</p><p>1 cup cream</p><p>2 cups milk</p><p>4 cups water</p><p>6 leeks</p><p>5 onions</p><p>1 tsp salt</p></div></div>`),
  },
  {
    ...plain,
    kind: "a unit conversion beside each amount",
    ingredients: ["2 leeks, sliced", "4 cups (1 l) vegetable stock", "1 lb (450 g) potatoes", "salt and pepper"],
    html: around(`<h2>Ingredients</h2><ul><li>2 leeks, sliced</li><li>4 cups <span class="metric">(1 l)</span> vegetable stock</li><li>1 lb <span class="metric">(450 g)</span> potatoes</li><li>salt and pepper</li></ul>
      <h2>Instructions</h2><ol>${each(STEPS, (s) => `<li>${s}</li>`)}</ol>`),
  },
  {
    ...plain,
    kind: "boxes in place of lists, a heading in place of a label",
    yields: "6 servings",
    totalMinutes: 45,
    html: around(`<div class="facts"><div>Serves 6</div><div>Total time: 45 minutes</div></div>
      <div class="ingredient-list"><div class="title">Ingredients</div>${each(LINES, (l) => `<div class="row"><span>${l}</span></div>`)}</div>
      <div class="preparation"><div class="title">Preparation</div>${each(STEPS, (s) => `<div class="row"><span>${s}</span></div>`)}</div>`),
  },
  {
    ...plain,
    kind: "advertisements and pictures between the steps",
    html: around(`<h2>Ingredients</h2><ul>${each(LINES, (l) => `<li>${l}</li>`)}</ul><h2>Instructions</h2><ol>
      ${each(STEPS, (s) => `<li><p>${s}</p><figure><img src="a.jpg"><figcaption>Photo by Ann</figcaption></figure></li><div class="ad">Advertisement</div>`)}</ol>`),
  },
  {
    ...plain,
    kind: "a German page of a small blog",
    title: "Lauchsuppe",
    ingredients: ["2 Stangen Lauch", "1 l Gemüsebrühe", "3 Kartoffeln", "Salz und Pfeffer"],
    steps: ["Den Lauch putzen und in feine Ringe schneiden.", "Alles in der Brühe zwanzig Minuten köcheln lassen."],
    yields: "4 servings",
    html: `<html lang="de"><head><title>Lauchsuppe</title></head><body><h1>Lauchsuppe</h1><p>Eine Suppe für kalte Tage, die jedem schmeckt.</p>
      <p><b>Zutaten (für 4 Personen):</b></p><p>2 Stangen Lauch<br>1 l Gemüsebrühe<br>3 Kartoffeln<br>Salz und Pfeffer</p>
      <p><b>So wird's gemacht:</b></p><p>Den Lauch putzen und in feine Ringe schneiden.</p><p>Alles in der Brühe zwanzig Minuten köcheln lassen.</p><p><b>Guten Appetit!</b></p></body></html>`,
  },
];
