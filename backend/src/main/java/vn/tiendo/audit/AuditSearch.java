package vn.tiendo.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import vn.tiendo.shared.database.Row;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.text.VietnameseText;
import vn.tiendo.shared.time.BusinessClock;
import vn.tiendo.shared.web.Cursor;
import vn.tiendo.shared.web.Page;

/** Reads the trail of one agency, newest entries first: one statement for a page, one more for the total. */
@ApplicationScoped
class AuditSearch {
    private static final String SELECT = """
            select e.id, e.recorded_at, e.event, e.subject_type, e.subject_id, e.account_id, e.client_id,
                   e.detail::text as detail, a.content as name, o.content as on_behalf_of, p.content as personal
            from audit_entry e
            left join audit_personal a on a.commitment = e.actor
            left join audit_personal o on o.commitment = e.on_behalf_of
            left join audit_personal p on p.commitment = e.personal""";
    private static final int CURSOR_KEYS = 2;

    private final DataSource database;
    private final ObjectMapper json;

    @Inject
    AuditSearch(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    Page<AuditEntry> page(UUID agencyId, AuditFilter filter) {
        var rows = entriesAfter(agencyId, filter, Cursor.decode(filter.cursor, CURSOR_KEYS), filter.limit + 1);
        return Page.cut(rows, filter.limit, AuditSearch::position, filter.total ? total(agencyId, filter) : null);
    }

    List<AuditEntry> entriesAfter(UUID agencyId, AuditFilter filter, @Nullable Cursor cursor, int atMost) {
        var sql = new Sql(SELECT);
        addFilter(sql, agencyId, filter);
        if (cursor != null) {
            sql.add("and (e.recorded_at, e.id) < (?, ?)", cursor.moment(0), cursor.id(1));
        }
        return sql.add("order by e.recorded_at desc, e.id desc").limit(atMost).list(database, this::entry);
    }

    Optional<AuditEntry> find(UUID agencyId, UUID id) {
        return new Sql(SELECT)
                .add("where e.agency_id = ? and e.id = ?", agencyId, id)
                .first(database, this::entry);
    }

    static Cursor position(AuditEntry entry) {
        return Cursor.of(entry.recordedAt(), entry.id());
    }

    private long total(UUID agencyId, AuditFilter filter) {
        var sql = new Sql("select count(*) as count from audit_entry e");
        addFilter(sql, agencyId, filter);
        return sql.number(database);
    }

    private static void addFilter(Sql sql, UUID agencyId, AuditFilter filter) {
        sql.add("where e.agency_id = ?", agencyId);
        sql.addWhen(!filter.event.isEmpty(), "and e.event = any (?)", (Object) filter.event.toArray(String[]::new));
        sql.addWhen(filter.actor != null, "and e.account_id = ?", filter.actor);
        sql.addWhen(filter.subjectType != null, "and e.subject_type = ?", filter.subjectType);
        sql.addWhen(filter.subject != null, "and e.subject_id = ?", filter.subject);
        addDays(sql, filter.from, filter.to);
        addWords(sql, filter.q);
    }

    private static void addDays(Sql sql, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) {
            sql.add(
                    "and e.recorded_at >= ?",
                    from.atStartOfDay(BusinessClock.ZONE).toInstant());
        }
        if (to != null) {
            sql.add(
                    "and e.recorded_at < ?",
                    to.plusDays(1).atStartOfDay(BusinessClock.ZONE).toInstant());
        }
    }

    /** Every word must stand in the entry or in the name of the one who acted. */
    private static void addWords(Sql sql, @Nullable String words) {
        if (words == null) {
            return;
        }
        Stream.of(VietnameseText.fold(words).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .forEach(pattern -> sql.add("""
                        and (e.words like ? or e.actor = any (array(
                             select commitment from audit_personal
                             where left(content, 1) <> '{' and lower(unaccent(content)) like ?)))""", pattern, pattern));
    }

    private AuditEntry entry(Row row) {
        var actor = new AuditActor(
                row.idOrNull("account_id"),
                row.textOrNull("name"),
                row.textOrNull("on_behalf_of"),
                row.idOrNull("client_id"));
        return new AuditEntry(
                row.id("id"),
                row.instant("recorded_at"),
                row.text("event"),
                row.text("subject_type"),
                row.id("subject_id"),
                actor,
                detail(row.text("detail"), row.textOrNull("personal")));
    }

    private ObjectNode detail(String text, @Nullable String personal) {
        var detail = object(text);
        if (personal == null) {
            return detail;
        }
        var more = object(personal);
        if (more.remove(Recorder.CHANGES) instanceof ArrayNode changes) {
            detail.withArray(Recorder.CHANGES).addAll(changes);
        }
        return detail.setAll(more);
    }

    private ObjectNode object(String text) {
        try {
            return json.readValue(text, ObjectNode.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
