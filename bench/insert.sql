-- Sourced by generate.sql: from its temporary tables into those of the application. Foreign keys and indexes are taken away
-- and made anew as they were, all of it in one transaction: at a million rows that is several times faster.

CREATE TEMP TABLE made_anew AS
SELECT 1 AS turn, format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS take_away,
       format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS make
FROM pg_constraint
WHERE contype = 'f' AND conrelid IN ('plan_item'::regclass, 'task'::regclass, 'product'::regclass, 'assignment'::regclass, 'assignment_event'::regclass, 'task_words'::regclass)
UNION ALL
SELECT CASE indrelid WHEN 'task_words'::regclass THEN 2 ELSE 0 END, format('DROP INDEX %s', indexrelid::regclass), pg_get_indexdef(indexrelid)
FROM pg_index
WHERE NOT indisunique AND indrelid IN ('plan_item'::regclass, 'task'::regclass, 'product'::regclass, 'assignment'::regclass, 'assignment_event'::regclass, 'task_words'::regclass);
SELECT take_away FROM made_anew ORDER BY turn \gexec

INSERT INTO plan_item (id, agency_id, plan_id, ordinal, path, numbering, kind, content, lead_text, deadline, product_text)
SELECT t.id, :'agency', pg_temp.nth(2, plan_n), ordinal, 'A.' || ordinal + 1, (ordinal + 1)::text, 'TASK', content,
       u.name, pg_temp.deadline(due_words, due_on), 'Báo cáo'
FROM bench_task t JOIN bench_unit u ON u.n = pg_temp.draw(t.n, 7, 60);

INSERT INTO task (id, agency_id, plan_id, path, ordinal, headings, content, plan_symbol, plan_title, deadline, work_state,
                  starts_on, due_on, original_due_on, finished_on)
SELECT t.id, :'agency', p.id, 'A.' || t.ordinal + 1, t.ordinal, '["Nhiệm vụ trọng tâm"]', t.content, p.number || '/' || p.symbol,
       p.title, pg_temp.deadline(due_words, t.due_on), s.work_state, t.starts_on, t.due_on, t.due_on, s.submitted_on
FROM bench_task t JOIN plan p ON p.id = pg_temp.nth(2, t.plan_n) JOIN bench_standing s ON s.task_n = t.n AND s.seat = 0;

INSERT INTO product (id, task_id, ordinal, kind, name)
SELECT pg_temp.nth(4, n), id, 0, 'REPORT', 'Báo cáo' FROM bench_task;

CREATE TEMP TABLE bench_key AS
SELECT content, words_key(search_words(content || ' Báo cáo')) AS key FROM (SELECT DISTINCT content FROM bench_task) AS each;
INSERT INTO assignment (id, agency_id, plan_id, task_id, unit_id, role, ordinal, work_state, continuous, starts_on, due_on, original_due_on,
                        percent, submitted_on, confirmed_on, last_activity_on, assigned_on, words_key)
SELECT pg_temp.nth(0, s.n), :'agency', pg_temp.nth(2, s.plan_n), pg_temp.nth(3, task_n), u.id,
       CASE seat WHEN 0 THEN 'LEAD' ELSE 'COORDINATOR' END, seat, work_state, s.due_on IS NULL, s.starts_on, s.due_on, s.due_on,
       percent, submitted_on, CASE work_state WHEN 'DONE' THEN submitted_on END,
       coalesce(submitted_on, CASE work_state WHEN 'NOT_STARTED' THEN issued_on ELSE greatest(issued_on, :'today'::date - activity) END), issued_on, k.key
FROM bench_standing s JOIN bench_unit u ON u.n = s.unit_n JOIN bench_task t ON t.n = s.task_n JOIN bench_key k ON k.content = t.content;

-- Stories: assigned; then, as far as it has come, progress, submission, confirmation or return.
INSERT INTO assignment_event (id, agency_id, assignment_id, kind, recorded_at, effective_on, account_id, actor_name, actor_title,
                              work_state, percent, due_on, submitted_on, words)
SELECT pg_temp.nth(5, s.n * 4 + step.n), :'agency', pg_temp.nth(0, s.n), step.kind,
       step.day + time '08:00' + step.n * interval '1 hour', step.day, :'account', :'account_name', 'Chánh Văn phòng Sở',
       step.state, step.percent, s.due_on, CASE WHEN step.kind IN ('SUBMITTED', 'CONFIRMED') THEN s.submitted_on END, step.words
