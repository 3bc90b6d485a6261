/** Does something when nothing else has been asked for a while: only the last of a swarm is done. */
export class Pause {
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly milliseconds = 250) {}

  then(act: () => void): void {
    this.stop();
    this.#timer = setTimeout(act, this.milliseconds);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
