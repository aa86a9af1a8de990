/** `line | quantity | unit | name | preparation | size`; every second line is held out from the making of the rules. */
export const SPANISH = `
2 cucharadas de aceite de oliva | 2 | cucharadas | aceite de oliva
½ cucharadita de sal | 0.5 | cucharadita | sal
una pizca de azúcar | 1 | pizca | azúcar
un puñado de perejil picado | 1 | puñado | perejil | picado
1 cebolla grande, picada finamente | 1 | | cebolla | picada finamente | grande
media cebolla picada | 0.5 | | cebolla | picada
3 dientes de ajo, laminados | 3 | dientes | ajo | laminados
2 dientes de ajo picados | 2 | dientes | ajo | picados
500 g de harina de trigo | 500 | g | harina de trigo
250 gr de mantequilla derretida | 250 | gr | mantequilla | derretida
1 taza de arroz | 1 | taza | arroz
1 taza y media de leche | 1.5 | taza | leche
0,5 l de caldo de pollo | 0.5 | l | caldo de pollo
1,5 kg de patatas | 1.5 | kg | patatas
2 o 3 tomates maduros | 2-3 | | tomates maduros
2-3 zanahorias peladas | 2-3 | | zanahorias | peladas
sal al gusto | | | sal
Sal y pimienta al gusto | | | Sal y pimienta
pimienta negra recién molida | | | pimienta negra | recién molida
4 huevos | 4 | | huevos
cuatro huevos | 4 | | huevos
1 lata de atún en aceite | 1 | lata | atún en aceite
1 lata (400 g) de tomate triturado | 1 | lata | tomate triturado
1 bote de garbanzos cocidos (400 g) | 1 | bote | garbanzos cocidos
zumo de 1 limón | 1 | | limón | zumo de
el zumo de medio limón | 0.5 | | limón | el zumo de
ralladura de 1 naranja | 1 | | naranja | ralladura de
100 g de queso rallado | 100 | g | queso | rallado
400 g de carne picada de ternera | 400 | g | carne picada de ternera
600 g de pechuga de pollo, cortada en dados | 600 | g | pechuga de pollo | cortada en dados
1 pimiento rojo cortado en tiras | 1 | | pimiento rojo | cortado en tiras
2 pimientos verdes medianos | 2 | | pimientos verdes | | medianos
un chorrito de vinagre | 1 | chorrito | vinagre
1 chorro de vino blanco | 1 | chorro | vino blanco
1 hoja de laurel | 1 | hoja | laurel
2 ramitas de tomillo fresco | 2 | ramitas | tomillo fresco
1 sobre de levadura química | 1 | sobre | levadura química
1 cdta. de pimentón dulce | 1 | cdta | pimentón dulce
2 cdas. de salsa de soja | 2 | cdas | salsa de soja
1 cda de miel | 1 | cda | miel
200 ml de nata para montar | 200 | ml | nata para montar
aceite para freír | | | aceite
perejil fresco para decorar | | | perejil fresco
aceite de oliva virgen extra | | | aceite de oliva virgen extra
1 rebanada de pan | 1 | rebanada | pan
4 lonchas de jamón serrano | 4 | lonchas | jamón serrano
1 vaso de agua | 1 | vaso | agua
medio vaso de vino tinto | 0.5 | vaso | vino tinto
1 manojo de cilantro | 1 | manojo | cilantro
un kilo de mejillones | 1 | kilo | mejillones
medio kilo de gambas peladas | 0.5 | kilo | gambas | peladas
un cuarto de taza de aceite | 0.25 | taza | aceite
3/4 taza de azúcar moreno | 0.75 | taza | azúcar moreno
unas hojas de albahaca | | hojas | albahaca
aprox. 300 g de espinacas | 300 | g | espinacas
unos 200 g de champiñones laminados | 200 | g | champiñones | laminados
1 aguacate, pelado y troceado | 1 | | aguacate | pelado y troceado
1 berenjena pequeña | 1 | | berenjena | | pequeña
1 cucharada sopera de maicena | 1 | cucharada sopera | maicena
2 cucharadas colmadas de cacao | 2 | cucharadas colmadas | cacao
un poco de nuez moscada | | | nuez moscada
1 docena de almejas | 12 | | almejas
`;
export const ITALIAN = `
300 g di farina 00 | 300 | g | farina 00
2 cucchiai di olio extravergine d'oliva | 2 | cucchiai | olio extravergine d'oliva
1 cucchiaino di sale | 1 | cucchiaino | sale
un pizzico di sale | 1 | pizzico | sale
1 spicchio d'aglio | 1 | spicchio | aglio
2 spicchi d'aglio tritati | 2 | spicchi | aglio | tritati
1 cipolla piccola, tritata | 1 | | cipolla | tritata | piccola
mezza cipolla rossa | 0.5 | | cipolla rossa
sale q.b. | | | sale
sale e pepe q.b. | | | sale e pepe
Olio extravergine d'oliva q.b. | | | Olio extravergine d'oliva
3 uova | 3 | | uova
Uova 3 | 3 | | Uova
Farina 00 300 g | 300 | g | Farina 00
Zucchero: 120 g | 120 | g | Zucchero
100 g di parmigiano grattugiato | 100 | g | parmigiano | grattugiato
400 g di pomodori pelati | 400 | g | pomodori pelati
1 scatola di fagioli borlotti | 1 | scatola | fagioli borlotti
1 barattolo di ceci (400 g) | 1 | barattolo | ceci
0,5 l di brodo vegetale | 0.5 | l | brodo vegetale
1 bicchiere di vino bianco | 1 | bicchiere | vino bianco
mezzo bicchiere di latte | 0.5 | bicchiere | latte
1 bustina di lievito per dolci | 1 | bustina | lievito per dolci
1 ciuffo di prezzemolo | 1 | ciuffo | prezzemolo
4 foglie di basilico | 4 | foglie | basilico
alcune foglie di basilico fresco | | foglie | basilico fresco
1 rametto di rosmarino | 1 | rametto | rosmarino
2 rametti di timo fresco | 2 | rametti | timo fresco
250 g di carne macinata | 250 | g | carne macinata
500 g di petto di pollo a cubetti | 500 | g | petto di pollo | a cubetti
2 carote tagliate a rondelle | 2 | | carote | tagliate a rondelle
2-3 patate medie | 2-3 | | patate | | medie
1 costa di sedano | 1 | costa | sedano
50 g di burro fuso | 50 | g | burro | fuso
80 g di burro a temperatura ambiente | 80 | g | burro | a temperatura ambiente
una noce di burro | 1 | noce | burro
un filo d'olio | 1 | filo | olio
pepe nero macinato fresco | | | pepe nero | macinato fresco
noce moscata | | | noce moscata
il succo di 1 limone | 1 | | limone | il succo di
scorza grattugiata di 1 limone | 1 | | limone | scorza grattugiata di
succo di mezzo limone | 0.5 | | limone | succo di
200 ml di panna fresca | 200 | ml | panna fresca
1 mozzarella da 125 g | 1 | | mozzarella
1 confezione di pasta sfoglia | 1 | confezione | pasta sfoglia
burro per la teglia | | | burro
olio di semi per friggere | | | olio di semi
1 peperone rosso, tagliato a strisce | 1 | | peperone rosso | tagliato a strisce
2 zucchine grandi | 2 | | zucchine | | grandi
320 g di spaghetti | 320 | g | spaghetti
1 manciata di pinoli tostati | 1 | manciata | pinoli tostati
due cucchiaini di zucchero a velo | 2 | cucchiaini | zucchero a velo
un cucchiaio e mezzo di aceto | 1.5 | cucchiaio | aceto
4 fette di pane casereccio | 4 | fette | pane casereccio
1 etto di prosciutto cotto | 1 | etto | prosciutto cotto
circa 150 g di ricotta | 150 | g | ricotta
2 cucchiai rasi di cacao amaro | 2 | cucchiai rasi | cacao amaro
1 limone non trattato | 1 | | limone non trattato
un po' di latte | | | latte
peperoncino a piacere | | | peperoncino
1 melanzana, lavata e tagliata a dadini | 1 | | melanzana | lavata e tagliata a dadini
100 g di olive nere denocciolate | 100 | g | olive nere | denocciolate
`;
