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
import vn.tiendo.shared.text.VietnameseText;
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
    private final InstallationSettings settings;

    @Inject
    FirstAdministrator(
            Accounts accounts,
            OrganisationNames organisation,
            Organisations organisations,
            InstallationSettings settings) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.organisations = organisations;
        this.settings = settings;
    }

    /** @return the one-time password; empty when there is an account already */
    @Transactional
    Optional<String> openIfNobodyIsThere() {
        if (!accounts.areNone()) {
            return Optional.empty();
        }
        var agency = organisation.firstAgency().orElseGet(this::found);
        return Optional.of(open(agency, USERNAME));
    }

    /** @return how the administrator of the new agency signs in; empty when somebody has that name, and so the agency */
    @Transactional
    Optional<Opened> openForAnother(String file) {
        var wanted = read(file);
        var username =
                USERNAME + "." + VietnameseText.fold(wanted.agency().symbol()).replaceAll("[^a-z0-9]", "");
        if (accounts.exists(username)) {
            return Optional.empty();
        }
        var agency = organisations.found(wanted).agencyId();
        return Optional.of(new Opened(username, open(agency, username)));
    }

    private String open(UUID agency, String username) {
        return accounts.openWithOneTimePassword(
                new NewAccount(agency, agency, Role.ADMINISTRATOR, username, TITLE, TITLE, ""));
    }

    private UUID found() {
        return settings.organisation()
                .map(file -> organisations.found(read(file)).agencyId())
                .orElseGet(this::foundFromSettings);
    }

    private static NewOrganisation read(String file) {
        try (var content = Files.newInputStream(Path.of(file))) {
            return OrganisationLoader.read(content);
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

    /** An administrator who can sign in once with this password. */
    record Opened(String username, String password) {
        @Override
        public String toString() {
            return "Opened[" + username + "]";
        }
    }
}
