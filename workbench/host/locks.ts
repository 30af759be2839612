/** LockService's document lock: one execution at a time, whoever runs it. */
export interface LockOwner {
  /** Standing still until another editor's steps are done, so that nothing it holds can come free. */
  suspended: boolean;
  /** Waiting that was counted instead of waited. */
  virtualMilliseconds: number;
}
export interface DocumentLock {
  tryLock(owner: LockOwner, milliseconds: number): Promise<boolean>;
  release(owner: LockOwner): void;
}

interface Waiting {
  owner: LockOwner;
  take(): void;
}

export function openDocumentLock(): DocumentLock {
  let holder: LockOwner | null = null;
  const queue: Waiting[] = [];

  function wait(owner: LockOwner, milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const leave = (): void => void queue.splice(queue.indexOf(waiting), 1);
      const timer = setTimeout(() => {
        leave();
        resolve(false);
      }, milliseconds);
      const waiting: Waiting = {
        owner,
        take() {
          clearTimeout(timer);
          leave();
          holder = owner;
          resolve(true);
        },
      };
      queue.push(waiting);
    });
  }

  return {
    async tryLock(owner, milliseconds) {
      if (milliseconds < 0) return false;
      if (holder === null || holder === owner) {
        holder = owner;
        return true;
      }
      if (!holder.suspended) return wait(owner, milliseconds);
      owner.virtualMilliseconds += milliseconds;
      return false;
    },
    release(owner) {
      if (holder !== owner) return;
      holder = null;
      queue[0]?.take();
    },
  };
}
