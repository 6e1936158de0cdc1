package vn.tiendo.demo;

import static vn.tiendo.identity.Role.ADMINISTRATOR;
import static vn.tiendo.identity.Role.EDITOR;
import static vn.tiendo.identity.Role.LEADER;
import static vn.tiendo.identity.Role.OFFICE;
import static vn.tiendo.identity.Role.OFFICER;
import static vn.tiendo.identity.Role.UNIT_HEAD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import vn.tiendo.identity.Accounts;
import vn.tiendo.identity.Accounts.NewAccount;
import vn.tiendo.unit.OrganisationLoader;

/** One account for each role that the main job needs; the names are made up. */
@ApplicationScoped
class DemoAccounts {
    private static final String ORGANISATION = "units-so-ldtbxh-bac-giang-2024.json";

    static final DemoAccount OFFICE_ACCOUNT =
            new DemoAccount("vanphong", "Nguyễn Thị Lan", OFFICE, "VP", "Chánh Văn phòng Sở");
    static final List<DemoAccount> ALL = List.of(
            OFFICE_ACCOUNT,
            new DemoAccount("giamdoc", "Trần Minh Đức", LEADER, "LD", "Giám đốc Sở"),
            new DemoAccount("truongphong.ldvl", "Lê Văn Hùng", UNIT_HEAD, "LDVL", "Trưởng phòng Lao động - Việc làm"),
            new DemoAccount("chuyenvien.ldvl", "Phạm Thu Hà", OFFICER, "LDVL", "Chuyên viên phòng Lao động - Việc làm"),
            new DemoAccount("truongphong.ncc", "Hoàng Thị Mai", UNIT_HEAD, "NCC", "Trưởng phòng Người có công"),
            new DemoAccount("truongphong.khtc", "Vũ Quang Huy", UNIT_HEAD, "KHTC", "Trưởng phòng Kế hoạch - Tài chính"),
            new DemoAccount("giamdoc.ttdvvl", "Đỗ Văn Nam", UNIT_HEAD, "TTDVVL", "Giám đốc Trung tâm Dịch vụ việc làm"),
            new DemoAccount("bientap", "Bùi Ngọc Anh", EDITOR, "BBT", "Ban Biên tập Website Sở"),
            new DemoAccount("quantri", "Ngô Đình Khoa", ADMINISTRATOR, "VP", "Quản trị hệ thống"));

    private final Accounts accounts;
    private final OrganisationLoader organisation;

    @Inject
    DemoAccounts(Accounts accounts, OrganisationLoader organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    /** Founds the sample organisation and opens its accounts, together or not at all; does nothing the second time. */
    @Transactional
    void openWithOrganisation(String password) throws IOException {
        if (accounts.exists(OFFICE_ACCOUNT.username())) {
            return;
        }
        var founded = organisation.load(SampleFile.open(ORGANISATION));
        ALL.forEach(account -> accounts.open(new NewAccount(
                founded.agencyId(),
                founded.unitIds().get(account.unitCode()),
                account.role(),
                account.username(),
                account.displayName(),
                account.title(),
                password)));
    }
}
