import { HttpErrorResponse } from '@angular/common/http';
import { Problem } from './problem';

const refused = (status: number, error: unknown) => Problem.of(new HttpErrorResponse({ status, error }));

describe('a problem', () => {
  it('says what the server says', () => {
    const problem = refused(409, {
      code: 'plan-has-open-cells',
      detail: 'Còn ô phải xem trước khi ban hành.',
    });
    expect(problem.code).toBe('plan-has-open-cells');
    expect(problem.detail).toBe('Còn ô phải xem trước khi ban hành.');
  });

  it('reads the words of a refusal that came as text', () => {
    expect(refused(413, '{"detail":"Tệp quá lớn."}').detail).toBe('Tệp quá lớn.');
  });

  it('has words of its own when the way to the server is broken', () => {
    expect(refused(0, new ProgressEvent('error')).detail).toContain('Không kết nối được');
  });

  it('has words of its own for an answer that is no problem document', () => {
    expect(refused(502, '<html>Bad gateway</html>').detail).toContain('502');
  });

  it('unwraps what a resource has wrapped', () => {
    const inner = refused(404, { code: 'plan-not-found', detail: 'Không tìm thấy kế hoạch này.' });
    expect(Problem.of(new Error('Resource error', { cause: inner }))).toBe(inner);
  });

  it('keeps what else the server tells', () => {
    const missing = [{ productId: 'p', name: 'Hội nghị', required: 3, shown: 1 }];
    expect(refused(409, { code: 'product-missing', missing }).facts['missing']).toEqual(missing);
    expect(refused(409, null).facts['missing']).toBeUndefined();
  });

  it('knows the words about one field', () => {
    const violations = [{ field: 'signer.name', detail: 'Hãy nhập họ tên người ký.' }];
    expect(refused(422, { violations }).about('name')).toBe('Hãy nhập họ tên người ký.');
  });
});
