package vn.tiendo.document.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.time.BusinessClock;

/** Keeps files and gives them back. */
@ApplicationScoped
public class FileStore {
    private final DataSource database;
    private final BusinessClock clock;
    private final ByteStore bytes;

    @Inject
    FileStore(DataSource database, BusinessClock clock, ByteStore bytes) {
        this.database = database;
        this.clock = clock;
        this.bytes = bytes;
    }

    /**
     * Keeps a file in the caller's transaction. The bytes are put in place last, so that whatever refuses before leaves
     * nothing behind.
     */
    public StoredFile keep(UUID agencyId, IncomingFile file) {
        var kept = new StoredFile(Ids.next(), file.name(), file.type().mediaType(), file.sizeBytes(), file.sha256());
        new Sql("""
                insert into stored_file (id, agency_id, name, media_type, size_bytes, sha256, stored_at)
                values (?, ?, ?, ?, ?, ?, ?)""", kept.id(), agencyId, kept.name(), kept.mediaType(), kept.sizeBytes(), kept.sha256(), clock.now())
                .run(database);
        bytes.place(file.received(), placeOf(file.sha256()));
        return kept;
    }

    /** A file of the agency by its id. */
    public Optional<StoredFile> find(UUID agencyId, UUID id) {
        return new Sql(
                        "select id, name, media_type, size_bytes, sha256 from stored_file where agency_id = ? and id = ?",
                        agencyId,
                        id)
                .first(
                        database,
                        row -> new StoredFile(
                                row.id("id"),
                                row.text("name"),
                                row.text("media_type"),
                                row.number("size_bytes"),
                                row.text("sha256")));
    }

    /** The bytes from beginning to end; whoever opens them closes them. */
    public InputStream open(StoredFile file) {
        return bytes.open(placeOf(file.sha256()));
    }

    /** The bytes as a file of this machine, for reading only. */
    public LocalFile local(StoredFile file) {
        return bytes.local(placeOf(file.sha256()));
    }

    /** Two levels of folders keep each of them small: {@code ab/cd/abcd...}. */
    static String placeOf(String sha256) {
        return "%s/%s/%s".formatted(sha256.substring(0, 2), sha256.substring(2, 4), sha256);
    }
}
