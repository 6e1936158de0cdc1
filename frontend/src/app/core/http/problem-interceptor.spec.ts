import { HttpClient, provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { firstValueFrom } from 'rxjs';
import { Problem } from '../problem/problem';
import { SignInAgain } from '../session/sign-in-again';
import { problemInterceptor } from './problem-interceptor';

const ENDED = { status: 401, statusText: 'Unauthorized' };

describe('a request', () => {
  let http: HttpTestingController;
  let signInAgain: SignInAgain;

  beforeEach(() => {
    TestBed.configureTestingModule({
      providers: [provideHttpClient(withInterceptors([problemInterceptor])), provideHttpClientTesting()],
    });
    http = TestBed.inject(HttpTestingController);
    signInAgain = TestBed.inject(SignInAgain);
  });

  const patch = () => firstValueFrom(TestBed.inject(HttpClient).patch('/api/v1/plans/1', { title: 'Mới' }));

  it('is sent again after the person has signed in again', async () => {
    const saved = patch();
    http.expectOne('/api/v1/plans/1').flush(null, ENDED);
    expect(signInAgain.asking()).toBe(true);

    signInAgain.answer(true);
    await Promise.resolve();
    const again = http.expectOne('/api/v1/plans/1');
    expect(again.request.body).toEqual({ title: 'Mới' });
    again.flush({ id: '1' });
    await expect(saved).resolves.toEqual({ id: '1' });
  });

  it('fails with a problem when the person gives up', async () => {
    const saved = patch();
    http.expectOne('/api/v1/plans/1').flush(null, ENDED);
    signInAgain.answer(false);
    await expect(saved).rejects.toMatchObject({ status: 401 });
    await expect(saved).rejects.toBeInstanceOf(Problem);
  });

  it('asks once when several requests find the session ended', async () => {
    const both = Promise.all([patch(), patch()]);
    http.match('/api/v1/plans/1').forEach((request) => request.flush(null, ENDED));
    signInAgain.answer(true);
    await Promise.resolve();
    http.match('/api/v1/plans/1').forEach((request) => request.flush({}));
    await expect(both).resolves.toHaveLength(2);
    expect(signInAgain.asking()).toBe(false);
  });

  it('does not ask while signing in', async () => {
    const signIn = firstValueFrom(TestBed.inject(HttpClient).post('/api/v1/sessions', {}));
    http.expectOne('/api/v1/sessions').flush({ detail: 'Sai mật khẩu.' }, ENDED);
    await expect(signIn).rejects.toMatchObject({ status: 401, detail: 'Sai mật khẩu.' });
    expect(signInAgain.asking()).toBe(false);
  });
});
