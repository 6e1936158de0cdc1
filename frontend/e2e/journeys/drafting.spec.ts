import { Page, expect, test } from '@playwright/test';
import { Account, signIn } from '../support/accounts';
import { items } from '../support/answers';
import { expectAccessible } from '../support/accessible';
import { issuedPlan } from '../support/plans';
import { wordText } from '../support/word-text';

const UNITS = ['Phòng Người có công', 'Phòng Kế hoạch - Tài chính'] as const;

interface Report {
  readonly id: string;
  readonly unit: { readonly name: string };
}

/** A round over a plan of its own, and its reports. */
async function open(page: Page, name: string): Promise<{ id: string; reports: readonly Report[] }> {
  const work = await issuedPlan(page, name, ['NCC'], ['NCC', 'KHTC']);
  expect(work.length).toBe(3);
  const plans = await items<{ id: string; title: string }>(page, '/api/v1/plans?state=ISSUED&limit=200');
  const units = await items<{ id: string; name: string }>(page, '/api/v1/units');
  const opened = await page.request.post('/api/v1/report-rounds', {
    data: {
      name,
      planId: plans.find(({ title }) => title === name)?.id,
      periodFrom: '2024-03-01',
      periodTo: '2024-03-31',
      dueOn: '2024-04-05',
      unitIds: UNITS.map((unit) => units.find((it) => it.name === unit)?.id),
    },
  });
  expect(opened.status(), await opened.text()).toBe(201);
  const { id } = (await opened.json()) as { id: string };
  return { id, reports: await items<Report>(page, `/api/v1/report-rounds/${id}/reports`) };
}

async function change(page: Page, id: string, move: string, data?: object): Promise<void> {
  const url = `/api/v1/reports/${id}`;
  const tag = (await page.request.get(url)).headers()['etag'] ?? '';
  const method = move ? 'PUT' : 'PATCH';
  const answer = await page.request.fetch(url + move, { method, data, headers: { 'If-Match': tag } });
  expect(answer.ok(), await answer.text()).toBe(true);
}

/** The head of a unit says what is difficult, and the Office takes it. Ends as the Office. */
async function report(page: Page, { id }: Report, head: Account, difficulties: string): Promise<void> {
  await signIn(page, head);
  await change(page, id, '', { difficulties });
  await change(page, id, '/submission');
  await signIn(page, 'office');
  await change(page, id, '/approval');
}

test('the consolidation is drafted beside its sources and edited by hand', async ({ page }) => {
  test.setTimeout(120_000);
  const name = `Tổng hợp soạn tay ${Date.now()}`;
  await signIn(page, 'office');
  const round = await open(page, name);
  const [ncc, khtc] = UNITS.map((unit) => round.reports.find((it) => it.unit.name === unit)!);
  await report(page, ncc!, 'nccHead', 'Thiếu kinh phí in tờ rơi.');
  const section = page.getByRole('region', { name: 'Khó khăn, vướng mắc', exact: true });
  const sources = page.getByRole('region', { name: 'Nguồn của mục Khó khăn, vướng mắc' });

  await test.step('each section stands beside what it is drafted from', async () => {
    await page.goto(`/bao-cao/${round.id}`);
    await page.getByRole('link', { name: 'Soạn văn bản bên cạnh nguồn' }).click();
    await expect(page.getByRole('heading', { name: 'Soạn báo cáo tổng hợp' })).toBeVisible();
    await expect(section).toContainText(`${UNITS[0]}: Thiếu kinh phí in tờ rơi.`);
    await expect(section).toContainText('Máy soạn');
    await expect(sources.getByRole('link', { name: UNITS[0] })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a number opens the tasks that it counts', async () => {
    await page.getByRole('link', { name: 'Tổng số: 2' }).click();
    const tasks = page.getByRole('list', { name: 'Nhiệm vụ: Tổng số' });
    await expect(tasks.getByRole('listitem')).toHaveCount(2);
    await expect(tasks).toContainText(`${name}, việc 1`);
    await expectAccessible(page);
  });

  await test.step('what is typed is kept, and not lost by a click', async () => {
    await page.getByRole('button', { name: 'Sửa mục Khó khăn, vướng mắc' }).click();
    await section.getByRole('textbox').fill('Kinh phí in tờ rơi chưa được cấp.');
    await expectAccessible(page);
    await section.getByRole('button', { name: 'Thôi' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Không' }).click();
    await section.getByRole('button', { name: 'Lưu' }).click();
    await expect(section).toContainText('Sửa tay:');
    await expect(section).toContainText('Kinh phí in tờ rơi chưa được cấp.');
  });

  await test.step('the edit stays when sources change, and says what is new', async () => {
    await report(page, khtc!, 'khtcHead', 'Thiếu người.');
    await page.reload();
    await expect(section).toContainText('Kinh phí in tờ rơi chưa được cấp.');
    await expect(section).toContainText('Nguồn đã thay đổi sau khi sửa tay.');
    await expect(section.locator('ins')).toHaveText(`${UNITS[1]}: Thiếu người.`);
    await expectAccessible(page);
  });

  await test.step('the document says what was written by hand', async () => {
    const arriving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải Word' }).click();
    const text = await wordText(await (await arriving).path());
    expect(text).toContain('Kinh phí in tờ rơi chưa được cấp.');
    expect(text).not.toContain('Thiếu người.');
  });

  await test.step('the edit is kept on the new sources, or the draft is taken again', async () => {
    await section.getByRole('button', { name: 'Giữ bản sửa tay' }).click();
    await expect(section.getByText('Nguồn đã thay đổi sau khi sửa tay.')).toHaveCount(0);
    await section.getByRole('button', { name: 'Lấy lại bản máy soạn' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Lấy lại bản máy soạn' }).click();
    await expect(section).toContainText(`${UNITS[1]}: Thiếu người.`);
    await expect(section).toContainText('Máy soạn');
  });

  await test.step('a leader reads it and changes nothing', async () => {
    await signIn(page, 'leader');
    await page.goto(`/bao-cao/${round.id}/tong-hop`);
    await expect(section).toContainText('Thiếu người.');
    await expect(page.getByRole('button', { name: /^Sửa mục/ })).toHaveCount(0);
  });
});
