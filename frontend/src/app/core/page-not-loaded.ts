import { inject } from '@angular/core';
import { NavigationError } from '@angular/router';
import { Notice } from '@app/core/notice/notice';

/** The program of a page comes when it is first opened: without a network, or after an update, it does not. */
export async function pageNotLoaded({ url }: NavigationError): Promise<void> {
  const again = await inject(Notice).offer(
    'Không mở được trang. Hãy kiểm tra mạng rồi mở lại.',
    'Tải lại trang',
  );
  if (again) location.assign(url);
}
