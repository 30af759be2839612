import { escapeHtml } from "../page/escapeHtml";
import { pageHtml } from "../page/pageHtml";
import type { PolicyText } from "../shareReplies";

const STYLE = `
h2 { margin: 10pt 0 3pt; }
ul { margin: 0; padding-left: 14pt; }
li { margin: 0 0 2pt; break-inside: avoid; }
`;

/** The page to hand out. */
export function policyHtml({ title, questions }: Pick<PolicyText, "title" | "questions">): string {
  const parts = questions.map(({ question, sentences }) => {
    const items = sentences.map((sentence) => `<li>${escapeHtml(sentence)}</li>`);
    return `<h2>${escapeHtml(question)}</h2>\n<ul>\n${items.join("\n")}\n</ul>`;
  });
  const section = [`<h1>${escapeHtml(title)}</h1>`, ...parts].join("\n");
  return pageHtml({ title, style: STYLE, sections: [section], nothing: title });
}
