/** The ribbon's 清除标记 runs in a page of its own, and never while the pane paints. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  // Older web views have no locks.
  const { locks } = (globalThis as { readonly navigator?: { readonly locks?: LockManager } }).navigator ?? {};
  return locks ? locks.request("approval-check marks", work) : work();
}
