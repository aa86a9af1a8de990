const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/,\s*/));

/** Names that leave open which of several unlike foods is meant; the table's choice is the commonest, never sure. */
export const OPEN_NAMES = names(`
apricot, bacon bit, basil, bean, beef, beef brisket, beef mince, beef roast, beef short rib, beef stew meat,
berry, biscuit, bittersweet chocolate, black bean, black eyed pea, borlotti bean, bouillon cube, bratwurst,
bread, breakfast sausage, brisket, butter bean, cannellini bean, cheese, chicken, chicken breast, chicken leg,
chicken piece, chicken thigh, chickpea, chili, chocolate, chocolate chip, chorizo, chuck roast, clam, coconut,
coconut cream, coconut flake, coconut milk, coffee, coffee creamer, cooked chicken, cookie, coriander,
corned beef, cottage cheese, crab, crab meat, crabmeat, cracker, cranberry, cream, creamer, currant,
curry sauce, dark chocolate, date, dill, dressing, dried fruit, duck, duck breast, fennel, fig, firm tofu,
fish, flour tortilla, french fry, garbanzo bean, ginger, goat cheese, goose, granola, granola bar,
grated cheese, gravy, great northern bean, greek yogurt, green chile, ground beef, ground chicken, ground lamb,
ground pork, ham, haricot bean, hash brown, herb, hot dog, hot sauce, ice cream, italian sausage, kidney bean, kielbasa,
lamb, lamb chop, lamb leg, lamb shoulder, leg of lamb, lima bean, liqueur, margarine, marjoram, mashed potato,
minced beef, mixed bean, mixed dried fruit, mixed vegetable, mozzarella, mozzarella cheese, mustard,
natural yogurt, navy bean, nori, nut, oatmeal, olive, oregano, pancake, pasta sauce, peanut, pepper, pickle,
pie crust, pinto bean, plain chocolate, plain yogurt, popcorn, pork, pork belly, pork chop, pork loin,
pork sausage, pork shoulder, pot roast, protein powder, rack of lamb, red kidney bean, ribeye, rice noodle,
ricotta, ricotta cheese, roast beef, roll, rosemary, rotisserie chicken, sage, salad dressing, salami, salmon,
salmon fillet, salmon steak, salsa, sardine, sausage, seaweed, short rib, shredded cheese, shredded chicken,
shredded coconut, sirloin steak, skirt steak, smoked sausage, snapper, spare rib, squash, steak, stew beef,
stewing beef, stock cube, stuffing, sweetener, taco shell, tarragon, tea, thyme, tofu, tortilla, trout, tuna,
turkey, whipped cream, white bean, white fish, whole chicken, wild mushroom, yogurt
`);

/** Names whose food the table lacks: the one that bears them is only the nearest, as if written `~name` in the tables. */
export const NEAREST_ONLY = names(`
amaretti, amaretti biscuit, balti curry paste, bean burger, bisquick, cacao nib, calabrian chili paste,
callaloo, candied ginger, cashew milk, cassava flour, chili bean paste, chili garlic paste, chili jam,
clotted cream, coconut amino, coconut extract, coconut flour, crescent roll dough, crystallised ginger,
crystallized ginger, date syrup, dried cep, dried porcini, dried porcini mushroom, dried shrimp,
dry ranch dressing mix, duck confit, edible gold star, food coloring, fresh chervil, fresh marjoram,
fresh oregano, fresh sage, fresh sage leaf, fresh tarragon, fresh turmeric, ginger cake, gravy granule,
green enchilada sauce, gyoza wrapper, halloumi, halloumi cheese, hot chili paste, jaggery, kewpie mayonnaise,
korean chili paste, labneh, laksa paste, lamb stock, liquid smoke, madras curry paste,
marinated artichoke heart, mascarpone, mascarpone cheese, mincemeat, mint jelly, mint sauce, oat cream, paneer,
pizza crust, pizza dough, plant based burger, potato flour, potato starch, quark, quorn, quorn piece,
ranch dressing mix, ranch seasoning, ranch seasoning mix, red chili paste, silver ball, skate, skate wing,
skyr, sourdough starter, soy cream, speculoos, stem ginger, tandoori paste, thai curry paste,
tikka curry paste, tikka masala curry paste, tikka paste, tonkatsu sauce, vanilla bean, vanilla bean paste,
vanilla paste, vanilla pod, veal stock, vegan bacon, vegan chicken, vegan mayo, vegan mayonnaise,
vegan sausage, wasabi, wasabi paste, yellow food colouring gel
`);
