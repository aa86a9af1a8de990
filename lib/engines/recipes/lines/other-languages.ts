import { unitNamed } from "../units";
import type { Label } from "./labels";
import type { Token } from "./tokens";

/** Sizes, cut and taste in the languages of the unit table; the model learned from English lines and takes them for names. */
const SIZE =
  /^(?:(?:mittel)?gross(?:e[rsnm]?)?|klein(?:e[rsnm]?)?|grandes?|gran|petite?s?|gros(?:se)?s?|moyen(?:ne)?s?|pequen[oa]s?|median[oa]s?|piccol[oaie]|medi[oe]|duz[ayei]|mal[ayei]|sredni[ae]?|grote?|middelgrote?|stora?|litet|liten|sma|medelstora?)$/;
const CUT =
  /^(?:fein|grob|frisch)?ge(?:hackt|wurfelt|rieben|schalt|schnitten|mahlen|presst)(?:e[rnsm]?)?$|^(?:hache|emince|coupe|pele|cisele|ecrase|rape)e?s?$|^(?:picad|rallad|ralad|pelad|cortad|trocead|molid)[oa]s?$|^(?:tritat|grattugiat|affettat|tagliat|sbucciat)[oaie]$|^(?:posiekan|start|pokrojon|obran|mielon)[aeyi]$|^(?:fijn)?(?:gesnipperd|gehakt|geraspt|geperst|gemalen)e?$|^(?:fin|grov)?(?:hackad|hackat|riven|rivet|skivad|malen)e?$/;
const TASTE =
  /^(?:etwas|nach geschmack|nach belieben|un peu de|un peu d'|selon (?:le )?gout|au gout|un poco de|al gusto|a gusto|un po' di|q\.b\.|quanto basta|do smaku|troche|naar smaak|een beetje|efter smak|a gosto|um pouco de)(?=\s|$)/;
const TASTE_HEADS = new Set("etwas nach un selon au al a q.b. quanto do troche naar een efter um".split(" "));
const foldedFrom = (tokens: readonly Token[], i: number) =>
  tokens
    .slice(i, i + 4)
    .map((token) => token.folded)
    .join(" ");
/** A number given for each piece: "2 Dosen à 400 g", "een stuk van 2 cm". */
const APIECE = new Set(["a", "von", "van", "de", "di", "od"]);

/** Corrects labels of words that are sizes, cuts, "to taste" or abbreviated measures in another language. */
export function mendOtherLanguages(tokens: readonly Token[], labels: Label[]): void {
  const names = labels.filter((label, i) => label === "name" && tokens[i]?.kind === "word").length;
  if (names < 1) return;
  let left = names;
  const relabel = (i: number, label: Label) => {
    if (left < 2) return;
    labels[i] = label;
    left--;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || labels[i] !== "name" || token.kind !== "word") continue;
    const next = tokens[i + 1];
    if (i > 0 && labels[i - 1] === "quantity" && next) {
      const unit = unitNamed(token.text);
      if (unit && (unit.dimension !== "count" || next.text === ".")) {
        relabel(i, "unit");
        continue;
      }
    }
    const taste = TASTE_HEADS.has(token.folded) ? TASTE.exec(foldedFrom(tokens, i))?.[0] : undefined;
    if (taste) {
      const length = taste.split(" ").length;
      if (left > length) for (let k = i; k < i + length; k++) relabel(k, "purpose");
      i += length - 1;
    } else if (SIZE.test(token.folded) && next?.folded !== "pois") relabel(i, "size");
    // "râpé" is a cut, "rape" a plant.
    else if (CUT.test(token.folded) && !(token.text === token.folded && token.folded.startsWith("rape")))
      relabel(i, "preparation");
    else if (APIECE.has(token.folded) && labels[i + 1] === "quantity") relabel(i, "comment");
  }
}
