import { HEAD, SMALLER } from "./boardSize";

/** Sizes hang on the one that is chosen for the class; the paper lies on its side. */
export const BOARD_STYLE = `
@page { size: landscape; margin: 9mm 9mm; }
body { max-width: 262mm; line-height: 1.2; }
h1 { font-size: 18pt; margin: 0 0 2mm; }
.columns { display: flex; gap: 4mm; align-items: flex-start; }
.column { flex: 1 1 0; min-width: 0; }
.card { border: 2px solid #000; border-radius: 2mm; padding: 1.2mm 2.6mm; margin: 0 0 3mm; break-inside: avoid; overflow-wrap: anywhere; }
.card h2 { font-size: ${HEAD}em; margin: 0; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 .6em; }
.card .place { font-weight: normal; }
.card p { font-size: ${SMALLER}em; margin: 0; }
.card ul { list-style: none; margin: 0; padding: 0; }
`;
