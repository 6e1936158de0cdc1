import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { problemInterceptor } from '@app/core/http/problem-interceptor';
import { SignInAgain } from '@app/core/session/sign-in-again';
import { TusHttp } from './tus-http';

const PIECE = '/api/v1/uploads/1';

describe('a call of an upload', () => {
  const open = () => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting()],
    });
    const http = TestBed.inject(HttpTestingController);
    const call = TestBed.inject(TusHttp).createRequest('PATCH', PIECE);
    call.setHeader('Upload-Offset', '5');
    return { http, call };
  };

  it('sends the piece with its headers and gives the headers of the answer', async () => {
    const { http, call } = open();
    const answered = call.send(new Blob(['piece']));
    const sent = http.expectOne(PIECE);
    expect(sent.request.headers.get('Upload-Offset')).toBe('5');
    expect(sent.request.body).toBeInstanceOf(Blob);
    sent.flush('', { status: 204, statusText: 'No Content', headers: { 'Upload-Offset': '10' } });
    const answer = await answered;
    expect(answer.getStatus()).toBe(204);
    expect(answer.getHeader('Upload-Offset')).toBe('10');
  });

  it('takes a refusal as an answer, with the words of the server', async () => {
    const { http, call } = open();
    const answered = call.send(new Blob(['piece']));
    http.expectOne(PIECE).flush('{"code":"file-too-large","detail":"Tệp lớn hơn 100 MB."}', {
      status: 413,
      statusText: 'Large',
    });
    const answer = await answered;
    expect(answer.getStatus()).toBe(413);
    expect(answer.getBody()).toBe('Tệp lớn hơn 100 MB.');
  });

  it('fails when the way is broken or the server is not there, so that it is tried again', async () => {
    for (const broken of [
      { status: 0, statusText: 'Unknown Error' },
      { status: 502, statusText: 'Bad Gateway' },
    ]) {
      TestBed.resetTestingModule();
      const { http, call } = open();
      const answered = call.send(null);
      http.expectOne(PIECE).flush('', broken);
      await expect(answered).rejects.toMatchObject({ status: broken.status });
    }
  });

  it('waits for the person to sign in again when the session has ended', async () => {
    const { http, call } = open();
    const answered = call.send(new Blob(['piece']));
    http.expectOne(PIECE).flush('', { status: 401, statusText: 'Unauthorized' });
    TestBed.inject(SignInAgain).answer(true);
    await Promise.resolve();
    http.expectOne(PIECE).flush('', { status: 204, statusText: 'No Content' });
    expect((await answered).getStatus()).toBe(204);
  });

  it('stops when it is told to', () => {
    const { http, call } = open();
    void call.send(new Blob(['piece']));
    void call.abort();
    expect(http.expectOne(PIECE).cancelled).toBe(true);
  });
});
