/** The bridge of the browser tests: the same commands over HTTP, events as server-sent events. */
import type { Event } from '@/contract/contract';
import type { Platform } from './index';
import { problemError } from './problem';

export function httpPlatform(base: string): Platform {
  return {
    async rpc(name, input, call, language) {
      const reply = await fetch(`${base}/rpc/${name}?call=${call}&language=${language}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: input,
      }).catch((fault: unknown) => {
        throw problemError(fault);
      });
      if (!reply.ok) throw problemError(await reply.text());
      return new Uint8Array(await reply.arrayBuffer());
    },
    listen(onEvent) {
      const stream = new EventSource(`${base}/events`);
      stream.onmessage = (message: MessageEvent<string>) => onEvent(JSON.parse(message.data) as Event);
      return () => stream.close();
    },
  };
}
