/** Sweeteners, chocolate, nuts, seeds, fruit and vegetables. */
export const SWEET_NUTS_VEGETABLES = `
100 g sugar > 65 g sugar + 50 g apple sauce | baking batter sweet | meringue caramel drink | 2 | A third less sugar; moister. Leave out a spoon of liquid.
100 g sugar > 75 g maple syrup | sweet drink porridge dressing sauce marinade baking | meringue caramel | 2 | Leave out 2 tablespoons of other liquid in baking; it browns sooner.
100 g sugar > 75 g honey | sweet drink porridge dressing sauce marinade baking | meringue caramel | 2 | Leave out 2 tablespoons of other liquid in baking; it browns sooner.
100 g sugar > 100 g date | sweet baking porridge drink granola | meringue caramel | 2 | Soak and blend to a paste: dark, with fibre.
100 g sugar > 100 g brown sugar | | meringue | 3 | Darker, with a taste of caramel.
100 g sugar > 120 g banana | baking batter porridge drink | meringue caramel | 2 | Mash; leave out some liquid. It tastes of banana.
100 g brown sugar > 95 g sugar + 1 tsp black treacle | | | 3 | The same thing, mixed at home.
100 g brown sugar > 65 g brown sugar + 50 g apple sauce | baking batter sweet | caramel | 2 | A third less sugar; moister.
100 g brown sugar > 100 g date | baking sweet granola porridge | caramel | 2 | Soak and blend to a paste.
100 g icing sugar > 100 g sugar | baking sweet | | 2 | Blend it to powder with a pinch of starch.
1 tbsp honey > 1 tbsp maple syrup | | | 3 | Thinner and less sweet.
1 tbsp honey > 1 tbsp agave | | | 3 | Milder, and it dissolves easily.
1 tbsp honey > 1 tbsp golden syrup | baking sweet granola | | 2 | Thick and mild.
1 tbsp honey > 20 g date | porridge drink sweet granola | dressing | 2 | Blend or chop: sweetness with fibre.
1 tbsp maple syrup > 1 tbsp honey | | | 3 | Thicker and sweeter.
1 tbsp maple syrup > 1 tbsp agave | | | 3 | Milder.
1 tbsp maple syrup > 25 g banana | porridge drink granola | dressing sauce | 2 | Mashed: far less sugar.
1 tbsp agave > 1 tbsp maple syrup | | | 3 | With a taste of its own.
1 tbsp golden syrup > 1 tbsp honey | | | 3 | Its own taste.
1 tbsp golden syrup > 1 tbsp maple syrup | | | 2 | Thinner.
1 tbsp black treacle > 1 tbsp brown sugar | baking sauce marinade | | 2 | Milder; a spoon of water with it.
1 tbsp corn syrup > 1 tbsp golden syrup | | | 3 | A little more taste.
60 g jam > 60 g strawberry + 1 tsp chia seed | spread sweet top porridge | | 2 | Crush and wait 15 minutes: far less sugar, keeps 4 days.
100 g milk chocolate > 85 g dark chocolate | | | 3 | More bitter; a little sugar helps.
100 g chocolate chip > 100 g dark chocolate | | | 3 | Chopped. Read the packet for traces of milk.
100 g white chocolate > 80 g dark chocolate | sweet baking | | 1 | Quite another taste.
100 g dark chocolate > 45 g cocoa + 30 g coconut oil + 25 g sugar | baking sweet | | 2 | For batters and sauces; no pieces.
50 g peanut butter > 50 g sunflower seed butter | | | 3 | As creamy; in baking with soda it may turn green, harmlessly.
50 g peanut butter > 50 g almond butter | | | 3 | Milder.
50 g peanut butter > 50 g tahini | sauce dressing dip spread granola | | 2 | Thinner and more bitter: a little honey or syrup helps.
50 g almond butter > 50 g sunflower seed butter | | | 3 | Stronger.
50 g almond butter > 50 g peanut butter | | | 3 | Stronger.
50 g almond butter > 50 g tahini | | | 2 | More bitter.
50 g tahini > 50 g sunflower seed butter | | | 3 | Sweeter: a few more drops of lemon.
50 g tahini > 50 g almond butter | dressing dip sauce baking | | 2 | Milder and sweeter.
50 g tahini > 50 g peanut butter | dressing dip sauce | | 2 | Tastes of peanut.
50 g tahini > 45 g greek yogurt + 1 tsp olive oil | dressing dip sauce | baking | 2 | Fresher and far lighter.
30 g roasted peanut > 30 g sunflower seed | | | 3 | Toast them.
30 g roasted peanut > 30 g pumpkin seed | | | 3 | Toast them.
30 g roasted peanut > 30 g cashew | | | 3 | Softer and sweeter.
30 g peanut > 30 g sunflower seed | | | 3 | Toast them.
30 g peanut > 30 g pumpkin seed | | | 3 | Toast them.
30 g almond > 30 g sunflower seed | | | 3 | Toast them.
30 g almond > 30 g pumpkin seed | | | 3 | Greener, as crunchy.
30 g walnut > 30 g sunflower seed | | | 3 | Toast them.
30 g walnut > 30 g pumpkin seed | | | 3 | Less bitter, as crunchy.
30 g walnut > 30 g pecan | | | 3 | Sweeter.
30 g pecan > 30 g sunflower seed | | | 2 | Toast them.
30 g pecan > 30 g walnut | | | 3 | A little more bitter.
30 g hazelnut > 30 g sunflower seed | | | 2 | Toast them.
30 g hazelnut > 30 g almond | | | 3 | Milder.
30 g hazelnut > 30 g pumpkin seed | | | 2 | Toast them.
30 g pine nut > 30 g sunflower seed | | | 3 | Toast lightly: nearly the same bite.
30 g cashew > 30 g sunflower seed | top salad stir-fry granola sauce | | 2 | Soak them first where they are blended.
30 g pistachio > 30 g pumpkin seed | | | 3 | As green and crunchy.
50 g almond flour > 45 g sunflower seed | baking binder top | | 2 | Grind fine; the crumb is greyer.
50 g almond flour > 40 g rice flour + 10 g rapeseed oil | baking | | 2 | Drier; add a spoon of liquid.
100 ml almond milk > 100 ml rice milk | | | 3 | Sweeter.
100 ml almond milk > 100 ml coconut milk drink | | | 3 | A faint taste of coconut.
100 ml almond milk > 100 ml soy milk | | | 3 | Thicker, with more protein.
100 ml soy milk > 100 ml rice milk | | emulsion | 2 | Thinner and sweeter.
100 ml soy milk > 100 ml coconut milk drink | | emulsion | 2 | A faint taste of coconut.
100 ml soy milk > 100 ml almond milk | | emulsion | 3 | Thinner.
100 ml soy milk > 100 ml milk | | | 3 | Works alike.
100 ml unsweetened soy milk > 100 ml rice milk | | emulsion | 2 | Thinner and sweeter.
100 ml unsweetened soy milk > 100 ml coconut milk drink | | emulsion | 2 | A faint taste of coconut.
100 ml unsweetened soy milk > 100 ml milk | | | 3 | Works alike.
1 tbsp sesame seed > 1 tbsp sunflower seed | | | 3 | Larger; chop them.
1 tbsp sesame seed > 1 tbsp pumpkin seed | | | 2 | Chopped.
1 tbsp sesame seed > 1 tbsp chia seed | top baking | | 2 | Tiny and crunchy.
100 g hummus > 90 g chickpea + 1 tbsp olive oil + 1 tsp lemon juice | | | 3 | Blended without tahini; season with garlic and salt.
30 g flaxseed > 30 g chia seed | | | 3 | Swells as well.
30 g chia seed > 30 g flaxseed | | | 3 | Grind it, so that it swells.
30 g dried apricot > 30 g date | | | 2 | Sweeter, and never sulphured.
30 g dried apricot > 30 g raisin | | | 3 | Smaller and sweeter.
30 g raisin > 30 g date | | | 3 | Chopped.
100 g potato > 100 g sweet potato | | | 3 | Sweeter and softer; ten minutes less in the oven.
100 g potato > 120 g turnip | stew soup roast | | 2 | A third of the energy; a little sharp.
100 g potato > 120 g cauliflower | soup mash stew roast | | 2 | Lighter and faster to cook.
100 g potato > 100 g parsnip | roast soup stew | | 2 | Sweeter, with more fibre.
100 g sweet potato > 100 g butternut squash | | | 3 | Lighter and more watery.
100 g sweet potato > 100 g potato | | | 3 | Less sweet.
100 g butternut squash > 100 g pumpkin | | | 3 | More watery.
100 g butternut squash > 100 g sweet potato | | | 3 | Sweeter and denser.
100 g spinach > 100 g kale | | raw | 2 | Tougher: cook it 5 minutes longer.
100 g spinach > 100 g swiss chard | | | 3 | Slice the stalks and cook them first.
100 g kale > 120 g spinach | | | 3 | Wilts in a minute.
100 g swiss chard > 100 g spinach | | | 3 | Wilts in a minute.
100 g broccoli > 100 g cauliflower | | | 3 | Milder.
100 g cauliflower > 100 g broccoli | | | 3 | Greener.
100 g courgette > 100 g aubergine | roast stew fry | raw | 2 | Softer; it drinks more oil.
100 g aubergine > 100 g courgette | roast stew fry | | 2 | Firmer and done sooner.
100 g mushroom > 100 g aubergine | stew sauce roast | raw | 2 | Softer, less savoury.
100 g mushroom > 90 g courgette | stir-fry sauce soup | | 2 | Milder.
100 g leek > 80 g onion | | | 3 | Stronger.
100 g fennel > 80 g celery | | | 2 | Without the anise.
100 g pea > 100 g edamame | | | 3 | Firmer, with more protein.
100 g carrot > 100 g parsnip | soup stew roast | raw | 2 | Sweeter.
100 g apple > 100 g pear | | | 3 | Softer.
100 g pear > 100 g apple | | | 3 | Crisper.
100 g chip potato > 140 g potato | roast fry | | 2 | Cut and roast with a spoon of oil.
50 g potato chip > 20 g corn tortilla + 1 tsp olive oil | top raw | | 2 | Cut, oil and bake crisp.
50 g cracker > 40 g corn tortilla | top raw spread | | 2 | Cut and bake crisp.
`;
