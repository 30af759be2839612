/**
 * The marks of three invented classes: one line a student, columns between bars, as the teacher typed them. A
 * leading apostrophe marks a number typed as text, as in Sheets.
 */
export const PERIOD_1 = `
  Abara      | Chidi    | 204560 | 20   |      | 12   |      | 10   | 12
  Adeyemi    | Folake   | 204744 | 18   |      | 15   |      | 8    | 12
  Bianchi    | Luca     | 204339 | 15   | 19   | 13.5 |      | 6    | 10.5
  Castillo   | Maya     | 204176 | 12   | 14   | 10   | 13   | 4    | 5
  Chaudhry   | Imran    | 204837 | 16   |      | 10   |      | 8    | 9
  D'Angelo   | Sofia    | 204968 | 11   | 14   | 10   | 13   | 5    | 8
  Delacroix  | Noé      | 204172 | 12   |      | 8    |      | 5    | MI
  Eriksen    | Signe    | 204957 | 18   |      | 14   |      | 10   | 11
  Ferreira   | Tomás    | 204807 | 16   |      | 11.5 |      | 8    | 10
  Gallagher  | Finn     | 204770 | 20   |      | 14   |      | 8    | 10
  Haddad     | Rania    | 204713 | 13   | 14   | 11   | 12   | 6    | 10
  Ibarra     | Lucía    | 204721 | 0    | 13   | 8    |      | 8    | 7
  Jankowski  | Łukasz   | 204870 | 17   |      | 12   |      | 8.5  | 7
  Kim        | Seo-yeon | 204707 | 17   |      | 12   |      | '7.5 | 8
  Lindqvist  | Elsa     | 204336 | 14.5 |      | 15   |      | 8    | 10
  Mokoena    | Thandi   | 204646 | 16   |      | EX   |      | EX   | 12
  Moreau     | Zoë      | 204796 | 16   |      | 12   |      | 9    | 10
  Nakamura   | Ren      | 204792 | 20   |      | 12   |      | 8    | 8
  Núñez      | Diego    | 204365 | 15   | 16   | 10.5 |      | 6    | 8
  O'Neill    | Brigid   | 204607 | 20   |      | 14   |      | 7    | 10
  Okafor     | Ada      | 204453 | 18   |      | 10   | 10   | 8    | 11.5
  Petrov     | Anton    | 204188 | 16.5 |      | 12   |      | 8.5  | 12
  Quispe     | Inés     | 204794 | 15.5 | 20   | 10   | 10   | 6    | 8
  Rahman     | Tasnim   | 204207 | 9.5  | 14   | 8    | 10   | 6    | MI
  Sørensen   | Kasper   | 204670 | 17   |      | 14   |      | 7.5  | 10
  Tran       | Linh     | 204242 | 20   |      | 11.5 | 12   | 9    |
  Van Houten | Pieter   | 204428 | 18   |      | 14   |      | 8    | 7
  Whitfield  | Maya     | 204726 | 16.5 |      |      |      | 9    | 11
`;

export const PERIOD_3 = `
  Alvarado    | Camila  | 204861 | 20   |      | 12   | 6    | 8    | 11
  Baptiste    | Jérôme  | 204947 | 14   | 16   | 14   | 7    | 9    | 12
  Bergström   | Nils    | 204860 | 12   |      | 8    | 4    | 6    | 7
  Chen        | Yuxi    | 204191 | 16   |      | 9    | 10   |      | 8
  Cordero     | Mateo   | 204509 | 12   | 13   | 10   | 6    | 8    | EX
  Dubois      | Amélie  | 204629 | 11   | 14   | 8    | 4    | 4    | 4
  Ekwueme     | Obi     | 204677 | 14   | 18   | 10.5 | 6    | 8    | 12
  Fitzgerald  | Nora    | 204431 | 16   |      | 10   | 5    | 8    | 7
  Gupta       | Ishaan  | 204213 | 16   |      | 12   | 6    |      | 10
  Horvat      | Petra   | 204753 | 20   |      | 14   | 10   |      |
  Ito         | Hana    | 204768 | 12   | 12   | 10.5 | 7    | 7    | 8
  Jovanović   | Mila    | 204880 | 18   |      | 14   | 8    |      | 9
  Kowalczyk   | Zofia   | 204342 | 10   | 12   | 8    | 5    | 7    | 5
  Lam         | Jasper  | 204741 | 10   | 11   | 6    | 0    | 7    | 5.5
  Mendoza     | Isabel  | 204139 | 15   |      | 11   | 7    | 10   | 9
  Mensah      | Kofi    | 204467 | 14   | 14   | ABS  | 3    | 5    | 7
  Nguyen      | Bao     | 204592 | 18   |      | 14   | 8    |      | 11
  O'Dowd      | Cormac  | 204816 | 14   | 14   | 9.5  | 9    |      | 10
  Ortiz-Reyes | Ana     | 204736 | 11   | 14   | 10   | 6    | 6    | 8.5
  Pham        | Vy      | 204570 | 15   | 17   | 12   | 5    |      | 8
  Romano      | Chiara  | 204202 | 19.5 |      | 13   | 8    |      | 12
  Saidi       | Youssef | 204894 | 6    | 7    | 6    | 6    | 7    | MI
  Schäfer     | Jonas   | 204412 | 18   |      | 12   | 6    | 8    | 10
  Tadesse     | Liya    | 204669 | 18   |      | 10   | 8    |      | 11.5
  Ueda        | Kaito   | 204314 | 14   | 17   | 10   | 8    |      | 10.5
  Vargas      | Joaquín | 204965 | 11   | MI   | 10   | 4    | 6    | 6
  Yilmaz      | Deniz   | 204501 | 18   |      | 10   | 8    |      | 10
`;

