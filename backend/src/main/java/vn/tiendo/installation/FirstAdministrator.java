package vn.tiendo.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tiendo.identity.Accounts;
import vn.tiendo.identity.Accounts.NewAccount;
import vn.tiendo.identity.OrganisationNames;
import vn.tiendo.identity.Role;
import vn.tiendo.unit.NewOrganisation;
import vn.tiendo.unit.NewOrganisation.AgencyEntry;
import vn.tiendo.unit.NewOrganisation.UnitEntry;
import vn.tiendo.unit.OrganisationLoader;
import vn.tiendo.unit.Organisations;
import vn.tiendo.unit.UnitKind;

/** Founds the agency and opens its first account, together or not at all. */
@ApplicationScoped
class FirstAdministrator {
    static final String USERNAME = "quantri";
    private static final String TITLE = "Quản trị hệ thống";

    private final Accounts accounts;
    private final OrganisationNames organisation;
    private final Organisations organisations;
    private final OrganisationLoader loader;
    private final InstallationSettings settings;

    @Inject
    FirstAdministrator(
            Accounts accounts,
            OrganisationNames organisation,
            Organisations organisations,
            OrganisationLoader loader,
            InstallationSettings settings) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.organisations = organisations;
        this.loader = loader;
        this.settings = settings;
    }

    /** @return the one-time password; empty when there is an account already */
    @Transactional
    Optional<String> openIfNobodyIsThere() {
        if (!accounts.areNone()) {
            return Optional.empty();
        }
        var agency = organisation.firstAgency().orElseGet(this::found);
        return Optional.of(accounts.openWithOneTimePassword(
                new NewAccount(agency, agency, Role.ADMINISTRATOR, USERNAME, TITLE, TITLE, "")));
    }

    private UUID found() {
        return settings.organisation().map(this::load).orElseGet(this::foundFromSettings);
    }

    private UUID load(String file) {
        try (var content = Files.newInputStream(Path.of(file))) {
            return loader.load(content).agencyId();
        } catch (IOException e) {
            throw new UncheckedIOException("TIENDO_ORGANISATION cannot be read: " + file, e);
        }
    }

    private UUID foundFromSettings() {
        var agency = new AgencyEntry(
                settings.agencyName(),
                null,
                settings.agencySymbol(),
                settings.agencyPlace().orElse(""),
                settings.agencyParentBody().orElse(""));
        var units = List.of(
                new UnitEntry("LD", "Lãnh đạo", UnitKind.LEADERSHIP, List.of()),
                new UnitEntry("VP", "Văn phòng", UnitKind.OFFICE, List.of()));
        return organisations
                .found(new NewOrganisation(agency, units, List.of(), List.of()))
                .agencyId();
    }
}
