package vn.tiendo.document.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.shared.database.Sql;
import vn.tiendo.shared.domain.Ids;
import vn.tiendo.shared.time.BusinessClock;

/** Keeps files and gives them back. */
@ApplicationScoped
public class FileStore {
    private final DataSource database;
    private final BusinessClock clock;
    private final ContentFolder folder;

    @Inject
    FileStore(DataSource database, BusinessClock clock, @ConfigProperty(name = "tiendo.files.folder") Path folder) {
        this.database = database;
        this.clock = clock;
        this.folder = new ContentFolder(folder);
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
        folder.place(file.received(), file.sha256());
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

    /** Where the bytes lie, for reading only. */
    public Path content(StoredFile file) {
        return folder.pathOf(file.sha256());
    }
}
