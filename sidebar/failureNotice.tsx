import { detailOf } from "./failures";
import type { Trouble } from "./failures";
import { words } from "./words";

export function FailureNotice({ reply, onRetry }: { reply: Trouble; onRetry: () => void }) {
  return (
    <div class="notice problem" role="alert">
      <h3>{words.failure.heading}</h3>
      <p>{reply.message}</p>
      <button type="button" class="primary" onClick={onRetry}>
        {words.failure.retry}
      </button>
      <GoogleAnswered detail={detailOf(reply)} />
    </div>
  );
}

/** For whoever helps the teacher; folded, because it is not in a teacher's words. */
export function GoogleAnswered({ detail }: { detail: string }) {
  if (detail === "") return null;
  return (
    <details class="small">
      <summary>{words.failure.detail}</summary>
      <p class="raw">{detail}</p>
    </details>
  );
}
