import { HttpErrorResponse } from '@angular/common/http';

/** One field the server refused; `field` is the path in the request body (`signer.name`). */
export interface Violation {
  readonly field: string;
  readonly detail: string;
}

interface ProblemBody {
  readonly code?: string;
  readonly detail?: string;
  readonly violations?: readonly Violation[];
}

const BY_STATUS: Readonly<Record<number, string>> = {
  0: 'Không kết nối được với máy chủ. Nội dung đang nhập vẫn còn trên trang; hãy kiểm tra mạng rồi thử lại.',
  400: 'Yêu cầu không đúng định dạng.',
  401: 'Phiên làm việc đã hết. Hãy đăng nhập lại.',
  403: 'Tài khoản của bạn không có quyền làm việc này.',
  404: 'Không tìm thấy nội dung này. Có thể nội dung đã được chuyển đi hoặc đường dẫn không đúng.',
  409: 'Việc này không thực hiện được ở trạng thái hiện tại.',
  412: 'Nội dung đã được người khác sửa sau khi bạn mở trang.',
  413: 'Tệp quá lớn.',
  415: 'Định dạng tệp không được hỗ trợ.',
  422: 'Một số nội dung chưa hợp lệ.',
  429: 'Có quá nhiều yêu cầu trong thời gian ngắn. Hãy chờ một lát rồi thử lại.',
  503: 'Hệ thống đang bận hoặc bảo trì. Hãy thử lại sau ít phút.',
};

/** What the server (or the way to it) refused, in words a person can act on. The body follows RFC 9457. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly violations: readonly Violation[] = [],
    /** What else the server tells of this kind of refusal (RFC 9457, extension members). */
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }

  /** Anything thrown, as a problem: pages need only one kind. */
  static of(thrown: unknown): Problem {
    if (thrown instanceof Problem) return thrown;
    if (thrown instanceof HttpErrorResponse) return Problem.ofResponse(thrown);
    if (thrown instanceof Error && thrown.cause) return Problem.of(thrown.cause);
    return new Problem(-1, 'unexpected', 'Trang gặp lỗi ngoài dự kiến. Hãy tải lại trang rồi thử lại.');
  }

  private static ofResponse(response: HttpErrorResponse): Problem {
    const body = Problem.body(response.error);
    const detail =
      body.detail ??
      BY_STATUS[response.status] ??
      `Máy chủ gặp lỗi (mã ${response.status}). Hãy thử lại sau.`;
    return new Problem(
      response.status,
      body.code ?? `http-${response.status}`,
      detail,
      body.violations ?? [],
      { ...body },
    );
  }

  private static body(error: unknown): ProblemBody {
    if (typeof error === 'string') return Problem.parsed(error);
    return typeof error === 'object' && error !== null && !(error instanceof Event) ? error : {};
  }

  private static parsed(text: string): ProblemBody {
    try {
      return JSON.parse(text) as ProblemBody;
    } catch {
      return {};
    }
  }

  /** Somebody else changed the thing after it was read here. */
  get stale(): boolean {
    return this.status === 412;
  }

  /** The words for one field, if the server refused it. */
  about(field: string): string | undefined {
    return this.violations.find(
      (violation) => violation.field === field || violation.field.endsWith(`.${field}`),
    )?.detail;
  }
}
