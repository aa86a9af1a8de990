/** Salt, sauces, stock, wine, vinegar, oil, herbs and spices. */
export const SEASONING = `
1 tsp salt > 1/2 tsp salt + 1 tsp lemon juice | soup stew sauce salad raw dressing roast fry grain pasta | yeast baking | 2 | Half the salt: the sourness makes up for it. Add it at the end.
1 tsp salt > 1/2 tsp salt + 1/2 tsp garlic powder + 1/2 tsp paprika | roast fry stew coating marinade binder | yeast baking sweet | 2 | Half the salt, with spice in its place.
1 tbsp soy sauce > 1 tbsp low sodium soy sauce | | | 3 | About a third less salt. | USDA SR28, sodium of both
1 tbsp soy sauce > 2 tsp miso + 1 tsp water | | | 2 | Whisk it smooth. Read the packet: barley miso holds gluten.
1 tbsp soy sauce > 3/8 tsp salt + 2 tsp water + 1 tsp cider vinegar + 1/2 tsp brown sugar | | | 2 | Salt, sourness and a little sweetness; paler and less deep.
1 tbsp soy sauce > 2 tsp fish sauce + 1 tsp water | stir-fry marinade soup sauce | | 2 | Saltier and stronger.
1 tbsp low sodium soy sauce > 2 tsp miso + 1 tsp water | | | 2 | Whisk it smooth. Read the packet: barley miso holds gluten.
1 tbsp low sodium soy sauce > 1/4 tsp salt + 2 tsp water + 1 tsp cider vinegar + 1/2 tsp brown sugar | | | 2 | Salt, sourness and a little sweetness; paler and less deep.
1 tbsp fish sauce > 1 tbsp low sodium soy sauce + 1 tsp lime juice | | | 2 | Darker, less pungent.
1 tbsp fish sauce > 1/2 tsp salt + 2 tsp lime juice + 1 tsp water | | | 2 | Salt and sourness without the depth.
1 tbsp fish sauce > 2 tsp miso + 2 tsp water | soup sauce marinade stir-fry | | 2 | Whisk it smooth.
1 tbsp oyster sauce > 2 tsp low sodium soy sauce + 1 tsp brown sugar | stir-fry marinade sauce | | 2 | Thinner: add a pinch of starch.
1 tbsp oyster sauce > 2 tsp miso + 1 tsp brown sugar + 1 tsp water | stir-fry marinade sauce | | 2 | Whisk it smooth.
1 tbsp hoisin sauce > 2 tsp miso + 1 tsp brown sugar + 1/2 tsp cider vinegar | stir-fry marinade sauce | | 2 | Add a pinch of five spice if you have it.
1 tbsp worcestershire sauce > 2 tsp low sodium soy sauce + 1 tsp cider vinegar | | | 2 | Add a drop of something sweet.
1 tbsp worcestershire sauce > 2 tsp balsamic vinegar + 1/4 tsp salt | stew sauce marinade binder | | 2 | Sweet and sour, a little milder.
1 tbsp miso > 2 tsp low sodium soy sauce + 1 tsp tahini | soup sauce dressing marinade | | 2 | Adds the salt and some body.
1 tbsp miso > 1/2 tsp salt + 2 tsp tomato paste | stew sauce marinade | | 1 | For depth in stews, not for miso soup.
1 tbsp mustard > 1 tsp horseradish + 1 tsp water | dressing sauce spread marinade | | 2 | Hotter: start with less.
1 tbsp mustard > 2 tsp lemon juice + 1/4 tsp turmeric + 1/4 tsp black pepper | dressing marinade sauce | | 2 | Sharp and yellow; it does not hold a dressing together, so shake it again.
1 tbsp mustard > 1 tbsp hummus | dressing sauce spread | | 1 | Holds a dressing together, without the heat.
1 tsp mustard seed > 1 tsp cumin | | | 2 | Warmer, without the sharpness.
1 tbsp horseradish > 1 tbsp mustard | | | 2 | Less heat in the nose.
1 tbsp ketchup > 1 tbsp low sodium ketchup | | | 3 | The same, with almost no salt.
1 tbsp ketchup > 2 tsp tomato paste + 1 tsp cider vinegar | | | 2 | Far less sugar; thicker and sharper.
1 tbsp tomato paste > 3 tbsp tomato puree | | | 2 | Boil it down a little.
100 g canned tomato > 100 g tomato | | | 3 | Ripe ones; cook 10 minutes longer.
100 g canned tomato > 100 g no salt canned tomato | | | 3 | The same, without the salt.
100 g canned tomato > 90 g tomato puree | sauce soup stew | | 3 | Smooth rather than in pieces.
100 g tomato sauce > 95 g tomato puree | | | 3 | Without the salt: season it yourself.
250 ml stock > 250 ml vegetable stock | | | 3 | Lighter.
250 ml stock > 250 ml low sodium chicken broth | | | 3 | About a third less salt.
250 ml stock > 250 ml water + 1/2 tsp onion powder + 1/4 tsp garlic powder + 1/4 tsp salt | | | 2 | Add a bay leaf or peppercorns while it simmers.
250 ml beef stock > 250 ml vegetable stock + 1 tsp tomato paste | | | 3 | The paste gives colour and depth.
250 ml beef stock > 250 ml water + 1/2 tsp onion powder + 1 tsp tomato paste + 1/4 tsp salt | | | 2 | Brown the onions well for depth.
250 ml beef stock > 250 ml low sodium beef broth | | | 3 | The same, with less salt.
250 ml vegetable stock > 250 ml water + 1/2 tsp onion powder + 1/4 tsp garlic powder + 1/4 tsp salt | | | 2 | Add a bay leaf or herbs while it simmers.
250 ml vegetable stock > 250 ml stock | | | 3 | Rounder.
1 stock cube > 1 tsp onion powder + 1/2 tsp garlic powder + 3/4 tsp salt | | | 2 | Into the same water; a bay leaf helps.
1 stock cube > 2 tbsp miso | soup stew sauce | | 2 | Stir in at the end and do not salt.
100 ml white wine > 90 ml vegetable stock + 2 tsp lemon juice | sauce soup stew risotto pasta | | 3 | Less fragrant; the lemon gives the edge.
100 ml white wine > 90 ml apple juice + 2 tsp cider vinegar | sauce stew marinade sweet | | 2 | Sweeter: leave out any sugar.
100 ml white wine > 90 ml water + 1 tbsp lemon juice | sauce soup stew risotto pasta | | 2 | Lighter; salt to taste.
100 ml red wine > 90 ml beef stock + 2 tsp cider vinegar | sauce stew soup | | 2 | Add a spoon of tomato paste for colour.
100 ml red wine > 85 ml grape juice + 1 tbsp cider vinegar | sauce stew sweet marinade | | 2 | Sweeter: leave out any sugar.
100 ml red wine > 90 ml vegetable stock + 1 tbsp tomato paste | sauce stew soup | | 2 | Deep and red, without the sourness: a drop of vinegar at the end.
100 ml beer > 90 ml vegetable stock + 2 tsp cider vinegar | stew soup | batter | 2 | Without the bitterness.
100 ml beer > 100 ml water + 1/4 tsp baking soda | batter | stew | 2 | Ice-cold; whisk it in last for the bubbles.
100 ml beer > 95 ml apple juice + 1 tsp cider vinegar | stew marinade | batter | 2 | Sweeter.
2 tbsp sherry > 2 tbsp apple juice + 1 tsp cider vinegar | | | 2 | Lighter.
2 tbsp sake > 2 tbsp water + 1 tsp vinegar + 1/2 tsp sugar | | | 2 | Mild, without the alcohol.
2 tbsp sake > 2 tbsp apple juice + 1/2 tsp vinegar | | | 2 | Sweeter.
2 tbsp brandy > 2 tbsp apple juice | sweet baking sauce stew | | 2 | Milder, and it does not flame.
2 tbsp brandy > 2 tbsp orange juice | sweet baking | | 2 | Fruitier.
1 tsp vanilla > 1 tsp alcohol free vanilla | | | 3 | Works alike.
1 tsp vanilla > 1 tsp maple syrup | sweet baking drink porridge batter | | 2 | A warm sweetness in its place.
1 tbsp red wine vinegar > 1 tbsp cider vinegar | | | 3 | A little fruitier.
1 tbsp red wine vinegar > 1 tbsp lemon juice | dressing raw salad marinade soup stew sauce | | 3 | Brighter and less sharp.
1 tbsp balsamic vinegar > 1 tbsp cider vinegar + 1/2 tsp brown sugar | | | 2 | Paler and sharper.
1 tbsp balsamic vinegar > 1 tbsp lemon juice + 1/2 tsp maple syrup | dressing salad raw | | 2 | Brighter.
1 tbsp vinegar > 1 tbsp lemon juice | | pickle | 3 | Fruitier.
1 tbsp cider vinegar > 1 tbsp lemon juice | | pickle | 3 | A little less sharp.
1 tbsp lemon juice > 1 tbsp lime juice | | | 3 | Slightly more bitter.
1 tbsp lemon juice > 2 tsp vinegar | | sweet drink | 2 | Sharper, without the fruit.
1 tbsp lime juice > 1 tbsp lemon juice | | | 3 | Sweeter.
1 tsp lemon zest > 1 tsp orange zest | sweet baking | | 2 | Sweeter and rounder.
1 tsp lemon zest > 1 tsp lemon juice | | | 1 | Sour rather than fragrant.
1 tbsp olive oil > 1 tbsp rapeseed oil | | | 3 | Neutral, and it takes more heat.
1 tbsp olive oil > 2 tsp olive oil + 1 tsp water | fry stew soup sauce stir-fry | baking | 2 | A third less, in a good pan; the water keeps onions from catching.
1 tbsp oil > 1 tbsp rapeseed oil | | | 3 | Works alike.
1 tbsp groundnut oil > 1 tbsp rapeseed oil | | | 3 | As heat-proof, without the taste.
1 tbsp sesame oil > 1 tbsp rapeseed oil | | | 2 | Without the roasted taste: a few toasted seeds help, where they are allowed.
1 tbsp sesame oil > 1 tbsp olive oil | | | 2 | Fruity in place of roasted.
1 tbsp coconut oil > 1 tbsp rapeseed oil | fry roast sauce stew stir-fry baking | pastry | 3 | Liquid when cold, and far less saturated fat.
100 g shortening > 100 g coconut oil | pastry baking fry | | 2 | Firm when cold.
100 g margarine > 100 g soft margarine | spread baking fry | pastry | 3 | Less fat.
100 ml coconut milk > 100 ml single cream | soup stew sauce sweet | | 2 | As rich, without the coconut.
100 ml coconut milk > 70 ml coconut milk drink + 30 ml coconut milk | soup stew sauce porridge drink | | 2 | A third of the fat; thinner.
100 ml coconut milk > 100 ml evaporated milk | soup stew sauce | | 2 | Creamy with far less fat, without the coconut.
100 ml coconut cream > 100 ml coconut milk | soup stew sauce | whip | 3 | Thinner.
60 g pesto > 20 g basil + 30 g olive oil + 15 g sunflower seed + 2 g garlic | pasta sauce spread top | | 2 | Blend with salt and a squeeze of lemon.
60 g thai curry paste > 15 g ginger + 6 g garlic + 30 g shallot + 2 tsp chili powder + 1 tsp coriander | stew soup | | 2 | Blend to a paste and fry it well.
60 g celery > 60 g fennel | soup stew sauce salad raw | | 3 | Sweeter, with a breath of anise.
60 g celery > 60 g carrot | soup stew sauce | | 2 | Sweeter.
60 g celery > 60 g cucumber | raw salad | soup stew | 2 | As crisp and watery.
60 g celery > 60 g leek | soup stew sauce | raw | 2 | Softer and oniony.
100 g celeriac > 100 g parsnip | | | 3 | Sweeter.
100 g celeriac > 100 g potato | soup stew roast | raw | 2 | Milder and starchier.
100 g celeriac > 100 g turnip | soup stew raw roast | | 2 | Sharper and more watery.
100 g onion > 100 g shallot | | | 3 | Sweeter and finer.
100 g onion > 120 g leek | soup stew sauce baking | raw | 2 | Milder; wash it well.
100 g onion > 2 tsp onion powder | soup stew sauce binder marinade | raw salad | 2 | Flavour without the body.
30 g shallot > 30 g onion | | | 3 | Stronger: chop it finer.
15 g spring onion > 10 g chive | raw top salad | | 3 | Milder.
15 g spring onion > 15 g onion | fry stew soup stir-fry | | 2 | Stronger: chop it finer.
3 g garlic > 1/8 tsp garlic powder | | | 2 | One clove. Rounder and less sharp.
15 g ginger > 1/2 tsp ground ginger | | | 2 | Warmer and less fresh.
20 g basil > 2 tsp dried basil | sauce soup stew pasta | raw top | 2 | Dried herbs are about three times as strong; let them cook along.
20 g basil > 20 g parsley | | | 2 | Greener and less sweet.
20 g parsley > 15 g chive | raw top salad | | 2 | A little oniony.
20 g parsley > 20 g coriander leaf | | | 2 | Quite another herb, as fresh.
20 g coriander leaf > 20 g parsley | | | 2 | Milder and greener.
2 g thyme > 1/2 tsp dried thyme | | | 3 | Dried herbs are about three times as strong.
2 g rosemary > 1 tsp thyme | | | 2 | Gentler.
1 tsp dried thyme > 1 tsp oregano | | | 2 | Sharper.
1 tsp oregano > 1 tsp dried basil | | | 2 | Sweeter.
1 bay leaf > 1/4 tsp dried thyme | | | 2 | Greener.
1 tsp cumin > 1 tsp coriander | | | 2 | Milder and more lemony.
1 tsp coriander > 1 tsp cumin | | | 2 | Warmer and stronger.
1 tsp chili powder > 1/2 tsp cayenne + 1/2 tsp cumin | | | 2 | Hotter, and with no salt in it.
1/4 tsp cayenne > 15 g chilli | | | 2 | Fresher; taste as you go.
15 g chilli > 1/4 tsp cayenne | | | 2 | Add it little by little.
1 tsp paprika > 1/2 tsp chili powder | | | 1 | Hotter.
1 tsp allspice > 1/2 tsp cinnamon + 1/4 tsp nutmeg + 1/4 tsp ground clove | | | 3 | Very close.
1 tsp cardamom > 1/2 tsp cinnamon + 1/2 tsp ground ginger | | | 2 | Warm, without the perfume.
1 tsp cinnamon > 1/2 tsp allspice | | | 2 | Stronger.
1 tsp nutmeg > 1 tsp allspice | | | 2 | Warmer.
1/4 tsp saffron > 1/2 tsp turmeric | | | 2 | The colour without the scent.
1 tsp turmeric > 1/4 tsp saffron | | | 1 | Finer and dearer.
1 tbsp caper > 20 g olive | | | 2 | Milder and less sour.
20 g olive > 1 tbsp caper | | | 2 | Sharper.
100 g sauerkraut > 90 g cabbage + 1 tbsp cider vinegar + 1/4 tsp salt | stew roast soup | | 2 | Braise it until soft.
`;
