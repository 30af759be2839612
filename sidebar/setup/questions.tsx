import type { Question } from "../../src/sidebarReplies";
import type { Draft } from "./draft";
import { withAnswer } from "./draft";
import type { Change } from "./setUpForm";
import { setupWords } from "./words";

const words = setupWords.questions;

/** What only the teacher can know, with the guess filled in. */
export function Questions({ draft, change }: { draft: Draft; change: Change }) {
  const { questions } = draft.suggested;
  if (questions.length === 0) return null;
  return (
    <section>
      <h3>{words.heading(questions.length)}</h3>
      <p class="hint">{words.hint}</p>
      {questions.map((question) => (
        <OneQuestion
          key={question.id}
          question={question}
          answer={draft.answers[question.id] ?? question.guess}
          onAnswer={(value) => change((now) => withAnswer(now, question, value))}
        />
      ))}
    </section>
  );
}

interface OneProps {
  question: Question;
  answer: string;
  onAnswer: (value: string) => void;
}

function OneQuestion({ question: { id, text, example, choices }, answer, onAnswer }: OneProps) {
  return (
    <fieldset class="choices asked">
      <legend>{text}</legend>
      {example !== "" && <p class="hint">{words.example(example)}</p>}
      {choices.map(({ value, label, consequence }) => (
        <label key={value} class="choice">
          <input type="radio" name={id} checked={value === answer} onChange={() => onAnswer(value)} />
          <span class="choice-words">
            {label}
            <span class="hint">{consequence}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
