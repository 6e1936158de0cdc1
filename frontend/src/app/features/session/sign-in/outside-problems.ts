import { Problem } from '@app/core/problem/problem';

/** What to do when the way through the provider ended before the door; the code stands in the address. */
const WORDS: Readonly<Record<string, string>> = {
  'oidc-expired':
    'Lượt đăng nhập đã quá hạn hoặc đã dùng rồi, hoặc trình duyệt chặn cookie. Hãy bấm đăng nhập lại từ trang này.',
  'oidc-cancelled': 'Việc đăng nhập đã dừng giữa chừng. Hãy bấm đăng nhập lại khi sẵn sàng.',
  'oidc-invalid':
    'Kết quả đăng nhập nhận được không hợp lệ nên bị từ chối. Hãy đăng nhập lại; nếu vẫn vậy, báo quản trị.',
  'oidc-unavailable':
    'Hệ thống đăng nhập một lần đang không trả lời. Hãy thử lại sau ít phút, hoặc đăng nhập bằng mật khẩu.',
  'oidc-no-mapping':
    'Bạn đã đăng nhập đúng, nhưng chưa được giao vị trí công tác ở đây. Hãy liên hệ quản trị của cơ quan.',
  'oidc-several-agencies':
    'Thuộc tính tài khoản của bạn khớp với nhiều cơ quan nên chưa biết mở tài khoản ở đâu. Hãy liên hệ quản trị.',
  'oidc-name-taken':
    'Tên đăng nhập của bạn đã có tài khoản ở đây nhưng chưa được phép nối. Hãy đăng nhập bằng mật khẩu hoặc liên hệ quản trị.',
  'oidc-disabled': 'Tài khoản của bạn ở đây đã ngừng sử dụng. Hãy liên hệ quản trị.',
  'oidc-no-position': 'Tài khoản chưa được giao vị trí công tác nào. Hãy liên hệ quản trị.',
};

/** The words for a refusal that came back in the address; nothing for an address without one. */
export function outsideProblem(code: string | undefined): Problem | undefined {
  if (!code) return undefined;
  return new Problem(401, code, WORDS[code] ?? 'Không đăng nhập được. Hãy thử lại hoặc liên hệ quản trị.');
}
