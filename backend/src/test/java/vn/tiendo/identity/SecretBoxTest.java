package vn.tiendo.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(ints = {1, 16, 31, 33})
    void refuses_a_key_of_another_length(int bytes) {
        var key = Base64.getEncoder().encodeToString(new byte[bytes]);
        var source = new SecretKeySource(new Configuration(Optional.of(key), ""));
        assertThatThrownBy(source::key).isInstanceOf(IllegalStateException.class);
    }
}
