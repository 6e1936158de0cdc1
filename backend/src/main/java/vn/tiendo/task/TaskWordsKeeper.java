package vn.tiendo.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;

/** Keeps what tasks are found by, in the transaction of what changes it. */
@ApplicationScoped
class TaskWordsKeeper {
    private static final String ANEW = "insert into task_words select * from task_words_now where ";
    private static final String INSTEAD =
            " on conflict (task_id) do update set words = excluded.words where task_words.words <> excluded.words";

    /** Never fewer bits than the words have: what a text has lost may go on being looked up for nothing. */
    private static final String KEYS = """
            update assignment a set words_key = w.key
            from (select task_id, words_key(words) as key from task_words where %s) as w
            where a.task_id = w.task_id and (a.words_key = -1 or a.words_key & w.key <> w.key)""";

    private final DataSource database;

    @Inject
    TaskWordsKeeper(DataSource database) {
        this.database = database;
    }

    void made(@Observes AssignmentsMade tasks) {
        keep("plan_id = ?", tasks.subjectId());
    }

    /** Nothing is said anew; the turn gets the key of its task. */
    void made(@Observes(during = TransactionPhase.BEFORE_COMPLETION) OccurrenceMade turn) {
        keep("task_id = ?", turn.subjectId());
    }

    /** At the end, when evidence that is taken away has gone. Reports and decisions are no words of the task. */
    void moved(@Observes(during = TransactionPhase.BEFORE_COMPLETION) AssignmentMoved move) {
        if (changesWords(move.kind())) {
            keep("task_id = ?", move.taskId());
        }
    }

    private void keep(String which, UUID id) {
        new Sql(ANEW + which + INSTEAD, id).run(database);
        new Sql(KEYS.formatted(which), id).run(database);
    }

    private static boolean changesWords(StoryKind kind) {
        return switch (kind) {
            case ASSIGNED, REASSIGNED, UNDONE, EVIDENCE_ADDED, EVIDENCE_REMOVED -> true;
            case PROGRESSED,
                    SUBMITTED,
                    CONFIRMED,
                    RETURNED,
                    EXTENSION_ASKED,
                    EXTENSION_GRANTED,
                    EXTENSION_REFUSED,
                    RECEIVED,
                    DECLINED,
                    SUSPENDED,
                    RESUMED,
                    WITHDRAWN,
                    LEAD_RULE_SET,
                    DUE_SET,
                    HANDED,
                    SUBTASK_ADDED,
                    SUBTASK_CHANGED,
                    SUBTASK_DONE,
                    SUBTASK_REOPENED,
                    SUBTASK_REMOVED,
                    DIFFICULTY_RAISED,
                    INSTRUCTED,
                    EVENT_ENTERED,
                    EVENT_CORRECTED,
                    EVENT_TAKEN_BACK -> false;
        };
    }
}
