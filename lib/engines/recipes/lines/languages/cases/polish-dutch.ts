/** `line | quantity | unit | name | preparation | size`; every second line is held out from the making of the rules. */
export const POLISH = `
2 łyżki oliwy z oliwek | 2 | łyżki | oliwy z oliwek
1 łyżeczka soli | 1 | łyżeczka | soli
szczypta soli | | szczypta | soli
1 szczypta gałki muszkatołowej | 1 | szczypta | gałki muszkatołowej
1 szklanka mleka | 1 | szklanka | mleka
pół szklanki cukru | 0.5 | szklanki | cukru
500 g mąki pszennej | 500 | g | mąki pszennej
1,5 szklanki mąki pszennej tortowej | 1.5 | szklanki | mąki pszennej tortowej
3 jajka | 3 | | jajka
5 jajek | 5 | | jajek
1 cebula, drobno posiekana | 1 | | cebula | drobno posiekana
2 duże cebule | 2 | | cebule | | duże
2 ząbki czosnku | 2 | ząbki | czosnku
3 ząbki czosnku, przeciśnięte przez praskę | 3 | ząbki | czosnku | przeciśnięte przez praskę
1 pęczek koperku | 1 | pęczek | koperku
pół pęczka natki pietruszki | 0.5 | pęczka | natki pietruszki
1 puszka ciecierzycy (400 g) | 1 | puszka | ciecierzycy
1 puszka krojonych pomidorów | 1 | puszka | pomidorów | krojonych
200 ml śmietanki 30% | 200 | ml | śmietanki 30%
250 g sera żółtego, startego | 250 | g | sera żółtego | startego
100 g startego parmezanu | 100 | g | parmezanu | startego
sól i pieprz do smaku | | | sól i pieprz
sól, pieprz | | | sól, pieprz
olej do smażenia | | | olej
masło do wysmarowania formy | | | masło
1 łyżeczka proszku do pieczenia | 1 | łyżeczka | proszku do pieczenia
2-3 marchewki | 2-3 | | marchewki
2 do 3 łyżek wody | 2-3 | łyżek | wody
około 300 g pieczarek | 300 | g | pieczarek
ok. 1 kg ziemniaków | 1 | kg | ziemniaków
sok z 1 cytryny | 1 | | cytryny | sok z
sok z połowy cytryny | 0.5 | | cytryny | sok z
2 łyżki posiekanej natki pietruszki | 2 | łyżki | natki pietruszki | posiekanej
1 czerwona papryka, pokrojona w kostkę | 1 | | czerwona papryka | pokrojona w kostkę
500 g piersi z kurczaka | 500 | g | piersi z kurczaka
400 g mięsa mielonego wołowego | 400 | g | mięsa mielonego wołowego
1 opakowanie cukru waniliowego | 1 | opakowanie | cukru waniliowego
1 kostka masła | 1 | kostka | masła
100 g roztopionego masła | 100 | g | masła | roztopionego
4 plastry boczku | 4 | plastry | boczku
2 liście laurowe | 2 | liście | laurowe
kilka listków bazylii | | listków | bazylii
garść rukoli | | garść | rukoli
1 garść świeżego szpinaku | 1 | garść | świeżego szpinaku
3 średnie ziemniaki, obrane | 3 | | ziemniaki | obrane | średnie
1 mała cukinia | 1 | | cukinia | | mała
świeżo mielony pieprz | | | pieprz | świeżo mielony
1 łyżka miodu | 1 | łyżka | miodu
dwie łyżki octu jabłkowego | 2 | łyżki | octu jabłkowego
trzy łyżki sosu sojowego | 3 | łyżki | sosu sojowego
0,5 l bulionu warzywnego | 0.5 | l | bulionu warzywnego
1/2 łyżeczki cynamonu | 0.5 | łyżeczki | cynamonu
1 gałązka rozmarynu | 1 | gałązka | rozmarynu
4 gałązki świeżego tymianku | 4 | gałązki | świeżego tymianku
7 g suszonych drożdży | 7 | g | suszonych drożdży
25 g świeżych drożdży | 25 | g | świeżych drożdży
1 kawałek imbiru (ok. 2 cm) | 1 | kawałek | imbiru
150 g ryżu basmati | 150 | g | ryżu basmati
ćwierć łyżeczki kurkumy | 0.25 | łyżeczki | kurkumy
półtorej szklanki wody | 1.5 | szklanki | wody
1 słoik ogórków kiszonych | 1 | słoik | ogórków kiszonych
natka pietruszki do dekoracji | | | natka pietruszki
`;
export const DUTCH = `
2 eetlepels olijfolie | 2 | eetlepels | olijfolie
2 el olijfolie | 2 | el | olijfolie
1 theelepel zout | 1 | theelepel | zout
1 tl komijnpoeder | 1 | tl | komijnpoeder
snufje zout | | snufje | zout
een snufje peper | 1 | snufje | peper
250 g bloem | 250 | g | bloem
500 gram rundergehakt | 500 | gram | rundergehakt
1 ui, gesnipperd | 1 | | ui | gesnipperd
2 grote uien, fijngehakt | 2 | | uien | fijngehakt | grote
2 teentjes knoflook | 2 | teentjes | knoflook
3 tenen knoflook, geperst | 3 | tenen | knoflook | geperst
1 blik kikkererwten (400 g) | 1 | blik | kikkererwten
2 blikken tomatenblokjes | 2 | blikken | tomatenblokjes
1 blikje tomatenpuree | 1 | blikje | tomatenpuree
200 ml slagroom | 200 | ml | slagroom
0,5 liter groentebouillon | 0.5 | liter | groentebouillon
1,5 dl melk | 1.5 | dl | melk
3 eieren | 3 | | eieren
1 eidooier | 1 | | eidooier
2 à 3 wortels | 2-3 | | wortels
2 of 3 takjes tijm | 2-3 | takjes | tijm
een halve komkommer | 0.5 | | komkommer
een halve citroen, uitgeperst | 0.5 | | citroen | uitgeperst
sap van 1 citroen | 1 | | citroen | sap van
sap van een halve limoen | 0.5 | | limoen | sap van
1 bosje peterselie | 1 | bosje | peterselie
half bosje koriander | 0.5 | bosje | koriander
peper en zout naar smaak | | | peper en zout
zout en peper | | | zout en peper
100 g geraspte kaas | 100 | g | kaas | geraspte
50 g gesmolten boter | 50 | g | boter | gesmolten
boter om in te vetten | | | boter
olie om in te bakken | | | olie
1 rode paprika, in reepjes | 1 | | rode paprika | in reepjes
1 gele paprika in blokjes | 1 | | gele paprika | in blokjes
400 g kipfilet, in stukjes gesneden | 400 | g | kipfilet | in stukjes gesneden
300 g champignons, in plakjes | 300 | g | champignons | in plakjes
1 kleine courgette | 1 | | courgette | | kleine
4 middelgrote aardappels, geschild | 4 | | aardappels | geschild | middelgrote
ongeveer 150 g spinazie | 150 | g | spinazie
circa 1 kg kruimige aardappelen | 1 | kg | kruimige aardappelen
1 zakje vanillesuiker | 1 | zakje | vanillesuiker
1 pakje bakpoeder | 1 | pakje | bakpoeder
1 pak bladerdeeg | 1 | pak | bladerdeeg
4 plakjes ontbijtspek | 4 | plakjes | ontbijtspek
2 sneetjes brood | 2 | sneetjes | brood
1 handvol rucola | 1 | handvol | rucola
handje basilicumblaadjes | | handje | basilicumblaadjes
scheutje witte wijn | | scheutje | witte wijn
1 flinke scheut azijn | 1 | flinke scheut | azijn
versgemalen zwarte peper | | | zwarte peper | versgemalen
1 laurierblaadje | 1 | | laurierblaadje
2 eetlepels fijngehakte peterselie | 2 | eetlepels | peterselie | fijngehakte
twee eetlepels honing | 2 | eetlepels | honing
een eetlepel sojasaus | 1 | eetlepel | sojasaus
1 stuk gember van 2 cm | 1 | stuk | gember
1 cm gember, geraspt | 1 | cm | gember | geraspt
75 g zachte roomboter | 75 | g | zachte roomboter
1 struik bleekselderij | 1 | struik | bleekselderij
2 stengels bosui | 2 | stengels | bosui
poedersuiker om te bestuiven | | | poedersuiker
`;
