/** What words of a name say, folded, in all eight languages together: their forms hardly clash. */

const SIZES: ReadonlySet<string> = new Set(
  (
    "gross grosse grosser grosses grossen grossem mittelgross mittelgrosse mittelgrosser mittelgrosses mittelgrossen mittlere mittlerer mittleres mittleren klein kleine kleiner kleines kleinen kl mittelgr " +
    "gros grosses grand grande grands grandes petit petite petits petites moyen moyenne moyens moyennes " +
    "gran pequeno pequena pequenos pequenas mediano mediana medianos medianas chico chica " +
    "grandi piccolo piccola piccoli piccole medio media medi medie grosso grossa grossi " +
    "duzy duza duze duzego duzej duzych maly mala male malego malej malych sredni srednia srednie sredniego sredniej srednich " +
    "groot grote klein kleine middelgroot middelgrote " +
    "stor stora stort liten litet lilla sma medelstor medelstora medelstort " +
    "medios medias grauda graudo"
  ).split(" "),
);
const HEAPS: ReadonlySet<string> = new Set(
  (
    "gehauft gehaufte gehaufter gestrichen gestrichene gestrichener gestr geh gut voll volle voller leicht " +
    "bombee bombees rase rases pleine pleines bonne bonnes belle belles " +
    "colmada colmadas rasa rasas buen buena generosa generoso generosas " +
    "colmo colmi raso rasi abbondante abbondanti scarso scarsi pieno pieni " +
    "czubata czubate czubatych plaska plaskie plaskich kopiata kopiate " +
    "afgestreken afgestr volle flinke " +
    "ragad ragade struken strukna toppad toppade rejal " +
    "cheia cheias bem colmada"
  ).split(" "),
);
const CUT =
  /^(?:fein|grob|frisch|klein|dunn)?ge(?:hackt|wurfelt|rieben|raspelt|schalt|schnitten|mahlen|presst|hobelt|viertelt|achtelt|teilt|waschen|putzt|siebt|hautet|morsert|zupft|schlagen|schmolzen)(?:e[rnsm]?)?$|^(?:zer(?:druckt|kleinert|lassen|stossen|broselt|rieben)|halbiert|viertelt|entkernt|entsteint|entstielt|abge(?:tropft|spult|rieben|zogen|waschen|seiht)|aufgetaut|verquirlt|puriert|ausgepresst|zimmerwarm|raumtemperiert|weich|blanchiert|filetiert|klein(?:geschnitten|gehackt)|eingeweicht)(?:e[rnsm]?)?$|^(?:hach|eminc|coup|pel|cisel|ecras|rap|epluch|concass|mix|ramolli|denoyaut|degraiss|egoutt|rinc|lav|tamis|press|effeuill|pil|taill|detaill|epepin|equeut|fouett|decortiqu|emiett|effiloch|tranch|hydrat|zest|brunois|battu|fondu|moulu|attendri)e?e?s?$|^(?:picad|rallad|ralad|pelad|cortad|trocead|molid|machacad|triturad|lavad|escurrid|derretid|fundid|batid|tamizad|exprimid|desmenuzad|laminad|deshuesad|desgranad|majad|remojad|enjuagad|despepitad|fatiad|espremid|escorrid|peneirad|esmagad|desfiad|amassad|descascad|descarocad|moid|limp)[oa]s?$|^(?:tritat|grattugiat|affettat|tagliat|sbucciat|macinat|pelat|schiacciat|sciolt|fus|setacciat|scolat|lavat|sgocciolat|snocciolat|denocciolat|mondat|battut|sbattut|spremut|ammollat|ammorbidit|sgranat|pulit|sminuzzat|spezzettat|dissalat|sgusciat|frullat|sbriciolat)[oaie]$|^(?:po|drobno)?(?:siekan|krojon|krusz|tluczon)[aeyi](?:go|j|ch|m)?$|^(?:star|obran|z?mielon|przecisniet|zmiazdzon|roztopion|rozpuszczon|odsaczon|umyt|przesian|wydrazon|wypestkowan|rozdrobnion|wycisniet|oplukan|zgniecion|rozkloc|roztrzepan|ubit|pokruszon|posiekan|pokrojon)[aeyi](?:go|j|ch|m)?$|^(?:startego|startej|startych|starty|starta|starte)$|^(?:fijn|grof|vers|dun)?ge(?:snipperd|hakt|raspt|perst|malen|sneden|schild|smolten|wassen|halveerd|peld|pureerd|klopt|zeefd|kneusd|schaafd)e?$|^(?:uitgelekt|afgespoeld|ontpit|uitgeperst|ontveld|verkruimeld|losgeklopt|fijngemalen|schoongemaakt)e?$|^(?:fin|grov|ny|tunt|smat)?(?:hacka|riv|skiva|mal|skala|tarna|strimla|pressa|smalt|dela|skolj|mosa|vispa|halvera|klyfta|karna|urkarna|finfordela|fordela|sila)(?:d|de|t|da|en|et|na|ad|ade|at)$|^(?:avrunn|rumstempererad|rumsvarm|smalt)(?:en|et|na|t|a)?$/;
/** How a cut is made: "fein", "finement", "drobno". */
const ADVERB =
  /^(?:fein|grob|frisch|dunn|finement|grossierement|fraichement|finamente|grossolanamente|recien|muy|bien|bem|gruesa|fino|fina|drobno|grubo|cienko|swiezo|fijn|grof|vers|dun|fint|fin|grovt|tunt|nyss|grosseiramente|freschi?amente|appena|leggermente|legerement|ligeramente|levemente)$/;

