/** Flours, thickeners, raising agents, bread, pasta and grains. */
export const FLOUR_AND_GRAINS = `
100 g flour > 70 g rice flour + 30 g tapioca starch | baking batter pastry coating | yeast | 2 | No gluten to hold it: let the batter rest 20 minutes and do not overfill the tin.
100 g flour > 100 g buckwheat flour | batter baking | yeast | 2 | Darker and nutty; fine for pancakes, crumbly in cakes.
100 g flour > 100 g almond flour | sweet | yeast thicken coating batter | 2 | Rich and moist; bake it lower and a little longer.
100 g flour > 85 g chickpea flour | batter coating baking | yeast sweet | 2 | Tastes of peas until cooked through: for savoury food.
100 g flour > 90 g sorghum flour + 10 g tapioca starch | baking batter | yeast | 2 | Mild and slightly sweet.
100 g flour > 90 g millet flour + 10 g cornflour | baking batter | yeast | 2 | Light and a little sandy.
100 g flour > 100 g rice flour | thicken sauce coating | yeast baking | 3 | Makes a smooth white sauce: whisk it into the fat as you would flour.
100 g flour > 50 g cornflour | thicken sauce soup stew | baking yeast batter pastry | 3 | Twice as strong. Stir into cold liquid first and boil for one minute.
100 g flour > 50 g arrowroot | thicken sauce soup stew | baking yeast batter pastry | 2 | Clear and glossy. Stir in cold, and stop once it thickens.
100 g flour > 60 g tapioca starch | thicken soup stew | baking yeast batter pastry | 2 | Glossy, slightly stretchy.
100 g flour > 100 g cornflour | coating | baking yeast batter thicken | 3 | Crisper than flour.
100 g flour > 60 g potato flour | thicken soup stew binder | baking yeast batter pastry | 2 | Soaks up much liquid: add it bit by bit.
100 g flour > 100 g wholemeal flour + 10 ml water | baking yeast batter | | 2 | Denser and nuttier; it drinks a little more water.
100 g flour > 50 g wholemeal flour + 50 g oat flour | baking batter | yeast | 2 | Tender and crumbly, with much more fibre.
100 g bread flour > 100 g flour | yeast baking batter | | 2 | Weaker gluten: a slightly flatter loaf.
100 g bread flour > 100 g wholemeal flour + 10 ml water | yeast | | 2 | A denser loaf.
100 g self raising flour > 95 g flour + 1 tsp baking powder | | | 3 | The same thing, mixed at home.
100 g self raising flour > 65 g rice flour + 30 g tapioca starch + 1 tsp baking powder | baking batter | | 2 | Let the batter rest 20 minutes.
100 g cake flour > 85 g flour + 15 g cornflour | baking | | 3 | Sieve together.
100 g wholemeal flour > 100 g buckwheat flour | baking batter | yeast | 2 | Dark and nutty; more crumbly.
100 g wholemeal flour > 100 g brown rice flour | baking batter thicken coating | yeast | 2 | A little sandy; rest the batter.
100 g wholemeal flour > 100 g flour | | | 3 | Lighter and paler, with less fibre.
100 g rye flour > 100 g wholemeal flour | yeast baking | | 2 | Milder.
100 g rye flour > 100 g buckwheat flour | batter baking | yeast | 2 | As dark and earthy.
100 g oat flour > 100 g brown rice flour | baking batter | | 2 | Drier: a spoon more liquid.
100 g semolina > 100 g polenta | porridge coating baking | pasta | 2 | Coarser and sweeter.
10 g cornflour > 20 g flour | thicken sauce soup stew | meringue | 2 | Half as strong, and cloudy: cook it 3 minutes.
10 g cornflour > 10 g arrowroot | thicken sauce soup stew | | 3 | Clearer. Do not boil it long.
10 g cornflour > 10 g potato flour | thicken sauce soup stew | | 2 | Stir in cold.
10 g cornflour > 12 g rice flour | thicken sauce soup stew coating | | 2 | Cloudier; cook it 2 minutes.
10 g cornflour > 15 g tapioca starch | thicken soup stew sweet | | 2 | Glossy, slightly stretchy.
10 g arrowroot > 10 g cornflour | | | 3 | Cloudier.
1 tsp baking powder > 1/4 tsp baking soda + 1/2 tsp cream of tartar | | | 3 | Bake at once: it starts to work in the bowl.
1 tsp baking powder > 1/4 tsp baking soda + 1 tsp lemon juice | | | 2 | Leave out a spoon of other liquid, and bake at once.
1 tsp baking powder > 1 tsp low sodium baking powder | | | 3 | Works alike; a trace of bitterness where much is used.
1 tsp baking soda > 3 tsp baking powder | | | 2 | A third as strong, and saltier: leave out the salt.
2 tsp yeast > 4 tsp baking powder | yeast | pizza | 1 | A quick soda-style bread without rising or the taste of yeast.
100 g breadcrumb > 100 g polenta | coating top | binder | 2 | Crunchy and golden.
100 g breadcrumb > 80 g potato chip | coating top | binder | 2 | Crush them, and leave out the salt.
100 g breadcrumb > 100 g almond flour | coating top binder | | 2 | Browns fast: lower the heat a little.
100 g breadcrumb > 120 g gluten free bread | coating top binder | | 3 | Dry the slices in a low oven and crumble them. Read the packet for egg and milk.
100 g breadcrumb > 90 g oat | binder coating top | | 2 | Binds meatballs just as well, with more fibre.
100 g breadcrumb > 70 g gluten free rice cereal | coating top binder | | 2 | Crush it finely.
100 g breadcrumb > 70 g quinoa | binder | coating top pasta | 2 | Cook it first and let it cool.
100 g breadcrumb > 100 g sunflower seed | coating top | | 1 | Ground coarsely; rich and nutty.
100 g pasta > 100 g gluten free pasta | | | 3 | Stir often and stop early: it softens fast.
100 g pasta > 100 g rice noodle | pasta soup stir-fry | baking | 2 | Softer; soak rather than boil.
100 g pasta > 100 g wholewheat pasta | | | 3 | Nuttier; it wants a minute or two more.
100 g pasta > 250 g courgette | pasta raw | soup baking | 2 | In ribbons, tossed in the hot sauce for one minute.
100 g pasta > 300 g spaghetti squash | pasta baking | soup | 2 | Roast and pull into strands.
100 g pasta > 90 g rice | soup salad baking | | 2 | In soups, salads and bakes; boil it apart.
100 g pasta > 100 g quinoa | salad soup | | 2 | For salads: drains and cools well, with more protein.
100 g wholewheat pasta > 100 g gluten free pasta | | | 2 | Softer, with less fibre.
100 g soba noodle > 100 g rice noodle | | | 2 | Milder. Rinse in cold water.
100 g soba noodle > 100 g glass noodle | soup stir-fry raw | | 2 | Slippery and clear.
100 g somen > 100 g rice noodle | | | 3 | Soak until soft.
100 g somen > 100 g wholewheat pasta | | | 2 | Thin shapes come nearest; much less salt.
100 g ramen noodle > 90 g rice noodle | soup stir-fry | | 2 | Soak until soft.
100 g couscous > 100 g quinoa | | | 3 | Rinse, then simmer 15 minutes in twice its volume.
100 g couscous > 100 g millet | | | 3 | Simmer 15 minutes in twice its volume and fluff.
100 g couscous > 100 g bulgur | | | 3 | Chewier; soak it in twice its volume of boiling water.
100 g couscous > 300 g cauliflower | salad raw grain | | 2 | Grated and steamed or fried for 3 minutes.
100 g bulgur > 100 g quinoa | | | 3 | Simmer 15 minutes; lighter.
100 g bulgur > 100 g buckwheat groats | | | 2 | Simmer 12 minutes; earthy.
100 g bulgur > 110 g rice | soup stew filling | salad | 2 | Softer, with less fibre.
100 g bulgur > 100 g millet | | | 2 | Milder; fluff well.
100 g pearl barley > 100 g brown rice | | | 2 | About as long to cook; softer.
100 g pearl barley > 100 g buckwheat groats | soup stew grain | | 2 | Done in 12 minutes.
100 g farro > 100 g brown rice | | | 2 | Softer, less chewy.
100 g farro > 100 g quinoa | salad grain soup | | 2 | Smaller and quicker: 15 minutes.
100 g farro > 100 g pearl barley | | | 3 | As chewy.
100 g rice > 100 g brown rice | | sushi risotto | 3 | Cook it 15 minutes longer with more water.
100 g rice > 300 g cauliflower | stir-fry grain salad | soup stew sushi risotto sweet | 2 | Grated and fried for 4 minutes; add it last.
100 g rice > 100 g quinoa | grain salad stir-fry filling | sushi risotto sweet | 2 | More protein; 15 minutes.
100 g rice > 100 g bulgur | grain salad filling | sushi risotto sweet | 2 | Chewier, with more fibre.
100 g rice > 100 g pearl barley | risotto soup grain | sushi | 2 | Creamy and chewy; it takes 30 minutes.
100 g brown rice > 100 g quinoa | | | 2 | Quicker: 15 minutes.
100 g brown rice > 100 g wild rice | grain salad soup | | 2 | Longer to cook, with more bite.
100 g quinoa > 100 g millet | | | 2 | Softer, and less protein.
100 g quinoa > 100 g couscous | salad grain | | 2 | Only soaked, in its volume of boiling water.
100 g oat > 100 g millet | porridge | baking granola | 2 | Simmer 20 minutes until creamy.
100 g oat > 100 g quinoa | porridge | baking | 2 | Rinse well, and simmer 20 minutes.
100 g oat > 100 g buckwheat groats | porridge granola soak | | 2 | Soak overnight, or bake crisp in granola.
100 g oat > 70 g quinoa | binder | baking porridge granola | 2 | Cook it first and let it cool.
100 g oat > 85 g almond flour | crumble baking | porridge soak | 1 | In crumbles and biscuits; richer.
100 g wholemeal bread > 100 g gluten free bread | | | 2 | Toast it: it is drier and breaks more easily. Read the packet for egg and milk.
100 g bread > 100 g gluten free bread | | | 2 | Toast it: it is drier and breaks more easily. Read the packet for egg and milk.
100 g bread > 100 g wholemeal bread | | | 3 | Denser and nuttier.
100 g bread > 90 g corn tortilla | spread top raw | filling binder | 2 | Warmed in a dry pan.
100 g rye bread > 100 g gluten free bread | | | 2 | Milder and drier. Read the packet for egg and milk.
100 g rye bread > 100 g wholemeal bread | | | 3 | Milder.
100 g sourdough > 100 g gluten free bread | | | 2 | Toast it. Read the packet for egg and milk.
100 g sourdough > 100 g wholemeal bread | | | 3 | Softer, with more fibre.
100 g pitta > 100 g corn tortilla | | | 2 | Warmed in a dry pan; it does not open.
100 g pitta > 100 g gluten free bread | | | 2 | Toasted. Read the packet for egg and milk.
100 g tortilla > 100 g corn tortilla | | | 3 | Smaller: fold rather than roll, and warm them first.
100 g tortilla > 100 g whole wheat tortilla | | | 3 | A little stiffer.
100 g tortilla > 80 g lettuce | raw | baking | 2 | Big leaves as wraps: cold and crisp.
100 g burger bun > 100 g gluten free bread | | | 2 | Toasted slices. Read the packet for egg and milk.
100 g burger bun > 170 g portobello mushroom | | | 2 | Two grilled caps hold the filling; serve at once.
100 g burger bun > 70 g lettuce | | | 2 | Wrapped in crisp leaves.
100 g chapati > 100 g corn tortilla | | | 2 | Warmed in a dry pan.
100 g injera > 45 g rice | | | 2 | Boiled, in place of the bread to scoop with; serve with a spoon.
100 g puff pastry > 70 g filo pastry | baking | | 2 | Brush each sheet thinly with oil: crisp with far less fat.
`;
