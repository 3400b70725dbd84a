/**
 * Progress
 * ========
 *
 * A bar with articles a second and the time left where messages are a screen, and a plain line every ten seconds where
 * they are not, so that logs stay readable.
 */
import type { Terminal } from "../terminal.ts";

export interface ProgressState {
  readonly done: number;
  /** Those of them that were not there already: they alone took time. */
  readonly extracted: number;
  /** Null until all inputs have been read. */
  readonly total: number | null;
}

export interface Progress {
  readonly update: (state: ProgressState) => void;
  /** Writes messages without breaking the bar. */
  readonly interrupt: (write: () => void) => void;
  readonly stop: () => void;
}

const plainIntervalMilliseconds = 10_000;

function plainProgress(terminal: Terminal): Progress {
  const started = performance.now();
  let last = started;
  return {
    update: ({ done, extracted, total }) => {
      const now = performance.now();
      if (now - last < plainIntervalMilliseconds) return;
      last = now;
      const rate = (extracted / ((now - started) / 1000)).toFixed(1);
      terminal.messages.write(`${done}${total === null ? "" : ` of ${total}`} articles, ${rate}/s\n`);
    },
    interrupt: (write) => {
      write();
    },
    stop: () => undefined,
  };
}

function timeLeft({ done, extracted, total }: ProgressState, seconds: number): string {
  if (extracted === 0 || total === null) return "";
  const left = Math.round((seconds / extracted) * (total - done));
  return left < 60 ? `${left} s left` : `${Math.floor(left / 60)} min ${left % 60} s left`;
}

async function barProgress(terminal: Terminal): Promise<Progress> {
  const { default: cliProgress } = await import("cli-progress");
  const started = performance.now();
  const bar = new cliProgress.SingleBar({
    format: "{bar} {value}/{total} articles  {rate}/s  {left}",
    stream: terminal.messages,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
  });
  bar.start(1, 0, { rate: "0", left: "" });
  return {
    update: (state) => {
      const { done, extracted, total } = state;
      const seconds = (performance.now() - started) / 1000;
      bar.setTotal(Math.max(total ?? done + 1, 1));
      bar.update(done, { rate: (extracted / seconds).toFixed(1), left: timeLeft(state, seconds) });
    },
    interrupt: (write) => {
      terminal.messages.write("\r\u001B[K");
      write();
    },
    stop: () => {
      bar.stop();
    },
  };
}

export async function startProgress(terminal: Terminal): Promise<Progress> {
  return terminal.messageColumns === null ? plainProgress(terminal) : barProgress(terminal);
}
