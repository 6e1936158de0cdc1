package vn.tiendo.report.form.workbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.tiendo.document.OneAtATime;
import vn.tiendo.document.sheet.OpenedSize;
import vn.tiendo.document.storage.FileDownload;
import vn.tiendo.document.storage.FileType;
import vn.tiendo.document.storage.IncomingFile;
import vn.tiendo.document.table.TableFormat;
import vn.tiendo.report.form.filling.FillingService;
import vn.tiendo.report.form.filling.FormAnswers;
import vn.tiendo.report.form.filling.ReportFormView;
import vn.tiendo.shared.problem.DomainException;
import vn.tiendo.shared.problem.Unavailable;
import vn.tiendo.shared.problem.Unsupported;

/** Workbooks out and in; they are written and read in their turn, outside of any transaction. */
@ApplicationScoped
class Workbooks {
    private static final long LARGEST = 5L << 20;
    private static final OneAtATime PLACE = new OneAtATime(
            Duration.ofSeconds(20),
            () -> new Unavailable("workbooks-busy", "Máy chủ đang bận đọc tệp Excel khác. Hãy thử lại sau ít giây."),
            Workbooks::unreadable);

    private final FillingService filling;

    @Inject
    Workbooks(FillingService filling) {
        this.filling = filling;
    }

    Response download(UUID reportId) {
        var view = filling.get(reportId);
        var name = "%s - %s.xlsx".formatted(view.content().name(), view.unit().name());
        return Response.ok(PLACE.run(() -> FormWorkbook.of(view)), TableFormat.XLSX_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileDownload.attachment(name))
                .build();
    }

    /**
     * @throws vn.tiendo.shared.problem.Conflict when others have changed the form since the workbook was made
     * @throws vn.tiendo.shared.problem.Invalid with every cell that is not acceptable; then nothing is kept
     */
    ReportFormView upload(UUID reportId, long version, String name, Path received) {
        var view = filling.toFill(reportId, version);
        var file = IncomingFile.inspect(name, received, Set.of(FileType.XLSX), LARGEST);
        file.requireNoSecret();
        var brought = PLACE.run(() -> read(view, received));
        return filling.bring(reportId, version, brought.madeFrom(), brought.answers());
    }

    /** What a damaged workbook makes the library do is nobody's to foresee; all of it means that it cannot be read. */
    /** What a workbook brings, and from which version of the answers it was made. */
    private record Brought(long madeFrom, FormAnswers answers) {}

    private Brought read(ReportFormView view, Path file) {
        try {
            OpenedSize.requireSmall(file);
            try (var workbook = new XSSFWorkbook(OPCPackage.open(file.toFile(), PackageAccess.READ))) {
                long madeFrom = ReadWorkbook.madeFrom(view, workbook);
                filling.requireUnchanged(view.reportId(), madeFrom);
                return new Brought(madeFrom, ReadWorkbook.of(view, workbook));
            }
        } catch (DomainException refused) {
            throw refused;
        } catch (RuntimeException | IOException | InvalidFormatException damaged) {
            throw unreadable();
        }
    }

    private static Unsupported unreadable() {
        return new Unsupported(
                "unreadable-workbook",
                "Tệp Excel bị hỏng, có mật khẩu hoặc quá nặng để đọc. Hãy tải lại biểu mẫu Excel và nhập vào tệp đó.");
    }
}