FROM bench_standing s,
     LATERAL (SELECT coalesce(s.submitted_on, greatest(s.issued_on, :'today'::date - s.activity)) AS last_day) AS l,
     LATERAL (VALUES (0, 'ASSIGNED', s.issued_on, 'NOT_STARTED', 0, '', true),
                     (1, 'PROGRESSED', l.last_day, 'IN_PROGRESS', least(s.percent, 90),
                      'Đã hoàn thành dự thảo, đang lấy ý kiến các phòng, đơn vị.', s.work_state <> 'NOT_STARTED'),
                     (2, 'SUBMITTED', l.last_day, 'SUBMITTED', 100, 'Đã hoàn thành nhiệm vụ được giao.',
                      s.work_state IN ('SUBMITTED', 'DONE', 'RETURNED')),
                     (3, 'CONFIRMED', l.last_day, 'DONE', 100, '', s.work_state = 'DONE'),
                     (3, 'RETURNED', l.last_day, 'RETURNED', s.percent, 'Đề nghị bổ sung số liệu.', s.work_state = 'RETURNED'))
         AS step (n, kind, day, state, percent, words, happened)
WHERE step.happened;

-- Every twentieth with a deadline has asked for more time: a third of them wait for the answer, the others got none.
CREATE TEMP TABLE bench_extension AS
SELECT n, plan_n, unit_n, due_on, issued_on, pg_temp.draw(n, 12, 3) > 0 AS decided
FROM bench_standing WHERE due_on IS NOT NULL AND pg_temp.draw(n, 11, 20) = 0;

INSERT INTO assignment_event (id, agency_id, assignment_id, kind, recorded_at, effective_on, account_id, actor_name, actor_title,
                              work_state, percent, due_on, submitted_on, words)
SELECT pg_temp.nth(6, e.n * 2 + step.n), :'agency', pg_temp.nth(0, e.n), step.kind,
       e.issued_on + time '10:00' + step.n * interval '1 hour', e.issued_on, :'account', :'account_name', 'Chánh Văn phòng Sở',
       'NOT_STARTED', 0, e.due_on, NULL, step.words
FROM bench_extension e,
     LATERAL (VALUES (0, 'EXTENSION_ASKED', 'Chờ ý kiến thẩm định của các sở, ngành.', true),
                     (1, 'EXTENSION_REFUSED', 'Không ảnh hưởng đến tiến độ chung.', e.decided)) AS step (n, kind, words, happened)
WHERE step.happened;

INSERT INTO extension (id, agency_id, assignment_id, plan_id, unit_id, state, due_on_before, asked_due_on, reason, late, asked_at, asked_on,
                       decision, decided_on, asked_event_id, decided_event_id)
SELECT pg_temp.nth(7, e.n), :'agency', pg_temp.nth(0, e.n), pg_temp.nth(2, plan_n), u.id, CASE WHEN decided THEN 'REFUSED' ELSE 'ASKED' END, due_on, due_on + 30,
       'Chờ ý kiến thẩm định của các sở, ngành.', false, issued_on + time '10:00', issued_on,
       CASE WHEN decided THEN 'Không ảnh hưởng đến tiến độ chung.' ELSE '' END, CASE WHEN decided THEN issued_on END,
       pg_temp.nth(6, e.n * 2), CASE WHEN decided THEN pg_temp.nth(6, e.n * 2 + 1) END
FROM bench_extension e JOIN bench_unit u ON u.n = e.unit_n;

SELECT make FROM made_anew WHERE turn < 2 ORDER BY turn \gexec
INSERT INTO task_words SELECT * FROM task_words_now ORDER BY plan_id, ordinal ON CONFLICT DO NOTHING;
SELECT make FROM made_anew WHERE turn = 2 \gexec
ANALYZE task, task_words, assignment;

DELETE FROM task_count;
DELETE FROM task_due_count;
DELETE FROM task_activity_count;
-- Plan by plan, as issuing writes them.
INSERT INTO task_count SELECT * FROM task_count_recounted ORDER BY plan_id, unit_id, role;
INSERT INTO task_due_count SELECT * FROM task_due_count_recounted;
INSERT INTO task_activity_count SELECT * FROM task_activity_count_recounted;
