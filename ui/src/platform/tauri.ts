/** The window: one command `rpc`, answered with raw bytes, and one event `parkbridge`. */
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Event } from '@/contract/contract';
import type { Platform } from './index';
import { problemError } from './problem';

export function tauriPlatform(): Platform {
  return {
    async rpc(name, input, call, language) {
      try {
        const reply = await invoke<ArrayBuffer>('rpc', { name, input, call, language });
        return new Uint8Array(reply);
      } catch (refusal) {
        throw problemError(refusal);
      }
    },
    listen(onEvent) {
      const listening = listen<Event>('parkbridge', (event) => onEvent(event.payload));
      return () => void listening.then((stop) => stop());
    },
  };
}
