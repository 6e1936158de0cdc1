import { computed, signal } from '@angular/core';
import { DetailedError, HttpStack, Upload } from 'tus-js-client';
import { Problem } from '@app/core/problem/problem';
import { isTransient } from './tus-http';

const UPLOADS = '/api/v1/uploads';
/** So much is sent at once: little enough for every proxy, and the least that object stores take as a part. */
const PIECE_BYTES = 5 * 1024 * 1024;
const RETRIES_MS = [500, 1_000, 3_000, 5_000, 10_000, 10_000];

/** `waiting` goes on by itself as soon as there is a network; `refused` says why in `problem`. */
export type UploadPhase = 'sending' | 'paused' | 'waiting' | 'refused' | 'arrived';

/** What happens on the way. */
export interface UploadSteps {
  /** The server has a place for the file. */
  readonly begun: (url: string) => void;
  readonly accepted: (url: string, bytes: number) => void;
  /** All of it is there. */
  readonly arrived: () => void;
}

/** One file on its way to the server, in pieces: whatever interrupts it, it goes on where it stopped. */
export class FileUpload {
  private readonly now = signal<UploadPhase>('sending');
  private readonly bytes = signal(0);
  private readonly refusal = signal<Problem | undefined>(undefined);
  readonly phase = this.now.asReadonly();
  readonly sentBytes = this.bytes.asReadonly();
  readonly problem = this.refusal.asReadonly();
  readonly percent = computed(() => Math.floor((this.bytes() / this.file.size) * 100));

  private readonly upload: Upload;
  private readonly online = () => {
    if (this.now() === 'waiting') this.resume();
  };

  /** @param from where the pieces went that were sent before */
  constructor(
    readonly file: File,
    http: HttpStack,
    steps: UploadSteps,
    from?: string,
  ) {
    this.upload = new Upload(file, {
      endpoint: UPLOADS,
      uploadUrl: from ?? null,
      httpStack: http,
      chunkSize: PIECE_BYTES,
      metadata: { filename: file.name },
      retryDelays: RETRIES_MS,
      storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => steps.begun(this.url ?? ''),
      onProgress: (sent) => this.progressed(sent),
      onChunkComplete: (_, accepted) => steps.accepted(this.url ?? '', accepted),
      onShouldRetry: (error) => this.goesOn(problemOf(error)),
      onSuccess: () => {
        this.leave('arrived');
        steps.arrived();
      },
      onError: (error) => this.failed(problemOf(error)),
    });
  }

  get url(): string | undefined {
    return this.upload.url ?? undefined;
  }

  /** By what the server knows it; empty before it has a place there. */
  get id(): string {
    return this.url?.split('/').pop() ?? '';
  }

  start(): void {
    globalThis.addEventListener('online', this.online);
    this.resume();
  }

  pause(): void {
    this.now.set('paused');
    void this.upload.abort();
  }

  resume(): void {
    this.now.set('sending');
    this.upload.start();
  }

  /** Gives it up; what the server has of it goes, too. */
  async stop(): Promise<void> {
    this.leave('paused');
    await this.upload.abort(true).catch(() => undefined);
  }

  /** Lets it be, as when the person signs out: it can go on later. */
  leave(phase: UploadPhase): void {
    globalThis.removeEventListener('online', this.online);
    if (phase !== 'arrived') void this.upload.abort();
    this.now.set(phase);
  }

  private progressed(sent: number): void {
    this.bytes.set(sent);
    if (this.now() === 'waiting') this.now.set('sending');
  }

  /** Without a network nothing is tried; the browser says when it is back. */
  private goesOn(problem: Problem): boolean {
    if (!isTransient(problem) && problem.status !== 409 && problem.status !== 423) return false;
    this.now.set('waiting');
    return navigator.onLine;
  }

  private failed(problem: Problem): void {
    if (isTransient(problem)) return this.now.set('waiting');
    this.refusal.set(problem);
    this.leave('refused');
  }
}

function problemOf(error: Error | DetailedError): Problem {
  if (!('originalResponse' in error)) return Problem.of(error);
  return Problem.of(error.originalResponse?.getUnderlyingObject() ?? error.causingError);
}
