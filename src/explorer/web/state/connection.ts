/**
 * Connection
 * ==========
 *
 * Whether the server answers. Where it does not, it is asked again until it does; then what failed is asked for anew.
 */
import { signal } from "@preact/signals";

export const connected = signal(true);
/** How often the server has come back; what waits for an answer asks again when it grows. */
export const returns = signal(0);

const retryEvery = 2_000;

/** Asks by `reopen`, which fails while the server is away, and calls `onReturn` after each time that it was. */
export function followConnection(reopen: () => Promise<void>, onReturn: () => void): void {
  const ask = (): void => {
    reopen().then(
      () => {
        connected.value = true;
        returns.value += 1;
        onReturn();
      },
      () => setTimeout(ask, retryEvery),
    );
  };
  connected.subscribe((isConnected) => {
    if (!isConnected) setTimeout(ask, retryEvery);
  });
}
