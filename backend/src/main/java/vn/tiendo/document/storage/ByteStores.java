package vn.tiendo.document.storage;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** Makes the store that the operator has chosen, at the start: what is missing shows at once. */
@Singleton
class ByteStores {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final FileSettings settings;

    @Inject
    ByteStores(FileSettings settings) {
        this.settings = settings;
    }

    @Produces
    @Singleton
    @Startup
    ByteStore chosen() {
        return switch (settings.store()) {
            case FOLDER -> new FolderBytes(settings.folder());
            case S3 -> bucket(settings.s3());
        };
    }

    static BucketBytes bucket(FileSettings.Bucket s3) {
        return new BucketBytes(client(s3), require(s3.bucket(), "TIENDO_S3_BUCKET"));
    }

    /** What only Amazon understands (checksums in trailers, signed chunks) is left out. */
    private static S3Client client(FileSettings.Bucket s3) {
        var keys = AwsBasicCredentials.create(
                require(s3.accessKey(), "TIENDO_S3_ACCESS_KEY"), require(s3.secretKey(), "TIENDO_S3_SECRET_KEY"));
        var client = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECT)
                        .socketTimeout(ANSWER))
                .region(Region.of(s3.region()))
                .credentialsProvider(StaticCredentialsProvider.create(keys))
                .forcePathStyle(s3.pathStyle())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(
                        plain -> plain.chunkedEncodingEnabled(false).expectContinueEnabled(false));
        s3.endpoint().ifPresent(client::endpointOverride);
        return client.build();
    }

    private static String require(Optional<String> given, String name) {
        return given.orElseThrow(() -> new IllegalStateException("TIENDO_FILES_STORE=s3 needs " + name));
    }
}
