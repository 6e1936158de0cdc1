package vn.tiendo.identity;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What the operator has said about secrets. */
@ConfigMapping(prefix = "tiendo.identity")
interface IdentityConfiguration {
    /** 32 random bytes in Base64; the same on all replicas. */
    Optional<String> secretKey();

    /** Where a key is made and kept when none is given. */
    String secretKeyFile();
}
