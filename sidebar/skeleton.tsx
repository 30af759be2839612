/** Something is on its way: what, and roughly how much. */
export function Skeleton({ words }: { words: string }) {
  return (
    <div>
      <p class="hint" role="status">
        {words}
      </p>
      <div class="skeleton" aria-hidden="true">
        {["80%", "100%", "100%", "55%", "70%", "62%", "48%"].map((width, index) => (
          <span key={index} style={{ width }} />
        ))}
      </div>
    </div>
  );
}
