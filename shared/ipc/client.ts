import type { Channel } from './channels';
import { contract, type Request, type Response } from './contract';

/** How the host carries a raw request over the boundary. */
export type Invoke = (channel: Channel, request: unknown) => Promise<unknown>;

/** Calls the other side; what comes back is checked against the contract. */
export type Call = <C extends Channel>(channel: C, request: Request<C>) => Promise<Response<C>>;

/** Makes the typed caller over a raw carrier. */
export function client(invoke: Invoke): Call {
  return async (channel, request) =>
    contract[channel].response.parse(await invoke(channel, request)) as Response<typeof channel>;
}
