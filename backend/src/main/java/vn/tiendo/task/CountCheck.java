package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** Recounts everything and compares it with the summary; a difference is a fault of the program. */
@ApplicationScoped
public class CountCheck {
    private final DataSource database;

    @Inject
    CountCheck(DataSource database) {
        this.database = database;
    }

    /** The rows on which summary and recount differ, as text; empty when they agree. */
    public List<String> differences() {
        return new Sql("""
                select 'counted, not in the summary: ' || d as words
                from (select * from task_count_recounted except select * from task_count) as d
                union all
                select 'in the summary, not counted: ' || d
                from (select * from task_count where total <> 0 except select * from task_count_recounted) as d
                union all
                select 'due, counted, not in the summary: ' || d
                from (select * from task_due_count_recounted except select * from task_due_count) as d
                union all
                select 'due, in the summary, not counted: ' || d
                from (select * from task_due_count where total <> 0 except select * from task_due_count_recounted) as d""").list(database, row -> row.text("words"));
    }

    /** Writes the summary anew from the assignments; for loading many of them at once, when nobody works. */
    @Transactional
    public void rewrite() {
        new Sql("delete from task_count").run(database);
        new Sql("delete from task_due_count").run(database);
        new Sql("insert into task_count select * from task_count_recounted").run(database);
        new Sql("insert into task_due_count select * from task_due_count_recounted").run(database);
    }
}
