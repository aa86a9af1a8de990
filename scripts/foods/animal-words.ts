/** Words that name the flesh, fat or bones of an animal. */
export const MEAT =
  /\b(beef|pork|lamb|mutton|veal|chicken|chik|turkey|ducks?|goose|ham|bacon|sausages?|salami|pepperoni|bologna|frankfurters?|franks?|hot ?dogs?|wieners?|meats?|carne|meatballs?|meatloaf|steaks?|livers?|kidneys?|giblets?|gizzards?|tripe|menudo|pozole|venison|bison|buffalo|deer|rabbit|pheasant|quail|game|lard|tallow|suet|schmaltz|gelatins?|bratwurst|chorizo|prosciutto|pancetta|guanciale|speck|pastrami|corned|pate|sweetbreads?|tongue|moose|elk|caribou|bear|boar|squirrel|ostrich|emu|horse|(?:ham|cheese|chili|chilli|beef|steak)burgers?|chitterlings|rinds|cracklings|drippings|bone|bones|marrow|oxtail|luncheon|cold cuts?|knackwurst|kielbasa|mortadella|scrapple|headcheese|capicola|guinea hen|squab|frog|turtle|whale|seals?|walrus|beluga|bowhead|sea lion|owl|grouse|ptarmigan|muskrat|beaver|opossum|raccoon|pigeon|agutuk|marshmallows?|gravy|barbecue|foie|sirloin|brisket|ribs|mincemeat|pie, mince|adobo|pasteles|gumbo|jambalaya|jerky|slim jim|gyros?|stock|broth|bouillon|consomme|mushu)\b/i;

/** Phrases with such a word that mean no meat; taken out of the name before it is read. */
export const NO_MEAT =
  /\b((?<!or )without (?:meat|ham|bacon|beef|gravy)[^,]*|no (?:meat|gravy)|meatless[^,]*|[^,]*, meatless.*|vegetarian[^,]*|veggie\w*(?: [\w']+)?|vegan [^,]*|veggieburgers?|gardenburgers?|soyburgers?|meat ?(?:substitute|extender)s?[^,]*|imitation (?:bacon|ham)[^,]*|^bacon bits$|grated meat|coconut meat|nut ?meats?|meat of nuts|(?:hamburgers?|hot ?dogs?|frankfurters?)(?:,? or (?:hamburgers?|hot ?dogs?))? (?:rolls?|buns?|relish)|rolls?, (?:hamburger|hot ?dog|frankfurter)s?(?: or hot ?dogs?)?|(?:buns?|rolls?), [^,]*(?:hamburger|hot ?dog)[^,]*|relish, (?:hot ?dog|hamburger)|milk, indian buffalo|kidney ?beans?|beans?,? [^,]*kidney|peas?, [^,]*kidney|turtle beans?|black turtle[^,]*|turtle soup beans?|steak fries|steak cut|fries, steak|steak sauce|sauces?, (?:steak|barbecue|duck|wing|buffalo)[^,]*|(?:barbecue|barbeque|buffalo|duck|wing|steak) sauce|barbecue[ -]flavou?r\w*|barbecue chips|chili, barbecue|chips, barbecue|bearnaise|bone health|squash[^,]*|chick ?peas?|horseradish|elk ?berries|bear ?berries|goose ?berries|gooseberries|beefsteak (?:tomato\w*|plant)|hen of the woods|chicken of the woods|duck ?weed|turkey ?berries|rose ?hips|lambs?'? ?quarters|lamb'?s lettuce|oyster (?:crackers?|mushrooms?|plant)|crackers?, oyster|mushrooms?, oyster|vegetable oysters?|game (?:chips)|bear claws?|slim-a-bear|gummi bears?|gummy bears?|teddy grahams?|vegetable (?:broth|stock|bouillon)(?:, bouillon)?|(?:broth|stock|bouillon),[^,]*vegetable (?:broth|stock)|(?:broth|stock|bouillon)[^,]*, vegetable|marrow(?:fat)? (?:squash|peas?)|sea ?weed[^,]*|horse ?(?:gram|bean)s?|goat'?s? (?:milk|cheese)|egg, (?:duck|goose|quail|turkey|turtle)[^,]*|(?:duck|goose|quail|turkey) eggs?|pigeon peas?|gravy, vegetarian|with(?:out)? bones?|(?:fish|clam|shrimp|seafood) (?:stock|broth)|(?:stock|broth), (?:fish|clam|shrimp|seafood))\b/i;

/** Words of pork and what is commonly made of it. */
export const PORK =
  /\b(pork|hams?|bacon|lard|salami|pepperoni|prosciutto|pancetta|guanciale|speck|chorizo|sausages?|bratwurst|kielbasa|mortadella|frankfurters?|franks?|hot ?dogs?|wieners?|boar|chitterlings|cracklings|scrapple|luncheon meat|cold cuts?|bologna|capicola|gelatins?|marshmallows?|meat drippings|drippings|head ?cheese|rinds|braunschweiger|liverwurst|knackwurst|blood sausage|pasteles|jambalaya|gumbo|carnitas|potted meat|meat loaf|blt)\b/i;
export const NO_PORK =
  /\b(turkey (?:ham|bacon|sausages?|franks?)|(?:sausages?|frankfurters?|franks?|bologna|salami|bacon|hams?|hot ?dogs?|luncheon meat|pepperoni)s?,? (?:[^,]*, )?(?:turkey|beef|chicken)(?!(?: and|,| &) pork)|beef (?:franks?|frankfurters?|sausages?|bologna|salami|bacon)|(?:chicken|turkey) (?:hams?|franks?|frankfurters?|hot ?dogs?|bologna|bacon)|turkey, [^,]*ham|^(?:turkey|chicken|beef)(?: ham)?,(?!.*\bpork\b).*|wieners \(beef franks\)|fish (?:sausage|ham))\b/i;

export const ALCOHOL =
  /\b(wines?|beers?|liqueurs?|whiske?y|bourbon|vodka|rum|gin|sake|brandy|cognac|tequila|cocktail|daiquiri|pina colada|martini|margarita|mojito|sangria|alcoholic|sherry|vermouth|champagne|distilled|ale|cider, hard|amaretto|marsala|kahlua|gelatin shot)\b/i;
export const NO_ALCOHOL =
  /\b(^.*non-?alcoholic.*|vinegar.*|[^,]*vinegar|sauce, cocktail|ginger ale|fruit cocktail|shrimp cocktail|cocktail sauce|cocktail (?:juice|onions?|mix)|juice cocktail|[^,]*juice cocktail|root beer|without alcohol|virgin [^,]*|distilled water|cocktail, [^,]*juice|cranberry juice cocktail|beer salami|rum flavor|tomato[^,]*cocktail|vegetable juice cocktail|beer batter)\b/i;

/** From animals, though neither meat nor milk nor egg. */
export const OTHER_ANIMAL =
  /\b(honey|bee|mead|gelatins?|jello|jell-o|marshmallows?|caviar|shellac|royal jelly|isinglass|gummies|gummy|gummi)\b/i;

/** Animals of the sea that are no fish, crustacean or mollusc of the fourteen allergens. */
export const OTHER_SEAFOOD =
  /\b(sea ?food|sea cucumbers?|tunicate|oopah|ascidians?|jellyfish|sea urchins?|uni|whale|seal|walrus|sea lion|chitons?)\b/i;
