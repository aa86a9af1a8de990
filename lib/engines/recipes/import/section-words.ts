/**
 * How pages and people head the parts of a recipe. Whole words of a short heading, accents kept, case ignored.
 * Languages: en de fr es ca it pt nl sv da no fi pl cs sk hu ro hr sl lt tr el ru uk bg he ar ja zh ko vi id.
 */
const ingredientWords =
  "ingredients?|ingredient list|what you(?:'|’)?ll need|what you need|you(?:'|’)?ll need|you will need|shopping list|the goods|zutaten(?:liste)?|das brauchst du|das braucht ihr|was du brauchst|ihr braucht|du brauchst|einkaufsliste|einkaufszettel|zutaten und zubehör|liste des ingrédients|il vous faut|il faut|les ingrédients|lista de ingredientes|lista degli ingredienti|qué necesitas|necesitas|necesitamos|vas a necesitar|cosa serve|cosa ti serve|occorrente|che cosa occorre|potrzebujesz|czego potrzebujesz|potrzebne składniki|lista składników|benodigdheden|boodschappenlijst|wat heb je nodig|du behöver|det här behöver du|vad du behöver|do que precisa|o que precisa|vai precisar de|vais precisar de|ingrédients?|ingredientes|ingredienti|ingrediënten|ingredienten|ingredienser|ingredients per a|ainekset|ainesosat|raaka-aineet|składniki|składnik|ingredience|suroviny|prísady|přísady|na přípravu|ingrediencie|hozzávalók|ingrediente|sastojci|sestavine|ingredientai|malzemeler|υλικά|συστατικά|ингредиенты|состав|інгредієнти|съставки|необходими продукти|продукти|מצרכים|רכיבים|المكونات|مقادير|المقادير|材料|用料|食材|재료|nguyên liệu|bahan(?:-bahan)?|bạn cần|dette skal du bruge|du behøver|du trenger|det skal du bruge|dit heb je nodig|dit heb je nodig|wat heb je nodig|ce qu(?:'|’)il vous faut";
const methodWords =
  "instructions?|directions?|method|preparation|preparation method|steps|how to make(?: it)?|how to (?:make|cook|prepare|bake)\\b.{0,50}|how to|let(?:'|’)s cook|make it|procedure|cooking instructions|cooking method|zubereitung|zubereitungsschritte|zubereitung schritt für schritt|und so geht(?:'|’)?s|so gelingt(?:'|’)?s|vorgehen|anleitung|so geht(?:'|’)?s|so wird(?:'|’)?s gemacht|und so wird(?:'|’)?s gemacht|arbeitsschritte|schritte|préparation|préparation de la recette|étapes|étapes de préparation|étapes de la recette|les étapes|marche à suivre|mode opératoire|déroulé de la recette|instructions de préparation|recette|réalisation|preparación|elaboración|pasos|instrucciones|modo de preparación|cómo hacer|cómo se hace|cómo se prepara|cómo preparar|paso a paso|procedimiento|elaboració|preparazione|procedimento|come preparare|come si prepara|come si fa|come fare|svolgimento|esecuzione|istruzioni|preparação|modo de preparo|modo de preparação|modo de fazer|modo de confecção|como fazer|como preparar|confecção|passo a passo|preparo|passos|bereiding(?:swijze)?|bereidingswijze|aan de slag|hoe maak je het|zo bereid je het|stappen|bereidingsstappen|werkwijze|zo maak je het|zo ga je te werk|gör så här|så gör du|så lagar du|gör så|så här gör du|tillagning|instruktioner|tillredning|fremgangsmåde|sådan gør du|tilberedning|framgangsmåte|slik gjør du|slik lager du|valmistus(?:ohje)?|ohje|näin teet|sposób (?:przygotowania|wykonania)|przygotowanie|wykonanie|przepis|jak przygotować|jak zrobić|jak to zrobić|kroki przygotowania|etapy przygotowania|krok po kroku|postup(?: přípravy| prípravy)?|příprava|príprava|elkészítés(?:e)?|a recept|mod de preparare|preparare|priprema|postopek|paruošimas|gaminimas|hazırlanışı|yapılışı|hazırlanması|εκτέλεση|οδηγίες|παρασκευή|приготовление|способ приготовления|инструкция|рецепт приготовления|приготування|начин на приготвяне|приготвяне|הוראות(?: הכנה)?|אופן הכנה|אופן ההכנה|אופן הכנת המתכון|הכנה|طريقة التحضير|التحضير|作り方|手順|做法|步骤|만드는 법|조리 방법|cách làm|cách nấu|cara membuat|langkah(?:-langkah)?";
