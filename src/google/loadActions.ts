/**
 * The menu's and the sidebar's code, which no cell needs: Sheets loads all of Code.js for every single formula, so
 * this part travels as a page of the project (dist/actions.html) and is read by the first handler that wants it.
 */
export function loadActions<Actions>(): Actions {
  const page = HtmlService.createHtmlOutputFromFile("actions").getContent();
  const code = page.slice(page.indexOf(">") + 1, page.lastIndexOf("</script"));
  // The project's own file, made by the same build: nothing from a cell, a page or the net comes near it.
  return (0, eval)(code) as Actions;
}
