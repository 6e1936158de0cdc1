import { writeFile } from 'node:fs/promises';
import { Page, Route, expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { Account, signIn } from '../support/accounts';
import { pdf } from '../support/pdf';
import { issuedRows } from '../support/plans';

const MEGABYTE = 1024 * 1024;
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
