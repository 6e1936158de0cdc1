-- What GET /api/v1/assignments/{id} sends
\set n random(1, :size)
@STORY ('01900000-0000-7000-8000-' || lpad(to_hex(:n::bigint), 12, '0'))::uuid
