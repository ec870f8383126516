import type { Bridge, CallName, Calls, EventName, Events } from '../electron/contract';

declare global {
  interface Window {
    readonly yuanwen: Bridge;
  }
}

/** Asks the library or the shell; rejects only when the library process ended before it answered. */
export function call<Name extends CallName>(
  name: Name,
  ...args: Parameters<Calls[Name]>
): Promise<Awaited<ReturnType<Calls[Name]>>> {
  return window.yuanwen.call(name, ...args);
}

/** Listens to what main tells; answers with the function that stops listening. */
export function on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void {
  return window.yuanwen.on(name, listener);
}