export const PERIOD_6 = `
  204267 | Amari, Samir      | 15   | 16   | 11   | 14   | 6    | 8
  204793 | Årud, Ingrid      | 15   | 17   | 10   | 13   | 6    | 6
  204564 | Bakker, Femke     | 12   | ABS  | 9    | 10   | 6    | 8
  204927 | Boateng, Ama      | 18   |      | 14   |      | 9.5  | 12
  204384 | Cruz, Gabriela    | 11   | 15   | 6    | 7    | 6    | 9
  204119 | Dimitrov, Ivo     | 20   |      | 12   |      | 6    | 9
  204115 | Echeverría, Santi | 16   |      | 12   |      | 9    | 12
  204316 | Farah, Hodan      | 10   | 14   | 8.5  | 11   | 9    | 7
  204419 | Fontaine, Chloë   | 9    | 14   | 8    | 9    | 4.5  | MI
  204781 | Grant, Malik      | 13   |      | 7.5  | 7    | 5    | MI
  204198 | Hassan, Leila     | 13   | 14   | 12   |      | 6    | 10
  204360 | Ivanova, Daria    | 15   | 16   | 11   | 13   | 7    | 6
  204609 | Jensen, Freja     | 16   |      | 10   | 12   | 10   | 11
  204659 | Kapoor, Rohan     | 20   |      | 11   |      | 7    | 12
  204731 | Kelly, Saoirse    | 17   |      | 14   |      | 8    | 9.5
  204182 | Lopes, Rui        | 10   | 11   | 8.5  | 10   | 0    | EX
  204719 | MacRae, Isla      | 16   |      | 12   |      | 10   | 8
  204329 | Malik, Zara       | 19   |      | 12   |      | 8    | 12
  204635 | Novák, Tereza     | 12   | 16   | 12   |      | 7    | 9
  204106 | O'Sullivan, Dara  | 16   |      | 9    | 11   | 8    | 6
  204374 | Park, Ji-ho       | 20   |      | 10   |      |      | 10
  204474 | Quinn, Rory       | 18   |      | 10   | 13   | 8    | 10
  204201 | Rivera, Marisol   | 18   |      | 12   |      | 8    | 10
  204352 | Silva, Bruna      | 12   | 13   | 12.5 |      | 7    | 7
  204515 | St. James, Andre  | 20   |      | 10.5 | 14   | 7    | 8
  204122 | Takahashi, Yuki   | 20   |      | 14   |      | 8    | 9
  204565 | Vance, Jordan     | 18.5 |      | 14   |      | 10   | 8
  204216 | Wójcik, Ewa       | 20   |      | 12   |      | 8    | 12
  204520 | Zhou, Ming        | 20   |      | 10   | 11   | 8    | 10
`;

export function marksOf(table: string): (string | number | null)[][] {
  const lines = table.trim().split("\n");
  return lines.map((line) => line.split("|").map((mark) => markOf(mark.trim())));
}

function markOf(typed: string): string | number | null {
  if (typed === "") return null;
  if (typed.startsWith("'")) return typed.slice(1);
  return Number.isNaN(Number(typed)) ? typed : Number(typed);
}
