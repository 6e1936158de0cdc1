import { HttpClient, HttpEventType, HttpHeaders } from '@angular/common/http';
import { Service, inject } from '@angular/core';
import { Subscription } from 'rxjs';
import { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';
import { Problem } from '@app/core/problem/problem';

const TOO_MANY = 429;
const SERVER_ERROR = 500;

/**
 * Sends the calls of an upload as every other call of the application, so that an ended session asks for the password and the
 * call goes on. Where the way is broken or the server is not itself, a call fails and is tried again; a refusal is an answer.
 */
@Service()
export class TusHttp implements HttpStack {
  private readonly http = inject(HttpClient);

  getName(): string {
    return 'HttpClient';
  }

  createRequest(method: string, url: string): HttpRequest {
    return new Call(this.http, method, url);
  }
}

class Call implements HttpRequest {
  private readonly headers: Record<string, string> = {};
  private tell: (bytesSent: number) => void = () => undefined;
  private running: Subscription | undefined;

  constructor(
    private readonly http: HttpClient,
    private readonly method: string,
    private readonly url: string,
  ) {}

  getMethod(): string {
    return this.method;
  }

  getURL(): string {
    return this.url;
  }

  setHeader(header: string, value: string): void {
    this.headers[header] = value;
  }

  getHeader(header: string): string | undefined {
    return this.headers[header];
  }

  setProgressHandler(tell: (bytesSent: number) => void): void {
    this.tell = tell;
  }

  send(body: Blob | null = null): Promise<HttpResponse> {
    const options = {
      body,
      headers: this.headers,
      observe: 'events',
      reportProgress: true,
      responseType: 'text',
    } as const;
    return new Promise((answer, fail) => {
      this.running = this.http.request(this.method, this.url, options).subscribe({
        next: (event) => {
          if (event.type === HttpEventType.UploadProgress) this.tell(event.loaded);
          if (event.type === HttpEventType.Response) answer(new Answer(event.status, event.headers));
        },
        error: (error: unknown) => {
          const problem = Problem.of(error);
          if (isTransient(problem)) fail(problem);
          else answer(new Answer(problem.status, new HttpHeaders(), problem));
        },
      });
    });
  }

  abort(): Promise<void> {
    this.running?.unsubscribe();
    return Promise.resolve();
  }

  getUnderlyingObject(): undefined {
    return undefined;
  }
}

class Answer implements HttpResponse {
  constructor(
    private readonly status: number,
    private readonly headers: HttpHeaders,
    private readonly problem?: Problem,
  ) {}

  getStatus(): number {
    return this.status;
  }

  getHeader(header: string): string | undefined {
    return this.headers.get(header) ?? undefined;
  }

  getBody(): string {
    return this.problem?.detail ?? '';
  }

  getUnderlyingObject(): Problem | undefined {
    return this.problem;
  }
}

/** What goes away by itself: no network, a proxy without its server, too many calls. */
export function isTransient({ status }: Problem): boolean {
  return status === 0 || status === TOO_MANY || status >= SERVER_ERROR;
}
