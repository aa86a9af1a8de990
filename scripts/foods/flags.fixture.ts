/**
 * Foods with the flags a person read and approved, a line each: `USDA description | diet | allergens`. The diet is the
 * strictest of vegan, vegetarian and pescatarian that fits, or meat; `pork` and `alcohol` follow where they are inside.
 */
export const APPROVED_FLAGS = `
Alcoholic beverage, beer, regular, all | vegan alcohol | gluten
Alcoholic beverage, distilled, all (gin, rum, vodka, whiskey) 80 proof | vegan alcohol |
Hard cider | vegan alcohol | sulphites
Alcoholic beverage, liqueur, coffee with cream, 34 proof | vegetarian alcohol | milk
Alcoholic beverage, wine, table, red | vegan alcohol | sulphites
Alcoholic beverage, rice (sake) | vegan alcohol |
Bagels, plain, enriched, with calcium propionate (includes onion, poppy, sesame) | vegan | gluten sesame
Leavening agents, baking powder, double-acting, sodium aluminum sulfate | vegan |
Bread, white, commercially prepared (includes soft bread crumbs) | vegan | gluten
Bread crumbs, dry, grated, plain | vegan | gluten
Bread, egg | vegetarian | gluten eggs milk
Rolls, hamburger or hotdog, plain | vegan | gluten
Bread, chapati or roti, plain, commercially prepared | vegan | gluten
Tortillas, ready-to-bake or -fry, corn | vegan |
Crackers, saltines (includes oyster, soda, soup) | vegan | gluten
Leavening agents, cream of tartar | vegan |
Crackers, crispbread, rye | vegan | gluten
Croissants, butter | vegetarian | gluten eggs milk
Doughnuts, cake-type, plain (includes unsugared, old-fashioned) | vegetarian | gluten eggs milk
Phyllo dough | vegan | gluten
Focaccia, Italian flatbread, plain | vegan | gluten
Garlic bread, frozen | vegetarian | gluten milk
Pie crust, cookie-type, prepared from recipe, graham cracker, chilled | vegetarian | gluten eggs milk
Cookies, ladyfingers, with lemon juice and rind | vegetarian | gluten eggs milk
Crackers, matzo, plain | vegan | gluten
Bread, naan, plain, commercially prepared, refrigerated | vegetarian | gluten milk
Crackers, whole-wheat | vegan | gluten
Cookies, chocolate sandwich, with creme filling, regular | vegetarian | gluten eggs milk
Pancakes, plain, dry mix, complete (includes buttermilk) | vegetarian | gluten eggs milk
Puff pastry, frozen, ready-to-bake | vegan | gluten
Bread, pumpernickel | vegan | gluten
Bread, rye | vegan | gluten
Bread, french or vienna (includes sourdough) | vegan | gluten
Cake, sponge, commercially prepared | vegetarian | gluten eggs milk
Bread stuffing, bread, dry mix | vegan | gluten
Tortillas, ready-to-bake or -fry, flour, refrigerated | vegan | gluten
Waffles, plain, frozen, ready-to-heat | vegetarian | gluten eggs milk
Wonton wrappers (includes egg roll wrappers) | vegetarian | gluten eggs milk
Leavening agents, yeast, baker's, active dry | vegan |
Beef, ground, 80% lean meat / 20% fat, raw | meat |
Beef, variety meats and by-products, suet, raw | meat |
Beef, variety meats and by-products, tripe, raw | meat |
Cereals ready-to-eat, RALSTON Corn Flakes | vegan | gluten
Cereals ready-to-eat, granola, homemade | vegan | gluten
Cereals, corn grits, white, regular and quick, enriched, dry | vegan |
Cereal, muesli | vegan | gluten nuts peanuts
Cereals, oats, regular and quick, not fortified, dry | vegan | gluten
Cereals ready-to-eat, wheat, puffed, fortified | vegan | gluten
Cereals ready-to-eat, KELLOGG, KELLOGG'S RICE KRISPIES | vegan | gluten
Blood sausage | meat pork |
Beef, cured, dried | meat |
Chorizo, pork and beef | meat pork |
Beef, cured, corned beef, canned | meat |
Sausage, Italian, pork, raw | meat pork |
Meatballs, frozen, Italian style | meat pork | gluten eggs milk
Mortadella, beef, pork | meat pork | nuts
Beef, cured, pastrami | meat |
Pate, chicken liver, canned | meat |
Ham, prosciutto | meat pork |
Salami, dry or hard, pork, beef | meat pork |
Turkey bacon, unprepared | meat |
Almond milk, unsweetened | vegan | nuts
Non-dairy milk, NFS | vegan | nuts soy
Rice milk | vegan |
Butter, salted | vegetarian | milk
Cream substitute, powdered | vegetarian | milk
Egg, whole, raw, fresh | vegetarian | eggs
Egg, white, raw, fresh | vegetarian | eggs
Egg, duck, whole, fresh, raw | vegetarian | eggs
Egg, quail, whole, fresh, raw | vegetarian | eggs
Butter oil, anhydrous | vegetarian | milk
Cheese, goat, soft type | vegetarian | milk
Milk, goat, fluid, with added vitamin D | vegetarian | milk
Kefir, lowfat, plain, LIFEWAY | vegetarian | milk
Milk, malted, dry mix, not reconstituted | vegetarian | gluten milk
Egg, white, dried, powder, stabilized, glucose reduced | vegetarian | eggs
Cheese, white, queso blanco | vegetarian | milk
Cheese, parmesan, grated | vegetarian | milk
Imitation cheese | vegetarian | milk
Whey, sweet, dried | vegetarian | milk
Dessert topping, semi solid, frozen | vegetarian | milk
Beverages, coffee, brewed, prepared with tap water | vegan |
Beverages, carbonated, ginger ale | vegan |
Beverages, carbonated, root beer | vegan |
Beverages, Protein powder whey based | vegetarian | milk
Animal fat, bacon grease | meat pork |
Fat, beef tallow | meat |
Salad dressing, caesar dressing, regular | pescatarian | eggs fish milk mustard
Oil, cocoa butter | vegan |
Curry sauce | vegetarian | milk
Hollandaise sauce | vegetarian | eggs milk
Lard | meat pork |
Margarine, regular, 80% fat, composite, stick, with salt | vegan |
Salad dressing, mayonnaise, regular | vegetarian | eggs soy mustard
Oil, peanut, salad or cooking | vegan | peanuts
Oil, sesame, salad or cooking | vegan | sesame
Oil, walnut | vegan | nuts
Fish, anchovy, european, canned in oil, drained solids | pescatarian | fish
Mollusks, clam, mixed species, canned, drained solids | pescatarian | molluscs
Mollusks, clam, mixed species, canned, liquid | pescatarian | molluscs
Crustaceans, crab, blue, canned | pescatarian | crustaceans
Mollusks, cuttlefish, mixed species, raw | pescatarian | molluscs
Fish, fish sticks, frozen, prepared | pescatarian | gluten fish
Frog legs, raw | meat pork | fish
Crustaceans, crayfish, mixed species, farmed, raw | pescatarian | crustaceans
Crustaceans, shrimp, mixed species, raw (may have been previously frozen) | pescatarian | crustaceans
Mollusks, mussel, blue, raw | pescatarian | molluscs
Mollusks, octopus, common, raw | pescatarian | molluscs
Mollusks, oyster, Pacific, raw | pescatarian | molluscs
Crustaceans, shrimp, raw (not previously frozen) | pescatarian | crustaceans
Fish, caviar, black and red, granular | pescatarian | fish
Fish, sardine, Atlantic, canned in oil, drained solids with bone | pescatarian | fish
Mollusks, scallop, mixed species, raw | pescatarian | molluscs
Fish, shark, mixed species, raw | pescatarian | fish
Mollusks, snail, raw | pescatarian | molluscs
Mollusks, squid, mixed species, raw | pescatarian | molluscs
Crustaceans, crab, alaska king, imitation, made from surimi | pescatarian | crustaceans fish gluten eggs
Fish, tuna, light, canned in water, drained solids | pescatarian | fish
Apricots, raw | vegan |
Apricots, dried, sulfured, uncooked | vegan | sulphites
Cherries, tart, dried, sweetened | vegan |
Raisins, golden seedless | vegan | sulphites
Maraschino cherries, canned, drained | vegan | sulphites
Breadfruit, raw | vegan |
Gooseberries, raw | vegan |
Barley flour or meal | vegan | gluten
Buckwheat groats, roasted, dry | vegan |
Buckwheat flour, whole-groat | vegan |
Bulgur, dry | vegan | gluten
Wheat flour, white, cake, enriched | vegan | gluten
Corn flour, masa, enriched, white | vegan |
Cornstarch | vegan |
Couscous, dry | vegan | gluten
Noodles, egg, dry, enriched | vegetarian | gluten eggs
Spelt, uncooked | vegan | gluten
Wheat flour, white, all-purpose, enriched, bleached | vegan | gluten
Pasta, fresh-refrigerated, plain, as purchased | vegetarian | gluten eggs
Pasta, gluten-free, corn, dry | vegan |
Rice, white, glutinous, unenriched, uncooked | vegan |
Oat bran, raw | vegan | gluten
Pasta, dry, enriched | vegan | gluten
Barley, pearled, raw | vegan | gluten
Cornmeal, degermed, enriched, yellow | vegan |
Quinoa, uncooked | vegan |
Rice noodles, dry | vegan |
Rye flour, dark | vegan | gluten
Vital wheat gluten | vegan | gluten
Semolina, enriched | vegan | gluten
Noodles, japanese, soba, dry | vegan | gluten
Wheat germ, crude | vegan | gluten
Vinegar, balsamic | vegan | sulphites
Spices, celery seed | vegan | celery
Mustard, prepared, yellow | vegan | mustard
Spices, mustard seed, ground | vegan | mustard
Vanilla extract | vegan alcohol |
Vinegar, distilled | vegan |
Vinegar, red wine | vegan | sulphites
Spices, pumpkin pie spice | vegan |
Custard | vegetarian | eggs milk
Game meat, deer, raw | meat |
Game meat, boar, wild, raw | meat pork |
Lamb, variety meats and by-products, kidneys, raw | meat |
Nuts, almonds, blanched | vegan | nuts
Nuts, brazilnuts, dried, unblanched | vegan | nuts
Nuts, cashew butter, plain, without salt added | vegan | nuts
Nuts, chestnuts, european, roasted | vegan |
Nuts, coconut meat, raw | vegan |
Nuts, coconut milk, canned (liquid expressed from grated meat and water) | vegan |
Nuts, coconut cream, raw (liquid expressed from grated meat) | vegan |
Nuts, almond paste | vegan | nuts
Nuts, mixed nuts, dry roasted, with peanuts, without salt added | vegan | peanuts nuts
Nuts, pine nuts, dried | vegan | nuts
Seeds, sesame butter, tahini, from roasted and toasted kernels (most common type) | vegan | sesame
Seeds, sesame seeds, whole, dried | vegan | sesame
Pork, cured, bacon, unprepared | meat pork |
Snacks, pork skins, plain | meat pork |
Chicken, broilers or fryers, meat and skin, raw | meat |
Pate de foie gras, canned (goose liver pate), smoked | meat |
Beans, baked, canned, plain or vegetarian | vegan |
Beans, black turtle, mature seeds, canned | vegan |
Beans, kidney, red, mature seeds, canned, drained solids | vegan |
Hummus, commercial | vegan | sesame
Miso | vegan | soy
Peanut butter, smooth style, with salt | vegan | peanuts
Soy sauce made from soy and wheat (shoyu) | vegan | gluten soy
Soy sauce made from soy and wheat (shoyu), low sodium | vegan | gluten soy
Soy sauce made from soy (tamari) | vegan | gluten soy
Tempeh | vegan | soy
Tofu, raw, firm, prepared with calcium sulfate | vegan | soy
Bacon, meatless | vegetarian | gluten eggs soy
Sausage, meatless | vegetarian | gluten eggs soy
Veggie burgers or soyburgers, unprepared | vegetarian | gluten eggs soy
Tofu yogurt | vegetarian | soy milk
Soy flour, defatted | vegan | soy
Noodles, chinese, cellophane or long rice (mung beans), dehydrated | vegan |
Chickpea flour (besan) | vegan |
Fish cake or patty, NS as to fish | pescatarian | gluten eggs fish milk
Snacks, beef jerky, chopped and formed | meat |
Snacks, shrimp cracker | pescatarian | gluten crustaceans eggs milk
Snacks, pretzels, hard, plain, salted | vegan | gluten
Snacks, trail mix, regular | vegan | nuts
Snacks, potato chips, plain, salted | vegan |
Sauce, homemade, white, medium | vegetarian | milk gluten
Soup, beef broth or bouillon canned, ready-to-serve | meat | celery
Gravy, chicken, canned or bottled, ready-to-serve | meat | gluten
Soup, cream of mushroom, canned, condensed | vegetarian | gluten milk
Sauce, fish, ready-to-serve | pescatarian | fish
Soup, stock, fish, home-prepared | pescatarian | fish celery
Sauce, hoisin, ready-to-serve | vegetarian | gluten soy
Sauce, oyster, ready-to-serve | pescatarian | soy molluscs gluten
Sauce, pasta, spaghetti/marinara, ready-to-serve | vegetarian |
Sauce, peanut, made from peanut butter, water, soy sauce | vegan | gluten peanuts soy
Sauce, pesto, ready-to-serve, refrigerated | vegetarian | milk nuts
Soup, ramen noodle, any flavor, dry | meat | gluten
Soup, chicken broth cubes, dry | meat | celery
Sauce, tartar, ready-to-serve | vegetarian | eggs
Sauce, teriyaki, ready-to-serve | vegan | gluten soy
Soup, vegetable broth, ready to serve | vegan | celery
Sauce, worcestershire | pescatarian | fish
Wasabi | vegan | mustard
Sauce, barbecue | vegan |
Sauce, steak, tomato based | vegan |
Fruit butters, apple | vegan |
Chocolate-flavored hazelnut spread | vegetarian | nuts milk soy
Chocolate, dark, 70-85% cacao solids | vegan |
Candies, milk chocolate | vegetarian | milk
Gelatins, dry powder, unsweetened | meat pork |
Candies, halavah, plain | vegan | sesame
Honey | vegetarian |
Gelatin desserts, dry mix | meat pork |
Licorice | vegan | gluten
Syrups, malt | vegan | gluten
Candies, marshmallows | meat pork |
Syrups, table blends, pancake | vegan |
Candies, praline, prepared-from-recipe | vegan | nuts
Baking chocolate, unsweetened, squares | vegan |
Squash, winter, butternut, raw | vegan |
Celeriac, raw | vegan | celery
Celery, raw | vegan | celery
Edamame, frozen, unprepared | vegan | soy
Mustard greens, raw | vegan |
Mushrooms, oyster, raw | vegan |
Salsify, (vegetable oyster), raw | vegan |
Sauerkraut, canned, solids and liquids | vegan | sulphites
Squash, winter, spaghetti, raw | vegan |
Yeast extract spread | vegan | gluten celery
Onion rings, breaded, par fried, frozen, unprepared | vegan | gluten
Corn, sweet, yellow, canned, cream style, regular pack | vegan |
Lettuce, butterhead (includes boston and bibb types), raw | vegan |
Waterchestnuts, chinese, canned, solids and liquids | vegan |
Pickles, cucumber, sweet (includes bread and butter pickles) | vegan |
Potatoes, mashed, home-prepared, whole milk and butter added | vegetarian | milk
Beans, black turtle, mature seeds, raw | vegan |
Squash, summer, scallop, raw | vegan |
Potatoes, french fried, steak fries, salt added in processing, frozen, as purchased | vegan |
Pickle relish, hot dog | vegan |
Pickle relish, hamburger | vegan |
SILK Plus for Bone Health, soymilk | vegan | soy
Beans, chili, barbecue, ranch style, cooked | vegetarian | milk
Vegetable stew without meat | vegan |
Chili with beans, without meat | vegan |
Pasta with tomato sauce, no meat, canned | vegan | gluten
Chicken, meatless, breaded, fried | vegetarian | gluten eggs soy
Frankfurter, meatless | vegetarian | gluten eggs soy
Gravy, vegetarian | vegetarian | gluten soy milk
MORNINGSTAR FARMS Buffalo Wings, frozen, unprepared | vegetarian | gluten eggs soy
Snacks, potato chips, barbecue-flavor | vegan |
Rolls, hamburger or hot dog, wheat/cracked wheat | vegan | gluten
Crackers, oyster | vegan | gluten
Duck sauce | vegan |
Duck egg, cooked | vegetarian | eggs
Pigeon peas (red gram), mature seeds, raw | vegan |
Cheese, limburger | vegetarian | milk
Egg, Benedict | meat pork | eggs gluten milk
Cheese ball | meat pork | milk nuts peanuts
Gumbo with rice | meat pork | crustaceans
Dirty rice | meat pork |
Baked beans | meat pork |
Beans, baked, home prepared | meat pork |
Sauce, sofrito, prepared from recipe | meat pork |
Soup, minestrone, canned, condensed | meat | celery gluten
Soup, wonton, Chinese restaurant | meat | gluten eggs
Greek Salad, no dressing | pescatarian | fish crustaceans milk
Spinach salad, no dressing | meat pork | eggs
Cobb salad, no dressing | meat pork | eggs
Potato salad, German style | meat pork | eggs mustard
Mole sauce | meat |
Alfredo sauce with poultry | meat | milk
Codfish with starchy vegetables, Puerto Rican style | pescatarian | fish
Tortellini, spinach-filled, no sauce | meat pork | gluten eggs milk
Coffee, macchiato | vegetarian | milk
Owl, horned, flesh, raw (Alaska Native) | meat |
Oil, walrus (Alaska Native) | meat |
Cockles, raw (Alaska Native) | pescatarian | molluscs
Sea cucumber, yane (Alaska Native) | pescatarian |
Acorn stew (Apache) | meat pork |
Bread, gluten free | vegan |
Pizza, cheese, gluten-free thin crust | vegetarian | milk
Shrimp, coated, fried, no added fat | pescatarian | crustaceans gluten eggs
Sushi roll, California | pescatarian | fish crustaceans eggs gluten soy
Wine, nonalcoholic | vegan | sulphites
Frozen novelties, KLONDIKE, SLIM-A-BEAR Chocolate Cone | vegetarian | gluten milk
Pie, mince, prepared from recipe | meat pork | gluten
Egg, whole, fried with animal fat or meat drippings | meat pork | eggs
Mustard spinach, (tendergreen), raw | vegan |
Emu, oyster, raw | meat |
Soup, SWANSON, vegetable broth | vegan | celery
Frankfurter or hot dog, beef and pork | meat pork |
Cold cut sumarine sandwich, with cheese, lettuce, tomato and spread | meat pork | gluten milk
Nutritional powder mix, protein, soy based, NFS | vegetarian | soy milk
Vegan mayonnaise | vegan | soy mustard
Ice cream cones, sugar, rolled-type | vegan | gluten
Carob chips | vegetarian | milk
Puddings, tapioca, dry mix | vegetarian | milk
Toppings, nuts in syrup | vegan | nuts
Nuts, coconut milk, raw (liquid expressed from grated meat and water) | vegan |
`;
