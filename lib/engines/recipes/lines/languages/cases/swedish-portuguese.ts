/** `line | quantity | unit | name | preparation | size`; every second line is held out from the making of the rules. */
export const SWEDISH = `
2 msk olivolja | 2 | msk | olivolja
1 msk smör | 1 | msk | smör
1 tsk salt | 1 | tsk | salt
0,5 tsk malen kanel | 0.5 | tsk | kanel | malen
1 krm svartpeppar | 1 | krm | svartpeppar
1 dl vetemjöl | 1 | dl | vetemjöl
2 1/2 dl strösocker | 2.5 | dl | strösocker
1,5 dl mjölk | 1.5 | dl | mjölk
3 ägg | 3 | | ägg
2 äggulor | 2 | | äggulor
1 gul lök, finhackad | 1 | | gul lök | finhackad
1 stor gul lök | 1 | | gul lök | | stor
2 vitlöksklyftor, pressade | 2 | | vitlöksklyftor | pressade
2 klyftor vitlök | 2 | klyftor | vitlök
1 burk krossade tomater | 1 | burk | krossade tomater
1 burk kikärtor (400 g) | 1 | burk | kikärtor
500 g köttfärs | 500 | g | köttfärs
600 g kycklingfilé, i bitar | 600 | g | kycklingfilé | i bitar
salt och peppar | | | salt och peppar
salt och svartpeppar efter smak | | | salt och svartpeppar
smör till stekning | | | smör
olja till formen | | | olja
1 nypa salt | 1 | nypa | salt
en nypa socker | 1 | nypa | socker
2-3 morötter | 2-3 | | morötter
2 till 3 potatisar | 2-3 | | potatisar
en halv citron | 0.5 | | citron
saften av 1 citron | 1 | | citron | saften av
saften av en halv lime | 0.5 | | lime | saften av
1 kruka färsk basilika | 1 | kruka | färsk basilika
1 knippe persilja, hackad | 1 | knippe | persilja | hackad
1 kvist rosmarin | 1 | kvist | rosmarin
100 g riven ost | 100 | g | ost | riven
150 g ost, riven | 150 | g | ost | riven
50 g smält smör | 50 | g | smör | smält
100 g rumsvarmt smör | 100 | g | smör | rumsvarmt
1 paket halloumi | 1 | paket | halloumi
1 förp bacon | 1 | förp | bacon
2 dl vispgrädde | 2 | dl | vispgrädde
4 skivor bröd | 4 | skivor | bröd
1 röd paprika, tärnad | 1 | | röd paprika | tärnad
1 liten zucchini | 1 | | zucchini | | liten
2 medelstora rödlökar, skivade | 2 | | rödlökar | skivade | medelstora
4 port pasta | 4 | port | pasta
ca 800 g fast potatis | 800 | g | fast potatis
cirka 2 dl vatten | 2 | dl | vatten
två matskedar honung | 2 | matskedar | honung
en tesked vaniljsocker | 1 | tesked | vaniljsocker
1 tärning grönsaksbuljong | 1 | tärning | grönsaksbuljong
25 g jäst | 25 | g | jäst
1 bit färsk ingefära, riven | 1 | bit | färsk ingefära | riven
nymalen svartpeppar | | | svartpeppar | nymalen
färsk timjan till garnering | | | färsk timjan
1 påse ruccola | 1 | påse | ruccola
3 stjälkar selleri, skivade | 3 | stjälkar | selleri | skivade
1 purjolök, strimlad | 1 | | purjolök | strimlad
1 näve spenat | 1 | näve | spenat
lite citronsaft | | | citronsaft
några kvistar timjan | | kvistar | timjan
1 flaska öl | 1 | flaska | öl
2 msk hackad persilja | 2 | msk | persilja | hackad
1/2 dl finhackad gräslök | 0.5 | dl | gräslök | finhackad
`;
export const PORTUGUESE = `
2 colheres de sopa de azeite | 2 | colheres de sopa | azeite
1 colher (sopa) de manteiga | 1 | colher (sopa) | manteiga
1 colher de chá de sal | 1 | colher de chá | sal
1 colher (chá) de fermento em pó | 1 | colher (chá) | fermento em pó
1 xícara de farinha de trigo | 1 | xícara | farinha de trigo
2 xícaras (chá) de açúcar | 2 | xícaras (chá) | açúcar
1 e 1/2 xícara de leite | 1.5 | xícara | leite
1 xícara e meia de água | 1.5 | xícara | água
1 dente de alho picado | 1 | dente | alho | picado
3 dentes de alho amassados | 3 | dentes | alho | amassados
1 cebola média picada | 1 | | cebola | picada | média
1 cebola grande, picada em cubos | 1 | | cebola | picada em cubos | grande
meia cebola roxa | 0.5 | | cebola roxa
uma pitada de sal | 1 | pitada | sal
1 pitada de noz-moscada | 1 | pitada | noz-moscada
sal a gosto | | | sal
sal e pimenta-do-reino a gosto | | | sal e pimenta-do-reino
sal q.b. | | | sal
azeite q.b. | | | azeite
3 ovos | 3 | | ovos
2 gemas | 2 | | gemas
500 g de carne moída | 500 | g | carne moída
500g de peito de frango em cubos | 500 | g | peito de frango | em cubos
1 lata de leite condensado | 1 | lata | leite condensado
1 lata de tomate pelado | 1 | lata | tomate pelado
1 caixinha de creme de leite | 1 | caixinha | creme de leite
200 ml de leite de coco | 200 | ml | leite de coco
0,5 l de caldo de legumes | 0.5 | l | caldo de legumes
100 g de queijo parmesão ralado | 100 | g | queijo parmesão | ralado
50 g de manteiga derretida | 50 | g | manteiga | derretida
2 cenouras descascadas e cortadas em rodelas | 2 | | cenouras | descascadas e cortadas em rodelas
2 a 3 batatas | 2-3 | | batatas
2 ou 3 tomates maduros | 2-3 | | tomates maduros
suco de 1 limão | 1 | | limão | suco de
sumo de meio limão | 0.5 | | limão | sumo de
1 maço de coentros | 1 | maço | coentros
1 ramo de salsa | 1 | ramo | salsa
cheiro-verde picado a gosto | | | cheiro-verde | picado
1 folha de louro | 1 | folha | louro
2 folhas de louro | 2 | folhas | louro
óleo para fritar | | | óleo
manteiga para untar | | | manteiga
1 fio de azeite | 1 | fio | azeite
um fio de azeite | 1 | fio | azeite
4 fatias de presunto | 4 | fatias | presunto
6 fatias de pão de forma | 6 | fatias | pão de forma
1 pimentão vermelho cortado em tiras | 1 | | pimentão vermelho | cortado em tiras
1 pimento verde | 1 | | pimento verde
1 copo de vinho branco | 1 | copo | vinho branco
1/2 copo de água morna | 0.5 | copo | água morna
duas colheres de sopa de mel | 2 | colheres de sopa | mel
1 colher de sobremesa de amido de milho | 1 | colher de sobremesa | amido de milho
1 pacote de macarrão | 1 | pacote | macarrão
1 tablete de caldo de galinha | 1 | tablete | caldo de galinha
cerca de 300 g de camarão limpo | 300 | g | camarão | limpo
1 posta de bacalhau demolhado e desfiado | 1 | posta | bacalhau demolhado | desfiado
pimenta-do-reino moída na hora | | | pimenta-do-reino | moída na hora
um pouco de salsa picada | | | salsa | picada
1 kg de batata, descascada | 1 | kg | batata | descascada
1 punhado de rúcula | 1 | punhado | rúcula
1 abobrinha pequena ralada | 1 | | abobrinha | ralada | pequena
1 talo de aipo | 1 | talo | aipo
`;
