/**
 * What opens on a click (menus, tooltips, dialogs, messages) is fetched after the first frame, so that
 * the window shows its first page without waiting for it.
 */
let release: () => void = () => undefined;
const shown = new Promise<void>((resolve) => {
  release = resolve;
});

/** The first page stands on the screen. */
export function firstFrameShown(): void {
  release();
}

/** A loader that waits for the first frame. */
export function afterFirstFrame<Module>(load: () => Promise<Module>): () => Promise<Module> {
  return () => shown.then(load);
}
