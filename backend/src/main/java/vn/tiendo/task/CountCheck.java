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
        return new Sql("select words from task_count_difference").list(database, row -> row.text("words"));
    }

    /** Writes the summary anew from the assignments; for loading many of them at once, when nobody works. */
    @Transactional
    public void rewrite() {
        new Sql("delete from task_count").run(database);
        new Sql("delete from task_due_count").run(database);
        new Sql("delete from task_activity_count").run(database);
        new Sql("insert into task_count select * from task_count_recounted").run(database);
        new Sql("insert into task_due_count select * from task_due_count_recounted").run(database);
        new Sql("insert into task_activity_count select * from task_activity_count_recounted").run(database);
    }
}
