import type { DataValidation, ValidationOperator, ValidationType } from "hucre";
import {
  childElement,
  childElements,
  descendants,
  parseXml,
  textOf,
  type XmlElement,
} from "../package/xmlTree";

/**
 * Excel since 2010 keeps a validation that refers to another tab in an extension at the end of the tab's XML,
 * which the library passes over.
 */
export function laterValidations(sheetXml: string): DataValidation[] {
  const start = sheetXml.lastIndexOf("<extLst");
  const end = sheetXml.lastIndexOf("</worksheet>");
  if (start < 0 || !sheetXml.includes("x14:dataValidation ", start)) return [];
  const head = /<worksheet[^>]*>/.exec(sheetXml)?.[0] ?? "<worksheet>";
  const tree = parseXml(`${head}${sheetXml.slice(start, end)}</worksheet>`);
  return descendants(tree, "x14:dataValidation").map(validationOf);
}

function validationOf(element: XmlElement): DataValidation {
  const { type, operator, showErrorMessage, errorStyle } = element.attributes;
  const [formula1, formula2] = ["x14:formula1", "x14:formula2"].map((name) => {
    const formula = childElement(element, name);
    return formula && textOf(formula);
  });
  const range = childElements(element, "xm:sqref").map(textOf).join(" ");
  return {
    type: (type ?? "list") as ValidationType,
    range,
    showErrorMessage: showErrorMessage === "1",
    errorStyle: errorStyle === "warning" || errorStyle === "information" ? errorStyle : "stop",
    ...(operator !== undefined && { operator: operator as ValidationOperator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
  };
}
