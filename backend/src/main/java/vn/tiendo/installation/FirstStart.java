package vn.tiendo.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tiendo.launch.AfterStart;

/** Lets the first person in: the password goes to the console and nowhere else, least of all to the log. */
@ApplicationScoped
class FirstStart implements AfterStart {
    private final FirstAdministrator administrator;
    private final boolean demo;

    @Inject
    FirstStart(
            FirstAdministrator administrator,
            @ConfigProperty(name = "tiendo.demo.enabled", defaultValue = "false") boolean demo) {
        this.administrator = administrator;
        this.demo = demo;
    }

    @Override
    public List<String> run(int port) {
        if (demo) {
            return List.of();
        }
        return administrator.openIfNobodyIsThere().map(FirstStart::lines).orElse(List.of());
    }

    private static List<String> lines(String password) {
        return List.of(
                "Lần khởi động đầu tiên: đã tạo tài khoản quản trị. Mật khẩu dùng một lần, chỉ hiện ở đây:",
                "  %-18s %s".formatted(FirstAdministrator.USERNAME, password),
                "Đăng nhập, đổi mật khẩu rồi cài đặt xác thực hai lớp.");
    }
}
