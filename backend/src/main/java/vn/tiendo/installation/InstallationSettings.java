package vn.tiendo.installation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** What the operator has said about the agency of an empty installation. */
@ConfigMapping(prefix = "tiendo.installation")
interface InstallationSettings {
    /** The full official name of the agency. */
    @WithDefault("Cơ quan")
    String agencyName();

    /** Its part of a document symbol: {@code SNV} in {@code 09/KH-SNV}. */
    @WithDefault("CQ")
    String agencySymbol();

    /** The place name in its letterhead. */
    Optional<String> agencyPlace();

    /** The superior body in its letterhead. */
    Optional<String> agencyParentBody();

    /** A file with the agency and all its units, in place of the settings above. */
    Optional<String> organisation();
}
