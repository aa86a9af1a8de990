/** Milk, cream, cheese, butter and eggs. */
export const DAIRY_AND_EGGS = `
100 ml milk > 100 ml soy milk | | | 3 | Browns and sets much like milk. Take unsweetened for savoury food.
100 ml milk > 100 ml almond milk | | | 2 | Thinner and a little nutty; sauces want a touch more thickening.
100 ml milk > 100 ml rice milk | baking batter drink sweet porridge | emulsion | 2 | Thin and sweet: leave out a little sugar.
100 ml milk > 100 ml coconut milk drink | | | 2 | A faint taste of coconut; thinner than milk.
100 ml milk > 50 ml coconut milk + 50 ml water | sauce soup stew sweet porridge baking | | 2 | Richer, and it tastes of coconut.
100 ml milk > 100 ml skim milk | | | 3 | Less creamy; in baking nobody notices.
100 ml milk > 45 ml evaporated milk + 55 ml water | | | 3 | Evaporated milk is milk with about 60 % of its water gone. | USDA SR28, water of whole and evaporated milk
100 ml milk > 90 ml water + 10 g butter | baking batter | drink | 1 | For baking at a pinch: the crust stays paler.
100 ml buttermilk > 95 ml soy milk + 1 tsp lemon juice | | drink | 3 | Stir and wait 5 minutes: it thickens and is sour enough for baking soda.
100 ml buttermilk > 95 ml milk + 1 tsp lemon juice | | drink | 3 | Stir and wait 5 minutes until it curdles slightly.
100 ml buttermilk > 95 ml almond milk + 1 tsp cider vinegar | baking batter | | 2 | It thickens less; the crumb is a little drier.
100 ml buttermilk > 95 ml coconut milk drink + 1 tsp lemon juice | baking batter | | 2 | Sour enough for baking soda, with a faint taste of coconut.
100 ml buttermilk > 60 g yogurt + 40 ml water | | | 3 | Whisk smooth; use at once.
100 ml double cream > 100 ml coconut cream | sauce soup stew sweet | | 2 | Holds when simmered and tastes of coconut. Chill it well to whip it.
100 ml double cream > 100 ml coconut milk | sauce soup stew | whip | 2 | Lighter than cream; simmer to thicken.
100 ml double cream > 75 ml soy milk + 25 ml rapeseed oil | sauce soup stew baking custard | whip | 2 | Blend until smooth. It does not whip.
100 ml double cream > 40 g cashew + 70 ml water | sauce soup stew pasta | whip | 2 | Soak the nuts 20 minutes in hot water and blend very smooth.
100 ml double cream > 100 g silken tofu | sauce soup stew custard sweet | whip | 2 | Blend smooth and warm it without boiling.
100 ml double cream > 100 g greek yogurt | sauce soup stew raw top | whip | 2 | Stir in off the heat, or it splits.
100 ml double cream > 100 ml evaporated milk | sauce soup stew pasta custard | whip | 3 | Does not split when it boils; thinner and slightly sweet.
100 ml double cream > 100 ml half and half | sauce soup stew pasta custard | whip | 2 | Thinner: simmer a little longer.
100 ml double cream > 75 ml milk + 25 g butter | sauce soup stew baking | whip | 2 | Melt the butter into the milk. It does not whip.
100 ml single cream > 100 ml soy milk | sauce soup stew pasta custard | | 2 | Thinner: let it reduce, or thicken with a little starch.
100 ml single cream > 100 ml coconut milk | sauce soup stew sweet | | 2 | About as rich, with a taste of coconut.
100 ml single cream > 100 ml evaporated milk | | | 3 | Does not split when it boils.
100 ml half and half > 100 ml soy milk | | | 2 | Thinner.
100 ml half and half > 50 ml milk + 50 ml single cream | | | 3 | The same thing, mixed at home.
100 g sour cream > 100 g greek yogurt | | | 3 | As sour and thick. Stir in off the heat.
100 g sour cream > 100 g light sour cream | | | 3 | Less rich. Do not let it boil.
100 g sour cream > 100 g silken tofu + 1 tbsp lemon juice | raw dressing top sauce dip | | 2 | Blend smooth and salt to taste.
100 g sour cream > 95 g coconut cream + 2 tsp lemon juice | sauce soup stew top baking | | 2 | Thick and sour, with a taste of coconut.
100 g sour cream > 50 g cashew + 45 ml water + 1 tbsp lemon juice | raw dressing top dip | | 2 | Soak the nuts 20 minutes in hot water and blend very smooth.
100 g yogurt > 100 g silken tofu + 1 tbsp lemon juice | raw dressing dip marinade baking top sauce | | 2 | Blend smooth: sour and mild.
100 g yogurt > 95 g coconut milk + 2 tsp lemon juice | marinade sauce stew soup baking drink | | 2 | Richer, with a taste of coconut.
100 g yogurt > 95 ml soy milk + 1 tbsp lemon juice | baking batter marinade drink | top dip | 2 | Wait 10 minutes until it thickens; it stays pourable.
100 g yogurt > 100 g low fat yogurt | | | 3 | Less creamy.
100 g yogurt > 75 g sour cream + 25 ml water | | drink | 2 | Richer and a little milder.
100 g greek yogurt > 100 g silken tofu + 1 tbsp lemon juice | raw dressing dip marinade baking top sauce drink | | 2 | Blend smooth; as thick, a little less sour.
100 g greek yogurt > 90 g coconut cream + 1 tbsp lemon juice | top dip marinade sauce stew sweet raw | | 2 | Thick and sour, with a taste of coconut, and far less protein.
100 g greek yogurt > 100 g nonfat greek yogurt | | | 3 | As thick and sour, with more protein.
100 g greek yogurt > 100 g low fat cottage cheese | raw dip top sweet baking | marinade | 2 | Blend smooth. Saltier.
100 g butter > 100 g margarine | | | 3 | One to one. Choose a block for pastry, and read the packet: some hold whey or soya.
100 g butter > 80 g olive oil | fry roast sauce soup stew raw pasta yeast spread top | pastry cream-together baking sweet | 3 | Butter is about a sixth water, so four fifths of oil do. | USDA SR28, fat of salted butter 81 %
100 g butter > 80 g rapeseed oil | baking batter fry roast sauce soup stew yeast | pastry cream-together spread | 2 | Four fifths of oil. Cakes are moister and rise a little less. | USDA SR28, fat of salted butter 81 %
100 g butter > 80 g coconut oil | baking fry roast pastry sweet | | 2 | Firm when cold, so it suits pastry. Take refined for no taste of coconut. | USDA SR28, fat of salted butter 81 %
100 g butter > 40 g rapeseed oil + 50 g apple sauce | baking batter | pastry cream-together fry | 2 | Half the fat; the crumb is softer and moister. Check early.
100 g butter > 100 g soft margarine | spread top fry batter | pastry | 2 | For spreading and cakes; too soft for pastry.
100 g butter > 100 g avocado | spread | fry sauce | 2 | On bread, mashed with a few drops of lemon.
100 g butter > 80 g ghee | fry roast sauce stew baking | spread | 3 | Ghee is butter without its water: use a fifth less. | USDA SR28, fat of ghee 99 %
100 g ghee > 100 g coconut oil | | | 2 | As firm and heat-proof; the taste of coconut stays unless refined.
100 g ghee > 100 g rapeseed oil | fry roast sauce stew soup | | 3 | Takes the same heat and tastes of nothing.
100 g ghee > 120 g butter | fry sauce stew baking | | 2 | Browns sooner: keep the heat lower.
100 g cheddar > 100 g reduced fat cheddar | | | 3 | Melts a little less smoothly.
100 g cheddar > 55 g parmesan | sauce pasta top baking | | 2 | Much stronger, so about half does.
100 g cheddar > 100 g hummus | spread raw | sauce baking | 2 | For sandwiches and wraps: creamy in place of melted.
100 g cheddar > 100 g avocado | spread raw top | sauce baking | 2 | Creamy on sandwiches, tacos and bowls.
100 g cheddar > 100 g tofu + 2 tsp miso | baking sauce top pasta | | 1 | Crumble with the miso. It browns and does not melt.
100 g gruyere > 100 g emmental | | | 3 | Milder, melts as well.
100 g gruyere > 100 g tofu + 2 tsp miso | baking sauce top pasta | | 1 | Crumble with the miso. It browns and does not melt.
50 g parmesan > 50 g pecorino | | | 3 | Sharper and saltier: salt later.
50 g parmesan > 45 g breadcrumb + 1 tbsp olive oil | pasta top | sauce raw | 2 | Toast the crumbs in the oil with a pinch of salt: crisp, not cheesy.
50 g parmesan > 45 g almond flour + 1/2 tsp salt | pasta top baking raw | | 2 | Mix; add a little garlic powder if you have it.
50 g parmesan > 40 g sunflower seed + 1/2 tsp salt | pasta top baking raw soup | | 2 | Grind the seeds with the salt, coarse as grated cheese.
50 g parmesan > 1 tbsp miso | soup sauce stew risotto | top raw | 2 | Stir in at the end for the savoury depth; then taste before salting.
100 g feta > 90 g tofu + 2 tsp lemon juice + 1/2 tsp salt + 1 tsp olive oil | | | 2 | Crumble and leave to marinate 15 minutes.
100 g feta > 100 g goat cheese | | | 3 | Creamier and less salty.
100 g feta > 100 g low fat cottage cheese | raw top salad baking | | 2 | Milder and much less salty.
100 g feta > 40 g olive + 60 g avocado | raw salad top | baking | 2 | Salt from the olives, creaminess from the avocado.
100 g halloumi > 100 g extra firm tofu + 1/2 tsp salt | fry roast | | 2 | Press, salt and fry until golden: firm, without the squeak.
100 g halloumi > 110 g chickpea | roast salad raw | | 1 | Roast them crisp with oil and salt.
100 g mozzarella > 100 g shredded mozzarella | | | 3 | Drier, and it browns more.
100 g mozzarella > 100 g tofu + 1 tsp lemon juice + 1/4 tsp salt | raw salad pasta top | | 1 | Sliced and salted, for salads; it does not melt.
100 g mozzarella > 90 g avocado | raw salad | baking | 2 | Soft slices beside tomato.
100 g ricotta > 100 g tofu + 1 tbsp lemon juice + 1/4 tsp salt | pasta filling baking top | | 3 | Crumble fine with a fork: in fillings nearly the same.
100 g ricotta > 100 g part skim ricotta | | | 3 | Slightly drier.
100 g ricotta > 100 g cottage cheese | | | 3 | Drain it, and blend it for a smooth filling.
100 g cottage cheese > 95 g tofu + 1 tsp lemon juice + 1/4 tsp salt | raw top baking batter filling | | 2 | Crumble and season.
100 g cottage cheese > 100 g low fat cottage cheese | | | 3 | Less creamy.
100 g cottage cheese > 100 g ricotta | | | 3 | Sweeter and smoother.
100 g cream cheese > 100 g low fat cream cheese | | | 3 | Softer; a baked cake sets a little less firm.
100 g cream cheese > 100 g hummus | spread dip | baking sweet | 2 | For savoury bread.
100 g cream cheese > 90 g silken tofu + 1 tbsp lemon juice + 10 g coconut oil | spread dip sweet sauce | | 2 | Blend and chill until firm.
100 g cream cheese > 60 g cashew + 35 ml water + 2 tsp lemon juice | spread dip sweet | | 2 | Soak 20 minutes in hot water and blend very smooth.
100 g cream cheese > 100 g greek yogurt | dip sauce raw spread | | 2 | Softer and more sour.
100 g blue cheese > 50 g olive + 50 g avocado | raw salad | sauce baking | 2 | Salt from the olives, creaminess from the avocado.
100 g blue cheese > 90 g feta | raw salad sauce top | | 2 | Salty and crumbly, without the blue.
100 g farmer cheese > 100 g tofu + 1 tbsp lemon juice | filling baking spread | | 2 | Crumble fine.
100 g farmer cheese > 100 g ricotta | | | 3 | Smoother; drain it first.
100 g condensed milk > 70 ml coconut cream + 45 g sugar | sweet baking | | 2 | Simmer until it is thick as syrup.
100 ml evaporated milk > 100 ml coconut milk | sauce soup stew sweet | | 2 | Richer, with a taste of coconut.
100 ml evaporated milk > 100 ml single cream | | | 3 | Richer; do not boil it hard.
100 g ice cream > 100 g sorbet | top sweet | | 2 | Fruity and icy in place of creamy.
100 g ice cream > 100 g banana | top sweet drink | | 2 | Freeze in slices, then blend until creamy.
30 g whey protein > 30 g soy protein isolate | drink porridge baking sweet | | 3 | Needs a little more liquid.
30 g whey protein > 100 g silken tofu | drink sweet | | 2 | Leave out as much liquid.
1 egg > 1 tbsp flaxseed + 3 tbsp water | baking batter binder filling | meringue custard egg-main emulsion whole-egg | 2 | Grind the seeds, stir and wait 10 minutes until it is thick. It binds and does not lift.
1 egg > 1 tbsp chia seed + 3 tbsp water | baking batter binder filling | meringue custard egg-main emulsion whole-egg | 2 | Stir and wait 15 minutes until it is thick. Little specks stay.
1 egg > 60 g apple sauce | baking | meringue custard egg-main emulsion binder coating whole-egg savoury | 2 | Moist and a little denser; add a pinch more baking powder.
1 egg > 60 g banana | baking batter | meringue custard egg-main emulsion binder coating whole-egg savoury | 2 | Mash it smooth. It tastes of banana.
1 egg > 60 g silken tofu | baking custard batter filling | meringue egg-main emulsion coating whole-egg | 2 | Blend smooth first. Dense and moist.
1 egg > 60 g pumpkin puree | baking batter | meringue custard egg-main emulsion coating whole-egg | 2 | Moist, golden and a little denser.
1 egg > 60 g yogurt | baking batter | meringue custard egg-main emulsion coating whole-egg | 2 | Moist and tender; add a pinch of baking soda.
1 egg > 3 tbsp chickpea flour + 3 tbsp water | batter binder coating egg-main custard | meringue emulsion sweet whole-egg | 2 | Whisk smooth. It sets when it cooks, so it also makes omelettes.
1 egg > 1 tbsp vinegar + 1 tsp baking soda | baking | meringue custard egg-main emulsion binder coating whole-egg | 1 | Lifts one egg's worth in light cakes; it binds nothing. Bake at once.
1 egg > 3 tbsp soy milk + 1 tbsp cornflour | coating batter | meringue custard egg-main emulsion whole-egg | 2 | Whisk: crumbs stick to it just as well.
1 egg > 80 g tofu + 1/8 tsp turmeric | egg-main | meringue baking custard emulsion | 2 | Crumble and fry as scrambled eggs; salt well.
1 egg > 60 g extra firm tofu | salad soup stew grain spread | meringue baking batter binder custard emulsion coating egg-main filling | 2 | In slices, fried golden and salted, where the egg would lie.
1 egg > 60 g avocado | spread salad | meringue baking batter binder custard emulsion coating egg-main | 2 | Sliced, with salt and lemon.
1 egg > 80 g chickpea + 1/8 tsp turmeric | whole-egg raw salad | meringue baking custard emulsion binder coating batter | 1 | Mashed coarsely with a little mayonnaise-like dressing, for sandwiches and salads.
1 egg > 2 egg white | egg-main baking batter binder coating | emulsion custard whole-egg | 2 | Less fat; drier, so cook it gently. | USDA SR28: two whites hold the protein of one egg
1 egg > 50 g egg substitute | egg-main baking batter binder coating | meringue emulsion whole-egg | 2 | Pour as beaten egg.
1 egg yolk > 2 tbsp soy milk | emulsion | | 2 | Blend with the oil added slowly: soya protein holds the emulsion.
1 egg yolk > 1 tbsp cornflour + 1 tbsp soy milk | custard baking sweet | emulsion | 2 | Thickens as it comes to the boil; paler.
1 egg white > 2 tbsp soy milk | coating baking | meringue | 1 | For brushing and coating only; it cannot be whisked.
1 egg white > 1 tbsp flaxseed + 2 tbsp water | granola baking binder | meringue | 2 | Grind, stir and wait 10 minutes; it binds granola and bars.
100 g mayonnaise > 35 ml soy milk + 65 g rapeseed oil + 1 tsp lemon juice + 1/4 tsp salt | | | 3 | Blend milk, lemon and salt, then add the oil slowly until it is thick.
100 g mayonnaise > 90 g silken tofu + 2 tsp lemon juice + 1 tsp rapeseed oil | raw dip spread dressing salad | | 2 | Blend smooth and salt: far lighter.
100 g mayonnaise > 100 g avocado | spread raw salad dip | | 2 | Mashed with lemon: creamy and green.
100 g mayonnaise > 100 g hummus | spread raw dip | | 2 | Thicker, with a nutty taste.
100 g mayonnaise > 100 g greek yogurt | raw salad dip dressing spread | | 2 | Fresher and far lighter; season it.
100 g mayonnaise > 100 g light mayonnaise | | | 3 | Less rich.
100 g egg noodle > 100 g rice noodle | | | 3 | Soak rather than boil; softer.
100 g egg noodle > 100 g pasta | | | 3 | Thin shapes come nearest.
100 g egg noodle > 100 g gluten free pasta | | | 2 | Stir often and stop early: it softens fast.
`;
