package vn.tiendo.document.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every store of bytes holds to. */
abstract class ByteStoreContract {
    /** Tests share a store, and none disturbs another. */
    private final String folder = "thu-nghiem/" + UUID.randomUUID();

    @TempDir
    Path received;

    abstract ByteStore store();

    @Test
    void what_was_placed_comes_back_byte_for_byte() throws IOException {
        var bytes = new byte[3_000_000];
        new Random(7).nextBytes(bytes);
        store().place(Files.write(received.resolve("a"), bytes), folder + "/a");

        assertThat(store().open(folder + "/a")).hasBinaryContent(bytes);
        try (var local = store().local(folder + "/a")) {
            assertThat(local.path()).hasBinaryContent(bytes);
        }
    }

    @Test
    void an_empty_file_is_a_file() throws IOException {
        store().place(file(""), folder + "/a");

        assertThat(store().open(folder + "/a")).isEmpty();
    }

    @Test
    void what_is_there_stays_when_it_is_placed_again() throws IOException {
        store().place(file("một"), folder + "/a");
        store().place(file("hai"), folder + "/a");

        assertThat(store().open(folder + "/a")).hasContent("một");
    }

    @Test
    void what_is_not_there_is_said_to_be_missing() {
        assertThatThrownBy(() -> store().open(folder + "/a")).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void what_is_removed_is_gone_and_nothing_beside_it() throws IOException {
        for (var name : new String[] {"/x/a", "/x/b", "/xy/a"}) {
            store().place(file(name), folder + name);
        }
        store().remove(folder + "/x/a");
        store().remove(folder + "/x/a");
        assertThat(store().open(folder + "/x/b")).hasContent("/x/b");

        store().removeAll(folder + "/x");
        store().removeAll(folder + "/x");
        assertThatThrownBy(() -> store().open(folder + "/x/b")).isInstanceOf(UncheckedIOException.class);
        assertThat(store().open(folder + "/xy/a")).hasContent("/xy/a");
    }

    @Test
    void pieces_are_joined_in_their_order_and_the_copy_goes_when_it_is_closed() throws IOException {
        var pieces = new FilePieces(store());
        UUID whole = UUID.randomUUID();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        pieces.place(whole, second, file("hai"));
        pieces.place(whole, first, file("một "));

        var joined = pieces.join(whole, java.util.List.of(first, second));
        assertThat(joined.path()).hasContent("một hai");
        joined.close();
        assertThat(joined.path()).doesNotExist();

        pieces.remove(whole);
        assertThatThrownBy(() -> pieces.join(whole, java.util.List.of(first))).isInstanceOf(UncheckedIOException.class);
    }

    Path file(String content) throws IOException {
        return Files.write(Files.createTempFile(received, "received", ""), content.getBytes(UTF_8));
    }
}
