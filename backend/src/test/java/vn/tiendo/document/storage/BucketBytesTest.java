package vn.tiendo.document.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tiendo.shared.problem.Unavailable;
import vn.tiendo.testing.S3Server;

/** Against a real server of the protocol, in a process of its own. */
class BucketBytesTest extends ByteStoreContract {
    private static final S3Server SERVER = new S3Server();
    private static ByteStore store;

    @BeforeAll
    static void start() {
        SERVER.start();
        store = ByteStores.bucket(new Settings(SERVER.endpoint(), S3Server.BUCKET, S3Server.SECRET_KEY));
    }

    @AfterAll
    static void stop() {
        SERVER.stop();
    }

    @Override
    ByteStore store() {
        return store;
    }

    @Test
    void a_store_that_does_not_answer_is_said_to_be_unavailable() {
        var nobody =
                ByteStores.bucket(new Settings(URI.create("http://127.0.0.1:1"), S3Server.BUCKET, S3Server.SECRET_KEY));

        assertThatThrownBy(() -> nobody.open("a")).isInstanceOf(Unavailable.class);
    }

    @Test
    void a_wrong_key_and_a_bucket_that_is_not_there_are_not_taken_for_a_missing_file() throws IOException {
        var stranger = ByteStores.bucket(new Settings(SERVER.endpoint(), S3Server.BUCKET, "khóa sai"));
        var nowhere = ByteStores.bucket(new Settings(SERVER.endpoint(), "khong-co", S3Server.SECRET_KEY));

        assertThatThrownBy(() -> stranger.open("a")).isInstanceOf(Unavailable.class);
        var file = file("a");
        assertThatThrownBy(() -> nowhere.place(file, "a")).isInstanceOf(Unavailable.class);
    }

    @Test
    void a_setting_that_is_missing_is_named() {
        assertThatThrownBy(() -> ByteStores.bucket(new Settings(SERVER.endpoint(), null, S3Server.SECRET_KEY)))
                .hasMessageContaining("TIENDO_S3_BUCKET");
    }

    private record Settings(Optional<URI> endpoint, Optional<String> bucket, Optional<String> secretKey)
            implements FileSettings.Bucket {
        Settings(URI endpoint, @org.jspecify.annotations.Nullable String bucket, String secretKey) {
            this(Optional.of(endpoint), Optional.ofNullable(bucket), Optional.of(secretKey));
        }

        @Override
        public String region() {
            return "us-east-1";
        }

        @Override
        public Optional<String> accessKey() {
            return Optional.of(S3Server.ACCESS_KEY);
        }

        @Override
        public boolean pathStyle() {
            return true;
        }
    }
}
