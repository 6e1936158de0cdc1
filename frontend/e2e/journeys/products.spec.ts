import { writeFile } from 'node:fs/promises';
import { Page, Route, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { Account, signIn } from '../support/accounts';
import { pdf } from '../support/pdf';
import { issuedRows } from '../support/plans';

const MEGABYTE = 1024 * 1024;
const PIECE = 5 * MEGABYTE;
const TRAINING = 'Hội nghị tập huấn';
const REPORT = 'Báo cáo kết quả';

async function actAs(page: Page, account: Account, path: string): Promise<void> {
  await page.context().clearCookies();
  await signIn(page, account);
  await page.goto(path);
}

/** Work of one unit with these products. */
async function work(page: Page, content: string, products: { kind: string; name: string; count?: number }[]) {
  const [made] = await issuedRows(page, content, [{ content, leads: ['LDVL'], products }]);
  return `/nhiem-vu/${made!.id}`;
}

const products = (page: Page) => page.getByRole('region', { name: 'Sản phẩm và tài liệu kiểm chứng' });
const add = (page: Page) => page.getByRole('button', { name: 'Thêm', exact: true }).click();
const chooseFile = (page: Page) => page.getByLabel('Kéo thả hoặc chọn tệp');

/** Decides for each piece of a file that the page sends, in turn, what becomes of it. */
async function onPieces(page: Page, ...deeds: readonly ((route: Route) => Promise<void>)[]): Promise<void> {
  let turn = 0;
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await page.route('**/api/v1/uploads/*', (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    return (deeds[turn++] ?? deeds.at(-1)!)(route);
  });
}

const pass = (route: Route) => route.continue();
const breakOff = (route: Route) => route.abort('connectionfailed');

test('a unit proves what it was asked for, also with a large file over a bad line, and the Office confirms', async ({
  page,
}, info) => {
  test.setTimeout(180_000);
  await signIn(page, 'office');
  const task = await work(page, `Tập huấn cải cách hành chính ${Date.now()}`, [
    { kind: 'CONFERENCE', name: TRAINING, count: 3 },
    { kind: 'REPORT', name: REPORT },
  ]);

  await test.step('sending is refused with the list of what is missing', async () => {
    await actAs(page, 'ldvlHead', task);
    await expect(products(page)).toContainText('0/3, còn thiếu 3');
    await page.getByRole('button', { name: 'Gửi kết quả' }).click();
    const missing = page.getByRole('list', { name: 'Sản phẩm còn thiếu tài liệu kiểm chứng' });
    await expect(missing.getByRole('listitem')).toHaveText([
      new RegExp(`${TRAINING}: còn thiếu 3 trong 3`),
      new RegExp(REPORT),
    ]);
    await expectAccessible(page);
    await missing.getByRole('button', { name: `Thêm tài liệu cho ${REPORT}` }).click();
    await expect(page.getByLabel('Số, ký hiệu văn bản hoặc đường dẫn')).toBeFocused();
    await expect(page.getByRole('combobox', { name: 'Cho sản phẩm' })).toContainText(REPORT);
  });

  await test.step('a symbol and an address, which the system looks at', async () => {
    await page.getByLabel('Số, ký hiệu văn bản hoặc đường dẫn').fill('125/BC-SLĐTBXH');
    await add(page);
    await expect(products(page).getByRole('listitem').filter({ hasText: '125/BC-SLĐTBXH' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: 'Cho sản phẩm' })).toContainText(TRAINING);
    await page.getByLabel('Số, ký hiệu văn bản hoặc đường dẫn').fill('http://127.0.0.1/hoi-nghi');
    await page.getByLabel('Ghi chú (không bắt buộc)').fill('Hội nghị ngày 04/3');
    await add(page);
    await expect(products(page)).toContainText('1/3, còn thiếu 2');
    await expect(products(page)).toContainText('Hội nghị ngày 04/3');
    // what is found comes to the open page
    await expect(products(page)).toContainText('Địa chỉ nội bộ, không kiểm tra', { timeout: 30_000 });
    await expectAccessible(page);
    await products(page).getByRole('button', { name: 'Kiểm tra lại http://127.0.0.1/hoi-nghi' }).click();
    // an address is visited once a minute at the most, however often somebody asks
    await expect(products(page)).toContainText('Chờ kiểm tra');
  });

  const file = info.outputPath('Biên bản tập huấn.pdf');
  await writeFile(file, pdf(2, 12 * MEGABYTE));

  await test.step('a large file is interrupted; after a reload the page knows how far it was', async () => {
    await onPieces(page, pass, breakOff);
    await page.getByLabel('Chứng minh cho (số lượng)').fill('2');
    await chooseFile(page).setInputFiles(file);
    await page.getByLabel('Ghi chú (không bắt buộc)').fill('Hai lớp tháng 3');
    await add(page);
    await expect(page.getByText('Mất kết nối. Tệp tự gửi tiếp khi có mạng')).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByText(/mới gửi được 41%/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('it goes on where it stopped, can be paused, and comes back after a break by itself', async () => {
    const offsets: string[] = [];
    const seen = (route: Route) => offsets.push(route.request().headers()['upload-offset'] ?? '');
    let release = () => undefined as void;
    const held = new Promise<void>((resolve) => (release = resolve));
    await onPieces(
      page,
      async (route) => {
        seen(route);
        await held;
        await route.abort().catch(() => undefined);
      },
      breakOff,
      pass,
    );
    await chooseFile(page).setInputFiles(file);
    await expect(page.getByText('đã gửi 41%, sẽ gửi tiếp phần còn lại')).toBeVisible();
    await expect(page.getByLabel('Ghi chú (không bắt buộc)')).toHaveValue('Hai lớp tháng 3');
    await expect(page.getByLabel('Chứng minh cho (số lượng)')).toHaveValue('2');
    await add(page);
    await page.getByRole('button', { name: 'Tạm dừng' }).click();
    await expect(page.getByText('Đã tạm dừng. Phần đã gửi được giữ lại.')).toBeVisible();
    release();
    expect(offsets).toEqual([String(PIECE)]);
    await page.getByRole('button', { name: 'Gửi tiếp' }).click();
    await expect(products(page).getByRole('link', { name: 'Biên bản tập huấn.pdf' })).toBeVisible();
    await expect(products(page)).toContainText('Đủ, 3/3');
    await expect(products(page)).toContainText('Hai lớp tháng 3');
    await expect(products(page)).toContainText('12 MB');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  await test.step('its pages are looked at without taking it down', async () => {
    await page.getByRole('button', { name: 'Xem trước Biên bản tập huấn.pdf' }).click();
    const preview = page.getByRole('dialog', { name: 'Biên bản tập huấn.pdf' });
    const picture = preview.getByRole('img', { name: 'Trang 1/2 của “Biên bản tập huấn.pdf”' });
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    await expectAccessible(page);
    await page.keyboard.press('ArrowRight');
    await expect(preview.getByRole('img', { name: /^Trang 2\/2/ })).toBeVisible();
    await expect(preview.getByRole('status')).toHaveText('Trang 2/2');
    await page.keyboard.press('Escape');
    await expect(preview).toBeHidden();
  });

  await test.step('now it can be sent, and the Office confirms', async () => {
    await page.getByRole('button', { name: 'Gửi kết quả' }).click();
    await expect(page.getByText('Chờ xác nhận').first()).toBeVisible();
    await actAs(page, 'office', task);
    await expect(products(page)).toContainText('Đủ, 3/3');
    await page.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
    await expect(page.getByText('Hoàn thành', { exact: true }).first()).toBeVisible();
    await expectAccessible(page);
  });
});

test('a file that is refused takes nothing with it that was typed', async ({ page }) => {
  await signIn(page, 'office');
  const task = await work(page, `Báo cáo chuyên đề ${Date.now()}`, [{ kind: 'REPORT', name: REPORT }]);
  await actAs(page, 'ldvlHead', task);
  await page.getByLabel('Ghi chú (không bắt buộc)').fill('Bản đã ký');

  await chooseFile(page).setInputFiles({
    name: 'trong.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.alloc(0),
  });
  await expect(page.getByRole('alert')).toContainText('không có nội dung');

  const buffer = Buffer.from('Không phải tệp PDF.');
  await chooseFile(page).setInputFiles({ name: 'gia.pdf', mimeType: 'application/pdf', buffer });
  await add(page);
  await expect(products(page).getByRole('alert')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Sửa và gửi lại' }).click();
  await expect(page.getByText('gia.pdf')).toBeVisible();
  await expect(page.getByLabel('Ghi chú (không bắt buộc)')).toHaveValue('Bản đã ký');
  await page.getByRole('button', { name: 'Chọn lại' }).click();
  await chooseFile(page).setInputFiles({ name: 'that.pdf', mimeType: 'application/pdf', buffer: pdf(1) });
  await add(page);
  await expect(products(page).getByRole('link', { name: 'that.pdf' })).toBeVisible();
  await expect(products(page)).toContainText('Bản đã ký');
  await expect(products(page)).toContainText('Đã có tài liệu');
});

test('a file goes on while the person works on another page', async ({ page }, info) => {
  await signIn(page, 'office');
  const task = await work(page, `Phóng sự ${Date.now()}`, [{ kind: 'REPORT', name: REPORT }]);
  await actAs(page, 'ldvlHead', task);
  const file = info.outputPath('Báo cáo dài.pdf');
  await writeFile(file, pdf(1, 7 * MEGABYTE));
  let release = () => undefined as void;
  const held = new Promise<void>((resolve) => (release = resolve));
  await onPieces(page, pass, async (route) => {
    await held;
    await route.continue();
  });
  await chooseFile(page).setInputFiles(file);
  await add(page);
  await expect(page.getByRole('button', { name: 'Tạm dừng' })).toBeVisible();
  await page.getByRole('link', { name: 'Kế hoạch', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Kế hoạch', exact: true })).toBeVisible();
  release();
  await expect(page.getByText('Đã thêm “Báo cáo dài.pdf”.')).toBeVisible();
  await page.goto(task);
  await expect(products(page).getByRole('link', { name: 'Báo cáo dài.pdf' })).toBeVisible();
});

test('whoever decides sees where the same file was given before', async ({ page }) => {
  await signIn(page, 'office');
  const mark = Date.now();
  const tasks = [
    await work(page, `Tập huấn đợt 1 ${mark}`, [{ kind: 'REPORT', name: REPORT }]),
    await work(page, `Tập huấn đợt 2 ${mark}`, [{ kind: 'REPORT', name: REPORT }]),
  ];
  await signIn(page, 'ldvlHead');
  const buffer = Buffer.concat([pdf(1), Buffer.from(`% ${mark}\n`)]);
  for (const task of tasks) {
    const answer = await page.request.post(`/api/v1/assignments/${task.split('/').pop()}/evidence`, {
      multipart: { file: { name: 'bao-cao.pdf', mimeType: 'application/pdf', buffer } },
    });
    expect(answer.ok(), await answer.text()).toBe(true);
  }
  await actAs(page, 'office', tasks[1]!);
  await expect(products(page)).toContainText('Cùng tệp này đã gửi ở');
  await expectAccessible(page);
  await products(page)
    .getByRole('link', { name: `Tập huấn đợt 1 ${mark}` })
    .click();
  await expect(page.getByRole('heading', { name: `Tập huấn đợt 1 ${mark}`, level: 1 })).toBeVisible();
});

test('a draft says how many of each product must come out', async ({ page }) => {
  await signIn(page, 'office');
  await page.goto('/ke-hoach');
  await page.getByRole('button', { name: 'Soạn kế hoạch mới' }).click();
  await page.getByRole('dialog').getByLabel('Trích yếu').fill(`Tập huấn nghiệp vụ ${Date.now()}`);
  await page.getByRole('button', { name: 'Tạo dự thảo' }).click();
  await page.getByRole('button', { name: 'Thêm dòng đầu tiên' }).click();
  await page.getByRole('textbox', { name: 'Nội dung' }).fill('Tập huấn cho công chức một cửa');
  await page.getByRole('button', { name: 'Thêm sản phẩm' }).click();
  await page.getByLabel('Tên sản phẩm').fill('Hội nghị tập huấn');
  await page.getByLabel('Số lượng').fill('0');
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByText('Số nguyên từ 1 đến 1.000.')).toBeVisible();
  await page.getByLabel('Số lượng').fill('3');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('cell', { name: /Hội nghị tập huấn/ })).toContainText('cần 3');
  await expectAccessible(page);
});
