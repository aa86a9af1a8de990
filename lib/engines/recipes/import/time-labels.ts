/** Which of a recipe's times a label names. */
export type TimeKey = "prepMinutes" | "cookMinutes" | "totalMinutes";

/** What pages and people write before a time, as alternatives of a pattern; the first that fits counts. */
export const TIME_LABELS: readonly (readonly [TimeKey, string])[] = [
  [
    "totalMinutes",
    "total(?: time)?|time|ready in|takes|duration|gesamtzeit|gesamtdauer|dauer|zeit(?:aufwand)?|fertig in|temps total|durée(?: totale)?|prêt en|tiempo(?: total)?|listo en|tempo(?: total[e]?)?|pronto in|bereidingstijd|totale tijd|totale bereidingstijd|klaar in|tid|total tid|klart på|czas(?: (?:przygotowania|całkowity))?|całkowity czas|gotowe w|elkészítési idő|összidő|celkový čas|doba přípravy|tilberedningstid|tillagningstid|aika",
  ],
  [
    "prepMinutes",
    "prep(?:aration)?(?: time)?|vorbereitung(?:szeit)?|arbeitszeit|zubereitungszeit|(?:temps de )?préparation|(?:tiempo de )?preparación|(?:tempo di )?preparazione|(?:tempo de )?(?:preparação|preparo)|voorbereiding(?:stijd)?|voorbereidingstijd|förberedelse(?:tid)?|przygotowanie|czas przygotowań|příprava|príprava|előkészítés",
  ],
  [
    "cookMinutes",
    "cook(?:ing)?(?: time)?|bak(?:e|ing)(?: time)?|kochzeit|garzeit|backzeit|koch-?\\/?\\s?backzeit|(?:temps de )?cuisson|(?:tiempo de )?(?:cocción|horneado)|(?:tempo di )?cottura|(?:tempo de )?(?:cozedura|cozimento|forno)|kooktijd|oventijd|baktijd|gräddningstid|koktid|(?:czas )?(?:gotowania|pieczenia|smażenia)|gotowanie|pieczenie|sütési idő|főzési idő",
  ],
];
