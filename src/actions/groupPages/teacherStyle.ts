/** Denser than other pages, so that a class of thirty stands on one; rows stay high enough to write in. */
export const TEACHER_STYLE = `
@page { margin: 9mm 10mm; }
body { font-size: 9pt; line-height: 1.22; }
h1 { font-size: 14pt; margin: 0 0 2pt; }
h2 { font-size: 10.5pt; margin: 7pt 0 1pt; }
h2 span { font-weight: normal; }
p { margin: 0 0 2pt; break-after: avoid; }
p.last { break-after: auto; margin-top: 3pt; }
th { font-size: 8pt; border-bottom-width: 1.5px; }
th, td { padding: 1.5pt 3.5pt; }
.students tbody tr { height: var(--row); }
td.boxes { text-align: center; }
td.boxes .box { margin: 0; line-height: 8.5pt; font-size: 9pt; font-weight: bold; text-align: center; }
.block { break-inside: avoid; }
.reteach { border: 1.5px solid #000; padding: 2pt 5pt; margin: 3pt 0; }
.dense { font-size: 8.5pt; line-height: 1.15; }
.dense h2 { font-size: 9.5pt; margin-top: 4pt; }
.tight { font-size: 8pt; line-height: 1.1; }
.tight h2 { font-size: 9pt; margin-top: 2pt; }
.tight th { font-size: 7pt; }
.dense th, .dense td, .tight th, .tight td { padding-top: .5pt; padding-bottom: .5pt; }
.tight .box { width: 8pt; height: 8pt; line-height: 7pt; }
`;
