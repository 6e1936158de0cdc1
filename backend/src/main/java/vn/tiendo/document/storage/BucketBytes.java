package vn.tiendo.document.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;
import vn.tiendo.shared.problem.Unavailable;

/** Bytes in a bucket of an S3-compatible store, which puts an object in place whole or not at all. */
final class BucketBytes implements ByteStore {
    private static final Logger LOG = Logger.getLogger(BucketBytes.class);

    private final S3Client client;
    private final String bucket;

    BucketBytes(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public void place(Path received, String name) {
        if (!isThere(name)) {
            asked(() -> client.putObject(put -> put.bucket(bucket).key(name), RequestBody.fromFile(received)));
        }
    }

    @Override
    public InputStream open(String name) {
        try {
            return asked(() -> client.getObject(get -> get.bucket(bucket).key(name)));
        } catch (NoSuchKeyException gone) {
            throw new UncheckedIOException(new NoSuchFileException(name));
        }
    }

    @Override
    public LocalFile local(String name) {
        try (var bytes = open(name)) {
            var copy = Files.createTempFile("tiendo-", "");
            try {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
                return new LocalFile(copy, true);
            } catch (IOException | RuntimeException half) {
                Files.deleteIfExists(copy);
                throw half;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String name) {
        asked(() -> client.deleteObject(delete -> delete.bucket(bucket).key(name)));
    }

    /** One by one: not every store understands the request that removes many. */
    @Override
    public void removeAll(String folder) {
        var names = asked(() ->
                client.listObjectsV2Paginator(list -> list.bucket(bucket).prefix(folder + "/")).contents().stream()
                        .map(S3Object::key)
                        .toList());
        names.forEach(this::remove);
    }

    private boolean isThere(String name) {
        try {
            asked(() -> client.headObject(head -> head.bucket(bucket).key(name)));
            return true;
        } catch (NoSuchKeyException none) {
            return false;
        }
    }

    private static <T> T asked(Supplier<T> call) {
        try {
            return call.get();
        } catch (NoSuchKeyException none) {
            throw none;
        } catch (SdkException failed) {
            LOG.warn("The file store did not do what it was asked", failed);
            throw new Unavailable(
                    "file-store-unavailable",
                    "Kho lưu tệp tạm thời không trả lời. Hãy thử lại sau ít phút; nếu vẫn lỗi, báo quản trị hệ thống.");
        }
    }
}
