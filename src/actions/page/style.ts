/**
 * No paper size is named, so that A4 and Letter both fit. Nothing is told by colour, rows are never split over pages
 * and the headings of a table repeat on each.
 */
export const BASE_STYLE = `
@page { margin: 14mm 12mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 16px; max-width: 190mm; background: #fff; color: #000;
  font: 11pt/1.3 Arial, Helvetica, "Liberation Sans", sans-serif; }
button { font: inherit; padding: 6px 18px; margin-bottom: 12px; }
.class { break-after: page; }
.class:last-child { break-after: auto; }
h1 { font-size: 17pt; margin: 0 0 4pt; }
h2 { font-size: 13pt; margin: 14pt 0 4pt; break-after: avoid; }
p { margin: 0 0 6pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { border: 1px solid #555; padding: 3.5pt 5pt; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { border-bottom-width: 2px; font-size: 10pt; }
.need { padding-left: 15pt; text-indent: -15pt; }
.box { display: inline-block; width: 9.5pt; height: 9.5pt; border: 1px solid #000; margin-right: 4.5pt; vertical-align: -1pt; }
@media print { body { padding: 0; max-width: none; } .screen { display: none; } }
`;
