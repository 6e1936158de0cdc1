import { DOCUMENT, DestroyRef, Injector, Service, computed, effect, inject } from '@angular/core';
import { ChangeView } from '@app/api/types';
import { Session } from '../session/session';
import { SignInAgain } from '../session/sign-in-again';
import { follow } from './connection';
import { StreamEvent } from './event-stream';

/** What pages are told: one change, or that anything may have changed. */
export type News = ChangeView | 'anything';

type Hearer = (news: News) => void;

/**
 * Hears what others change, as long as somebody is signed in. The tabs of a browser share one connection where the browser
 * lets them (over https and on the own machine); elsewhere each visible tab has its own.
 */
@Service()
export class LiveChanges {
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly session = inject(Session);
  private readonly signInAgain = inject(SignInAgain);
  private readonly injector = inject(Injector);
  private readonly hearers = new Set<Hearer>();
  /** Nobody while the page asks who is there; whoever goes on in another position is somebody else. */
  private readonly who = computed(() => {
    const session = this.session.current();
    if (!session || !this.session.ready() || this.signInAgain.asking()) return undefined;
    return `${session.username}/${session.positionId}/${session.onBehalfOf ?? ''}`;
  });
  private lastWho: string | undefined;
  private lastId: string | undefined;
  private running = false;

  /** Listens from now on. Called once, by what stands around every page. */
  start(): void {
    if (this.running) return;
    this.running = true;
    effect(
      (onCleanup) => {
        const who = this.who();
        if (!who || !this.window) return;
        const stop = new AbortController();
        if (who !== this.lastWho) this.lastId = undefined;
        this.lastWho = who;
        this.share(this.window, `tiendo.changes/${who}`, stop.signal);
        onCleanup(() => stop.abort());
      },
      { injector: this.injector },
    );
  }

  /** Until the caller is destroyed. Call it where `inject()` may be called. */
  on(hear: Hearer): void {
    this.hearers.add(hear);
    inject(DestroyRef).onDestroy(() => this.hearers.delete(hear));
  }

  private share(window: Window, name: string, stop: AbortSignal): void {
    if (!window.navigator.locks) {
      this.whileVisible(window.document, stop);
      return;
    }
    const others = new BroadcastChannel(name);
    others.onmessage = ({ data }: MessageEvent<StreamEvent>) => this.hear(data);
    stop.addEventListener('abort', () => others.close());
    const lead = () =>
      this.follow(stop, (event) => {
        others.postMessage(event);
        this.hear(event);
      });
    window.navigator.locks.request(name, { signal: stop }, lead).catch(() => undefined);
  }

  private whileVisible(document: Document, stop: AbortSignal): void {
    let hidden = new AbortController();
    const look = () => {
      hidden.abort();
      hidden = new AbortController();
      if (!document.hidden)
        void this.follow(AbortSignal.any([stop, hidden.signal]), (event) => this.hear(event));
    };
    document.addEventListener('visibilitychange', look, { signal: stop });
    look();
  }

  private follow(stop: AbortSignal, heard: (event: StreamEvent) => void): Promise<void> {
    return follow({ lastId: () => this.lastId, heard }, stop);
  }

  private hear({ id, name, data }: StreamEvent): void {
    this.lastId = id;
    if (name === 'change') this.tell(JSON.parse(data) as ChangeView);
    if (name === 'reset') this.tell('anything');
  }

  private tell(news: News): void {
    [...this.hearers].forEach((hear) => hear(news));
  }
}
