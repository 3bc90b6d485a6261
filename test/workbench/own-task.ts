/** Runs work as a task of its own, at once: the page can draw and take input before it, and a timer would wait for 4 ms. */
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];

port1.onmessage = () => waiting.shift()?.();

export function ownTask(work: () => void): void {
  waiting.push(work);
  port2.postMessage(null);
}
