/** Meat, poultry, fish, seafood, soya and pulses. */
export const MEAT_AND_FISH = `
100 g ground beef > 100 g lean ground beef | | | 3 | Drier when fried long: stop once it is done.
100 g ground beef > 100 g ground turkey | | | 3 | Milder: season well, and cook it right through.
100 g ground beef > 100 g cooked lentil | sauce stew filling soup pasta | binder | 3 | Add at the end of frying: they are already soft.
100 g ground beef > 25 g textured vegetable protein + 75 ml water | sauce stew filling soup pasta | binder | 3 | Soak 10 minutes, then fry and season well.
100 g ground beef > 100 g tofu | sauce stew filling stir-fry pasta | binder | 2 | Crumble and fry until brown and dry before the sauce.
100 g ground beef > 130 g mushroom | sauce stew filling pasta | binder | 2 | Chop fine and fry until the water is gone.
100 g ground beef > 100 g black bean | binder filling stew soup | | 2 | Mash half of them: they hold patties together.
100 g lean ground beef > 100 g ground turkey | | | 3 | Milder: season well, and cook it right through.
100 g lean ground beef > 100 g cooked lentil | sauce stew filling soup pasta | binder | 3 | Add at the end of frying: they are already soft.
100 g lean ground beef > 25 g textured vegetable protein + 75 ml water | sauce stew filling soup pasta | binder | 3 | Soak 10 minutes, then fry and season well.
100 g lean ground beef > 100 g black bean | binder filling stew soup | | 2 | Mash half of them: they hold patties together.
100 g ground pork > 100 g ground turkey | | | 3 | Leaner: a spoon of oil keeps it juicy.
100 g ground pork > 100 g minced chicken | | | 3 | Leaner and milder.
100 g ground pork > 100 g tofu | filling stir-fry sauce stew | | 2 | Crumble and fry until brown and dry.
100 g ground lamb > 100 g lean ground beef | | | 3 | Less of its own flavour: more spice.
100 g ground lamb > 100 g cooked lentil | sauce stew filling pasta baking | binder | 2 | Stir in once the onions are soft.
100 g ground lamb > 100 g black bean | binder filling stew | | 2 | Mash half of them: they hold patties together.
100 g ground turkey > 100 g cooked lentil | sauce stew filling soup pasta | binder | 3 | Add at the end of frying.
100 g ground turkey > 100 g tofu | sauce filling stir-fry stew | binder | 2 | Crumble and fry until brown and dry.
100 g ground turkey > 100 g black bean | binder filling stew soup | | 2 | Mash half of them.
100 g minced chicken > 100 g tofu | filling stir-fry sauce | binder | 2 | Crumble and fry until brown and dry.
100 g beef > 60 g mushroom + 60 g kidney bean | stew soup sauce filling | roast | 2 | Brown the mushrooms well; it needs 40 minutes rather than two hours.
100 g beef > 120 g jackfruit | stew filling | roast | 2 | Unripe, in water; it pulls apart like meat and holds little protein.
100 g beef > 100 g chicken thigh | stew soup stir-fry filling | | 2 | Done in half an hour.
100 g beef > 100 g tempeh | stew stir-fry filling | roast | 2 | Fry in cubes first.
100 g beef steak > 120 g portobello mushroom | fry roast | stew | 2 | Oil, salt and a hot pan, 4 minutes a side.
100 g beef steak > 100 g extra firm tofu | stir-fry fry | | 2 | Press, slice thick and fry hard.
100 g flank steak > 100 g extra firm tofu | stir-fry fry salad | | 2 | Press, slice and fry hard.
100 g flank steak > 100 g chicken breast | stir-fry fry salad | | 3 | Cook it right through.
100 g lamb > 110 g chickpea | stew soup filling | roast | 2 | Add for the last 20 minutes.
100 g lamb > 100 g beef | | | 3 | Less of its own flavour.
100 g lamb shoulder > 110 g chickpea | stew soup filling | roast | 2 | Add for the last 20 minutes.
100 g lamb shoulder > 100 g beef | | | 3 | Less of its own flavour.
100 g pork > 100 g chicken thigh | | | 3 | Done sooner.
100 g pork > 100 g extra firm tofu | stir-fry fry stew | | 2 | Press and fry before the sauce.
100 g pork shoulder > 100 g chicken thigh | stew roast filling | | 2 | An hour is enough.
100 g pork shoulder > 120 g jackfruit | stew filling | | 2 | Unripe, in water; pull it apart with forks. Little protein.
100 g pork shoulder > 100 g beef | stew roast | | 3 | As long to cook.
100 g chicken breast > 100 g extra firm tofu | stir-fry fry stew sauce soup salad roast | | 3 | Press and fry until golden, then into the sauce.
100 g chicken breast > 110 g chickpea | stew soup sauce salad filling | fry | 3 | Already cooked: they only need warming.
100 g chicken breast > 100 g tempeh | stir-fry salad roast fry | | 2 | Steam it 10 minutes, then fry.
100 g chicken breast > 100 g turkey breast | | | 3 | Cooks alike.
100 g chicken breast > 100 g cod | stew sauce soup roast | | 2 | Done in 6 minutes: add it last.
100 g chicken thigh > 100 g chicken breast | | | 3 | Leaner: take 5 minutes off.
100 g chicken thigh > 100 g extra firm tofu | stir-fry fry stew sauce soup roast | | 2 | Press and fry until golden.
100 g chicken thigh > 110 g chickpea | stew soup sauce filling salad | fry | 2 | Add for the last 15 minutes.
100 g boneless chicken thigh > 100 g chicken breast | | | 3 | Leaner: take 5 minutes off.
100 g boneless chicken thigh > 100 g extra firm tofu | stir-fry fry stew sauce soup roast salad | | 3 | Press and fry until golden.
100 g boneless chicken thigh > 110 g chickpea | stew soup sauce filling salad | fry | 3 | Add for the last 15 minutes.
100 g chicken > 110 g chickpea | stew soup filling | roast | 2 | Add for the last 15 minutes.
100 g turkey breast > 100 g chicken breast | | | 3 | Cooks alike.
100 g turkey breast > 100 g extra firm tofu | stir-fry fry stew | | 2 | Press and fry until golden.
100 g duck > 100 g chicken thigh | roast stew | | 2 | Less fat: baste it.
50 g bacon > 50 g turkey bacon | | | 3 | Leaner: a little oil in the pan.
50 g bacon > 50 g low sodium bacon | | | 3 | Taste before you salt.
50 g bacon > 60 g shiitake mushroom + 1/2 tsp smoked paprika + 1 tsp olive oil | soup stew pasta salad top egg-main | | 2 | Slice thin and fry crisp with the paprika and a pinch of salt.
50 g bacon > 50 g extra firm tofu + 1/2 tsp smoked paprika + 1 tsp olive oil | salad top soup pasta | | 2 | Thin strips, fried crisp and salted.
100 g ham > 100 g turkey breast | | | 2 | Cooked and sliced; salt the dish a little.
100 g ham > 100 g low sodium ham | | | 3 | The same, with about a third less salt.
50 g prosciutto > 40 g turkey bacon | top pasta | raw | 2 | Crisp it in the pan.
50 g prosciutto > 30 g olive | pasta top salad raw | | 2 | Chopped: salt and depth.
100 g sausage > 100 g turkey sausage | | | 3 | Leaner: a little oil in the pan.
100 g sausage > 100 g vegetarian sausage | | | 2 | Fry apart and add at the end. Holds gluten, egg and soya.
100 g sausage > 110 g kidney bean + 1/2 tsp smoked paprika | stew soup | roast fry | 2 | Stir in for the last 10 minutes.
100 g kielbasa > 100 g turkey sausage | | | 2 | Add smoked paprika for the smoke.
100 g kielbasa > 110 g kidney bean + 1 tsp smoked paprika | stew soup | | 2 | Stir in for the last 10 minutes.
100 g chorizo > 90 g turkey sausage + 1 tsp smoked paprika | | | 2 | Add a little garlic.
100 g chorizo > 110 g chickpea + 1 tsp smoked paprika + 1 tsp olive oil | stew soup egg-main filling grain | | 2 | Fry with the paprika until the oil is red.
100 g pepperoni > 60 g mushroom + 1/2 tsp smoked paprika | baking top | | 1 | Fry first, so that the dough stays crisp.
100 g salami > 80 g turkey breast | raw spread | | 2 | Milder and far leaner.
100 g lard > 90 g rapeseed oil | fry roast yeast | pastry | 2 | Lard is all fat, and so is oil; for pastry take something firm.
100 g lard > 100 g coconut oil | pastry fry baking | | 2 | Firm when cold.
100 g lard > 100 g shortening | pastry baking fry | | 3 | Works alike, without the taste.
10 g gelatin > 4 g agar agar | sweet | | 2 | Must boil for 2 minutes; it sets firmer, also when warm.
100 g cod > 100 g extra firm tofu + 1/4 tsp nori | fry coating stew | | 2 | Press and fry; a little seaweed for the sea.
100 g cod > 100 g chicken breast | fry coating stew roast soup | | 2 | Cook it right through.
100 g cod > 110 g chickpea | stew soup roast filling | | 2 | Add at the end.
100 g tilapia > 100 g chicken breast | fry roast stew coating | | 2 | Cook it right through.
100 g tilapia > 100 g extra firm tofu + 1/4 tsp nori | fry coating stew roast filling | | 2 | Press and fry; a little seaweed for the sea.
100 g tilapia > 110 g chickpea | stew soup filling salad | | 2 | Only warmed.
100 g tilapia > 100 g cod | | | 3 | Thicker: a minute longer.
100 g snapper > 100 g extra firm tofu + 1/4 tsp nori | fry coating stew roast | | 2 | Press and fry; a little seaweed for the sea.
100 g snapper > 100 g cod | | | 3 | Flakes more.
100 g snapper > 100 g chicken breast | fry roast stew | | 2 | Cook it right through.
100 g haddock > 100 g extra firm tofu + 1/4 tsp smoked paprika | stew soup grain fry | | 2 | Press, fry and salt it; the paprika brings smoke.
100 g haddock > 100 g cod | | | 3 | Cooks alike; without the smoke.
100 g salmon > 100 g trout | | | 3 | Cooks alike, a little milder.
100 g salmon > 100 g mackerel | roast fry | raw | 2 | Stronger.
100 g salmon > 100 g extra firm tofu | roast fry salad grain | | 2 | Press, marinate and roast 20 minutes.
100 g salmon > 100 g tempeh | roast fry grain | | 2 | Marinate and roast.
100 g salmon > 100 g chicken breast | roast fry stew soup | raw | 2 | Cook it right through.
100 g smoked salmon > 90 g avocado | spread raw top salad | | 2 | Sliced, with salt, lemon and dill.
100 g mackerel > 100 g salmon | | | 3 | Milder.
100 g mackerel > 100 g chickpea | salad spread raw dip | | 2 | Crushed with lemon.
100 g trout > 100 g salmon | | | 3 | Cooks alike.
100 g tuna > 100 g chickpea | salad spread raw filling pasta | | 3 | Roughly mashed.
100 g tuna > 100 g canned salmon | | | 3 | Softer and richer.
100 g tuna > 90 g chicken breast | salad filling pasta | | 2 | Cooked and shredded.
4 g anchovy > 1 tsp caper | sauce pasta dressing salad top | | 2 | Chopped: salt and sharpness.
4 g anchovy > 1 tsp miso | sauce dressing stew | | 2 | Stirred in: savoury depth.
4 g anchovy > 10 g olive | pasta salad top sauce | | 2 | Chopped fine.
100 g prawn > 100 g chicken breast | stir-fry stew soup pasta grain fry | | 3 | In small pieces, cooked right through.
100 g prawn > 100 g extra firm tofu | stir-fry soup pasta fry salad | | 2 | In cubes, fried golden.
100 g prawn > 100 g cod | stew soup pasta | | 2 | In chunks, for the last 5 minutes.
100 g prawn > 100 g heart of palm | salad raw pasta | | 2 | Drained and sliced: tender and a little sharp.
100 g cooked prawn > 100 g heart of palm | salad raw | | 2 | Drained and sliced.
100 g cooked prawn > 90 g chicken breast | salad raw grain | | 2 | Cooked and sliced.
100 g crab > 100 g heart of palm | salad binder filling raw | | 2 | Shredded: the same flaky bite.
100 g crab > 100 g tuna | salad filling binder | | 2 | Drained well.
100 g scallop > 100 g cod | fry pasta | | 2 | In thick pieces, seared.
100 g scallop > 100 g prawn | fry pasta | | 3 | Two minutes a side.
100 g squid > 100 g prawn | stir-fry stew fry salad | | 3 | Two minutes are enough.
100 g squid > 90 g oyster mushroom | fry stir-fry | | 2 | Torn into strips and fried.
100 g tofu > 100 g chickpea | stew stir-fry salad grain roast sauce | sweet | 2 | Nothing to press: only warm them.
100 g tofu > 100 g paneer | stew stir-fry fry | sweet | 3 | Richer; it keeps its shape.
100 g tofu > 100 g chicken breast | stir-fry stew soup fry roast | sweet | 2 | Cook it right through.
100 g tofu > 2 egg | egg-main stir-fry grain | sweet stew | 2 | Scrambled, folded in at the end.
100 g extra firm tofu > 100 g chickpea | stew stir-fry salad grain roast sauce | sweet | 2 | Nothing to press: only warm them.
100 g extra firm tofu > 100 g chicken breast | stir-fry stew soup fry roast | sweet | 2 | Cook it right through.
100 g silken tofu > 100 g greek yogurt | raw dip sweet drink dressing | soup | 2 | Thicker and sour.
100 g silken tofu > 90 g coconut cream | sweet drink soup | | 2 | Richer, with a taste of coconut.
100 g tempeh > 100 g chickpea | stew stir-fry salad grain | | 2 | Softer.
100 g tempeh > 100 g chicken breast | stir-fry stew fry salad | | 2 | Cook it right through.
100 g edamame > 100 g pea | | | 3 | Sweeter and softer, with less protein.
100 g chickpea > 100 g cannellini bean | | | 3 | Softer and milder.
100 g chickpea > 100 g low sodium chickpea | | | 3 | The same, with far less salt.
100 g cannellini bean > 100 g chickpea | | | 3 | Firmer.
100 g kidney bean > 100 g black bean | | | 3 | Smaller and earthier.
100 g kidney bean > 100 g low sodium kidney bean | | | 3 | The same, with less salt.
100 g black bean > 100 g kidney bean | | | 3 | Larger and milder.
100 g black bean > 100 g low sodium black bean | | | 3 | The same, with less salt.
100 g lentil > 100 g red lentil | soup stew | salad | 2 | Done in 15 minutes; they fall apart.
100 g red lentil > 100 g lentil | soup stew | | 2 | Longer to cook, and they keep their shape.
`;
