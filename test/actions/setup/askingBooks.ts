/** Gradebooks that leave open what only their teacher knows, drawn as text (test/workbook/layout/tables.ts). */
export const ASKING = {
  zeros: `
Student | Quiz 1 /10 | Quiz 2 /10 | Quiz 3 /10
Ana Lee | 9 | 8 | 10
Bo Park | 0 | 0 | 0
Cy Ruiz | 8 | 0 | 9
Di Wong | 7 | 9 | 0
Ed Zola | 10 | 7 | 8`,
  signs: `
Student | LT 1 | LT 2
Ana Lee | 3- | 2+
Bo Park | 4 | 3
Cy Ruiz | 2 | 3−
Di Wong | 1 | 2`,
  "signs on letters": `
Student | Unit 1 | Unit 2
Ana Lee | A- | B-
Bo Park | B- | C+
Cy Ruiz | C | D
Di Wong | F | A`,
  "letters nobody knows": `
Student | Unit 1 | Unit 2
Ana Lee | M | J
Bo Park | J | K
Cy Ruiz | K | M
Di Wong | M | M`,
  "two versions": `
Student | Quiz 3 /10 | Quiz 3 v2 /10 | Quiz 4 /10
Ana Lee | 5 | 9 | 8
Bo Park | 8 | 6 | 9
Cy Ruiz | 7 | | 10`,
  "marks from 1 to 6": `
Student | K1 | K2
Ana Lee | 2+ | 3
Bo Park | 4- | 5
Cy Ruiz | 1 | 2-`,
  "marks that count down": `
Name | Klassenarbeit 1 | Klassenarbeit 2
Ana Lee | 2+ | 3
Bo Park | 4- | 5
Cy Ruiz | 1 | 2-`,
  "marks from 1 to 6 beside points": `
Student | K1 | K2 | Test /20
Ana Lee | 2+ | 3 | 18
Bo Park | 4- | 5 | 7
Cy Ruiz | 1 | 2- | 12`,
  "more than the points": `
Student | Quiz 1 /10 | Quiz 2 /10
Ana Lee | 14 | 9
Bo Park | 13 | 8
Cy Ruiz | 12 | 10
Di Wong | 6 | 7
Ed Zola | 7 | 7
Flo Ito | 9 | 5`,
  "words alike": `
Student | Quiz 1 /10 | Quiz 2 /10
Ana Lee | zurück | 9
Bo Park | zur. | 8
Cy Ruiz | 9 | zur
Di Wong | 6 | null
Ed Zola | 7 | x`,
  "days nobody can tell": `
Student | Quiz 3/4 | Quiz 5/6
Ana Lee | 10 | 9
Bo Park | 8 | 10`,
  "a heading that names no work": `
Student | Quiz 1 /10 | Quiz 2 /10 | Quiz 3 /10 | Sparkle
Ana Lee | 10 | 9 | 7 | 3
Bo Park | 8 | 10 | 6 | 4
Cy Ruiz | 8 | 9 | 9 | 2`,
} as const;
