/** `line | quantity | unit | name | preparation | size`; every second line is held out from the making of the rules. */
export const GERMAN = `
2 EL Olivenöl | 2 | EL | Olivenöl
1 ½ TL Salz | 1.5 | TL | Salz
1 Prise Zucker | 1 | Prise | Zucker
500 g Weizenmehl (Type 405) | 500 | g | Weizenmehl
eine halbe Zwiebel, fein gehackt | 0.5 | | Zwiebel | fein gehackt
2 große Zwiebeln, gewürfelt | 2 | | Zwiebeln | gewürfelt | große
3 Knoblauchzehen, gepresst | 3 | | Knoblauchzehen | gepresst
1 Bund glatte Petersilie | 1 | Bund | glatte Petersilie
0,5 l Gemüsebrühe | 0.5 | l | Gemüsebrühe
1,5 kg festkochende Kartoffeln | 1.5 | kg | festkochende Kartoffeln
1 Dose Kichererbsen (400 g), abgetropft | 1 | Dose | Kichererbsen | abgetropft
2 Dosen à 400 g gehackte Tomaten | 2 | Dosen | Tomaten | gehackte
ca. 200 ml Milch | 200 | ml | Milch
etwa 150 g geriebener Käse | 150 | g | Käse | geriebener
2-3 Möhren | 2-3 | | Möhren
2 bis 3 EL Sojasauce | 2-3 | EL | Sojasauce
Salz und Pfeffer | | | Salz und Pfeffer
Salz, Pfeffer | | | Salz, Pfeffer
etwas Öl zum Anbraten | | | Öl
Butter für die Form | | | Butter
1 Pck. Backpulver | 1 | Pck | Backpulver
1 Päckchen Vanillezucker | 1 | Päckchen | Vanillezucker
1/2 Becher saure Sahne | 0.5 | Becher | saure Sahne
3 Eier (Größe M) | 3 | | Eier | | Größe M
4 Eigelb | 4 | | Eigelb
1 Stange Lauch, in Ringe geschnitten | 1 | Stange | Lauch | in Ringe geschnitten
250 g frische Champignons, in Scheiben | 250 | g | frische Champignons | in Scheiben
1 kleine rote Chilischote, entkernt | 1 | | rote Chilischote | entkernt | kleine
1 TL gemahlener Kreuzkümmel | 1 | TL | Kreuzkümmel | gemahlener
frisch gemahlener schwarzer Pfeffer | | | schwarzer Pfeffer | frisch gemahlener
1 Msp. Muskatnuss, frisch gerieben | 1 | Msp | Muskatnuss | frisch gerieben
100 g weiche Butter | 100 | g | Butter | weiche
zwei Zweige Rosmarin | 2 | Zweige | Rosmarin
1 Zweig frischer Thymian | 1 | Zweig | frischer Thymian
Saft von 1 Zitrone | 1 | | Zitrone | Saft von
Saft einer halben Orange | 0.5 | | Orange | Saft
1 Glas Kapern | 1 | Glas | Kapern
1 gehäufter EL Speisestärke | 1 | gehäufter EL | Speisestärke
1 gestr. TL Natron | 1 | gestr. TL | Natron
3 Scheiben Toastbrot | 3 | Scheiben | Toastbrot
200 g Rinderhackfleisch | 200 | g | Rinderhackfleisch
1 Stück Ingwer (ca. 3 cm), geschält | 1 | Stück | Ingwer | geschält
ein Schuss Weißwein | 1 | Schuss | Weißwein
ein paar Blätter Basilikum | | Blätter | Basilikum
Petersilie zum Garnieren | | | Petersilie
einige Spritzer Tabasco | | Spritzer | Tabasco
1 Handvoll Rucola | 1 | Handvoll | Rucola
800 g Hähnchenbrustfilet, in Würfel geschnitten | 800 | g | Hähnchenbrustfilet | in Würfel geschnitten
1 rote Paprika | 1 | | rote Paprika
1 gelbe Paprikaschote, in Streifen geschnitten | 1 | | gelbe Paprikaschote | in Streifen geschnitten
125 ml Sahne (30 % Fett) | 125 | ml | Sahne
75 g Zucker | 75 | g | Zucker
1 Würfel frische Hefe (42 g) | 1 | Würfel | frische Hefe
300 g Dinkelvollkornmehl | 300 | g | Dinkelvollkornmehl
2 Kugeln Mozzarella | 2 | Kugeln | Mozzarella
1 Kopf Blumenkohl | 1 | Kopf | Blumenkohl
Salz nach Geschmack | | | Salz
Chiliflocken nach Belieben | | | Chiliflocken
6 mittelgroße Tomaten, geviertelt | 6 | | Tomaten | geviertelt | mittelgroße
4 kleine Kartoffeln, geschält und gewürfelt | 4 | | Kartoffeln | geschält und gewürfelt | kleine
1 Tasse Reis | 1 | Tasse | Reis
2 Tassen lauwarmes Wasser | 2 | Tassen | lauwarmes Wasser
`;
export const FRENCH = `
200 g de farine | 200 | g | farine
2 cuillères à soupe d'huile d'olive | 2 | cuillères à soupe | huile d'olive
1 c. à c. de sel | 1 | c. à c. | sel
1 c. à s. de miel liquide | 1 | c. à s. | miel liquide
une pincée de sel | 1 | pincée | sel
3 gousses d'ail hachées | 3 | gousses | ail | hachées
2 oignons émincés | 2 | | oignons | émincés
1 gros oignon, finement haché | 1 | | oignon | finement haché | gros
25 cl de crème fraîche | 25 | cl | crème fraîche
0,5 l de bouillon de légumes | 0.5 | l | bouillon de légumes
3 œufs | 3 | | œufs
2 jaunes d'œufs | 2 | | jaunes d'œufs
1 sachet de levure chimique | 1 | sachet | levure chimique
1/2 sachet de sucre vanillé | 0.5 | sachet | sucre vanillé
100 g de beurre fondu | 100 | g | beurre | fondu
80 g de beurre mou | 80 | g | beurre mou
2 à 3 carottes, coupées en rondelles | 2-3 | | carottes | coupées en rondelles
deux ou trois tomates bien mûres | 2-3 | | tomates bien mûres
1 boîte de tomates pelées (400 g) | 1 | boîte | tomates pelées
1 boîte de 400 g de pois chiches, égouttés | 1 | boîte | pois chiches | égouttés
Sel et poivre | | | Sel et poivre
Sel, poivre | | | Sel, poivre
1 branche de thym | 1 | branche | thym
quelques brins de persil | | brins | persil
1 bouquet garni | 1 | | bouquet garni
1 botte de radis | 1 | botte | radis
un filet d'huile d'olive | 1 | filet | huile d'olive
1 noix de beurre | 1 | noix | beurre
le jus d'un citron | 1 | | citron | le jus de
le jus de 2 oranges | 2 | | oranges | le jus de
150 g de gruyère râpé | 150 | g | gruyère | râpé
50 g de parmesan fraîchement râpé | 50 | g | parmesan | fraîchement râpé
4 escalopes de poulet | 4 | | escalopes de poulet
600 g de viande hachée | 600 | g | viande hachée
1 kg de pommes de terre, épluchées | 1 | kg | pommes de terre | épluchées
4 pommes de terre moyennes | 4 | | pommes de terre | | moyennes
1 demi-citron | 0.5 | | citron
une demi-cuillère à café de cannelle | 0.5 | cuillère à café | cannelle
environ 150 ml de lait | 150 | ml | lait
1 verre de vin blanc sec | 1 | verre | vin blanc sec
beurre pour le moule | | | beurre
huile pour la friture | | | huile
1 pâte feuilletée | 1 | | pâte feuilletée
1 rouleau de pâte brisée | 1 | rouleau | pâte brisée
2 tranches de jambon blanc | 2 | tranches | jambon blanc
6 tranches fines de lard fumé | 6 | tranches | lard fumé
poivre du moulin | | | poivre du moulin
noix de muscade râpée | | | noix de muscade | râpée
250 g de champignons de Paris émincés | 250 | g | champignons de Paris | émincés
1 poireau, lavé et coupé en tronçons | 1 | | poireau | lavé et coupé en tronçons
1 cuil. à soupe de moutarde | 1 | cuil. à soupe | moutarde
3 cuil. à café de sucre roux | 3 | cuil. à café | sucre roux
2 échalotes ciselées | 2 | | échalotes | ciselées
1 poignée de roquette | 1 | poignée | roquette
1 feuille de laurier | 1 | feuille | laurier
4 feuilles de gélatine | 4 | feuilles | gélatine
1 petite courgette coupée en dés | 1 | | courgette | coupée en dés | petite
2 petits poivrons rouges | 2 | | poivrons rouges | | petits
du sel | | | sel
sucre glace (facultatif) | | | sucre glace
une douzaine d'huîtres | 12 | | huîtres
20 cl de lait de coco | 20 | cl | lait de coco
`;