/** Dried, ground and the like stay in the name where the cut makes another food of it. */
const KEPT =
  /^(?:(?:viande|boeuf|porc|veau|agneau|steak|dinde) hachee?s?|(?:carne|ternera|cerdo|vaca|res|pollo) (?:picada|molida|moida)|(?:carne|manzo|maiale|vitello) macinat[ao]|frango moido|mieso mielone|(?:wolowina|wieprzowina|lopatka) mielona|mielone mieso|mielonego miesa|miesa mielonego|mielonej wolowiny|wolowiny mielonej|pan rallado|pao ralado|pomodor[oi] pelat[oi]|tomates? (?:triturado|pelado|concassees?|pelees)|krossade tomater|hackade tomater|sucre moulu|azucar molida?|cafe (?:moulu|molido|moido)|caffe macinato)$/;

/** Thin, thick, fine: said of a slice between its measure and its name. */
export const isThickness = (word: string): boolean =>
  /^(?:fine?s?|epaisses?|minces?|finas?|gruesas?|sottili|spesse|dunne|dikke|tunna|tjocka|cienkie|grube)$/.test(word);
export const isSize = (word: string): boolean => SIZES.has(word);
export const isHeap = (word: string): boolean => HEAPS.has(word);
export const isAdverb = (word: string): boolean => ADVERB.test(word);
/** Whether two folded words in a row are one food though the second is a cut: "carne picada". */
export const isKept = (pair: string): boolean => KEPT.test(pair);
/** Whether the word says how a food is cut or made ready. "râpé" is a cut, "rape" a plant. */
export const isCut = (word: string, written: string): boolean =>
  CUT.test(word) && !(word === written && /^(?:rapes?|pile?s?|coups?|mix|fusi|laves?)$/.test(word));

/** Small words that may stand inside a preparation: "en dés", "in feine Würfel". */
export const CUT_PHRASE =
  /(?:^|\s)(?:in (?:\S+ )?(?:\S*wurfeln?|\S*scheib(?:en|chen)|\S*streifen|\S*stucken?|\S*ringen?|spalten|stifte|rollchen|viertel|achtel|halften|scheiben)|en (?:\S+ )?(?:des|rondelles?|tranches?|cubes|morceaux|lamelles|julienne|quartiers|brunoise|lanieres|batonnets|fines? \S+|petits? \S+|rodajas|dados|daditos|trozos|trocitos|cubos|cubitos|juliana|tiras|laminas|cuartos|aros|gajos|mitades)|a (?:rodajas|dados|trozos|tiras|laminas|cubetti|dadini|fette|fettine|rondelle|pezzi|pezzetti|spicchi|strisce|striscioline|listarelle|julienne|temperatur[ae] ambiante|temperatura ambiente|quadratini|tocchetti)|in (?:cubetti|pezzi|pezzetti|quarti|fette)|al (?:vapor|dente)|w (?:\S+ )?(?:kostke|plasterki|plastry|plastrach|paski|piorka|talarki|cwiartki|kawalki|slupki|cieniutkie \S+|temperaturze pokojowej)|in (?:\S+ )?(?:blokjes|plakjes|plakken|ringen|ringetjes|halve ringen|reepjes|stukjes|stukken|partjes|schijfjes|dunne \S+|fijne \S+)|op kamertemperatuur|i (?:\S+ )?(?:tarningar|skivor|bitar|strimlor|klyftor|ringar|kuber|stavar|slantar)|em (?:\S+ )?(?:cubos|cubinhos|rodelas|fatias|tiras|pedacos|pedacinhos|laminas|quartos|metades|gomos|temperatura ambiente)|sans (?:peau|pepins|noyau|os)|sin (?:piel|pepitas|semillas|hueso)|ohne (?:stein|haut|kerne)|senza (?:pelle|semi|nocciolo|buccia)|bez (?:skory|pestek|skorki)|zonder (?:vel|pit|pitten|schil)|utan (?:skinn|karnor|ben)|sem (?:pele|sementes|caroco|casca))(?=\s|$)/;

/** Where what a thing is for, or to whose taste, begins. */
export const PURPOSE =
  /(?:^|\s)(?:(?:und )?(?:etwas |mehr )?(?:zum|zur) \S|fur (?:die|den|das|dem|eine|einen)? ?\S|nach (?:geschmack|belieben|bedarf|wunsch)|je nach|pour |selon |au gout|a volonte|facultatif|facultative|para |al gusto|a gusto|cantidad necesaria|c\/n|per |q ?\. ?b|qb(?:\s|$)|q ?\. ?s(?:\W|$)|n ?\. ?b ?\.|quanto basta|a piacere|a scelta|do (?:smaku|smazenia|posypania|dekoracji|podania|przybrania|formy|blachy|wysmarowania|posmarowania|podsypania|polania|obtoczenia|panierowania)|na (?:blache|wierzch|patelnie|stolnice)|wedlug uznania|opcjonalnie|voor (?:de|het|in|op|bij|erover|erbij|bakken|garnering)? ?\S|om (?:te|in|mee|de|het) ?\S|naar smaak|naar wens|efter smak|till (?:stekning|garnering|servering|formen|pensling|platen|panering|utbakning|dekoration|smorjning|topping|pannan)|for (?:stekning|garnering|att)|att (?:steka|servera|garnera|pensla)|a gosto|quanto baste|opcional|opzionale|facoltativo|optioneel|valfritt|optional)/;
/** Names that hold such a word: "lievito per dolci". */
export const PURPOSE_NAMES =
  /(?:lievito|panna|zucchero|farina|preparato|cioccolato) per |nata para |levure pour |(?:proszek|proszku) do |przyprawa do |harina para |crema para |polvo para |mix voor |kruiden voor /;
