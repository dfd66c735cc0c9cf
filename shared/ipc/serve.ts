import { type Channel, channels } from './channels';
import { contract, type Request, type Response } from './contract';

/** One handler for each channel; a missing or extra one does not compile. */
export type Handlers = { readonly [C in Channel]: (request: Request<C>) => Promise<Response<C>> };

/** How the host listens: registers what answers the raw requests of one channel. */
export type Listen = (channel: Channel, answer: (raw: unknown) => Promise<unknown>) => void;

/** Answers every channel with its handler; what comes in and what goes out is checked against the contract. */
export function serve(handlers: Handlers, listen: Listen): void {
  for (const channel of channels) listen(channel, answerer(channel, handlers));
}

function answerer<C extends Channel>(channel: C, handlers: Handlers): (raw: unknown) => Promise<unknown> {
  const { request, response } = contract[channel];
  return async (raw) => response.parse(await handlers[channel](request.parse(raw) as Request<C>));
}
