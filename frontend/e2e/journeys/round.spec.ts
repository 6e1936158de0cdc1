import { Page, expect, test } from '@playwright/test';
import { signIn } from '../support/accounts';
import { expectAccessible } from '../support/accessible';

const UNITS = ['Phòng Người có công', 'Phòng Kế hoạch - Tài chính'] as const;

async function open(page: Page, name: string): Promise<string> {
  const units = await page.request.get('/api/v1/units');
  const { items } = (await units.json()) as { items: { id: string; name: string }[] };
  const opened = await page.request.post('/api/v1/report-rounds', {
    data: {
      name,
      periodFrom: '2024-02-01',
      periodTo: '2024-02-29',
      dueOn: '2024-03-05',
      unitIds: UNITS.map((unit) => items.find((item) => item.name === unit)?.id),
    },
  });
  expect(opened.status(), await opened.text()).toBe(201);
  return ((await opened.json()) as { id: string }).id;
}

test('a round is run by the Office until it is closed', async ({ page }) => {
  test.setTimeout(120_000);
  const name = `Báo cáo chạy ${Date.now()}`;
  await signIn(page, 'office');
  const id = await open(page, name);
  const round = `/bao-cao/${id}`;

  await test.step('units that have not sent are reminded', async () => {
    await page.goto(round);
    await expect(page.getByRole('columnheader', { name: 'Đang nhập liệu (2)' })).toBeVisible();
    await page.getByRole('button', { name: 'Nhắc 2 đơn vị chưa gửi' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Nhắc' }).click();
    await expect(page.getByText('Đã nhắc 2 đơn vị.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a unit without work is left out, with a reason', async () => {
    await page
      .getByRole('table', { name: 'Báo cáo của các đơn vị' })
      .getByRole('link', { name: UNITS[1] })
      .click();
    await page.getByRole('button', { name: 'Đưa ra khỏi đợt' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Đưa ra khỏi đợt' }).click();
    await expect(page.getByText('Hãy ghi lý do đơn vị không phải báo cáo.')).toBeVisible();
    await page.getByLabel('Lý do').fill('Không có việc trong kỳ.');
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Đưa ra khỏi đợt' }).click();
    await expect(page.getByRole('heading', { name: /không phải báo cáo trong đợt này/ })).toBeVisible();
    await expectAccessible(page);
    await page.goto(round);
    await expect(page.getByText('Đã gửi 0/1, đã duyệt 0/1. Không phải báo cáo: 1.')).toBeVisible();
  });

  await test.step('a report on paper is entered for its unit', async () => {
    await page
      .getByRole('table', { name: 'Báo cáo của các đơn vị' })
      .getByRole('link', { name: UNITS[0] })
      .click();
    await page.getByRole('button', { name: 'Nhập thay đơn vị' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Nhập thay' }).click();
    await expect(page.getByText('Hãy ghi báo cáo đến bằng cách nào.')).toBeVisible();
    await page.getByLabel('Người của đơn vị chịu trách nhiệm').fill('Lê Thị Hoa, Trưởng phòng');
    await page.getByLabel('Báo cáo đến bằng cách nào').fill('Văn bản số 12/BC-NCC');
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Nhập thay' }).click();
    await page.getByLabel('Kết quả nổi bật').fill('Đã đăng 03 tin.');
    await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Gửi báo cáo' }).click();
    await expect(page.getByText('Nhập thay Lê Thị Hoa, Trưởng phòng. Văn bản số 12/BC-NCC')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a closed round takes nothing until it is reopened', async () => {
    await page.goto(round);
    await page.getByRole('button', { name: 'Đóng đợt' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Đóng đợt' }).click();
    await expect(page.getByText('Đột xuất, đã đóng')).toBeVisible();
    await page.getByRole('button', { name: 'Mở lại đợt' }).click();
    await page.getByLabel('Lý do mở lại').fill('Gửi bổ sung.');
    await page.getByRole('dialog').getByRole('button', { name: 'Mở lại' }).click();
    await expect(page.getByText('Đột xuất, đang mở')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the unit was told', async () => {
    await signIn(page, 'nccHead');
    await page.goto('/thong-bao');
    await expect(
      page.getByText('Báo cáo đã quá hạn gửi').or(page.getByText('Sắp đến hạn gửi báo cáo')).first(),
    ).toBeVisible();
  });
});
