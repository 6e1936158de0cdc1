-- psql -v size=100000 -f generate.sql: that many assignments on 60 units and 200 issued plans, into the database of a
-- demonstration. Deterministic: the same size gives the same data as of the same business date. Their ids are
-- computable, so that a load generator can name any of them: 01900000-0000-7000-8000- and the number in 12 hexadecimal digits.
\set ON_ERROR_STOP on
\set QUIET on
SET client_min_messages = warning;
SET synchronous_commit = off;
SET work_mem = '128MB';
SET maintenance_work_mem = '256MB';

BEGIN;

SELECT agency_id AS agency, id AS account, display_name AS account_name FROM account WHERE username = 'vanphong' \gset
SELECT (now() + coalesce(max(offset_seconds), 0) * interval '1 second') AT TIME ZONE 'Asia/Ho_Chi_Minh' AS now FROM business_clock \gset
SELECT :'now'::date AS today \gset

-- A number from 0 to choices - 1 that depends on n alone; each salt draws anew.
CREATE FUNCTION pg_temp.draw(n bigint, salt bigint, choices integer) RETURNS integer LANGUAGE sql IMMUTABLE
    RETURN ((hashint8extended(n, salt) & 2147483647) % choices)::integer;
CREATE FUNCTION pg_temp.nth(kind integer, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
    RETURN ('0190000' || kind || '-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid;
CREATE FUNCTION pg_temp.one_of(words text[], n bigint, salt bigint) RETURNS text LANGUAGE sql IMMUTABLE
    RETURN words[1 + pg_temp.draw(n, salt, cardinality(words))];
-- A deadline as the application stores it.
CREATE FUNCTION pg_temp.deadline(words text, due_on date) RETURNS jsonb LANGUAGE sql IMMUTABLE
    RETURN jsonb_build_object(
        'text', words, 'kind', CASE WHEN due_on IS NULL THEN 'CONTINUOUS' ELSE 'DATE' END, 'label', NULL,
        'start', NULL, 'startTime', NULL, 'end', due_on, 'endTime', NULL, 'recurrence', NULL, 'anchor', NULL,
        'parts', '[]'::jsonb, 'continuous', due_on IS NULL, 'yearInferred', false, 'needsReview', false,
        'reason', NULL, 'unparsed', '[]'::jsonb);

-- Units: those of the demonstration, and as many more as make sixty.
INSERT INTO unit (id, agency_id, parent_id, code, name, kind, ordinal)
SELECT pg_temp.nth(1, n), :'agency', :'agency', 'DV' || n, kind.name || ' ' || topic.name, kind.code, 100 + n
FROM (SELECT row_number() OVER () AS n, k, t FROM generate_series(1, 4) AS k, generate_series(1, 13) AS t) AS pair,
     LATERAL (SELECT (ARRAY ['Phòng', 'Trung tâm', 'Chi cục', 'Ban Quản lý dự án'])[k] AS name,
                     (ARRAY ['DIVISION', 'SUBORDINATE', 'SUBORDINATE', 'SUBORDINATE'])[k] AS code) AS kind,
     LATERAL (SELECT (ARRAY ['An toàn lao động', 'Bảo trợ xã hội', 'Giáo dục nghề nghiệp', 'Phòng, chống tệ nạn xã hội',
                             'Trẻ em và Bình đẳng giới', 'Điều dưỡng người có công', 'Quan hệ lao động', 'Bảo hiểm xã hội',
                             'Giảm nghèo bền vững', 'Chuyển đổi số', 'Công tác xã hội', 'Tiền lương',
                             'Lao động ngoài nước'])[t] AS name) AS topic
WHERE n <= 60 - (SELECT count(*) FROM unit WHERE agency_id = :'agency' AND kind NOT IN ('AGENCY', 'EXTERNAL'));

CREATE TEMP TABLE bench_unit AS
SELECT row_number() OVER (ORDER BY ordinal, code) - 1 AS n, id, name
FROM unit WHERE agency_id = :'agency' AND kind NOT IN ('AGENCY', 'EXTERNAL');

-- Plans: half of last year, half of this one, all issued before today.
INSERT INTO plan (id, agency_id, state, kind, number, symbol, folded_symbol, parent_body, issuer, place, issued_on, title,
                  period_from, period_to, signer_position, signer_name, issued_at, created_at)
SELECT pg_temp.nth(2, n), :'agency', 'ISSUED', 'KH', 1000 + n, 'KH-LĐTB&XH', 'KHLĐTBXH', 'UBND tỉnh Bắc Giang',
       'Sở Lao động - Thương binh và Xã hội', 'Bắc Giang', issued_on,
       pg_temp.one_of(ARRAY ['Cải cách hành chính', 'Chuyển đổi số', 'Tuyên truyền phổ biến, giáo dục pháp luật', 'Phòng, chống tham nhũng, lãng phí',
                             'Giảm nghèo bền vững', 'Giải quyết việc làm', 'Bảo vệ, chăm sóc trẻ em', 'Đền ơn đáp nghĩa'], n, 1)
           || ' năm ' || extract(year FROM issued_on) || ' (đợt ' || n || ')',
       date_trunc('year', issued_on), date_trunc('year', issued_on) + interval '1 year - 1 day', 'Giám đốc', 'Trần Minh Đức',
       issued_on, issued_on
FROM (SELECT n, CASE WHEN n <= 100 THEN (date_trunc('year', :'today'::date) - interval '1 year')::date + 3 * n
                     ELSE date_trunc('year', :'today'::date)::date + n % 30 END AS issued_on
      FROM generate_series(1, 200) AS n) AS issued;

-- Tasks: five assignments on two of them. Deadlines are ends of weeks, months, quarters and of the year, or none; months and
-- quarters are windows that begin on their first day.
CREATE TEMP TABLE bench_task AS
SELECT n, pg_temp.nth(3, n) AS id, 1 + (n - 1) % 200 AS plan_n, (n - 1) / 200 AS ordinal, due_on,
       CASE WHEN pg_temp.draw(n, 5, 10) IN (3, 4) THEN date_trunc('quarter', due_on)::date
            WHEN pg_temp.draw(n, 5, 10) > 4 THEN date_trunc('month', due_on)::date END AS starts_on,
       CASE WHEN due_on IS NULL THEN 'Thường xuyên' ELSE 'Chậm nhất ngày ' || to_char(due_on, 'DD/MM/YYYY') END AS due_words,
       pg_temp.one_of(ARRAY ['Xây dựng', 'Rà soát, cập nhật', 'Tổ chức tuyên truyền', 'Kiểm tra việc thực hiện', 'Tham mưu ban hành',
                             'Tổng hợp, báo cáo kết quả', 'Triển khai', 'Đánh giá, chấm điểm'], n, 2) || ' ' ||
       pg_temp.one_of(ARRAY ['thủ tục hành chính nội bộ', 'chỉ số cải cách hành chính (PAR Index)', 'kế hoạch kiểm soát thủ tục hành chính',
                             'chương trình việc làm', 'chế độ, chính sách đối với người có công với cách mạng', 'mô hình điểm về chuyển đổi số',
                             'dịch vụ công trực tuyến toàn trình', 'công tác bảo trợ xã hội', 'chính sách bảo hiểm thất nghiệp',
                             'danh mục vị trí việc làm'], n, 3) || ' ' ||
       pg_temp.one_of(ARRAY ['trên địa bàn tỉnh', 'tại các đơn vị trực thuộc Sở', 'thuộc phạm vi quản lý nhà nước của Sở', 'trên Cổng thông tin điện tử của Sở',
                             'theo chỉ đạo của UBND tỉnh', 'gắn với thực hiện Đề án 06', 'tại Bộ phận tiếp nhận và trả kết quả'], n, 4) AS content
FROM (SELECT n, CASE pg_temp.draw(n, 5, 10)
                    WHEN 0 THEN NULL
                    WHEN 1 THEN (date_trunc('week', year + 7 * pg_temp.draw(n, 6, 51)) + interval '4 days')::date
                    WHEN 2 THEN (year + interval '1 year - 1 day')::date
                    WHEN 3 THEN (year + (1 + pg_temp.draw(n, 6, 4)) * interval '3 months' - interval '1 day')::date
                    WHEN 4 THEN (year + (1 + pg_temp.draw(n, 6, 4)) * interval '3 months' - interval '1 day')::date
                    ELSE (year + (1 + pg_temp.draw(n, 6, 12)) * interval '1 month' - interval '1 day')::date END AS due_on
      FROM (SELECT n, (date_trunc('year', :'today'::date)
                       - CASE WHEN (n - 1) % 200 < 100 THEN interval '1 year' ELSE interval '0' END)::date AS year
            FROM generate_series(1, :size * 2 / 5) AS n) AS numbered) AS dated;

-- Assignments: each task has one lead and none to three coordinators, all of them different units.
CREATE TEMP TABLE bench_assignment AS
SELECT row_number() OVER (ORDER BY t.n, seat) AS n, t.n AS task_n, t.plan_n, t.starts_on, t.due_on, seat,
       (pg_temp.draw(t.n, 7, 60) + seat * (1 + pg_temp.draw(t.n, 8, 19))) % 60 AS unit_n,
       p.issued_on, d.luck, d.activity
FROM bench_task t JOIN plan p ON p.id = pg_temp.nth(2, t.plan_n),
     LATERAL generate_series(0, (t.n % 4)::integer) AS seat,
     LATERAL (SELECT pg_temp.draw(4 * t.n + seat, 9, 100) AS luck, pg_temp.draw(4 * t.n + seat, 10, 60) AS activity) AS d;

-- What is due is mostly done, seldom late; what is still to come has mostly begun.
CREATE TEMP TABLE bench_standing AS
SELECT *, CASE WHEN work_state IN ('SUBMITTED', 'DONE')
               THEN greatest(issued_on, least(:'today'::date, coalesce(due_on, :'today') - 20 + activity / 2)) END AS submitted_on,
       CASE work_state WHEN 'NOT_STARTED' THEN 0 WHEN 'SUBMITTED' THEN 100 WHEN 'DONE' THEN 100
                       ELSE 5 * (1 + luck % 18) END AS percent
FROM (SELECT *, CASE WHEN due_on < :'today'
                     THEN CASE WHEN luck < 78 THEN 'DONE' WHEN luck < 84 THEN 'SUBMITTED' WHEN luck < 87 THEN 'RETURNED'
                               WHEN luck < 95 THEN 'IN_PROGRESS' ELSE 'NOT_STARTED' END
                     ELSE CASE WHEN luck < 8 THEN 'DONE' WHEN luck < 10 THEN 'SUBMITTED' WHEN luck < 12 THEN 'RETURNED'
                               WHEN luck < 55 THEN 'IN_PROGRESS' ELSE 'NOT_STARTED' END END AS work_state
      FROM bench_assignment) AS drawn;
ANALYZE bench_task, bench_standing;

\ir insert.sql
COMMIT;
