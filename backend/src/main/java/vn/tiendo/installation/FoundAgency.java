package vn.tiendo.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tiendo.launch.Command;

/** {@code found-agency}: one more agency in this installation, with an administrator of its own who is let in once. */
@ApplicationScoped
class FoundAgency implements Command {
    private static final int MISUSED = 2;

    private final FirstAdministrator administrator;
    private final InstallationSettings settings;

    @Inject
    FoundAgency(FirstAdministrator administrator, InstallationSettings settings) {
        this.administrator = administrator;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "found-agency";
    }

    @Override
    public int run() {
        var file = settings.organisation().filter(name -> Files.isReadable(Path.of(name)));
        if (file.isEmpty()) {
            System.err.println("Let TIENDO_ORGANISATION name a file with the agency and its units.");
            return MISUSED;
        }
        var opened = administrator.openForAnother(file.get());
        if (opened.isEmpty()) {
            System.err.println("An agency with this symbol is here already.");
            return 1;
        }
        System.out.println("Đã thiết lập cơ quan. Mật khẩu dùng một lần của quản trị, chỉ hiện ở đây:");
        System.out.printf("  %-18s %s%n", opened.get().username(), opened.get().password());
        return 0;
    }
}
