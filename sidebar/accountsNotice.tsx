import { GoogleAnswered } from "./failureNotice";
import { detailOf } from "./failures";
import type { Trouble } from "./failures";
import { words } from "./words";

/** Google runs a panel as the browser's first account, whoever opened the spreadsheet. */
export function AccountsNotice({ reply, onRetry }: { reply: Trouble; onRetry: () => void }) {
  return (
    <div class="notice" role="alert">
      <h3>{words.accounts.heading}</h3>
      <p>{words.accounts.why}</p>
      <p class="lead">{words.accounts.whatToDo}</p>
      <ul>
        {words.accounts.remedies.map((remedy) => (
          <li key={remedy}>{remedy}</li>
        ))}
      </ul>
      <p>{words.accounts.menuWorks}</p>
      <button type="button" class="primary" onClick={onRetry}>
        {words.failure.retry}
      </button>
      <GoogleAnswered detail={detailOf(reply)} />
    </div>
  );
}
