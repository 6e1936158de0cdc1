-- A regime says which form of data units fill in, or that there is none. Whatever is in force without one has none.
UPDATE report_regime SET content = content || '{"withoutForm": true}' WHERE state <> 'DRAFT' AND content ->> 'formId' IS NULL;
