-- A row or plan that is removed is looked for in the columns that refer to it; without these a large draft is slow to discard.
CREATE INDEX plan_item_parent ON plan_item (parent_id);
CREATE INDEX plan_import_plan ON plan_import (plan_id);
