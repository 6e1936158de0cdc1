package vn.tiendo.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Files of the application lie in a bucket of a real S3 server. */
public final class S3TestResource implements QuarkusTestResourceLifecycleManager {
    private final S3Server server = new S3Server();

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of(
                "tiendo.files.store", "s3",
                "tiendo.files.s3.endpoint", server.endpoint().toString(),
                "tiendo.files.s3.bucket", S3Server.BUCKET,
                "tiendo.files.s3.access-key", S3Server.ACCESS_KEY,
                "tiendo.files.s3.secret-key", S3Server.SECRET_KEY);
    }

    @Override
    public void stop() {
        server.stop();
    }
}
