import { Component } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { EmptyState } from '@app/ui/empty-state/empty-state';

/** For an address that leads nowhere, or to a page this person may not see. */
@Component({
  selector: 'td-not-found',
  imports: [EmptyState, MatButton, RouterLink],
  template: `
    <td-empty-state icon="search" level="page" heading="Không tìm thấy trang">
      Đường dẫn không đúng, hoặc tài khoản của bạn không được xem trang này.
      <a moves matButton="filled" routerLink="/">Về trang đầu</a>
    </td-empty-state>
  `,
})
export class NotFound {}