const stopWords =
  "uwag[ai]|sugerencias?|suggestions?|serving size|nutrition(?:al)?(?: facts| information| values?)?|notes?|recipe notes|cook(?:'|’)?s notes?|tips?|tips (?:&|and) tricks|chef(?:'|’)?s tips?|comments?|reviews?|related(?: recipes)?|you may also like|you might also like|more recipes|equipment|tools|video|faqs?|leave a (?:comment|reply)|share|print|did you make this(?: recipe)?\\??|nährwerte?(?:angaben)?|nährwerte? pro portion|tipps?|notizen|kommentare|bewertungen|das könnte (?:dir|ihnen) auch gefallen|valeurs nutritionnelles|astuces?|conseils?|commentaires|información nutricional|notas|consejos?|trucos|comentarios|valori nutrizionali|consigli|note|commenti|informação nutricional|dicas?|comentários|voedingswaarden?|opmerkingen|reacties|näringsvärde|kommentarer|wartości odżywcze|wskazówki|komentarze|tipy|poznámky|komentáře|diskusia|megjegyzés|hozzászólások|keywords|tags|source|serving suggestions?|storage|substitutions?|variations?|about the author|newsletter|subscribe|recommended|ähnliche rezepte|weitere rezepte|recettes similaires|ricette correlate|you also might like|disclaimer|nutrient information|per serving|author notes?|notes de l(?:'|’)auteur";

const whole = (words: string, tail = "") =>
  new RegExp(`^(?:the |les |die |los |gli |i |de )?(?:${words})${tail}$`, "iu");
// "Ingredients for the dough", "Zutaten für 4 Personen", "Ingredients (serves 4)", "Method 1"
const loose =
  "(?:\\s+(?:for|für|pour|para|per|voor|för|til|till|dla|na|pre|pro|da|of|de|du|des|della|del|și|и)\\b.{0,50}|\\s+(?:krok po kroku|step by step|schritt für schritt|étape par étape|paso a paso|passo a passo)|\\s*[(\\[|/–—-].{0,50}|\\s*\\d{0,2})";
const ingredientHeading = whole(ingredientWords, loose);
const methodHeading = whole(methodWords, loose);
const stopHeading = whole(stopWords, "(?:\\s*[(:–—-].{0,50})?");

export type Section = "ingredients" | "method" | "stop";

/** Which part of a recipe a heading opens; null for any other line. */
export function sectionOf(line: string): Section | null {
  if (line.length > 70) return null;
  const heading = line
    .replace(/^[^\p{L}]+/u, "")
    .replace(/[\s:：.!?…*_–—-]+$/u, "")
    .trim();
  if (heading === "") return null;
  if (ingredientHeading.test(heading)) return "ingredients";
  if (methodHeading.test(heading)) return "method";
  return stopHeading.test(heading) ? "stop" : null;
}

/** Class names and ids that pages give to the list of ingredients, in the languages of the web. */
export const ingredientClass =
  /ingredien|ingrédient|zutat|ingrediënt|skladnik|składnik|hozzaval|surovin|malzeme|hingredient/i;
/** The same for the steps. */
export const methodClass =
  /instruction|direction|method|preparation|prepara[cz]|recipe-?_?steps?|steps|zubereitung|bereiding|preparazione|elaboracion|etape|postup|elkeszites|procedure|przygotowanie|fremgang|gor-sa-har/i;
