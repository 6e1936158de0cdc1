package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretBoxTest {
    private static final byte[] SECRET = "bí mật".getBytes(StandardCharsets.UTF_8);
    private static final UUID OWNER = UUID.randomUUID();

    @TempDir
    Path folder;

    private record Configuration(Optional<String> secretKey, String secretKeyFile) implements IdentityConfiguration {}

    private SecretBox box(String file) {
        var configuration =
                new Configuration(Optional.empty(), folder.resolve(file).toString());
        return new SecretBox(new SecretKeySource(configuration));
    }

    @Test
    void opens_what_it_has_closed_after_the_next_start_too() {
        var closed = box("secret.key").close(SECRET, OWNER);
        assertThat(closed).isNotEqualTo(box("secret.key").close(SECRET, OWNER));
        assertThat(box("secret.key").open(closed, OWNER)).isEqualTo(SECRET);
    }

    @Test
    void opens_nothing_for_another_owner_or_under_another_key() {
        var closed = box("secret.key").close(SECRET, OWNER);
        assertThatThrownBy(() -> box("secret.key").open(closed, UUID.randomUUID()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> box("other.key").open(closed, OWNER)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keeps_its_key_from_other_users_of_the_machine() throws IOException {
        box("secret.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("secret.key"))))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining("glob:**/secret.key");
    }

    @Test
    void refuses_a_key_of_another_length() {
        var source = new SecretKeySource(new Configuration(Optional.of("c2hvcnQ="), ""));
        assertThatThrownBy(source::key).isInstanceOf(IllegalStateException.class);
    }
}
