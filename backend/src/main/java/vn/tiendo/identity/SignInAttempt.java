package vn.tiendo.identity;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import vn.tiendo.shared.secret.Sha256;

/** A try to sign in, as far as it is counted: by name and by address. */
record SignInAttempt(String username, String address) {
    SignInAttempt {
        username = username.strip();
    }

    /** Under what failures are counted, always in the same order, so that two attempts never wait for each other. */
    List<String> subjects() {
        return List.of("address:" + network(), "name:" + hashOfName());
    }

    /** Whoever has one IPv6 address has the 2^64 that begin alike. */
    private String network() {
        if (!address.contains(":")) {
            return address;
        }
        return IpNetwork.prefixOf(address);
    }

    private String hashOfName() {
        var folded = username.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(Sha256.of(folded));
    }
}
