/** One spelling for words written several ways (singular, folded). */
export const SPELLINGS: ReadonlyMap<string, string> = pairs(`
chilli chile chilly chilie chilli chillie=chili
yoghurt yoghourt yogourt joghurt=yogurt
aubergine brinjal=eggplant
courgette=zucchini
rocket roquette rucola=arugula
tinned jarred=canned
prawn=shrimp
mince minced=ground
mangetout=snowpea
wholemeal wholewheat=wholewheat
wholegrain=wholegrain
doughnut=donut
catsup=ketchup
hazelnut filbert=hazelnut
houmous hoummus humus=hummus
beetroot=beet
swede=rutabaga
maize=corn
whisky=whiskey
omelette=omelet
tumeric=turmeric
cardamon=cardamom
mozarella mozzerella=mozzarella
fetta=feta
parmigiano parmesan=parmesan
portobello portabello portabella=portabella
cremini crimini=crimini
bulgar bulghur=bulgur
brocolli broccolli=broccoli
bok pak=bok
choi choy=choy
haricot=haricot
fibre=fiber
flavour flavoured=flavored
flavor=flavored
grey=gray
semi=semi
linguini=linguine
lasagne=lasagna
fettucini fettuccini fettucine=fettuccine
tortiglioni=pasta
worchestershire worcester=worcestershire
sulphured=sulfured
lite=light
fatfree=nonfat
0pct=nonfat
nondairy=dairyfree
nonalcoholic=alcoholfree
defrosted thawed=frozen
uncooked=raw
unsmoked=unsmoked
skim skimmed=skim
desiccated dessicated=desiccated
chickpea garbanzo=chickpea
molasse=molasses
gelatine=gelatin
caster castor=caster
pepperoncini peperoncini pepperoncino=pepperoncini
shitake shiitake=shiitake
tumeric=turmeric
barbeque bbq=barbecue
coriandre=coriander
`);

/** Phrases of several words (singular, folded, after the spellings) with one meaning. */
export const SYNONYM_PHRASES: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ...pairsOfPhrases(`
spring onion=scallion
green onion=scallion
salad onion=scallion
bell pepper=bell pepper
capsicum=bell pepper
sweet pepper=bell pepper
corn flour=corn flour
whole meal=wholewheat
whole wheat=wholewheat
whole grain=wholegrain
snow pea=snowpea
mange tout=snowpea
sugar snap pea=snowpea
sugar snap=snowpea
garbanzo bean=chickpea
chick pea=chickpea
butter bean=lima bean
borlotti bean=cranberry bean
pak choy=bok choy
egg plant=eggplant
sweet corn=sweetcorn
hamburger meat=ground beef
hamburger mince=ground beef
half and half=halfandhalf
and or=or
tin of=canned
can of=canned
bicarbonate of soda=baking soda
bicarb of soda=baking soda
bicarbonate soda=baking soda
bicarb soda=baking soda
sodium bicarbonate=baking soda
self raising=selfrising
self rising=selfrising
all purpose=allpurpose
semi skimmed=semiskimmed
semi skim=semiskimmed
fat free=nonfat
non fat=nonfat
no fat=nonfat
zero fat=nonfat
low fat=lowfat
reduced fat=reducedfat
sugar free=sugarfree
gluten free=glutenfree
dairy free=dairyfree
non dairy=dairyfree
plant based=plantbased
alcohol free=alcoholfree
non alcoholic=alcoholfree
salt free=unsalted
no salt added=nosalt
no added salt=nosalt
without salt=unsalted
low sodium=lowsodium
reduced sodium=lowsodium
low salt=lowsodium
extra virgin=extravirgin
2pct greek=lowfat greek
2pct cottage=lowfat cottage
2pct plain=lowfat plain
`),
  ].map(([from, to]) => [from, to.split(" ")]),
);

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split("\n")
      .flatMap((line) => {
        const [from = "", to = ""] = line.split("=");
        return from.split(" ").map((word) => [word, to] as const);
      }),
  );
}

function pairsOfPhrases(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split("\n")
      .map((line) => {
        const [from = "", to = ""] = line.split("=");
        return [from, to] as const;
      }),
  );
}
