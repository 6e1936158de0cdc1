package vn.tiendo.document.storage;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** What the operator has said about where files lie. */
@ConfigMapping(prefix = "tiendo.files")
interface FileSettings {
    Kind store();

    /** Of the kind FOLDER. */
    Path folder();

    /** Of the kind S3. */
    Bucket s3();

    /** Where files lie. */
    enum Kind {
        /** In a folder that all replicas see. */
        FOLDER,
        /** In a bucket of an S3-compatible store. */
        S3
    }

    /** A bucket and how it is reached. */
    interface Bucket {
        /** Address of the store; absent for the one of Amazon. */
        Optional<URI> endpoint();

        String region();

        Optional<String> bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Whether the bucket stands in the path and not in the name of the host, as most stores of one's own want it. */
        boolean pathStyle();
    }
}
